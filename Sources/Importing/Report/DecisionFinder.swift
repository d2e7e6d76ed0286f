/// Finds in an imported text what was decided without being certain.
struct DecisionFinder {
  private let text: ImportedText
  private let lines: [Int: SourceLine]
  /// Whether a blank line follows each line, as in typescripts, so that one parts nothing.
  private let isDoubleSpaced: Bool
  private let distantJoins: Set<Int>
  /// The lines that bear the number of another, as where columns stand side by side.
  private let sharedNumbers: [Int: [SourceLine]]
  private(set) var decisions: [ImportDecision] = []

  /// The decisions that are less than sure, the most doubtful first, then as a report lists them.
  static func decisions(of text: ImportedText) -> [ImportDecision] {
    var finder = DecisionFinder(text)
    finder.addReading()
    finder.addTitle()
    for block in text.blocks { finder.add(block) }
    for note in text.notes { finder.addBreaks(in: note.lines, of: note.content) }
    for hyphen in text.hyphens where hyphen.certainty < .sure { finder.add(hyphen) }
    return finder.decisions.enumerated().sorted { a, b in
      finder.rank(a.element, a.offset) < finder.rank(b.element, b.offset)
    }.map(\.element)
  }

  private init(_ text: ImportedText) {
    self.text = text
    lines = Dictionary(
      text.original.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let steps = text.blocks.flatMap { zip($0.lines, $0.lines.dropFirst()).map { $1 - $0 } }
    distantJoins = Set(text.distantJoins)
    let areShared = lines.count < text.original.count
    sharedNumbers =
      areShared
      ? Dictionary(grouping: text.original, by: \.number).filter { $0.value.count > 1 } : [:]
    isDoubleSpaced = steps.count { $0 == 2 } > steps.count { $0 == 1 }
  }

  private func rank(_ decision: ImportDecision, _ offset: Int) -> (Int, Int, Int, Int) {
    let kind = ImportDecision.Kind.allCases.firstIndex(of: decision.kind) ?? 0
    return (decision.certainty.rawValue, kind, decision.lines.first ?? 0, offset)
  }

  private mutating func add(
    _ kind: ImportDecision.Kind, _ certainty: Certainty, _ lines: [Int], _ words: String
  ) {
    decisions.append(ImportDecision(kind, certainty, lines: lines, words))
  }

  // MARK: The text as a whole

  private mutating func addReading() {
    guard let reading = text.reading else { return }
    if reading.isGuessed {
      add(
        .reading, .likely, [], "read as \(reading.encoding.rawValue), judging by its letters")
    }
    for repair in reading.repairs {
      add(.reading, repair.isMended ? .likely : .doubtful, [repair.line], repair.message)
    }
  }

  private mutating func addTitle() {
    if text.titleIsGuessed {
      add(.field, .doubtful, [], "the title \(ReportText.code(text.frontMatter.title)) is a guess")
    }
    let guessed = text.frontMatter.evidence.filter { $0.isGuess && !$0.lines.isEmpty }
    for evidence in guessed where !(evidence.field == .title && text.titleIsGuessed) {
      add(
        .field, .likely, evidence.lines,
        "the field `\(evidence.field.rawValue)` was told by the place or form of its words")
    }
    if text.frontMatter.language == nil {
      add(.field, .doubtful, [], "the language was not recognised")
    }
  }

  // MARK: Blocks

  private mutating func add(_ block: Block) {
    addBreaks(in: block.lines, of: block.content)
    lazy var start = ReportText.start(of: block.content.plainText)
    switch block.kind {
    case .paragraph, .listItem: return
    case .note:
      add(.unmatchedNote, .doubtful, block.lines, "no mark points to the note \(start)")
    case .heading(let level): addHeading(block, level, start)
    default:
      guard !text.isMarkedUp else { return }
      add(.role, .likely, block.lines, "\(Self.name(of: block.kind)): \(start)")
    }
  }

  private mutating func addHeading(_ block: Block, _ level: Int, _ start: String) {
    let words = block.content.plainText
    guard !text.isMarkedUp, !SectionWords.isChapter(words),
      !SectionWords.isFrontOrBackMatter(words)
    else { return }
    let isLarge = block.lines.contains { (lines[$0]?.setting?.size ?? 100) >= 115 }
    if isLarge { return }
    let isBesideText = isApart(block.lines)
    add(
      .heading, isBesideText ? .likely : .doubtful, block.lines,
      "level \(level): \(start)\(isBesideText ? "" : ", with text right above or below it")")
  }

  /// Whether blank lines or the ends of pages part some lines from the others.
  private func isApart(_ numbers: [Int]) -> Bool {
    guard let first = numbers.min(), let last = numbers.max() else { return true }
    return [(first, first - 1), (last, last + 1)].allSatisfy { own, other in
      guard let line = lines[other] else { return true }
      return line.text.trimmed.isEmpty || line.page != lines[own]?.page
    }
  }

  private static func name(of kind: Block.Kind) -> String {
    switch kind {
    case .quotation: "quotation"
    case .verse: "verse"
    case .epigraph: "epigraph"
    case .table: "table"
    case .box: "box"
    case .caption: "caption"
    case .salutation: "salutation"
    case .dateline: "place and date"
    case .signature: "signature"
    case .note: "note"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "item of a list"
    }
  }

  // MARK: Breaks within a paragraph

  /// Notes where a paragraph goes on after lines that are no part of it.
  private mutating func addBreaks(in numbers: [Int], of content: [Inline]) {
    guard !text.isMarkedUp else { return }
    for (line, next) in zip(numbers, numbers.dropFirst()) where next != line + 1 {
      guard let above = self.line(line, of: content), let below = self.line(next, of: content)
      else { continue }
      if isDoubleSpaced, next == line + 2, above.page == below.page { continue }
      let isDistant = distantJoins.contains(line)
      let place = above.page == below.page ? "" : " over the end of a page"
      let joint =
        "\(ReportText.end(of: above.text)) goes on\(place) with \(ReportText.start(of: below.text))"
      if isDistant {
        add(.movedText, .doubtful, [line, next], joint)
      } else {
        let goesOn = below.text.trimmed.unicodeScalars.first { $0.isLetter }?.isLower == true
        add(.bridgedBreak, goesOn ? .likely : .doubtful, [line, next], joint)
      }
    }
  }

  /// The line of a number: where columns stood side by side, that of the column which some text
  /// came from.
  private func line(_ number: Int, of content: [Inline]) -> SourceLine? {
    guard let others = sharedNumbers[number] else { return lines[number] }
    let words = content.plainText
    return others.first { line in
      let longest = line.text.split(separator: " ").max { $0.utf8.count < $1.utf8.count }
      return longest.map { words.containsBytes(of: String($0)) } ?? false
    } ?? lines[number]
  }

  private mutating func add(_ hyphen: HyphenCase) {
    let cut = "\(ReportText.code(hyphen.head + "-"))/\(ReportText.code(hyphen.tail))"
    let word = "\(cut) became \(ReportText.code(hyphen.word))"
    add(.hyphen, hyphen.certainty, [hyphen.line], "\(word), by \(hyphen.evidence)")
  }
}
