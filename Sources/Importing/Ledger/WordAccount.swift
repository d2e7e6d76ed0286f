/// Where each word of an original went.
public struct WordAccount: Sendable, Hashable {
  /// A place that words went to.
  public enum Place: String, Sendable, Hashable, CaseIterable {
    /// The body of the document.
    case text
    /// The notes.
    case notes = "notes"
    /// The values of the front matter.
    case frontMatter = "front matter"
    /// The marks that tie notes to their places, and the numbers of lists.
    case marks = "marks of notes and numbers of lists"
    /// Words for which the front matter says the same in its own form: labels, months, `by`.
    case restated = "said otherwise by the front matter"
    /// Lines that were left out.
    case dropped = "left out"
  }

  /// How many words the original has.
  public private(set) var total = 0
  /// How many words went where.
  public private(set) var counts: [Place: Int] = [:]
  /// The words that the front matter says otherwise, with their lines.
  public private(set) var restated: [WordLedger.MissingWord] = []
  /// The words that are nowhere, in the order of the original.
  public private(set) var missing: [WordLedger.MissingWord] = []
  /// Why the written files could not be read back, where they could not.
  public private(set) var fault: String?

  /// Whether every word is accounted for.
  public var isComplete: Bool { missing.isEmpty && fault == nil }
}

extension ImportedText {
  /// The words of the original that are neither in the document nor among the dropped lines.
  public var missingWords: [WordLedger.MissingWord] { account(of: files).missing }

  /// Where the words went, by the files as they are written: these are read back as the site reads
  /// them, so that a word that only its markup hides counts as lost.
  public func account(of files: [DocumentFile]) -> WordAccount {
    let written = WrittenText(files)
    let references =
      blocks.flatMap { MarkdownWriter.labels(in: $0.content) }
      + notes.flatMap { MarkdownWriter.labels(in: $0.content) }
    let numbers = blocks.compactMap { block -> String? in
      if case .listItem(let number, _) = block.kind { number.map(String.init) } else { nil }
    }
    var account = WordAccount()
    account.take(
      self,
      stocks: [
        .text: written.body, .notes: written.notes, .frontMatter: written.front,
        .marks: references + notes.map(\.label) + numbers + originalLabels,
        .restated: frontMatter.received,
      ], fault: written.fault)
    return account
  }

  /// The lines that are part of the document, with the joins between them.
  fileprivate var kept: (lines: [SourceLine], joins: [Int: Int], dropped: [SourceLine]) {
    let left = Dictionary(grouping: dropped, by: \.number)
    var kept: [SourceLine] = []
    var without: [SourceLine] = []
    var offsets: [Int: Int] = [:]
    for (index, line) in original.enumerated() {
      if left[line.number]?.contains(where: { $0.text == line.text }) ?? false {
        without.append(line)
      } else {
        offsets[index] = kept.count
        kept.append(repaired(line))
      }
    }
    var keptJoins: [Int: Int] = [:]
    for (head, tail) in joins {
      if let head = offsets[head], let tail = offsets[tail] { keptJoins[head] = tail }
    }
    return (kept, keptJoins, without)
  }
}

extension WordAccount {
  /// Takes every word of a text out of the stock of the place that its line went to, or else out
  /// of another.
  fileprivate mutating func take(
    _ text: ImportedText, stocks texts: [Place: [String]], fault: String?
  ) {
    self.fault = fault
    let order: [Place] = [.text, .notes, .frontMatter, .marks, .restated]
    var stocks = order.map { place in
      var stock = WordStock()
      stock.add(texts[place] ?? [])
      return stock
    }
    var taken = [Int](repeating: 0, count: order.count)
    let places = text.placesOfLines
    let (lines, joins, dropped) = text.kept
    counts[.dropped] = dropped.reduce(0) { $0 + WordScanner.count($1.text) }
    total = counts[.dropped] ?? 0
    // What each of text, notes and front matter is looked for in, the likeliest first.
    let ways = [[0, 3, 1, 2, 4], [1, 3, 0, 2, 4], [2, 4, 3, 0, 1]]
    var (current, way) = (-1, ways[2])
    WordLedger.forEachWord(of: lines, joins: joins) { hash, line, word in
      total += 1
      if line != current { (current, way) = (line, ways[places[line] ?? 2]) }
      guard let found = way.first(where: { stocks[$0].take(hash) }) else {
        missing.append(WordLedger.MissingWord(word: word(), line: line))
        return
      }
      taken[found] += 1
      if found == order.count - 1 {
        restated.append(WordLedger.MissingWord(word: word(), line: line))
      }
    }
    for (place, count) in zip(order, taken) { counts[place] = count }
    missing.sort { $0.line < $1.line }
    restated.sort { $0.line < $1.line }
  }
}

extension ImportedText {
  /// The place that the words of a line are looked for first: 0 the text, 1 the notes.
  fileprivate var placesOfLines: [Int: Int] {
    var result: [Int: Int] = [:]
    for note in notes { for line in note.lines { result[line] = 1 } }
    for block in blocks { for line in block.lines { result[line] = 0 } }
    return result
  }
}
