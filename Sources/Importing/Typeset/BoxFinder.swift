/// Finds boxes and captions: short runs of other type between paragraphs of the body.
struct BoxFinder {
  let em: Double
  /// The face of the body.
  let family: Int

  /// The paragraphs of a page with its boxes and captions; `hasBody` is whether text of the body
  /// stood on an earlier page.
  func marking(_ paragraphs: [TypesetParagraph], hasBody: Bool) -> [TypesetParagraph] {
    var result = paragraphs
    var hasBody = hasBody
    var index = 0
    while index < result.count {
      guard isOther(result[index]) else {
        if result[index].part == nil, result[index].lines.count >= 3 { hasBody = true }
        index += 1
        continue
      }
      var end = index + 1
      while end < result.count, isOther(result[end]), !startsAnew(result[end]) { end += 1 }
      mark(index..<end, &result, hasBody: hasBody)
      index = end
    }
    return result
  }

  private func mark(
    _ run: Range<Int>, _ paragraphs: inout [TypesetParagraph], hasBody: Bool
  ) {
    let first = paragraphs[run.lowerBound]
    if run.count >= 2, run.count <= 12, isTitle(first, hasBody: hasBody),
      !paragraphs[run].dropFirst().contains(where: { NoteLabel.start(of: $0.text) != nil })
    {
      for position in run { paragraphs[position].part = .box(isTitle: position == run.lowerBound) }
      return
    }
    for position in run where paragraphs[position].lines.count <= 6 {
      let isOtherFace = paragraphs[position].first.family != family
      guard run.count <= 2, hasBody || isOtherFace, paragraphs[position].length > 12 else {
        continue
      }
      if NoteLabel.start(of: paragraphs[position].text) != nil { continue }
      paragraphs[position].part = .caption
    }
  }

  /// Whether a paragraph is a box's title: one short line, bold or in a block set in.
  private func isTitle(_ paragraph: TypesetParagraph, hasBody: Bool) -> Bool {
    guard paragraph.lines.count <= 2, paragraph.length < 120 else { return false }
    if paragraph.lines.allSatisfy(\.isBold), paragraph.first.family != family { return true }
    let inset = paragraph.first.left - paragraph.column.left
    return hasBody && Line(paragraph.last, number: 0).ending == .word
      && (inset > 0.3 * em || paragraph.lines.allSatisfy(\.isBold))
      && !SectionWords.isFrontOrBackMatter(paragraph.text)
  }

  /// Whether a title opens a box right below another run.
  private func startsAnew(_ paragraph: TypesetParagraph) -> Bool {
    paragraph.lines.count == 1 && paragraph.first.isBold
  }

  private func isOther(_ paragraph: TypesetParagraph) -> Bool {
    guard paragraph.size < 1.08 * em else { return false }
    let isOtherFace = paragraph.first.family != family
    switch paragraph.part {
    case nil: return isOtherFace || paragraph.size < 0.95 * em
    case .heading: return isOtherFace && paragraph.size < 1.05 * em || paragraph.size < 0.97 * em
    case .quotation: return isOtherFace
    case .listItem: return isOtherFace
    default: return false
    }
  }
}
