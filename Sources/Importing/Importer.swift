public import Diagnostics
import PublicationModel

/// Turns a text as it was received into a document.
///
/// The way of the data: bytes become characters, characters lines with pages; each line gets a
/// role (furniture, note, text); lines of text become segments, segments that belong together are
/// linked across pages and pictures, and put in reading order as blocks; of these the front matter
/// is taken. Every step is a function of values.
public enum Importer {
  /// The document in some bytes, or the errors that forbid one.
  ///
  /// The name of the file serves messages and, as a last resort, the title.
  public static func importText(
    _ bytes: [UInt8], fileName: String, options: ImportOptions = ImportOptions()
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    let (decoded, problems) = TextDecoding.decode(bytes, path: fileName)
    guard let decoded else { return (nil, problems) }
    let lines = PageGrid.align(
      ColumnUnweaving.unweave(PageFinder.assignPages(LineReader.lines(of: decoded))))
    var (text, doubts) = importLines(lines, fileName: fileName, options: options, bytes: bytes)
    text?.reading = decoded.reading
    return (text, problems + doubts)
  }

  /// The document in some lines, or the errors that forbid one.
  ///
  /// The lines stand in reading order, blank ones where the source leaves room; messages show them
  /// from `bytes`, where those are a plain text's.
  public static func importLines(
    _ source: [SourceLine], fileName: String, options: ImportOptions = ImportOptions(),
    bytes: [UInt8] = []
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    let face = TypeFace.detect(source)
    var lines = source.map { Line($0, face: face) }
    let words = knowledge(of: lines, options)
    let repair = LostHyphens.restore(lines, words)
    lines = repair.lines
    let classified = classify(lines)
    let (body, found) = NoteFinder.find(classified)
    guard body.roles.contains(where: { $0.isText }) else { return (nil, [noText(fileName)]) }
    let hyphenation = Hyphenation(lines, words, linesWereJoined: repair.linesWereJoined)
    let labels = NoteNumbering.labels(for: found)
    let assembler = InlineAssembler(body, hyphenation, notes: found, labels: labels)
    let flow = lay(out: body, hyphenation, assembler)
    let notes = NoteAssembly.notes(found, labels: labels, assembler, body)
    var text = compose(flow, notes, found, source, body, fileName: fileName)
    text.restore(repair)
    apply(options, to: &text)
    return (text, ImportWarnings.warnings(text, fileName: fileName, bytes: bytes))
  }

  /// The document in blocks that the source itself marks, such as a web page's.
  ///
  /// The blocks stand in reading order, with levels of headings as the source has them. What the
  /// source says about the text as a whole is `known`; the rest is read from the blocks. Every word
  /// of the source is in the lines `source`, those that are no part of the text in `dropped` too.
  public static func importBlocks(
    _ blocks: [Block], notes: [Note], known: FrontMatter = FrontMatter(),
    dropped: [DroppedLine] = [], marks: [String] = [], of source: [SourceLine], fileName: String,
    options: ImportOptions = ImportOptions()
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    guard !blocks.isEmpty else { return (nil, [noText(fileName)]) }
    let reader = FrontMatterReader(blocks, known: known, fileName: fileName, source: source)
    let left = lines(of: reader.dropped, in: source)
    var text = ImportedText(
      frontMatter: reader.front, blocks: reader.body, notes: notes,
      dropped: (dropped + left).sorted { $0.number < $1.number }, original: source,
      slug: Slug.folding(reader.front.title)?.text ?? "", doubtfulHyphens: [], distantJoins: [],
      titleIsGuessed: reader.titleIsGuessed, originalLabels: marks, isMarkedUp: true)
    apply(options, to: &text)
    return (text, ImportWarnings.warnings(text, fileName: fileName, bytes: []))
  }

  /// The lines of blocks that were left out.
  ///
  /// Lines that stood beside each other share a number, so their words decide too.
  private static func lines(
    of left: [(block: Block, reason: DropReason)], in source: [SourceLine]
  ) -> [DroppedLine] {
    guard !left.isEmpty else { return [] }
    let numbers = Set(left.flatMap(\.block.lines))
    let lines = Dictionary(
      grouping: source.filter { numbers.contains($0.number) }, by: \.number)
    return left.flatMap { block, reason in
      let words = " \(block.content.plainText.plainWords) "
      // Only where lines of several columns share a number do the words decide, as a hyphen at a
      // line's end would hide them.
      return Set(block.lines).sorted().flatMap { number in
        let shared = lines[number] ?? []
        return shared.count < 2
          ? shared : shared.filter { words.containsBytes(of: " \($0.text.plainWords) ") }
      }.map { DroppedLine(number: $0.number, text: $0.text, reason: reason) }
    }
  }

  private static func noText(_ fileName: String) -> Diagnostic {
    Diagnostic(
      .error, "no-text", at: .file(fileName), "the text holds nothing but page furniture",
      hint: "check that the right file was given")
  }

  private static func classify(_ lines: [Line]) -> ClassifiedLines {
    WebFurniture.mark(PageFurniture.mark(ClassifiedLines(lines)))
  }

  /// What is known about the words of a text, of which the language may have to be guessed.
  private static func knowledge(of lines: [Line], _ options: ImportOptions) -> WordKnowledge {
    let sample = lines.lazy.filter { $0.length >= 20 }.map(\.text).prefix(600)
    let language = options.language ?? LanguageDetection.language(of: Array(sample))?.rawValue
    return WordKnowledge(
      Vocabulary(lines), language: language.flatMap(Language.init(tag:)),
      speller: language.flatMap(options.speller))
  }

  private static func lay(
    out text: ClassifiedLines, _ hyphenation: Hyphenation, _ assembler: InlineAssembler
  ) -> Flow {
    let segments = FrameParts.merge(Segmenter.segments(of: text))
    let links = ContinuationFinder.find(segments, hyphenation)
    let sorted = FrameSorter.sort(segments, links)
    let order = ReadingOrder.order(sorted, links)
    var flow = BlockBuilder.build(sorted, links, order: order, assembler)
    flow.blocks = Outline.joiningChapterTitles(flow.blocks)
    return flow
  }

  private static func compose(
    _ flow: Flow, _ notes: NoteAssembly, _ found: [FoundNote], _ source: [SourceLine],
    _ text: ClassifiedLines, fileName: String
  ) -> ImportedText {
    let heads = text.roles.indices.filter { text.roles[$0] == .dropped(.runningHead) }
    let reader = FrontMatterReader(
      flow.blocks + notes.unmatched, fileName: fileName, source: source,
      heads: heads.map { source[$0].text })
    var dropped = text.roles.indices.compactMap { index -> DroppedLine? in
      guard case .dropped(let reason) = text.roles[index] else { return nil }
      return DroppedLine(number: source[index].number, text: source[index].text, reason: reason)
    }
    dropped += lines(of: reader.dropped, in: source)
    dropped.sort { $0.number < $1.number }
    let referred = MarkdownWriter.referredLabels(reader.body, notes.notes)
    let orphans = notes.notes.filter { !referred.contains($0.label) }
      .map { Block(.note, $0.content, lines: $0.lines) }
    return ImportedText(
      frontMatter: reader.front,
      blocks: Outline.draw(reader.body + orphans, ranks: headingRanks(source)),
      notes: notes.notes.filter { referred.contains($0.label) }, dropped: dropped,
      original: source, slug: Slug.folding(reader.front.title)?.text ?? "",
      doubtfulHyphens: flow.doubtfulHyphens, distantJoins: flow.distantJoins,
      titleIsGuessed: reader.titleIsGuessed, joins: flow.joins.merging(notes.joins) { $1 },
      originalLabels: found.flatMap(\.printedLabels), hyphens: flow.hyphens + notes.hyphens)
  }

  /// The ranks of headings by the numbers of their lines, where the source tells their type.
  private static func headingRanks(_ source: [SourceLine]) -> [Int: Int] {
    source.reduce(into: [:]) { ranks, line in
      if case .heading(let rank) = line.setting?.part { ranks[line.number] = rank }
    }
  }

  private static func apply(_ options: ImportOptions, to text: inout ImportedText) {
    if let type = options.type { text.frontMatter.type = type }
    if let language = options.language { text.frontMatter.language = language }
    if let slug = options.slug { text.slug = slug }
    if text.slug.isEmpty { text.slug = "document" }
    text.frontMatter.source.original = options.original
    text.frontMatter.source.sha256 = options.sha256
    text.frontMatter.match(options.knownNames)
  }
}
