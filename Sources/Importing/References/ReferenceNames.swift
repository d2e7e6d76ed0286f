/// Reads the names at the start of a bibliography entry.
enum ReferenceNames {
  /// The names and what follows them.
  static func read(_ entry: String) -> (names: [Reference.Name], rest: Substring) {
    let withInitials = readInitials(entry[...])
    if !withInitials.names.isEmpty { return withInitials }
    return readInverted(entry[...])
  }

  /// Reads names in the form `Surname I. I., Other N. et al. …`.
  private static func readInitials(
    _ text: Substring
  ) -> (names: [Reference.Name], rest: Substring) {
    var names: [Reference.Name] = []
    var rest = text
    while let (name, after, goesOn) = oneWithInitials(rest) {
      names.append(name)
      rest = after
      if !goesOn { break }
    }
    for others in ["et al.", "u. a.", "y otros", "и др."]
    where rest.hasPrefix(others) && !names.isEmpty {
      rest = rest.dropFirst(others.count)
    }
    return (names, rest.trimmed[...])
  }

  private static func oneWithInitials(
    _ text: Substring
  ) -> (name: Reference.Name, rest: Substring, goesOn: Bool)? {
    var words = text.split(separator: " ", maxSplits: 8, omittingEmptySubsequences: true)[...]
    var family: [Substring] = []
    while let word = words.first, family.count < 3, isNamePart(word) {
      family.append(word)
      words.removeFirst()
    }
    var initials: [String] = []
    var goesOn = false
    while let word = words.first, !goesOn {
      let bare = word.hasSuffix(",") ? word.dropLast() : word
      guard isInitial(bare) else { break }
      initials.append(String(bare))
      goesOn = word.hasSuffix(",")
      words.removeFirst()
    }
    guard !family.isEmpty, !initials.isEmpty else { return nil }
    let rest = words.first.map { text[$0.startIndex...] } ?? text[text.endIndex...]
    let name = Reference.Name(
      family: family.joined(separator: " "), given: initials.joined(separator: " "))
    return (name, rest, goesOn)
  }

  private static func isNamePart(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.count > 1 else {
      return ["de", "da", "von", "van", "del", "di"].contains(String(word))
    }
    return word.allSatisfy { $0.isLetter || "'’`´-".contains($0) }
  }

  /// Whether a word is an initial, such as `A.`, `Yu.`, `J.-P.` or `J.J.`.
  private static func isInitial(_ word: Substring) -> Bool {
    guard word.hasSuffix("."), word.count <= 6, word.first?.isUppercase == true else {
      return false
    }
    return word.split { ".-".contains($0) }.allSatisfy {
      $0.count <= 2 && $0.allSatisfy(\.isLetter)
    }
  }

  /// Reads a name in the form `Surname, Given Names. …` or `Surname, Given (1997). …`.
  private static func readInverted(
    _ text: Substring
  ) -> (names: [Reference.Name], rest: Substring) {
    guard let comma = text.firstIndex(of: ","), text[..<comma].count <= 30,
      text[..<comma].split(separator: " ").allSatisfy({ isNamePart($0) })
    else { return ([], text) }
    let after = text[text.index(after: comma)...].drop { $0 == " " }
    guard let stop = after.firstIndex(where: { $0 == "." || $0 == "(" || $0 == "," }) else {
      return ([], text)
    }
    var end = stop
    let given = after[..<stop].split(separator: " ")
    guard (1...4).contains(given.count), given.allSatisfy({ $0.first?.isUppercase ?? false }) else {
      return ([], text)
    }
    var name = after[..<stop].trimmed
    if after[stop] == ".", given.last?.count == 1 { name += "." }
    if after[stop] != "(" { end = after.index(after: stop) }
    let reference = Reference.Name(family: String(text[..<comma]), given: name)
    return ([reference], after[end...].trimmed[...])
  }
}
