/// Acronyms that a text expands: `Partido Obrero Revolucionario (POR)` and `POR (Partido …)`.
enum Acronyms {
  /// A name with its acronym.
  struct Expansion: Hashable {
    let name: String
    let acronym: String
  }

  /// The expansions in a text.
  static func expansions(in text: String) -> [Expansion] {
    var result: [Expansion] = []
    var start = text.startIndex
    while let open = text[start...].firstIndex(of: "("),
      let close = text[open...].firstIndex(where: { $0 == ")" })
    {
      start = text.index(after: open)
      let inside = text[start..<close].prefix { !",;".contains($0) }.trimmed
      if isAcronym(inside) {
        if let name = name(before: open, in: text, acronym: inside) {
          result.append(Expansion(name: name, acronym: inside.filter { $0 != "." }))
        }
      } else if let acronym = text[..<open].split(separator: " ").last.map({
        $0.filter { $0.isLetter || $0 == "-" }
      }),
        isAcronym(acronym), fits(inside.split(separator: " "), acronym)
      {
        result.append(Expansion(name: inside, acronym: acronym))
      }
    }
    return result
  }

  /// Whether a word is an acronym: two to ten letters, nearly all capitals.
  static func isAcronym(_ word: String) -> Bool {
    let letters = word.filter(\.isLetter)
    let capitals = letters.count(where: \.isUppercase)
    guard (2...10).contains(letters.count), word.count <= 14, capitals >= 2,
      capitals * 3 >= letters.count * 2,
      word.first?.isUppercase == true
    else { return false }
    return word.allSatisfy { $0.isLetter || ".-/’".contains($0) }
      && RomanNumeral.value(of: letters.lowercased()) == nil
  }

  /// The words before a bracket whose first letters make the acronym.
  private static func name(
    before open: String.Index, in text: String, acronym: String
  ) -> String? {
    let sentence =
      text[..<open].split(
        omittingEmptySubsequences: true, whereSeparator: { ";:!?«»“”„\"()".contains($0) }
      ).last ?? ""
    let words = sentence.split(separator: " ").suffix(14)
    for count in stride(from: min(words.count, 14), through: 1, by: -1) {
      let candidate = Array(words.suffix(count))
      guard let first = candidate.first, first.first?.isUppercase == true, !isSmall(first),
        fits(candidate, acronym)
      else { continue }
      return candidate.joined(separator: " ").trimmed
    }
    return nil
  }

  private static func isSmall(_ word: Substring) -> Bool {
    Language.openingWords.contains(word.lowercased())
      || ReferenceNameReader.particles.contains(word.lowercased())
  }

  /// Whether the letters of an acronym begin the words in turn; small words may be passed over, and
  /// a word may give several letters from its first on, as in `KomParty`.
  private static func fits(_ words: [Substring], _ acronym: String) -> Bool {
    let letters = acronym.lowercased().filter(\.isLetter).map { $0 }
    let parts = words.flatMap { word in
      word.split { "-‑–/'’.".contains($0) }.map { $0.lowercased() }
    }
    guard let firstWord = words.first, firstWord.first?.isUppercase == true,
      parts.count <= letters.count * 3
    else { return false }
    var position = 0
    var used = 0
    for part in parts {
      guard position < letters.count else { return false }
      if part.first == letters[position] {
        position += 1
        used += 1
        var offset = part.dropFirst()
        // Words such as *Bundes-rat* give two letters where the acronym runs ahead of the words.
        while position < letters.count, parts.count < letters.count,
          let found = offset.firstIndex(of: letters[position]), used < letters.count,
          letters.count - position > parts.count - used
        {
          offset = offset[offset.index(after: found)...]
          position += 1
        }
      } else if !isSmallPart(part) {
        return false
      }
    }
    return position == letters.count && used >= 2
  }

  private static func isSmallPart(_ part: String) -> Bool {
    part.count <= 3 || Language.openingWords.contains(part)
      || ReferenceNameReader.particles.contains(part)
  }
}
