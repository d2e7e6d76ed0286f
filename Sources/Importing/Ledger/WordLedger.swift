/// Proves that an import lost no word.
public enum WordLedger {
  /// A word of the original that is nowhere in the result.
  public struct MissingWord: Sendable, Hashable {
    /// The word.
    public let word: String
    /// The line of the original.
    public let line: Int
  }

  /// The words of the original that the result does not hold.
  ///
  /// Words are runs of letters or of digits, each counted as often as it occurs. Where the import
  /// joined a word that a line's end had cut, the whole word must be there.
  /// - Parameters:
  ///   - original: The lines, without those that were left out.
  ///   - joins: The offsets of lines whose last word goes on with the first word of another line.
  ///   - result: Every text that the words may have gone to.
  /// - Returns: The words that are nowhere, in the order of the original.
  public static func missingWords(
    of original: [SourceLine], joins: [Int: Int] = [:], in result: [String]
  ) -> [MissingWord] {
    var stock: [Substring: Int] = [:]
    for text in result {
      for word in words(of: text) { stock[word, default: 0] += 1 }
    }
    var tokens = original.map { words(of: $0.text)[...] }
    var wanted: [MissingWord] = []
    for chain in chains(joins, tokens) {
      let parts = chain.enumerated().compactMap { position, line in
        position == 0 ? tokens[line].popLast() : tokens[line].popFirst()
      }
      wanted.append(MissingWord(word: parts.joined(), line: original[chain[0]].number))
    }
    for (line, rest) in zip(original, tokens) {
      wanted += rest.map { MissingWord(word: String($0), line: line.number) }
    }
    return wanted.filter { word in
      guard let count = stock[word.word[...]], count > 0 else { return true }
      stock[word.word[...]] = count - 1
      return false
    }.sorted { $0.line < $1.line }
  }

  /// The lines that share a word: two, or more where a line holds but the middle of it.
  private static func chains(
    _ joins: [Int: Int], _ tokens: [ArraySlice<Substring>]
  ) -> [[Int]] {
    let inMiddle = Set(joins.filter { tokens[$0.value].count == 1 }.values)
    return joins.keys.filter { !inMiddle.contains($0) && !tokens[$0].isEmpty }.sorted().map {
      start in
      var chain = [start]
      while let next = joins[chain[chain.count - 1]], chain.count <= joins.count {
        chain.append(next)
        guard inMiddle.contains(next) else { break }
      }
      return chain
    }
  }

  private static func words(of text: String) -> [Substring] {
    var result: [Substring] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var wasDigit = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let isDigit = scalar.isDigit
      let isWord = isDigit || scalar.isLetter
      if let begin = start, !isWord || isDigit != wasDigit {
        result.append(text[begin..<index])
        start = nil
      }
      if isWord, start == nil { start = index }
      wasDigit = isDigit
      index = scalars.index(after: index)
    }
    if let begin = start { result.append(text[begin...]) }
    return result
  }
}
