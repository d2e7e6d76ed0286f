/// The addresses and numbers of an entry that no other part of it looks like.
struct ReferenceAddresses {
  var url: String?
  var doi: String?
  var isbn: String?
  /// The entry without them.
  var rest: String

  /// Takes them out of an entry.
  init(_ entry: String) {
    rest = entry
    takeAddress()
    takeDOI()
    takeISBN()
  }

  private mutating func takeAddress() {
    guard
      let start = ["https://", "http://", "www."].compactMap({ rest.firstRange(of: $0) })
        .map(\.lowerBound).min()
    else { return }
    var address = rest[start...].prefix { $0 != " " && !"<>»”\"".contains($0) }
    let end = address.endIndex
    while let last = address.last, ".,;)]".contains(last) {
      if last == ")", address.contains("(") { break }
      address.removeLast()
    }
    if let doi = address.firstRange(of: "doi.org/") {
      self.doi = String(address[doi.upperBound...])
    } else {
      url = String(address)
    }
    let before = Self.withoutLabel(rest[..<start])
    rest = before + Self.withoutAccess(rest[end...])
  }

  /// The text before an address without `URL:`, `Disponible en` and the like at its end.
  private static func withoutLabel(_ text: Substring) -> String {
    var result = text.trimmed
    while let last = result.last, "<[(:".contains(last) {
      result = String(result.dropLast()).trimmed
    }
    for label in labels where result.lowercased().hasSuffix(label) {
      result = String(result.dropLast(label.count)).trimmed
      break
    }
    return result
  }

  /// The text after an address without the day on which somebody looked at it.
  private static func withoutAccess(_ text: Substring) -> String {
    let after = text.drop { ".,;>)] ".contains($0) }
    let lowered = after.lowercased()
    let isAccess = accesses.contains { lowered.hasPrefix($0) }
    if !isAccess { return after.isEmpty ? "" : " " + after }
    guard let close = after.firstIndex(of: ")"), after.hasPrefix("(") else { return "" }
    return String(after[after.index(after: close)...])
  }

  private mutating func takeDOI() {
    let text = rest
    let labels = ["doi:", "DOI:", "doi ", "DOI "].lazy.compactMap { text.firstRange(of: $0) }
    guard doi == nil, let label = labels.first else { return }
    let after = rest[label.upperBound...].drop { $0 == " " }
    guard after.hasPrefix("10.") else { return }
    var value = after.prefix { $0 != " " }
    let end = value.endIndex
    while let last = value.last, ".,;".contains(last) { value.removeLast() }
    doi = String(value)
    rest = rest[..<label.lowerBound].trimmed + rest[end...]
  }

  private mutating func takeISBN() {
    guard let label = rest.firstRange(of: "ISBN") else { return }
    let after = rest[label.upperBound...].drop { ": ".contains($0) }
    let value = after.prefix { $0.isNumber || "-–Xx‑".contains($0) }
    guard value.count(where: \.isNumber) >= 9 else { return }
    isbn = String(value)
    rest = ReferenceText.normalized(
      rest[..<label.lowerBound].trimmed + " " + after[value.endIndex...])
  }

  private static let labels = [
    "available at", "available from", "retrieved from", "disponible en", "recuperado de",
    "disponível em", "acesso em", "disponible sur", "en ligne", "verfügbar unter", "online unter",
    "disponibile su", "disponibile all’indirizzo", "режим доступа", "url", "in", "online",
  ]
  private static let accesses = [
    "(accessed", "accessed", "(дата обращ", "дата обращ", "[acces", "(consult", "consult",
    "acesso em",
    "(acces", "zugriff", "(zugriff", "abgerufen", "(abgerufen", "letzter zugriff", "(letzter",
    "ultimo accesso", "(ultimo", "fecha de consulta", "[consult", "visitado",
  ]
}

/// The edition that an entry names.
enum ReferenceEdition {
  /// The edition, and the entry without it.
  static func take(from text: String) -> (edition: String?, rest: String) {
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() where index > 0 {
      let bare = word.lowercased().filter { $0.isLetter }
      guard ReferenceWords.editions.contains(bare), word.last != ")" else { continue }
      var start = index
      var end = index + 1
      if end < words.count, bare == "изд", isOrdinal(words[end]) { end += 1 }
      while start > 1, isModifier(words[start - 1]) { start -= 1 }
      let phrase = words[start..<end].joined(separator: " ")
      guard start < index || end > index + 1, phrase.contains(where: \.isNumber) || start < index
      else {
        continue
      }
      while end < words.count, isRevision(words[end]) { end += 1 }
      let before = text[..<words[start].startIndex].trimmed
      let after = end < words.count ? String(text[words[end].startIndex...]) : ""
      let edition = words[start..<end].joined(separator: " ")
      let joined = after.isEmpty || before.hasSuffix(".") ? before : close(before, after)
      return (
        ReferenceText.trimmedEnd(edition), joined + (after.isEmpty ? "" : " " + after)
      )
    }
    return (nil, text)
  }

  /// The text before an edition, ended as it was: by a comma within commas, else by a stop.
  private static func close(_ before: String, _ after: String) -> String {
    if before.hasSuffix(",") || "?!".contains(before.last ?? " ") { return before }
    if before.hasSuffix("–") || before.hasSuffix("—") { return before }
    return before + (after.first?.isNumber == true ? "," : ".")
  }

  private static func isOrdinal(_ word: Substring) -> Bool {
    guard word.first?.isNumber == true, word.prefix(while: \.isNumber).count <= 2 else {
      return false
    }
    return true
  }

  private static func isModifier(_ word: Substring) -> Bool {
    isOrdinal(word) || modifiers.contains(word.lowercased().filter { $0.isLetter })
  }

  private static func isRevision(_ word: Substring) -> Bool {
    revisions.contains(word.lowercased().filter { $0.isLetter })
  }

  private static let modifiers: Set<String> = [
    "durchges", "erw", "überarb", "verb", "unveränd", "rev", "revised", "new", "nouvelle", "nueva",
    "nova", "second", "third", "segunda", "tercera", "deuxième", "zweite", "seconda", "neue",
    "corr",
    "enlarged", "expanded", "und", "first", "primera", "primeira", "prima", "ampl",
  ]
  private static let revisions: Set<String> = [
    "испр", "доп", "перераб", "и", "стереотип", "rev", "corr", "aum", "ampl", "revista", "riveduta",
  ]
}

/// The marks that repeat the names of the entry before.
enum RepeatedNames {
  /// Whether an entry begins with such a mark, and what follows it.
  static func read(_ text: String) -> (rest: String, sign: Character?, isEditor: Bool)? {
    let dashes = text.prefix { "—–_-―".contains($0) }
    var after: Substring
    if dashes.count >= 2 || dashes.count == 1 && (dashes == "—" || dashes == "―") {
      after = text[dashes.endIndex...]
    } else if let word = words.first(where: { text.lowercased().hasPrefix($0) }) {
      after = text.dropFirst(word.count)
      guard let next = after.first, " .,:".contains(next) else { return nil }
    } else {
      return nil
    }
    var sign: Character?
    while let first = after.first, ".,: ".contains(first) {
      if first != " " { sign = first }
      after.removeFirst()
    }
    var isEditor = false
    if after.hasPrefix("("), let close = after.firstIndex(of: ")"),
      ReferenceNames.isRole(after[after.index(after: after.startIndex)..<close])
    {
      isEditor = true
      after = after[after.index(after: close)...]
      while let first = after.first, ".,: ".contains(first) {
        if first != " " { sign = first }
        after.removeFirst()
      }
    }
    return after.isEmpty ? nil : (String(after), sign, isEditor)
  }

  private static let words = [
    "ders", "dies", "derselbe", "dieselbe", "idem", "id", "ead", "eadem", "он же", "она же",
    "его же",
    "её же", "ее же", "они же", "el mismo", "la misma", "le même", "o mesmo",
  ]
}
