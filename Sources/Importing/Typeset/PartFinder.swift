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
    let noted = pages.map { blocks in
      let marks = finder.marks(on: blocks)
      let marked = blocks.enumerated().map { index, block in
        finder.markingNotes(
          block, isLast: finder.isLastInColumn(index, blocks), marks: marks,
          afterOpenNote: hasOpenNote)
      }
      hasOpenNote =
        marked.joined().last { $0.part == .note }.map { !finder.endsSentence($0) } ?? false
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

  // MARK: Headings, boxes, quotations

  private func markingFrames(
    _ paragraphs: [TypesetParagraph], _ hasBody: inout Bool
  ) -> [TypesetParagraph] {
    var result = paragraphs
    for index in result.indices where result[index].part == nil {
      let next = index + 1 < result.count ? result[index + 1] : nil
      if isHeading(result[index], next, hasBody: hasBody) {
        result[index].part = .heading(rank: 0)
      } else if result[index].keepsLines, isVerse(result[index]) {
        result[index].part = .verse
      } else if isQuotation(result[index]) {
        result[index].part = .quotation
      } else if result[index].lines.count >= 3 {
        hasBody = true
      }
    }
    return BoxFinder.mark(result, em: em, bodyFamily: bodyFamily)
  }

  private func isHeading(
    _ paragraph: TypesetParagraph, _ next: TypesetParagraph?, hasBody: Bool
  ) -> Bool {
    let text = paragraph.text
    let letters = text.unicodeScalars.filter(\.isLetter)
    guard paragraph.lines.count <= 5, paragraph.length <= 250, !letters.isEmpty else {
      return false
    }
    if paragraph.size >= 1.12 * em { return true }
    guard paragraph.size >= 0.95 * em, paragraph.lines.count <= 3 else { return false }
    let lines = paragraph.lines
    let endsLikeOne = text.unicodeScalars.last.map { !",;".unicodeScalars.contains($0) } ?? false
    guard endsLikeOne, let next, next.size < 1.06 * em else { return false }
    if lines.allSatisfy(\.isBold), next.first.isBold == false { return true }
    guard paragraph.isApart, next.isApart || next.isIndented else { return false }
    let isCapitals = letters.count >= 3 && letters.allSatisfy { !$0.isLower }
    return isCapitals || hasBody && standsAlone(paragraph, before: next)
  }

  /// Whether a short line with room around it, in the body's type, is a heading.
  private func standsAlone(_ paragraph: TypesetParagraph, before next: TypesetParagraph) -> Bool {
    guard paragraph.lines.count <= 2, next.part == nil, next.length > 60 else {
      return false
    }
    let line = Line(paragraph.first, number: 0)
    let end = Line(paragraph.last, number: 0).ending
    guard line.opening != .lower, !line.startsWithBullet, end == .word else { return false }
    let measure = paragraph.column.right - paragraph.column.left
    guard paragraph.last.box.width < 0.8 * measure, abs(next.inset) < 0.5 * em else { return false }
    let isPlaced = paragraph.first.left - paragraph.column.left < 0.5 * em || isCentred(paragraph)
    guard isPlaced, paragraph.first.left - paragraph.column.left < 0.7 * measure else {
      return false
    }
    if paragraph.first.isItalic, !next.first.isItalic { return true }
    return paragraph.roomAbove > max(1.25 * metrics.paragraphRoom, 0.4 * em)
  }

  private func isCentred(_ paragraph: TypesetParagraph) -> Bool {
    paragraph.lines.allSatisfy { line in
      let (before, after) = (line.left - paragraph.column.left, paragraph.column.right - line.right)
      return before > em && abs(before - after) < 0.6 * em
    }
  }

  private func isVerse(_ paragraph: TypesetParagraph) -> Bool {
    paragraph.lines.count >= 2 && paragraph.inset > 0.6 * em && !isCentred(paragraph)
      && paragraph.lines.contains { abs($0.left - paragraph.edges.left) < 0.3 * em }
      && paragraph.lines.count { abs($0.left - paragraph.edges.left) < 0.3 * em } * 2
        >= paragraph.lines.count
      && paragraph.inset < 0.35 * (paragraph.column.right - paragraph.column.left)
  }

  private func isQuotation(_ paragraph: TypesetParagraph) -> Bool {
    let after = paragraph.column.right - paragraph.edges.right
    return paragraph.inset > 0.8 * em && after > 0.5 * em && !paragraph.keepsLines
      && paragraph.size <= 1.03 * em && paragraph.lines.count >= 2
      && abs(after - paragraph.inset) < max(1.2 * em, paragraph.inset * 0.5)
  }
}

/// Finds boxes and captions: short runs of other type between paragraphs of the body.
enum BoxFinder {
  static func mark(
    _ paragraphs: [TypesetParagraph], em: Double, bodyFamily: Int
  ) -> [TypesetParagraph] {
    var result = paragraphs
    var index = 0
    while index < result.count {
      guard isOther(result[index], em, bodyFamily) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < result.count, isOther(result[end], em, bodyFamily) { end += 1 }
      let isTitled = result[index].lines.allSatisfy(\.isBold) && end - index >= 2
      if isTitled, end - index <= 12 {
        for position in index..<end { result[position].part = .box(isTitle: position == index) }
      } else if end - index == 1, result[index].lines.count <= 6 {
        result[index].part = .caption
      }
      index = end
    }
    return result
  }

  private static func isOther(_ paragraph: TypesetParagraph, _ em: Double, _ family: Int) -> Bool {
    switch paragraph.part {
    case nil, .heading, .quotation: break
    default: return false
    }
    return paragraph.first.family != family && paragraph.size < 1.1 * em
  }
}

/// Orders the headings of a text by how prominent their type is.
enum HeadingRanks {
  private struct Look: Hashable {
    let size: Int
    let isBold: Bool
    let isCapitals: Bool
    let isItalic: Bool

    init(_ paragraph: TypesetParagraph) {
      size = Int((paragraph.size * 5).rounded())
      isBold = paragraph.first.isBold
      isItalic = paragraph.first.isItalic
      let letters = paragraph.text.unicodeScalars.filter(\.isLetter)
      isCapitals = letters.allSatisfy { !$0.isLower }
    }

    var prominence: (Int, Int, Int, Int) {
      (-size, isBold ? 0 : 1, isCapitals ? 0 : 1, isItalic ? 1 : 0)
    }
  }

  static func rank(_ pages: [[TypesetParagraph]]) -> [[TypesetParagraph]] {
    let looks = Set(pages.joined().filter { isHeading($0) }.map(Look.init))
    let order = looks.sorted { $0.prominence < $1.prominence }
    var result = pages
    for page in result.indices {
      for index in result[page].indices where isHeading(result[page][index]) {
        let rank = order.firstIndex(of: Look(result[page][index])) ?? 0
        result[page][index].part = .heading(rank: rank + 1)
      }
    }
    return result
  }

  private static func isHeading(_ paragraph: TypesetParagraph) -> Bool {
    if case .heading = paragraph.part { true } else { false }
  }
}
