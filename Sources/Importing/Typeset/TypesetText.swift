/// A text read from its pages as they were set: words with their boxes become lines in reading
/// order.
public struct TypesetText: Sendable {
  /// The lines in reading order.
  ///
  /// Each paragraph, heading, note and row stands whole, with a blank line after it; what frames a
  /// page opens and closes its lines.
  public let lines: [SourceLine]
  /// How many words stand on each page.
  public let wordsOfPages: [Int]

  /// Reads what `pdftotext -bbox-layout` printed.
  ///
  /// Sizes and faces of type are known where `pdftohtml -xml` printed `styles`, its lengths
  /// enlarged by `styleZoom` and not rounded.
  public init(wordBoxes: String, styles: String? = nil) {
    var pages = WordBoxReader.pages(in: wordBoxes)
    wordsOfPages = pages.map(\.words.count)
    if let styles { pages = TypeStyleReader.apply(styles, to: pages) }
    let em = TypesetMetrics.bodySize(of: pages)
    let read = PageReader.read(pages, em: em)
    let metrics = TypesetMetrics(read, em: em)
    let paragraphs = read.map { ParagraphFinder.paragraphs(of: $0, metrics) }
    let marked = PartFinder.mark(paragraphs, metrics)
    let joined = FlowJoiner.join(marked, em: em)
    lines = SourceWriter.lines(read, joined, em: em)
  }

  /// How much `pdftohtml` is to enlarge lengths, so that sizes of type are told in thirds of points;
  /// it enlarges no more.
  public static let styleZoom = 3
}
