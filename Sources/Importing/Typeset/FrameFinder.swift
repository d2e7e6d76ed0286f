/// Tells what is set in from the column's edges: quotations, verse, epigraphs, lists, signatures.
struct FrameFinder {
  let metrics: TypesetMetrics
  private var em: Double { metrics.em }

  /// What a paragraph is, where its place in the column shows it.
  func part(
    of paragraph: TypesetParagraph, after before: TypesetParagraph?,
    before next: TypesetParagraph?
  ) -> LinePart? {
    if let isOrdered = listItem(paragraph) { return .listItem(ordered: isOrdered) }
    if isSignature(paragraph, after: before) { return .signature }
    if paragraph.keepsLines { return isVerse(paragraph) ? .verse : nil }
    return isQuotation(paragraph) || isQuotedLine(paragraph, before: next) ? .quotation : nil
  }

  /// Whether a paragraph hangs from a number, or from a bullet.
  private func listItem(_ paragraph: TypesetParagraph) -> Bool? {
    let text = paragraph.first.text
    guard paragraph.size > 0.97 * em, let label = paragraph.first.words.first?.text else {
      return nil
    }
    let isOrdered = EnumeratedStarts.number(of: text) != nil
    guard isOrdered || Line.bullet(of: text) != nil, paragraph.lines.count > 1 || !isOrdered,
      label.unicodeScalars.count <= 5
    else { return nil }
    let words = paragraph.first.words
    guard words.count > 1 else { return nil }
    if paragraph.lines.count == 1 {
      return label.unicodeScalars.first?.isDash == true ? nil : false
    }
    let hangs = paragraph.lines.dropFirst().allSatisfy {
      $0.left - paragraph.first.left > 0.5 * em && abs($0.left - words[1].box.left) < 0.8 * em
    }
    return hangs ? isOrdered : nil
  }

  private func isVerse(_ paragraph: TypesetParagraph) -> Bool {
    let lines = paragraph.lines
    guard lines.count >= 2, paragraph.inset > 0.3 * em || lines.allSatisfy(\.isItalic) else {
      return false
    }
    let flush = lines.count { abs($0.left - paragraph.edges.left) < 0.3 * em }
    return flush * 2 >= lines.count
      && paragraph.inset < 0.35 * (paragraph.column.right - paragraph.column.left)
  }

  private func isQuotation(_ paragraph: TypesetParagraph) -> Bool {
    let after = paragraph.column.right - paragraph.edges.right
    return paragraph.inset > 0.8 * em && after > 0.5 * em && paragraph.size <= 1.03 * em
      && paragraph.lines.count >= 2
      && abs(after - paragraph.inset) < max(1.2 * em, paragraph.inset * 0.5)
  }

  /// Whether one line stands set in between paragraphs, and not as a paragraph's first.
  private func isQuotedLine(_ paragraph: TypesetParagraph, before next: TypesetParagraph?) -> Bool {
    guard paragraph.lines.count == 1, paragraph.isApart, next?.isApart ?? true else { return false }
    let inset = paragraph.first.left - paragraph.column.left
    let isFirstLine = metrics.paragraphIndent.map { abs($0 - inset) < 0.4 * em } ?? false
    let after = paragraph.column.right - paragraph.first.right
    return inset > 0.8 * em && inset < 4 * em && !isFirstLine && after > 0.5 * em
      && abs(after - inset) > em && paragraph.size <= 1.03 * em
      && Line(paragraph.first, number: 0).ending == .sentence
  }

  /// Whether short lines stand at the right below a paragraph.
  private func isSignature(
    _ paragraph: TypesetParagraph, after before: TypesetParagraph?
  ) -> Bool {
    guard let before, before.part == nil, before.lines.count >= 2, paragraph.lines.count <= 5,
      paragraph.isApart, paragraph.size > 0.9 * em
    else { return false }
    let measure = paragraph.column.right - paragraph.column.left
    let first = paragraph.first.text
    guard first.unicodeScalars.first?.isDash != true, DateReading.dateline(first) == nil else {
      return false
    }
    return paragraph.lines.allSatisfy { line in
      let isRight = paragraph.column.right - line.right < 0.3 * em
      return line.left - line.column.left > (isRight ? 0.2 : 0.4) * measure
    }
  }

  // MARK: Epigraphs

  /// Marks the words of somebody else that stand set in between a heading and the text.
  func markEpigraphs(_ paragraphs: inout [TypesetParagraph]) {
    var index = 0
    while index < paragraphs.count {
      let start = index
      while index < paragraphs.count, mayBeEpigraph(paragraphs[index]) { index += 1 }
      let isFramed = start > 0 && opensSection(paragraphs[start - 1])
      if index > start, isFramed, index - start <= 4,
        paragraphs[start..<index].contains(where: isAttribution)
          || isNamed(paragraphs[start..<index])
      {
        for position in start..<index { paragraphs[position].part = .epigraph }
      }
      index = max(index, start + 1)
    }
  }

  /// Whether an epigraph may stand below a paragraph: a heading, or the line of the authors.
  private func opensSection(_ paragraph: TypesetParagraph) -> Bool {
    if case .heading = paragraph.part { return true }
    return paragraph.page == 0 && paragraph.lines.count <= 2
      && Line(paragraph.last, number: 0).ending == .word
  }

  private func mayBeEpigraph(_ paragraph: TypesetParagraph) -> Bool {
    switch paragraph.part {
    case nil, .quotation, .verse, .signature: break
    default: return false
    }
    let inset = paragraph.lines.map(\.left).min().map { $0 - paragraph.column.left } ?? 0
    return inset > 1.2 * em && paragraph.length < 600
      && (paragraph.isApart || paragraph.first.isItalic || isAttribution(paragraph))
  }

  /// Whether the last of some paragraphs names whom the words before it are of, in other type.
  private func isNamed(_ paragraphs: ArraySlice<TypesetParagraph>) -> Bool {
    guard paragraphs.count == 2, let words = paragraphs.first, let name = paragraphs.last,
      name.length < 120, Line(name.last, number: 0).ending == .word
    else { return false }
    return name.first.isItalic != words.first.isItalic || abs(name.size - words.size) > 0.2
  }

  /// Whether a line names whom words are of: after a dash, or at the right.
  private func isAttribution(_ paragraph: TypesetParagraph) -> Bool {
    guard paragraph.length < 160 else { return false }
    if paragraph.last.text.unicodeScalars.first?.isDash == true { return true }
    if paragraph.first.text.unicodeScalars.first?.isDash == true { return true }
    return paragraph.column.right - paragraph.last.right < 0.3 * em
      && paragraph.first.left - paragraph.column.left > 3 * em && !paragraph.isJustified
  }
}
