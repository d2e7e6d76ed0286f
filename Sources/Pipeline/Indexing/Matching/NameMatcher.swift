/// Finds listed names in running text, all at once.
///
/// The leftmost and then the longest name counts, on these terms:
///
/// - A name starts and ends at the boundaries of words, which know the letters, marks and digits of
///   Unicode; a possessive ending and an elided article are not part of it (see
///   ``TextReader/isNameStart(_:)``), and a hyphen compound counts only where it is listed whole.
/// - Names of one word match in exact case; names of more words also in capitals, and with a
///   capital where a sentence starts, unless they are marked as exact.
/// - NFC and NFD, kinds of apostrophes, quotes and hyphens, soft hyphens, kinds and runs of white
///   space make no difference.
/// - A person's name of one word does not count inside somebody else's full name (see
///   ``FullNameGuard``).
///
/// A matcher is built once and never changes. Matching takes time in proportion to the text, at
/// worst multiplied by the number of tokens in the longest name.
public struct NameMatcher: Sendable {
  /// The names in the order in which they were given.
  public let names: [MatchableName]
  private let scalars: ScalarTable
  private let table: NameTable
  private let fullNames: FullNameGuard
  /// For each name whether it needs the guard of full names.
  private let isGuarded: ContiguousArray<Bool>

  /// Makes a matcher for names, of which several may be spelt alike.
  public init(names: [MatchableName]) {
    let spellings = names.map(NameSpellings.init)
    let scalars = ScalarTable(texts: spellings.lazy.flatMap(\.texts))
    var table = NameTable(capacity: names.count)
    var fullNames = FullNameGuard()
    var isGuarded: ContiguousArray<Bool> = []
    for (index, name) in names.enumerated() {
      guard let number = Int32(exactly: index) else { break }
      let (spelling, isPersonal) = (spellings[index], name.isPersonal)
      let needsGuard = isPersonal && spelling.isOneWord
      isGuarded.append(needsGuard)
      for text in spelling.anywhere {
        TextReader.read(text, table: scalars) {
          table.insert($0, name: number, isGuarded: needsGuard)
        }
      }
      if let text = spelling.atSentenceStart {
        TextReader.read(text, table: scalars) {
          table.insert($0, name: number, isGuarded: needsGuard, onlyAtSentenceStart: true)
        }
      }
      if isPersonal { fullNames.note(name.text, owner: name.owner) }
    }
    self.names = names
    self.scalars = scalars
    self.table = table
    self.fullNames = fullNames
    self.isGuarded = isGuarded
  }

  /// The names in one block of running text, in the order of the text, without overlaps.
  ///
  /// The text is that of one paragraph or heading, its pieces put together and soft breaks turned
  /// into spaces.
  public func matches(in text: UnsafeBufferPointer<UInt8>) -> [NameMatch] {
    let reader = TextReader(bytes: text, table: scalars)
    var matches: [NameMatch] = []
    var position = 0
    while true {
      var unused = NameHash()
      let start = reader.gap(at: position, &unused)
      guard start < text.count else { return matches }
      var hash = NameHash()
      position = reader.token(at: start, &hash)
      guard table.mayStart(hash.value) else { continue }
      if let match = match(from: start, to: position, hash, in: reader, after: matches.last) {
        matches.append(match)
        position = match.range.upperBound
      }
    }
  }

  /// The names in a string; the ranges count bytes of its UTF-8.
  public func matches(in text: String) -> [NameMatch] {
    var text = text
    return text.withUTF8(matches)
  }

  /// The longest name from a token on.
  private func match(
    from start: Int, to firstEnd: Int, _ firstHash: NameHash, in reader: TextReader,
    after last: NameMatch?
  ) -> NameMatch? {
    var longest: NameMatch?
    var (end, hash) = (firstEnd, firstHash)
    guard reader.isNameStart(start) else { return nil }
    while let slot = table.slot(hash.value) {
      if let spelling = table.spelling(in: slot, at: start..<end, of: reader),
        reader.isNameEnd(end)
      {
        let names = names(of: spelling, at: start..<end, in: reader, after: last)
        if !names.isEmpty { longest = NameMatch(range: start..<end, names: names) }
      }
      guard slot.continues else { break }
      let next = reader.gap(at: end, &hash)
      guard next < reader.bytes.count else { break }
      end = reader.token(at: next, &hash)
    }
    return longest
  }

  /// The names that a spelling may stand for at its place.
  private func names(
    of spelling: NameTable.Spelling, at range: Range<Int>, in reader: TextReader,
    after last: NameMatch?
  ) -> [Int32] {
    var found = spelling.names
    if !spelling.namesAtSentenceStart.isEmpty, reader.isSentenceStart(range.lowerBound) {
      found = (found + spelling.namesAtSentenceStart).sorted()
    }
    guard spelling.isGuarded else { return found }
    return found.filter { name in
      !isGuarded[Int(name)]
        || !fullNames.isPartOfOtherName(
          range, owner: names[Int(name)].owner, after: endOfKnownName(last), in: reader)
    }
  }

  /// Where the last match ends, if it names no person.
  private func endOfKnownName(_ last: NameMatch?) -> Int? {
    guard let last, !last.names.contains(where: { names[Int($0)].isPersonal }) else { return nil }
    return last.range.upperBound
  }
}

extension TextReader {
  fileprivate static func read(_ text: String, table: ScalarTable, _ body: (TextReader) -> Void) {
    var text = text
    text.withUTF8 { body(TextReader(bytes: $0, table: table)) }
  }
}
