/// Tells headings by their type and the room around them.
struct HeadingFinder {
  let metrics: TypesetMetrics
  private var em: Double { metrics.em }

  /// Whether a paragraph is a heading; `hasBody` is whether text of the body stood before.
  func isHeading(
    _ paragraph: TypesetParagraph, _ next: TypesetParagraph?, hasBody: Bool
  ) -> Bool {
    let text = paragraph.text
    let letters = text.unicodeScalars.filter(\.isLetter)
    guard paragraph.lines.count <= 5, paragraph.length <= 250, !letters.isEmpty else {
      return false
    }
    if paragraph.size >= 1.12 * em { return true }
    let isLarger = paragraph.size >= 1.055 * em && paragraph.lines.count <= 3
    if isLarger, Line(paragraph.last, number: 0).ending == .word { return true }
    guard paragraph.size >= 0.93 * em, paragraph.lines.count <= 3 else { return false }
    let lines = paragraph.lines
    let endsLikeOne = text.unicodeScalars.last.map { !",;".unicodeScalars.contains($0) } ?? false
    guard endsLikeOne, let next, next.size < 1.06 * em else { return false }
    if lines.allSatisfy(\.isBold), next.first.isBold == false { return true }
    guard paragraph.isApart else { return false }
    let isCapitals = letters.count >= 3 && letters.allSatisfy { !$0.isLower }
    return isCapitals && (next.isApart || next.isIndented)
      || hasBody && standsAlone(paragraph, before: next)
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
    if Self.isNumbered(paragraph.text) { return true }
    let usual = metrics.paragraphIndent == nil ? 1.25 * metrics.paragraphRoom : 0
    return paragraph.roomAbove > max(usual, 0.4 * em)
  }

  /// Whether words open with a section's number of two parts, such as `2.1`.
  private static func isNumbered(_ text: String) -> Bool {
    let number = text.prefix { $0 != " " }
    let parts = number.split(separator: ".")
    return parts.count >= 2 && parts.allSatisfy { $0.count <= 2 && $0.allSatisfy(\.isNumber) }
  }

  private func isCentred(_ paragraph: TypesetParagraph) -> Bool {
    paragraph.lines.allSatisfy { line in
      let (before, after) = (line.left - paragraph.column.left, paragraph.column.right - line.right)
      return before > em && abs(before - after) < 0.6 * em
    }
  }
}
