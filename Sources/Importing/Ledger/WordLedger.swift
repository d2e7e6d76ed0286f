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
    var stock = WordStock()
    stock.add(result)
    var missing: [MissingWord] = []
    forEachWord(of: original, joins: joins) { hash, line, word in
      if !stock.take(hash) { missing.append(MissingWord(word: word(), line: line)) }
    }
    return missing.sorted { $0.line < $1.line }
  }

  /// Passes every word that the result must hold to a closure: its hash, its line, and its letters
  /// where they are asked for.
  static func forEachWord(
    of original: [SourceLine], joins: [Int: Int],
    _ body: (_ hash: UInt64, _ line: Int, _ word: () -> String) -> Void
  ) {
    var cut: [Int: ArraySlice<String>] = [:]
    for (head, tail) in joins {
      for line in [head, tail] where cut[line] == nil {
        cut[line] = WordScanner.words(of: original[line].text)[...]
      }
    }
    for chain in chains(joins, cut) {
      let parts = chain.enumerated().compactMap { position, line in
        position == 0 ? cut[line]?.popLast() : cut[line]?.popFirst()
      }
      let word = parts.joined()
      body(WordStock.hash(word.utf8), original[chain[0]].number) { word }
    }
    for (index, line) in original.enumerated() {
      if let rest = cut[index] {
        for word in rest { body(WordStock.hash(word.utf8), line.number) { word } }
      } else {
        WordScanner.forEachWord(in: line.text) { bytes in
          body(WordStock.hash(bytes), line.number) { String(decoding: bytes, as: UTF8.self) }
        }
      }
    }
  }

  /// The lines that share a word: two, or more where a line holds but the middle of it.
  private static func chains(
    _ joins: [Int: Int], _ words: [Int: ArraySlice<String>]
  ) -> [[Int]] {
    let inMiddle = Set(joins.filter { words[$0.value]?.count == 1 }.values)
    let starts = joins.keys.filter { !inMiddle.contains($0) && words[$0]?.isEmpty == false }
    return starts.sorted().map { start in
      var chain = [start]
      while let next = joins[chain[chain.count - 1]], chain.count <= joins.count {
        chain.append(next)
        guard inMiddle.contains(next) else { break }
      }
      return chain
    }
  }
}
