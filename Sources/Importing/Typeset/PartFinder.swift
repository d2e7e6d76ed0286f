/// Tells what the paragraphs of pages are, by their type and place.
struct PartFinder {
  private let metrics: TypesetMetrics
  private let bodyFamily: Int
  private var em: Double { metrics.em }

  /// The pages with the parts that their type shows.
  static func mark(
    _ pages: [[[TypesetParagraph]]], _ metrics: TypesetMetrics
  ) -> [[TypesetParagraph]] {
    let finder = PartFinder(metrics: metrics, bodyFamily: bodyFamily(pages, em: metrics.em))
    var hasOpenNote = false
    var earlier = Set<String>()
    let noted = pages.map { blocks in
      let marks = finder.marks(on: blocks)
      let marked = blocks.enumerated().map { index, block in
        finder.markingNotes(
          block, isLast: finder.isLastInColumn(index, blocks), marks: marks.union(earlier),
          afterOpenNote: hasOpenNote)
      }
      hasOpenNote =
        marked.joined().last { $0.part == .note }.map { !finder.endsSentence($0) } ?? false
      earlier = marks
      return Array(marked.joined())
    }
    var hasBody = false
    let framed = noted.map { finder.markingFrames($0, &hasBody) }
    return HeadingRanks.rank(framed)
  }

  private static func bodyFamily(_ pages: [[[TypesetParagraph]]], em: Double) -> Int {
    var letters: [Int: Int] = [:]
    for line in pages.lazy.joined().joined().flatMap(\.lines) where abs(line.size - em) < 0.3 {
      letters[line.family, default: 0] += line.words.reduce(0) { $0 + $1.text.utf8.count }
    }
    return letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  private func endsSentence(_ paragraph: TypesetParagraph) -> Bool {
    let text = paragraph.last.text.unicodeScalars
    return text.last { !$0.isCloser }?.endsSentence ?? true
  }

  // MARK: Notes

  private func isLastInColumn(_ index: Int, _ blocks: [[TypesetParagraph]]) -> Bool {
    guard let own = blocks[index].last?.last else { return false }
    return !blocks.indices.contains { other in
      guard other != index, let line = blocks[other].first?.first else { return false }
      let isBelow = line.box.top > own.box.bottom
      return isBelow && min(line.cellRight, own.cellRight) - max(line.cellLeft, own.cellLeft) > 1
    }
  }

  /// The marks of notes that stand on a page.
  private func marks(on blocks: [[TypesetParagraph]]) -> Set<String> {
    var result = Set<String>()
    for line in blocks.lazy.joined().flatMap(\.lines) {
      var scan = NoteMarkScan(line.text, line: 0)
      for mark in scan.marks() where mark.range.lowerBound > 0 {
        switch mark.form {
        case .superscript, .symbol, .bracketed, .parenthesized: result.insert(mark.label)
        case .ownLine, .glued, .above: continue
        }
      }
    }
    return result
  }

  /// Marks the paragraphs at a column's foot that open with a label to which a mark on the page
  /// points, and those that go on from the page before.
  private func markingNotes(
    _ block: [TypesetParagraph], isLast: Bool, marks: Set<String>, afterOpenNote: Bool
  ) -> [TypesetParagraph] {
    guard isLast else { return block }
    var first = block.count
    var start: Int?
    while first > 0, isNoteLike(block[first - 1], marks) {
      let label = NoteLabel.start(of: block[first - 1].text)?.label
      if let label, !marks.contains(label) { break }
      first -= 1
      let opens = label.map(marks.contains) ?? (afterOpenNote && isApart(first, in: block))
      if opens { start = first }
    }
    guard let start else { return block }
    var result = block
    for index in start..<block.count { result[index].part = .note }
    return result
  }

  private func isApart(_ index: Int, in block: [TypesetParagraph]) -> Bool {
    index == 0 || block[index].isApart || block[index - 1].size > block[index].size * 1.05
  }

  private func isNoteLike(_ paragraph: TypesetParagraph, _ marks: Set<String>) -> Bool {
    if paragraph.part != nil { return false }
    if paragraph.size < 0.95 * em { return true }
    guard paragraph.size < 1.05 * em, paragraph.isApart else { return false }
    return NoteLabel.start(of: paragraph.text).map { marks.contains($0.label) } ?? false
  }

  // MARK: What the other paragraphs are

  private func markingFrames(
    _ paragraphs: [TypesetParagraph], _ hasBody: inout Bool
  ) -> [TypesetParagraph] {
    let headings = HeadingFinder(metrics: metrics)
    let frames = FrameFinder(metrics: metrics)
    let hadBody = hasBody
    var result = paragraphs
    for index in result.indices where result[index].part == nil {
      let before = index > 0 ? result[index - 1] : nil
      let next = index + 1 < result.count ? result[index + 1] : nil
      if headings.isHeading(result[index], next, hasBody: hasBody) {
        result[index].part = .heading(rank: 0)
      } else if let part = frames.part(of: result[index], after: before, before: next) {
        result[index].part = part
      } else if result[index].lines.count >= 3 {
        hasBody = true
      }
    }
    frames.markEpigraphs(&result)
    return BoxFinder(em: em, family: bodyFamily).marking(result, hasBody: hadBody)
  }
}
