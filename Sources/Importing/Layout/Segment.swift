/// What lies between two lines of text in the original.
enum Gap: Int, Sendable, Comparable {
  case none, interruption, blank, page

  static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
}

/// Lines that surely belong together: a paragraph or a part of one, a heading, a caption.
struct Segment: Sendable {
  /// What a segment was found to be.
  enum Kind: Sendable, Hashable {
    case body
    case heading
    case caption
    case listItem(ordered: Bool)
    case quotation
    case epigraph
    case box(isTitle: Bool)
    case verse
    case table([[TableCell]])
    case salutation
    case dateline
    case signature
    case note
  }

  /// The indexes of its lines, note marks on lines of their own among them.
  var lines: [Int]
  /// What parts it from the segment before.
  var gap: Gap
  /// What it is.
  var kind = Kind.body
  /// Whether it is a heading or caption that came in the middle of a sentence or at a page's end.
  var isDisplaced = false
}

/// The text as segments, with the means to ask about their first and last lines.
struct SegmentedText: Sendable {
  let text: ClassifiedLines
  let wrapping: Wrapping
  let measure: LineMeasure
  var segments: [Segment]

  /// The lines of a segment that hold words of the text.
  func bodyLines(_ position: Int) -> [Line] {
    segments[position].lines.filter { text.roles[$0] == .body }.map { text.lines[$0] }
  }

  /// The first line with words.
  func first(_ position: Int) -> Line { text.lines[segments[position].lines[0]] }

  /// The last line with words, passing over note marks.
  func last(_ position: Int) -> Line {
    let lines = segments[position].lines
    return text.lines[lines.last { text.roles[$0] == .body } ?? lines[lines.count - 1]]
  }

  /// How many characters a segment holds.
  func length(_ position: Int) -> Int {
    segments[position].lines.reduce(0) { $0 + text.lines[$1].length + 1 }
  }

  /// The page that a segment starts on.
  func page(_ position: Int) -> Int { first(position).page }

  /// Whether a segment has two lines or more as wide as those of the body, the last one too.
  func isSetLikeBody(_ position: Int) -> Bool {
    let widths = bodyLines(position).map(\.width)
    let body = measure.body(onPage: page(position))
    guard widths.count >= 2, let last = widths.last, let widest = widths.max() else { return false }
    return last * 100 >= body * 88 && widest * 100 <= body * 120
      && widths.reduce(0, +) * 100 >= body * 86 * widths.count
  }

  /// Whether the next word would have had room at the end of a line.
  func hasRoom(after line: Line, for next: Line, index: Int) -> Bool {
    line.width + 250 + next.firstWordWidth <= measure.full(at: index) * 98 / 100
  }
}
