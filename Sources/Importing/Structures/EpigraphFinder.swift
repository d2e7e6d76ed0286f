/// Finds the words of somebody else above a text or a section, with the line that names them.
enum EpigraphFinder {
  /// The longest epigraph, in characters.
  private static let longest = 420

  /// The text with its epigraphs marked.
  static func mark(_ text: SegmentedText) -> SegmentedText {
    var result = text
    for position in text.segments.indices.dropFirst() {
      guard isAttribution(position, text, marked: result) else { continue }
      var first = position - 1
      while first > 0, result.segments[first].kind == .verse, text.segments[first].gap == .blank,
        text.segments[first - 1].kind == .verse
      {
        first -= 1
      }
      guard opens(first, result) else { continue }
      for part in first...position { result.segments[part].kind = .epigraph }
    }
    return result
  }

  private static func words(_ position: Int, _ text: SegmentedText) -> String {
    text.bodyLines(position).map(\.text).joined(separator: " ")
  }

  /// Whether a short piece names who said the words above it.
  private static func isAttribution(
    _ position: Int, _ text: SegmentedText, marked: SegmentedText
  ) -> Bool {
    let segment = text.segments[position]
    guard segment.lines.count <= 3, text.length(position) <= 160, isQuotable(position - 1, text),
      text.page(position) == text.page(position - 1)
    else { return false }
    switch segment.kind {
    case .heading, .body, .caption, .signature, .dateline, .quotation: break
    default: return false
    }
    let line = text.first(position)
    if let first = line.text.unicodeScalars.first, first.isDash, line.opening == .upper {
      return text.last(position).ending != .sentence || text.length(position) <= 90
    }
    guard line.opening == .upper, text.last(position).ending != .sentence, !line.startsWithBullet
    else { return false }
    let next = position + 1
    let isAboveHeading = next < text.segments.count && marked.segments[next].kind == .heading
    let isSetIn = line.indent >= 12 && text.first(position - 1).indent >= 8
    let isChapter = SectionWords.isChapter(words(position, text))
    return (isAboveHeading || isSetIn) && !isChapter
      && EnumeratedStarts.number(of: line.text) == nil
  }

  /// Whether a piece is short and whole, as epigraphs are.
  private static func isQuotable(_ position: Int, _ text: SegmentedText) -> Bool {
    guard text.length(position) <= longest, text.segments[position].lines.count <= 8 else {
      return false
    }
    switch text.segments[position].kind {
    case .verse, .quotation: return true
    case .body:
      return text.last(position).ending == .sentence && text.first(position).opening != .lower
        && !text.first(position).startsWithBullet
    default: return false
    }
  }

  /// Whether nothing but titles stands above a piece, or a heading right above it.
  private static func opens(_ position: Int, _ text: SegmentedText) -> Bool {
    guard position > 0 else { return true }
    switch text.segments[position - 1].kind {
    case .heading, .epigraph: return true
    case .dateline: return position <= 8
    case .body:
      return position <= 8 && text.length(position - 1) <= 120
        && text.last(position - 1).ending != .sentence
    default: return false
    }
  }
}
