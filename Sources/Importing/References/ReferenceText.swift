/// Cuts the text of a bibliography entry where its signs stand outside quotation marks and brackets.
enum ReferenceText {
  /// The entry with one space between words, and none before a colon, a semicolon or inside « ».
  static func normalized(_ text: String) -> String {
    var result: [Character] = []
    for character in text {
      let isSpace = character.unicodeScalars.allSatisfy(\.isSpace)
      if isSpace {
        if let last = result.last, last != " ", !"«„".contains(last) { result.append(" ") }
      } else {
        if ":;,»”".contains(character), result.last == " " { result.removeLast() }
        result.append(character)
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  /// Some words of a normalised entry with the spaces that they have in the entry as received.
  static func asWritten(_ words: String, in entry: String) -> String {
    let wanted = words.filter { !$0.isWhitespace }
    guard let first = wanted.first else { return words }
    var start = entry.startIndex
    while let found = entry[start...].firstIndex(of: first) {
      if let end = match(Array(wanted), in: entry, from: found) {
        return String(entry[found..<end]).collapsingSpaces
      }
      start = entry.index(after: found)
    }
    return words
  }

  private static func match(
    _ wanted: [Character], in entry: String, from start: String.Index
  ) -> String.Index? {
    var index = start
    for character in wanted {
      while index < entry.endIndex, entry[index].isWhitespace { index = entry.index(after: index) }
      guard index < entry.endIndex, entry[index] == character else { return nil }
      index = entry.index(after: index)
    }
    return index
  }

  /// How deep in quotation marks and brackets each character stands; all 0 where they do not pair.
  static func depths(of characters: [Character]) -> [Int] {
    var open: [Character] = []
    var result: [Int] = []
    for character in characters {
      if let last = open.last, character == last {
        open.removeLast()
        result.append(open.count)
        continue
      }
      result.append(open.count)
      if let closer = closers[character] { open.append(closer) }
    }
    return open.isEmpty ? result : Array(repeating: 0, count: characters.count)
  }

  private static let closers: [Character: Character] = [
    "(": ")", "[": "]", "«": "»", "“": "”", "„": "“", "\"": "\"",
  ]

  /// The sentences, without the stop that ends each.
  static func sentences(_ text: String) -> [String] {
    let characters = Array(text)
    let depths = depths(of: characters)
    return pieces(characters) { index in
      guard depths[index] == 0, index + 2 < characters.count, characters[index + 1] == " " else {
        return nil
      }
      let next = characters[index + 2]
      guard next.isUppercase || next.isNumber || "«“„\"¿¡([—–-".contains(next) else { return nil }
      switch characters[index] {
      case "?", "!", "…": return (index + 1, index + 2)
      case ".": return endsSentence(characters, index) ? (index, index + 2) : nil
      case "”", "»", "\"":
        return index > 0 && ".?!".contains(characters[index - 1]) ? (index + 1, index + 2) : nil
      default: return nil
      }
    }
  }

  /// The parts between commas.
  static func elements(_ text: String) -> [String] {
    let characters = Array(text)
    let depths = depths(of: characters)
    return pieces(characters) { index in
      let isComma = characters[index] == "," && depths[index] == 0
      guard isComma, index + 1 < characters.count, characters[index + 1] == " " else { return nil }
      return (index, index + 2)
    }
  }

  /// The areas of a description by GOST, which a full stop and a dash part.
  static func areas(_ text: String) -> [String] {
    let characters = Array(text)
    let areas = pieces(characters) { index in
      guard index > 0, "–—-".contains(characters[index]), characters[index - 1] == " ",
        index + 1 < characters.count, characters[index + 1] == " "
      else { return nil }
      let before = index >= 2 ? characters[index - 2] : " "
      return ".?!»\")]…,".contains(before) || characters[index + 2].isNumber
        ? (index - 1, index + 2) : nil
    }
    return areas.map { trimmedEnd($0) }
  }

  /// The words in the quotation marks that a text begins with, and what follows them.
  static func quotation(_ text: String) -> (inner: String, rest: String)? {
    guard let first = text.first, let closer = closers[first] ?? (first == "‘" ? "’" : nil),
      first != "(", first != "["
    else { return nil }
    var depth = 0
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if index > 0, character == closer {
        if closer == "’", index + 1 < characters.count, characters[index + 1].isLetter { continue }
        depth -= 1
      } else if character == first {
        depth += 1
      }
      guard depth == 0 else { continue }
      return (String(characters[1..<index]).trimmed, String(characters[(index + 1)...]).trimmed)
    }
    return nil
  }

  /// The text without stops, commas, dashes and spaces at its ends, but with the dot of `М.`.
  static func trimmedEnd(_ text: some StringProtocol) -> String {
    var result = text.trimmed[...]
    while let first = result.first, ".,;:–—- ".contains(first) { result.removeFirst() }
    while let last = result.last, ".,;:–—-/ ".contains(last) {
      if last == ".", endsInAbbreviation(result.dropLast()) { break }
      result.removeLast()
    }
    return String(result)
  }

  /// Whether the last word is one that a dot belongs to.
  private static func endsInAbbreviation(_ text: Substring) -> Bool {
    guard let word = text.split(whereSeparator: { !$0.isLetter }).last, text.hasSuffix(word) else {
      return false
    }
    return ReferenceWords.shortPlaces.contains(String(word))
      || word.count == 1 && word.first?.isUppercase == true
  }

  private static func endsSentence(_ characters: [Character], _ stop: Int) -> Bool {
    var start = stop
    while start > 0, characters[start - 1].isLetter || characters[start - 1].isNumber { start -= 1 }
    let word = String(characters[start..<stop])
    if word.isEmpty { return true }
    if word.count == 1, word.first?.isLetter == true {
      return start >= 2 && characters[start - 1] == "-"
    }
    if ReferenceWords.abbreviations.contains(word.lowercased()) { return false }
    return true
  }

  private static func pieces(
    _ characters: [Character], _ cut: (Int) -> (end: Int, next: Int)?
  ) -> [String] {
    var result: [String] = []
    var start = 0
    for index in characters.indices where index >= start {
      guard let (end, next) = cut(index) else { continue }
      if end > start { result.append(String(characters[start..<end]).trimmed) }
      start = next
    }
    if start < characters.count { result.append(String(characters[start...]).trimmed) }
    return result.filter { !$0.isEmpty }
  }
}
