/// A white strip between two columns.
struct PageGutter: Sendable, Hashable {
  var box: TypesetBox

  var centre: Double { (box.left + box.right) / 2 }
}

/// Finds the white strips that part columns of running text.
struct PageGutterFinder {
  private let chains: WordChains
  /// The size of the body's type.
  private let em: Double
  /// Left edges of columns that other pages have.
  private let known: [Double]

  /// The gutters of a page, none of which shares room with another.
  static func gutters(_ chains: WordChains, em: Double, known: [Double] = []) -> [PageGutter] {
    let finder = PageGutterFinder(chains: chains, em: em, known: known)
    return finder.find()
  }

  private func find() -> [PageGutter] {
    let starts = chains.words.indices
      .filter { chains.gap(before: $0) >= 0.8 * em }
      .sorted { chains.words[$0].box.left < chains.words[$1].box.left }
    var found: [PageGutter] = []
    var cluster: [Int] = []
    for index in starts {
      if let last = cluster.last,
        chains.words[index].box.left - chains.words[last].box.left > 0.1 * em
      {
        found += gutters(before: cluster)
        cluster = []
      }
      cluster.append(index)
    }
    found += gutters(before: cluster)
    let gutters = merged(found)
    return gutters.filter { gutter in
      !gutters.contains { other in
        let distance = gutter.box.right - other.box.right
        return distance > 0 && distance < 5 * em && other.box.bottom > gutter.box.top
          && gutter.box.bottom > other.box.top
      }
    }
  }

  /// The gutters to the left of words that begin at the same place.
  private func gutters(before cluster: [Int]) -> [PageGutter] {
    guard let first = cluster.first else { return [] }
    let edge = chains.words[first].box.left
    let isKnown = known.contains { abs($0 - edge) < 0.5 * em }
    guard cluster.count >= (isKnown ? 1 : 3) else { return [] }
    let strip = (left: edge - 0.3 * em, right: edge - 0.02 * em)
    let spans = whiteSpans(strip)
    let found = spans.compactMap { span -> PageGutter? in
      let members = cluster.filter { span.contains(chains.words[$0].box.middle) }
      guard members.count >= (isKnown ? 1 : 4) else { return nil }
      return gutter(edge, strip.left, span, members, isKnown: isKnown)
    }
    guard let top = found.map(\.box.top).min(), let bottom = found.map(\.box.bottom).max() else {
      return []
    }
    let others = spans.filter { span in
      span.lowerBound > top && span.upperBound < bottom
        && !found.contains { span.contains($0.box.middle) }
    }
    return found
      + others.map { span in
        PageGutter(
          box: TypesetBox(
            left: strip.left, top: span.lowerBound, right: edge, bottom: span.upperBound))
      }
  }

  /// The spans from top to bottom in which no word touches a strip.
  private func whiteSpans(_ strip: (left: Double, right: Double)) -> [Range<Double>] {
    let inked = chains.words.filter { $0.box.right > strip.left && $0.box.left < strip.right }
      .map { ($0.box.top, $0.box.bottom) }.sorted { $0.0 < $1.0 }
    var spans: [Range<Double>] = []
    var start = -1000.0
    for (top, bottom) in inked {
      if top > start + em { spans.append(start..<top) }
      start = max(start, bottom)
    }
    spans.append(start..<max(start, 100_000))
    return spans
  }

  private func gutter(
    _ edge: Double, _ leftLimit: Double, _ span: Range<Double>, _ members: [Int], isKnown: Bool
  ) -> PageGutter? {
    let middles = members.map { chains.words[$0].box.middle }
    guard let top = middles.min(), let bottom = middles.max() else { return nil }
    let reach = (top - 2 * em)...(bottom + 2 * em)
    let ends = chains.words.indices.filter { index in
      let box = chains.words[index].box
      guard reach.contains(box.middle), box.right <= leftLimit + 0.05 * em else { return false }
      return chains.next[index].map { chains.words[$0].box.left >= edge - 0.1 * em } ?? true
    }
    guard ends.count >= (isKnown ? 1 : 3), ends.count * 10 >= members.count * 3 else { return nil }
    let leftEnds = ends.map { chains.leftEnd(of: $0, gap: 1.1 * em) }
    let leftWidths = zip(ends, leftEnds).map { chains.words[$0].box.right - $1 }.sorted()
    let rightWidths = members.map {
      chains.rightEnd(of: $0, gap: 1.1 * em) - chains.words[$0].box.left
    }.sorted()
    let (leftWidth, rightWidth) = (
      leftWidths[leftWidths.count / 2], rightWidths[rightWidths.count / 2]
    )
    let labels = leftWidths.count { $0 < 3 * em }
    guard leftWidth >= 6 * em, rightWidth >= (isKnown ? 2 : 6) * em, labels * 4 <= ends.count else {
      return nil
    }
    guard leftWidth >= Self.wide(leftWidths) * 0.6, rightWidth >= Self.wide(rightWidths) * 0.6
    else { return nil }
    let near = ends.map { chains.words[$0].box.right }.max() ?? leftLimit
    return PageGutter(
      box: TypesetBox(left: near, top: span.lowerBound, right: edge, bottom: span.upperBound))
  }

  /// The width that the wider lines have, but for single ones that reach over a gutter.
  private static func wide(_ sorted: [Double]) -> Double { sorted[(sorted.count - 1) * 3 / 4] }

  /// Gutters that overlap, as one.
  private func merged(_ gutters: [PageGutter]) -> [PageGutter] {
    var result: [PageGutter] = []
    for gutter in gutters.sorted(by: { $0.box.left < $1.box.left }) {
      let same = result.firstIndex { other in
        other.box.right > gutter.box.left && gutter.box.right > other.box.left
          && other.box.bottom > gutter.box.top && gutter.box.bottom > other.box.top
      }
      guard let same else {
        result.append(gutter)
        continue
      }
      let other = result[same].box
      result[same].box = TypesetBox(
        left: max(other.left, gutter.box.left), top: min(other.top, gutter.box.top),
        right: min(other.right, gutter.box.right), bottom: max(other.bottom, gutter.box.bottom))
    }
    return result
  }
}
