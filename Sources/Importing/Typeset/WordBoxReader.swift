/// Reads what `pdftotext -bbox-layout` prints: the words of each page with their boxes.
enum WordBoxReader {
  /// The pages of a text; words without letters or a sound box are left out.
  static func pages(in markup: String) -> [TypesetPage] {
    var scanner = MarkupScanner(markup)
    var pages: [TypesetPage] = []
    var box: TypesetBox?
    while let piece = scanner.next() {
      switch piece {
      case .open("page", let attributes):
        let width = MarkupScanner.number("width", in: attributes) ?? 0
        let height = MarkupScanner.number("height", in: attributes) ?? 0
        pages.append(TypesetPage(width: width, height: height, words: []))
      case .open("word", let attributes): box = Self.box(attributes)
      case .text(let text):
        guard let place = box, !pages.isEmpty else { continue }
        box = nil
        let words = cleaned(MarkupScanner.decoded(text))
        guard !words.isEmpty else { continue }
        pages[pages.count - 1].words.append(
          TypesetWord(text: words, box: place, size: max(place.height, 0.1)))
      case .close("word"): box = nil
      default: continue
      }
    }
    return pages
  }

  private static func box(_ attributes: Substring) -> TypesetBox? {
    guard let left = MarkupScanner.number("xMin", in: attributes),
      let top = MarkupScanner.number("yMin", in: attributes),
      let right = MarkupScanner.number("xMax", in: attributes),
      let bottom = MarkupScanner.number("yMax", in: attributes)
    else { return nil }
    return TypesetBox(
      left: min(left, right), top: min(top, bottom), right: max(left, right),
      bottom: max(top, bottom))
  }

  private static func cleaned(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { LineCleaning.clean($0) }.trimmed
  }
}
