/// The names at the start of a bibliography entry, with what they tell about its form.
struct ReferenceNames {
  var names: [Reference.Name] = []
  /// Whether they edited the work.
  var areEditors = false
  /// What follows the names, and the sign that parts them from the title.
  var rest: Substring
  /// The sign after the names: `.`, `,`, `:`, `(`, or nothing.
  var sign: Character?

  /// Reads the names at the start of an entry.
  static func read(_ entry: String) -> ReferenceNames {
    var reader = ReferenceNameReader(entry[...])
    return reader.read()
  }

  /// Reads a list of names that is nothing else: `Ruth Hallam and J. Smith`.
  static func list(_ text: String) -> [Reference.Name] {
    let whole = ReferenceNames.read(text + ".")
    if !whole.names.isEmpty, whole.rest.trimmed.isEmpty { return whole.names }
    var parts = [text[...]]
    for separator in ReferenceNameReader.connectors + [", "] {
      parts = parts.flatMap { $0.split(separator: separator) }
    }
    return parts.map { ReferenceNameReader.direct($0.trimmed[...]) }
  }
}

/// Goes along the start of an entry from name to name.
struct ReferenceNameReader {
  private var rest: Substring
  private var found: ReferenceNames

  init(_ entry: Substring) {
    rest = entry
    found = ReferenceNames(rest: entry)
  }

  static let connectors = [
    "; ", " / ", " & ", " and ", " y ", " e ", " et ", " und ", " u. ", " и ",
  ]

  mutating func read() -> ReferenceNames {
    while found.names.count < 12, let (name, after) = name(rest, isFirst: found.names.isEmpty) {
      found.names.append(name)
      rest = after
      guard let next = afterConnector() else { break }
      rest = next
    }
    guard !found.names.isEmpty else { return found }
    skipOthers()
    readRole()
    readSign()
    found.rest = rest.drop { $0 == " " }
    return found
  }

  // MARK: One name

  private func name(
    _ text: Substring, isFirst: Bool
  ) -> (Reference.Name, Substring)? {
    let text = text.drop { $0 == " " }
    return withInitials(text) ?? capitals(text) ?? inverted(text, isFirst: isFirst) ?? bracketed(
      text)
      ?? initialsFirst(text) ?? givenFirst(text, isFirst: isFirst)
  }

  /// The words of a text with the sign that follows each, up to a limit.
  private func words(_ text: Substring, _ limit: Int = 8) -> [Substring] {
    text.split(separator: " ", maxSplits: limit, omittingEmptySubsequences: true)
      .prefix(limit).map { $0 }
  }

  private func after(_ word: Substring, dropping count: Int = 0) -> Substring {
    rest[rest.index(word.endIndex, offsetBy: -count)...]
  }

  /// Reads `Surname I. I.`, `Surname, I. I.`.
  private func withInitials(_ text: Substring) -> (Reference.Name, Substring)? {
    let words = words(text)
    var family: [Substring] = []
    var index = 0
    var sawComma = false
    while index < words.count, family.count < 4, !sawComma {
      let bare = words[index].hasSuffix(",") ? words[index].dropLast() : words[index]
      guard Self.isNamePart(bare), !Self.isInitial(words[index]) else { break }
      sawComma = words[index].hasSuffix(",")
      family.append(bare)
      index += 1
    }
    var initials: [Substring] = []
    var end: Substring.Index?
    while index < words.count, initials.count < 4 {
      let word = words[index]
      let bare = word.prefix { !",;:(".contains($0) }
      guard Self.isInitial(bare) else { break }
      initials.append(bare)
      end = bare.endIndex
      index += 1
      if bare.endIndex != word.endIndex { break }
    }
    guard let end, !family.isEmpty, family.contains(where: { $0.first?.isUppercase == true }),
      family.last.map({ $0.first?.isUppercase == true }) == true
    else { return nil }
    let name = Reference.Name(
      family: Self.mixedCase(family.joined(separator: " ")), given: initials.joined(separator: " "))
    return (name, rest[end...])
  }

  /// Reads `SURNAME Given`, `SURNAME, Given Other`.
  private func capitals(_ text: Substring) -> (Reference.Name, Substring)? {
    var family: [Substring] = []
    let words = words(text, 10)
    var index = 0
    var sawComma = false
    while index < words.count, !sawComma {
      let bare = words[index].hasSuffix(",") ? words[index].dropLast() : words[index]
      let isCapitals = bare.count > 1 && bare.allSatisfy { $0.isUppercase || "-'’".contains($0) }
      guard isCapitals || Self.particles.contains(String(bare)) && index < 3 else { break }
      sawComma = words[index].hasSuffix(",")
      family.append(bare)
      index += 1
    }
    guard
      family.contains(where: {
        $0.count > 1 && $0.allSatisfy { $0.isUppercase || "-'’".contains($0) }
      }),
      !ReferenceWords.isBody(family.joined(separator: " ")),
      let (given, end) = givenNames(Array(words[index...]), limit: 5)
    else { return nil }
    let name = Reference.Name(family: Self.mixedCase(family.joined(separator: " ")), given: given)
    return (name, rest[end...])
  }

  /// Reads `Surname, Given Names`.
  private func inverted(_ text: Substring, isFirst: Bool) -> (Reference.Name, Substring)? {
    guard let comma = text.firstIndex(of: ","), text[..<comma].count <= 34 else { return nil }
    let family = text[..<comma].split(separator: " ")
    guard (1...4).contains(family.count), family.allSatisfy({ Self.isNamePart($0) }),
      family.last?.first?.isUppercase == true,
      !ReferenceWords.isBody(String(text[..<comma]))
    else { return nil }
    let words = words(text[text.index(after: comma)...])
    guard let (given, end) = givenNames(words, limit: 4) else { return nil }
    let isKnown =
      given.split(separator: " ").contains { GivenNames.contains($0) || Self.isInitial($0) }
    let sign = rest[end...].first
    let goesOn = [", and ", ", & ", " ("].contains { rest[end...].hasPrefix($0) }
    let isTitle =
      given.split(separator: " ").first.map { Language.openingWords.contains($0.lowercased()) }
      ?? false
    if isTitle
      || !isKnown && family.first.map({ GivenNames.contains($0) }) == true && family.count > 1
    {
      return nil
    }
    if !isKnown, !goesOn, sign == nil || sign == "," || sign == " " { return nil }
    return (Reference.Name(family: text[..<comma].trimmed, given: given), rest[end...])
  }

  /// Reads `Surname (Given)`.
  private func bracketed(_ text: Substring) -> (Reference.Name, Substring)? {
    guard let open = text.firstIndex(of: "("), text[..<open].count <= 30,
      let close = text[open...].firstIndex(of: ")")
    else { return nil }
    let given = text[text.index(after: open)..<close].split(separator: " ")
    let family = text[..<open].split(separator: " ")
    guard (1...3).contains(family.count), family.allSatisfy({ Self.isNamePart($0) }),
      (1...3).contains(given.count),
      given.allSatisfy({ Self.isNamePart($0) || Self.isInitial($0) }),
      given.contains(where: { GivenNames.contains($0) || Self.isInitial($0) })
    else { return nil }
    let name = Reference.Name(
      family: Self.mixedCase(text[..<open].trimmed), given: given.joined(separator: " "))
    return (name, rest[rest.index(after: close)...])
  }

  /// Reads `I. I. Surname`.
  private func initialsFirst(_ text: Substring) -> (Reference.Name, Substring)? {
    let words = words(text)
    let initials = words.prefix { Self.isInitial($0) }
    guard (1...3).contains(initials.count) else { return nil }
    var family: [Substring] = []
    for word in words.dropFirst(initials.count) {
      let bare = word.prefix { !",;:.(".contains($0) }
      guard Self.isNamePart(bare) else { break }
      family.append(bare)
      if bare.endIndex != word.endIndex || family.count == 3 { break }
      if bare.first?.isUppercase == true, family.count >= 1, !Self.goesOnAsName(word, words) {
        break
      }
    }
    guard let last = family.last, last.first?.isUppercase == true else { return nil }
    let name = Reference.Name(
      family: Self.mixedCase(family.joined(separator: " ")), given: initials.joined(separator: " "))
    return (name, rest[last.endIndex...])
  }

  private static func goesOnAsName(_ word: Substring, _ words: [Substring]) -> Bool {
    guard let position = words.firstIndex(where: { $0.startIndex == word.startIndex }),
      position + 1 < words.count
    else { return false }
    let next = words[position + 1]
    let bare = next.prefix { !",;:.(".contains($0) }
    return isNamePart(bare) && (bare.endIndex != next.endIndex || particles.contains(String(bare)))
  }

  /// `Given Surname`, where the given name is a known one or stands in a list of names.
  private func givenFirst(_ text: Substring, isFirst: Bool) -> (Reference.Name, Substring)? {
    var parts: [Substring] = []
    for word in words(text, 6) {
      let bare = Self.isInitial(word) ? word : word.prefix { !",;:.(".contains($0) }
      guard Self.isNamePart(bare) || Self.isInitial(bare) else { break }
      if Self.listWords.contains(String(bare)) { break }
      parts.append(bare)
      if bare.endIndex != word.endIndex { break }
    }
    guard (2...5).contains(parts.count), let last = parts.last, let first = parts.first,
      GivenNames.contains(first) || !isFirst && first.first?.isUppercase == true
    else { return nil }
    let next = rest[last.endIndex...]
    let isEnded =
      next.isEmpty || ",;:.(".contains(next.first ?? " ")
      || Self.connectors.contains { next.hasPrefix($0) } || next.hasPrefix(" (")
    guard isEnded, last.first?.isUppercase == true else { return nil }
    return (Self.direct(rest[first.startIndex..<last.endIndex]), next)
  }

  /// A name in the order of speech, its last word with any particles before it the family's.
  static func direct(_ text: Substring) -> Reference.Name {
    let words = text.split(separator: " ")
    guard words.count > 1, !ReferenceWords.isBody(String(text)) else {
      return Reference.Name(family: text.trimmed, isWhole: words.count > 1)
    }
    var start = words.count - 1
    if let capitals = words.indices.first(where: {
      $0 > 0 && words[$0].count > 2 && words[$0].allSatisfy { $0.isUppercase || "-'’".contains($0) }
    }) {
      start = capitals
    }
    while start > 1, particles.contains(words[start - 1].lowercased()) { start -= 1 }
    return Reference.Name(
      family: mixedCase(words[start...].joined(separator: " ")),
      given: words[..<start].joined(separator: " "))
  }

  /// Given names up to a sign, and where they end; a dot after an initial belongs to it.
  private func givenNames(_ words: [Substring], limit: Int) -> (String, Substring.Index)? {
    var given: [Substring] = []
    for word in words {
      if Self.listWords.contains(String(word)) || word.hasPrefix("(") { break }
      let isInitial = Self.isInitial(word.hasSuffix(",") ? word.dropLast() : word)
      let bare = word.prefix { isInitial ? !",;:(".contains($0) : !",;:.(".contains($0) }
      guard isInitial || Self.isNamePart(bare), !bare.isEmpty else { return nil }
      given.append(bare)
      if bare.endIndex != word.endIndex { break }
      if isInitial, !Self.isFollowedByInitial(word, words) { break }
      if given.count > limit { return nil }
    }
    while let last = given.last, Self.particles.contains(String(last)), given.count > 1,
      rest[last.endIndex...].first != ",", rest[last.endIndex...].first != "."
    {
      given.removeLast()
    }
    guard let first = given.first, first.first?.isUppercase == true, let last = given.last else {
      return nil
    }
    return (given.joined(separator: " "), last.endIndex)
  }

  private static func isFollowedByInitial(_ word: Substring, _ words: [Substring]) -> Bool {
    guard let position = words.firstIndex(where: { $0.startIndex == word.startIndex }),
      position + 1 < words.count
    else { return false }
    return isInitial(words[position + 1].prefix { !",;:(".contains($0) })
  }

  // MARK: Between and after names

  /// What follows a sign between names, where another name follows it.
  private func afterConnector() -> Substring? {
    for connector in [", and ", ", & ", "; ", " / ", "/", " & ", " and "]
    where rest.hasPrefix(connector) {
      return rest.dropFirst(connector.count)
    }
    for connector in [" y ", " e ", " et ", " und ", " u. ", " и "] where rest.hasPrefix(connector)
    {
      let next = rest.dropFirst(connector.count)
      return name(next, isFirst: false) == nil ? nil : next
    }
    guard rest.hasPrefix(", ") else { return nil }
    let next = rest.dropFirst(2)
    let reader = ReferenceNameReader(next)
    if reader.withInitials(next) != nil, found.names.last?.given?.hasSuffix(".") == true {
      return next
    }
    if reader.initialsFirst(next) != nil { return next }
    if let capitals = reader.capitals(next), found.names.last?.family.isEmpty == false,
      capitals.0.given != nil, isCapitals(rest.dropFirst(2))
    {
      return next
    }
    guard let stop = next.firstRange(of: ". "), next[..<stop.lowerBound].count < 90 else {
      return nil
    }
    let upToStop = next[..<stop.lowerBound]
    let endsInAnd = [", and ", " and ", " y ", " e ", " et ", " und "].contains { connector in
      upToStop.ranges(of: connector).last.map {
        LetterParts.isName(String(upToStop[$0.upperBound...]))
      } ?? false
    }
    return endsInAnd && reader.givenFirst(next, isFirst: false) != nil ? next : nil
  }

  private func isCapitals(_ text: Substring) -> Bool {
    text.prefix { $0 != " " && $0 != "," }.allSatisfy { $0.isUppercase || "-'’".contains($0) }
  }

  private mutating func skipOthers() {
    for others in [
      ", et al.", " et al.", " et al", " u. a.", " u.a.", " y otros", " и др.", " e altri",
      " et autres", " e outros", " [и др.]",
    ]
    where rest.hasPrefix(others) {
      rest = rest.dropFirst(others.count)
      return
    }
  }

  private mutating func readRole() {
    let text = rest.drop { $0 == " " || $0 == "," }
    if text.hasPrefix("("), let close = text.firstIndex(of: ")") {
      let role = text[text.index(after: text.startIndex)..<close].lowercased()
      guard Self.roles.contains(role.filter { $0 != "." }) else { return }
      found.areEditors = true
      rest = text[text.index(after: close)...]
      return
    }
    for role in [
      "eds.", "ed.", "editors", "editor", "a cura di", "comp.", "comps.", "coord.", "coords.",
      "orgs.", "org.", "dir.", "Hrsg.", "Hg.",
    ]
    where text.hasPrefix(role) && rest.hasPrefix(",") {
      found.areEditors = true
      rest = text.dropFirst(role.hasSuffix(".") ? role.count - 1 : role.count)
      return
    }
  }

  private mutating func readSign() {
    let text = rest.drop { $0 == " " }
    guard let sign = text.first, ".,:(".contains(sign) else {
      if found.names.last?.given?.hasSuffix(".") == true { found.sign = "." }
      return
    }
    found.sign = sign
    rest = sign == "(" ? text : text.dropFirst()
    if sign == "(", found.names.last?.given?.hasSuffix(".") == true { found.sign = "(" }
  }

  // MARK: Words

  static let particles: Set<String> = [
    "de", "da", "do", "dos", "das", "del", "della", "di", "du", "des", "la", "le", "von", "van",
    "der",
    "den", "zu", "zur", "ter", "y", "e", "of", "la", "los", "las", "d’", "al", "el", "фон", "де",
  ]
  private static let listWords: Set<String> = ["and", "y", "e", "et", "und", "и", "&", "u.", "/"]
  static let roles: Set<String> = [
    "ed", "eds", "éd", "éds", "org", "orgs", "coord", "coords", "comp", "comps", "hrsg", "hg",
    "hgg",
    "dir", "dirs", "a cura di", "ред", "сост", "отв ред", "под ред", "editor", "editors", "editora",
    "editores", "hrsgg", "herausgeber", "curatore", "curatori", "organizador", "organizadores",
    "organizadora", "compilador", "compiladora", "cur",
  ]

  static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.first else { return false }
    guard first.isUppercase, word.count > 1 else { return particles.contains(String(word)) }
    return word.allSatisfy { $0.isLetter || "'’`´-‐‑".contains($0) }
  }

  /// Whether a word is an initial, such as `A.`, `Yu.`, `J.-P.` or `J.J.`.
  static func isInitial(_ word: Substring) -> Bool {
    guard word.hasSuffix("."), word.count <= 7, word.first?.isUppercase == true else {
      return false
    }
    let parts = word.split { ".-‐‑".contains($0) }
    return parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isLetter) }
      && !(parts.count == 1 && ["St", "Dr", "Mr", "Jr", "Sr"].contains(String(parts[0])))
  }

  /// A name set in capitals as it is otherwise written.
  static func mixedCase(_ name: String) -> String {
    guard name.count > 1,
      name.allSatisfy({ !$0.isLowercase })
        || name.split(separator: " ").contains(where: {
          $0.count > 2 && $0.allSatisfy(\.isUppercase)
        })
    else { return name }
    return name.split(separator: " ").map { word -> String in
      guard word.count > 1, word.allSatisfy({ !$0.isLowercase }) else { return String(word) }
      if particles.contains(word.lowercased()), word.startIndex != name.startIndex {
        return word.lowercased()
      }
      var result = ""
      var isStart = true
      for character in word {
        result += isStart ? String(character) : character.lowercased()
        isStart = "-'’".contains(character)
      }
      return result
    }.joined(separator: " ")
  }
}

extension ReferenceWords {
  /// Whether a name has a word that stands for a body of people.
  static func isBody(_ name: String) -> Bool {
    name.lowercased().split { $0 == " " || $0 == "-" }.contains { word in
      let word = word + " "
      return bodies.contains { word.utf8.starts(with: $0.utf8) }
    }
  }
}
