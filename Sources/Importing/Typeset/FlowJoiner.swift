/// Joins the parts of paragraphs that a column's or page's end, or a picture, cut apart.
struct FlowJoiner {
  private var paragraphs: [TypesetParagraph]
  private let em: Double
  /// Whether paragraphs are known by an indent rather than by room above them.
  private let usesIndents: Bool

  /// How many captions, boxes and tables may stand within a paragraph.
  private static let reach = 14

  /// The paragraphs of the text and of its notes, each whole, in reading order.
  static func join(_ pages: [[TypesetParagraph]], em: Double) -> [TypesetParagraph] {
    var joiner = FlowJoiner(Array(pages.joined()), em: em)
    joiner.joinAll { $0.part == .note }
    joiner.joinAll { if case .listItem = $0.part { true } else { false } }
    joiner.joinAll { ($0.part == nil || $0.part == .quotation) && !$0.keepsLines }
    return joiner.paragraphs
  }

  private init(_ paragraphs: [TypesetParagraph], em: Double) {
    self.paragraphs = paragraphs
    self.em = em
    let body = paragraphs.filter { $0.part == nil && $0.lines.count >= 2 }
    usesIndents = body.count(where: \.isIndented) * 2 > body.count
  }

  private mutating func joinAll(_ isKind: (TypesetParagraph) -> Bool) {
    var index = 0
    while index < paragraphs.count {
      guard isKind(paragraphs[index]), let next = continuation(of: index, isKind) else {
        index += 1
        continue
      }
      paragraphs[index].lines += paragraphs[next].lines
      paragraphs.remove(at: next)
    }
  }

  /// The paragraph that goes on with one, where the page or column ended within it.
  private func continuation(
    of index: Int, _ isKind: (TypesetParagraph) -> Bool
  ) -> Int? {
    let paragraph = paragraphs[index]
    let isNote = paragraph.part == .note
    var next = index + 1
    while next < paragraphs.count, next - index <= Self.reach,
      paragraphs[next].page <= paragraph.last.page + 1
    {
      if isKind(paragraphs[next]) {
        return continues(paragraph, paragraphs[next], adjacent: next == index + 1) ? next : nil
      }
      guard isNote || isFloating(paragraphs[next]) else { return nil }
      next += 1
    }
    return nil
  }

  private func isFloating(_ paragraph: TypesetParagraph) -> Bool {
    switch paragraph.part {
    case .note, .caption, .box, .table: true
    default: false
    }
  }

  private func continues(
    _ a: TypesetParagraph, _ b: TypesetParagraph, adjacent: Bool
  ) -> Bool {
    let isNewPlace =
      a.last.page != b.page || abs(a.last.cellLeft - b.first.cellLeft) > 1
      || b.first.box.top < a.last.box.top || !adjacent
    let isSameInset =
      abs(a.inset - b.inset) < 0.5 * em || a.lines.count == 1 || b.lines.count == 1
    guard isNewPlace, isSameInset, a.part == b.part || b.lines.count <= 2,
      abs(a.last.size - b.size) < 0.05 * em, !b.keepsLines
    else { return false }
    if a.part == .note {
      return a.last.page != b.page && NoteLabel.start(of: b.text) == nil && !hasRoom(a, b)
    }
    let (ending, opening) = (Line(a.last, number: 0).ending, Line(b.first, number: 0).opening)
    if ending == .hyphen, opening == .lower { return true }
    if hasRoom(a, b) || b.isIndented || isIndentedLine(b, after: a) { return false }
    if opening == .lower { return ending != .sentence || !adjacent || a.isJustified }
    if ending == .word || ending == .comma { return true }
    return usesIndents && a.page != b.page || usesIndents
  }

  /// Whether a paragraph of one line begins where indented ones do.
  private func isIndentedLine(_ b: TypesetParagraph, after a: TypesetParagraph) -> Bool {
    let indent = b.first.left - b.column.left
    if a.lines.count >= 2, abs(indent - a.inset) < 0.3 * em { return false }
    return indent > 0.55 * em && b.part == nil
  }

  private func hasRoom(_ a: TypesetParagraph, _ b: TypesetParagraph) -> Bool {
    let room = a.edges.right - a.last.right
    if a.isJustified, room > 0.7 * em { return true }
    return room > a.last.room(forFirstWordOf: b.first)
  }
}

extension Line {
  /// The facts about a line of a page.
  init(_ line: TypesetLine, number: Int) {
    self.init(SourceLine(number: number, text: line.text, page: line.page))
  }
}
