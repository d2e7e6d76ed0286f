/// Puts the segments into the order in which they are to be read.
enum ReadingOrder {
  /// More jumps than this are no layout any more; the text then stays in its order.
  private static let mostMoves = 200

  /// The segments in reading order, each once.
  ///
  /// What follows the far end of a jump on its page goes along with it, and a displaced heading
  /// goes to the top of its page: before the first paragraph that begins there.
  static func order(_ text: SegmentedText, _ links: Continuations) -> [Int] {
    var order = Array(text.segments.indices)
    for start in links.distant.sorted().prefix(mostMoves) {
      guard let target = links.next[start] else { continue }
      let moved = companions(of: target, text, links)
      order.removeAll { moved.contains($0) }
      guard let place = order.firstIndex(of: start) else { continue }
      order.insert(contentsOf: moved.sorted(), at: place + 1)
    }
    return placeHeadings(order, text, links)
  }

  /// A segment with the body text that follows it on its page.
  private static func companions(
    of target: Int, _ text: SegmentedText, _ links: Continuations
  ) -> Set<Int> {
    let page = text.page(target)
    var end = target + 1
    while end < text.segments.count, text.page(end) == page, text.segments[end].kind == .body,
      end - target < 40
    {
      end += 1
    }
    return Set(target..<end)
  }

  private static func placeHeadings(
    _ order: [Int], _ text: SegmentedText, _ links: Continuations
  ) -> [Int] {
    let displaced = order.filter {
      text.segments[$0].isDisplaced && text.segments[$0].kind == .heading
    }
    guard !displaced.isEmpty else { return order }
    var before: [Int: [Int]] = [:]
    var placed = Set<Int>()
    for (_, heading) in displaced.map({ (rank($0, text), $0) }).sorted(by: { $0.0 < $1.0 }) {
      guard let target = place(of: heading, text, links) else { continue }
      before[target, default: []].append(heading)
      placed.insert(heading)
    }
    return order.flatMap { position -> [Int] in
      placed.contains(position) ? [] : (before[position] ?? []) + [position]
    }
  }

  /// Chapters come first, whatever stood above them when the page was taken apart.
  private static func rank(_ position: Int, _ text: SegmentedText) -> (Int, Int) {
    let isHigh = isChapter(position, text) || opensAfterChapter(position, text)
    return (isHigh || text.page(position) == text.page(0) ? 0 : 1, position)
  }

  private static func isChapter(_ position: Int, _ text: SegmentedText) -> Bool {
    let words = text.bodyLines(position).map(\.text).joined(separator: " ")
    return SectionWords.isChapter(words) || SectionWords.isFrontOrBackMatter(words)
  }

  /// Whether a heading is the title of the chapter whose number stands before it.
  private static func opensAfterChapter(_ position: Int, _ text: SegmentedText) -> Bool {
    guard position > 0, text.segments[position - 1].isDisplaced else { return false }
    let words = text.bodyLines(position - 1).map(\.text).joined(separator: " ")
    return SectionWords.isBareChapterNumber(words)
  }

  private static func place(
    of heading: Int, _ text: SegmentedText, _ links: Continuations
  ) -> Int? {
    let page = text.page(heading)
    var first = heading
    while first > 0, text.page(first - 1) == page { first -= 1 }
    let isHigh =
      isChapter(heading, text) || opensAfterChapter(heading, text) || page == text.page(0)
    for position in first..<text.segments.count {
      let segment = text.segments[position]
      if segment.isDisplaced || links.claimed.contains(position) { continue }
      if segment.kind == .body || (isHigh && segment.kind != .caption) {
        return position <= heading || text.page(position) <= page + 1 ? position : nil
      }
    }
    return nil
  }
}
