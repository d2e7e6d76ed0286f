/// Which word stands next to the right of which, on one level.
struct WordChains: Sendable {
  /// The words of the page that stand upright.
  let words: [TypesetWord]
  /// The next word to the right, where there is one.
  private(set) var next: [Int?]
  /// The next word to the left.
  private(set) var previous: [Int?]

  /// Links each word to its nearest neighbour on the right that stands beside it.
  init(_ words: [TypesetWord]) {
    self.words = words
    next = Array(repeating: nil, count: words.count)
    previous = Array(repeating: nil, count: words.count)
    var claims: [(gap: Double, overlap: Double, from: Int, to: Int)] = []
    let byTop = words.indices.sorted { words[$0].box.top < words[$1].box.top }
    let tallest = words.map(\.box.height).max() ?? 0
    for (offset, index) in byTop.enumerated() {
      let box = words[index].box
      var best: (gap: Double, overlap: Double, to: Int)?
      func consider(_ other: Int) {
        let candidate = words[other].box
        guard candidate.left > box.left, other != index else { return }
        let overlap = box.verticalOverlap(candidate)
        let gap = candidate.left - box.right
        guard overlap >= 0.5, gap > -0.6 * min(box.width, candidate.width) else { return }
        if gap < best?.gap ?? .infinity { best = (gap, overlap, other) }
      }
      for other in byTop[(offset + 1)...] {
        if words[other].box.top > box.bottom { break }
        consider(other)
      }
      for other in byTop[..<offset].reversed() {
        if words[other].box.top < box.top - tallest { break }
        consider(other)
      }
      if let best { claims.append((best.gap, best.overlap, index, best.to)) }
    }
    func cost(_ claim: (gap: Double, overlap: Double, from: Int, to: Int)) -> Double {
      claim.gap + (1 - claim.overlap) * words[claim.from].box.height
    }
    for claim in claims.sorted(by: { (cost($0), $0.from) < (cost($1), $1.from) })
    where previous[claim.to] == nil {
      next[claim.from] = claim.to
      previous[claim.to] = claim.from
    }
  }

  /// How much room lies between a word and the next one.
  func gap(after index: Int) -> Double {
    next[index].map { words[$0].box.left - words[index].box.right } ?? .infinity
  }

  /// How much room lies between a word and the one before.
  func gap(before index: Int) -> Double {
    previous[index].map { words[index].box.left - words[$0].box.right } ?? .infinity
  }

  /// Parts a word from the next one.
  mutating func cut(after index: Int) {
    guard let other = next[index] else { return }
    next[index] = nil
    previous[other] = nil
  }

  /// How far to the right the words go on without a gap wider than some length.
  func rightEnd(of index: Int, gap: Double) -> Double {
    var last = index
    while self.gap(after: last) < gap, let following = next[last] { last = following }
    return words[last].box.right
  }

  /// How far to the left the words reach without such a gap.
  func leftEnd(of index: Int, gap: Double) -> Double {
    var first = index
    while self.gap(before: first) < gap, let before = previous[first] { first = before }
    return words[first].box.left
  }

  /// The chains as lines.
  func lines(page: Int) -> [TypesetLine] {
    words.indices.filter { previous[$0] == nil }.map { start in
      var chain = [words[start]]
      var last = start
      while let following = next[last] {
        chain.append(words[following])
        last = following
      }
      return TypesetLine(chain, page: page)
    }
  }
}
