import Foundation

/// Decides whether a person's name of one word is a part of somebody else's full name.
///
/// “Castro” in “Raúl Castro” is not Fidel. The word counts as a part of a full name where the word
/// next to it, parted by white space alone, looks like another name and says nothing else:
///
/// - it has a capital and then a small letter (`Raúl`), or, before the name, it is a capital with a
///   full stop (`R.`);
/// - it is no title or other word that is often capitalised (`Comrade`, `President`, `And`);
/// - no listed name of the same record has it (`Lev` before `Trotsky`), nor has it for an initial;
/// - it is not itself found as a name of something that is no person (`Chile`);
/// - before the name, it does not start a sentence (`When Trotsky`), unless it is the first word of
///   some listed person's name (`Raúl`).
struct FullNameGuard: Sendable {
  private struct Part: Hashable {
    let owner: Int32
    let word: String
  }

  private var givenNames: Set<String> = []
  private var parts: Set<Part> = []

  /// Notes what a person's listed name is made of.
  mutating func note(_ name: String, owner: Int32) {
    let words = Self.folded(name).split { !$0.isLetter }.map(String.init)
    for word in words {
      parts.insert(Part(owner: owner, word: word))
      parts.insert(Part(owner: owner, word: String(word.prefix(1))))
    }
    if words.count > 1, let first = words.first { givenNames.insert(first) }
  }

  /// Small letters without accents, which other texts often leave out.
  private static func folded(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    let letters = word.decomposedStringWithCanonicalMapping.lowercased().unicodeScalars
    return String(String.UnicodeScalarView(letters.filter { !$0.isMark }))
  }

  /// Whether the one-word name of `owner` at a place is a part of somebody else's full name.
  /// - Parameters:
  ///   - range: where the name stands.
  ///   - owner: the record that bears it.
  ///   - known: the end of the last match before it, if that names no person.
  ///   - reader: the text.
  /// - Returns: whether it does not count.
  func isPartOfOtherName(
    _ range: Range<Int>, owner: Int32, after known: @autoclosure () -> Int?, in reader: TextReader
  ) -> Bool {
    isPreceded(range.lowerBound, owner: owner, after: known, in: reader)
      || isFollowed(range.upperBound, owner: owner, in: reader)
  }

  private func isPreceded(
    _ start: Int, owner: Int32, after known: () -> Int?, in reader: TextReader
  ) -> Bool {
    guard let word = reader.wordBefore(start) else { return false }
    if word.hasStop {
      return reader.isInitial(word.range) && !isPart(word.range, of: owner, in: reader)
    }
    guard looksLikeOtherName(word.range, owner: owner, in: reader) else { return false }
    if let known = known(), known >= word.range.upperBound { return false }
    return !reader.isSentenceStart(word.range.lowerBound)
      || givenNames.contains(Self.folded(reader.text(in: word.range)))
  }

  private func isFollowed(_ end: Int, owner: Int32, in reader: TextReader) -> Bool {
    guard let word = reader.wordAfter(end) else { return false }
    return looksLikeOtherName(word, owner: owner, in: reader)
  }

  private func looksLikeOtherName(
    _ word: Range<Int>, owner: Int32, in reader: TextReader
  ) -> Bool {
    reader.isCapitalised(word) && !isPart(word, of: owner, in: reader)
      && !CapitalisedWords.contains(reader.text(in: word))
  }

  private func isPart(_ word: Range<Int>, of owner: Int32, in reader: TextReader) -> Bool {
    parts.contains(Part(owner: owner, word: Self.folded(reader.text(in: word))))
  }
}
