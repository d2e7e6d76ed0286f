/// How wide a full line is, at each place of a text.
struct LineMeasure: Sendable {
  private let widths: [Int]
  private let bodyOfPages: [Int: Int]
  private let bodyOfText: Int

  /// The median width of the lines of a page after which a sentence goes on.
  func body(onPage page: Int) -> Int { bodyOfPages[page] ?? bodyOfText }

  /// The width of a full line around a line, in thousandths of an em.
  func full(at index: Int) -> Int { widths[index] }

  /// Measures the wide end of the lines around each line of a run of text.
  ///
  /// A run of five lines or more is measured by itself, as columns and pictures make lines narrow
  /// for a while; a shorter one together with its neighbours on the page.
  init(_ text: ClassifiedLines, runs: [[Int]]) {
    var widths = text.lines.map(\.width)
    let flat = runs.flatMap { $0 }
    var position = 0
    for run in runs {
      let ownLines = run.filter { text.roles[$0] == .body }
      let range = position..<position + run.count
      position += run.count
      for (offset, index) in run.enumerated() {
        let sample: [Int]
        if ownLines.count >= 5 {
          let low = max(0, offset - 8)
          sample = run[low..<min(run.count, offset + 9)].map { text.lines[$0].width }
        } else {
          let low = max(0, range.lowerBound + offset - 8)
          let high = min(flat.count, range.lowerBound + offset + 9)
          let page = text.lines[index].page
          sample = flat[low..<high].filter { text.lines[$0].page == page }.map {
            text.lines[$0].width
          }
        }
        widths[index] = Self.wideEnd(of: sample)
      }
    }
    self.widths = widths
    let body = Self.widthsOfBody(text, runs: runs)
    bodyOfText = Self.median(body.map(\.width))
    bodyOfPages = Dictionary(grouping: body, by: \.page).filter { $0.value.count >= 5 }
      .mapValues { Self.median($0.map(\.width)) }
  }

  /// The widths of the lines after which a sentence goes on.
  private static func widthsOfBody(
    _ text: ClassifiedLines, runs: [[Int]]
  ) -> [(page: Int, width: Int)] {
    var widths: [(page: Int, width: Int)] = []
    for run in runs {
      for (a, b) in zip(run, run.dropFirst())
      where text.lines[a].ending == .hyphen || text.lines[b].opening == .lower {
        widths.append((text.lines[a].page, text.lines[a].width))
      }
    }
    return widths
  }

  private static func median(_ widths: [Int]) -> Int {
    widths.isEmpty ? 0 : widths.sorted()[widths.count / 2]
  }

  private static func wideEnd(of sample: [Int]) -> Int {
    let sorted = sample.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) * 85 / 100]
  }
}
