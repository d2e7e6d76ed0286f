/// Reads what `pdftohtml -xml` prints, for the sizes and faces of type that word boxes lack.
enum TypeStyleReader {
  private static let zoom = Double(TypesetText.styleZoom)

  private struct Font {
    let size: Double
    let family: Int
    let isBold: Bool
    let isItalic: Bool
  }

  /// Pieces of text of one font on one line, with the style of each of their characters.
  private struct Run {
    var box: TypesetBox
    var font: Font
    var styles: [(isBold: Bool, isItalic: Bool)] = []
    var characters: [Unicode.Scalar] = []
  }

  /// The pages with the sizes and faces of their words; as they are where the markup fits not.
  static func apply(_ markup: String, to pages: [TypesetPage]) -> [TypesetPage] {
    let runs = runs(in: markup)
    guard runs.count == pages.count, runs.contains(where: { !$0.isEmpty }) else { return pages }
    var result = pages
    for index in pages.indices { style(&result[index].words, runs[index]) }
    return result
  }

  private static func runs(in markup: String) -> [[Run]] {
    var scanner = MarkupScanner(markup)
    var fonts: [Substring: Font] = [:]
    var families: [String: Int] = [:]
    var pages: [[Run]] = []
    var run: Run?
    var (bold, italic) = (0, 0)
    while let piece = scanner.next() {
      switch piece {
      case .open("page", _): pages.append([])
      case .open("fontspec", let attributes):
        guard let id = MarkupScanner.value("id", in: attributes) else { continue }
        fonts[id] = font(attributes, &families)
      case .open("text", let attributes):
        run = Self.run(attributes, fonts)
        (bold, italic) = (0, 0)
      case .open("b", _): bold += 1
      case .open("i", _): italic += 1
      case .close("b"): bold -= 1
      case .close("i"): italic -= 1
      case .text(let text):
        for scalar in MarkupScanner.decoded(text).unicodeScalars
        where !scalar.isSpace && scalar.value > 0x20 {
          run?.characters.append(scalar)
          run?.styles.append((bold > 0, italic > 0))
        }
      case .close("text"):
        if let run, !pages.isEmpty { pages[pages.count - 1].append(run) }
        run = nil
      default: continue
      }
    }
    return pages
  }

  private static func font(_ attributes: Substring, _ families: inout [String: Int]) -> Font {
    let name = MarkupScanner.value("family", in: attributes) ?? ""
    let face = (name.split(separator: "+").last ?? "").lowercased()
    var family = face
    for style in styleWords { family = family.replacing(style, with: "") }
    let number = families[family] ?? families.count + 1
    families[family] = number
    func says(_ words: [String]) -> Bool { words.contains { face.contains($0) } }
    return Font(
      size: (MarkupScanner.number("size", in: attributes) ?? 0) / zoom, family: number,
      isBold: says(["bold", "black", "heavy", "cmbx", "sfbx"]),
      isItalic: says(["italic", "oblique", "cmti", "sfti", "kursiv"]))
  }

  /// What names of faces say beside the family.
  private static let styleWords = [
    "semibold", "bold", "italic", "oblique", "regular", "roman", "medium", "black", "light", "psmt",
    "mt", "-", ",", " ",
  ]

  private static func run(_ attributes: Substring, _ fonts: [Substring: Font]) -> Run? {
    guard let left = MarkupScanner.number("left", in: attributes),
      let top = MarkupScanner.number("top", in: attributes),
      let width = MarkupScanner.number("width", in: attributes),
      let height = MarkupScanner.number("height", in: attributes),
      let font = MarkupScanner.value("font", in: attributes).flatMap({ fonts[$0] }), font.size > 0
    else { return nil }
    let box = TypesetBox(
      left: left / zoom, top: top / zoom, right: (left + width) / zoom,
      bottom: (top + height) / zoom)
    return Run(box: box, font: font)
  }

  /// How far the boxes of both tools may lie apart, in points.
  private static let tolerance = 0.6

  /// Gives each word the style of the run that it lies in; a run's characters tell which of its
  /// words are bold or italic.
  private static func style(_ words: inout [TypesetWord], _ runs: [Run]) {
    let byTop = words.indices.sorted { words[$0].box.top < words[$1].box.top }
    for run in runs {
      let first = byTop.partitioningIndex { words[$0].box.top >= run.box.top - tolerance }
      var inside: [Int] = []
      for index in byTop[first...] {
        let box = words[index].box
        if box.top > run.box.top + tolerance { break }
        let centre = (box.left + box.right) / 2
        if centre >= run.box.left, centre <= run.box.right,
          abs(box.bottom - run.box.bottom) < tolerance
        {
          inside.append(index)
        }
      }
      inside.sort { words[$0].box.left < words[$1].box.left }
      apply(run, to: inside, of: &words)
    }
  }

  private static func apply(_ run: Run, to inside: [Int], of words: inout [TypesetWord]) {
    var offset = 0
    for index in inside {
      words[index].size = run.font.size
      words[index].family = run.font.family
      let end = offset + words[index].text.unicodeScalars.count
      let styles = run.styles[min(offset, run.styles.count)..<min(end, run.styles.count)]
      let half = max(1, (styles.count + 1) / 2)
      words[index].isBold = run.font.isBold || styles.count(where: \.isBold) >= half
      words[index].isItalic = run.font.isItalic || styles.count(where: \.isItalic) >= half
      offset = end
    }
  }
}

extension Array {
  /// The first index whose element fits, where all before do not and all after do.
  func partitioningIndex(where fits: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
