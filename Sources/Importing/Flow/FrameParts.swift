/// Joins captions and headings that a blank line cut in two.
enum FrameParts {
  /// The text with the parts of one short piece as one segment.
  static func merge(_ text: SegmentedText) -> SegmentedText {
    var result = text
    var merged: [Segment] = []
    var position = 0
    while position < text.segments.count {
      var segment = text.segments[position]
      var next = position + 1
      if segment.lines.count <= 4, isShortPiece(position, text) {
        var last = position
        while next < text.segments.count, continues(last, next, parts: segment.lines.count, text) {
          segment.lines += text.segments[next].lines
          last = next
          next += 1
        }
      }
      merged.append(segment)
      position = next
    }
    result.segments = merged
    return result
  }

  /// Whether a segment is short and no sentence, nor the start of one: what headings and captions
  /// are.
  static func isFrameLike(_ position: Int, _ text: SegmentedText) -> Bool {
    isShortPiece(position, text) && !stopsInMidSentence(position, text)
  }

  /// Whether a short piece stops where its line was full, or after a word that ends no sentence.
  private static func stopsInMidSentence(_ position: Int, _ text: SegmentedText) -> Bool {
    let last = text.last(position)
    guard text.wrapping != .none, last.ending == .word || last.ending == .comma else {
      return false
    }
    if Language.openingWords.contains(last.lastWord) { return true }
    guard text.isSetLikeBody(position), FrameClues.captionScore(words(position, text)) < 3 else {
      return false
    }
    if text.segments[position].lines.count >= 3 { return true }
    let next = text.segments.indices.dropFirst(position + 1).prefix(10)
      .first { !isShortPiece($0, text) }
    return next.map { text.page($0) != last.page } ?? false
  }

  /// Whether a segment has few words, begins like a sentence and does not end like one.
  private static func isShortPiece(_ position: Int, _ text: SegmentedText) -> Bool {
    let segment = text.segments[position]
    guard segment.kind == .body, segment.lines.count <= 7 else { return false }
    let first = text.first(position)
    guard first.opening == .upper || first.opening == .digit, !first.startsWithBullet else {
      return false
    }
    guard text.length(position) <= 240, segment.lines.count <= 4 || text.length(position) <= 200
    else {
      return false
    }
    if text.last(position).ending == .sentence {
      return FrameClues.captionScore(words(position, text)) >= 3
    }
    return text.last(position).ending != .hyphen
  }

  private static func words(_ position: Int, _ text: SegmentedText) -> String {
    text.bodyLines(position).map(\.text).joined(separator: " ")
  }

  private static func continues(
    _ last: Int, _ next: Int, parts: Int, _ text: SegmentedText
  ) -> Bool {
    guard text.segments[next].gap == .blank, text.segments[next].kind == .body, parts <= 6 else {
      return false
    }
    let (end, start) = (text.last(last), text.first(next))
    guard end.page == start.page, end.ending == .word, text.segments[next].lines.count <= 4,
      text.length(next) <= 180
    else { return false }
    let isLastOfPage = next + 1 == text.segments.count || text.page(next + 1) != start.page
    if Byline.name(in: words(next, text)) != nil { return false }
    if FrameClues.captionScore(words(next, text)) >= 3 { return false }
    let finishes =
      text.last(next).ending != .hyphen
      && (isLastOfPage || text.first(next + 1).opening != .lower)
    guard finishes else { return false }
    if start.opening == .lower { return text.last(next).ending != .sentence }
    let isOneWord = text.segments[next].lines.count == 1 && !start.text.contains(" ")
    guard isLastOfPage, text.segments[next].lines.count <= 2 else { return false }
    return Language.openingWords.contains(end.lastWord) || (isOneWord && parts >= 2)
  }
}
