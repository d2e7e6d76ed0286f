import HTMLTree

/// Finds where notes begin and end, by the places that their marks lead to.
struct PageNoteExtents {
  private let tree: HTMLTree
  private let weights: PageWeights
  /// The nodes of marks, in order.
  private let marks: [Int]

  /// The longest note, in letters; what is longer is a chapter.
  private static let longest = 12_000
  /// The most paragraphs that a note goes on for.
  private static let mostParagraphs = 6

  init(_ tree: HTMLTree, _ weights: PageWeights, marks: [Int]) {
    self.tree = tree
    self.weights = weights
    self.marks = marks.sorted()
  }

  /// The nodes of the note at each place, without those that are none.
  func ranges(of places: [Int]) -> [(place: Int, range: Range<Int>)] {
    let starts = places.map { start(at: $0) }
    return places.indices.compactMap { index in
      guard let start = starts[index] else { return nil }
      let next = starts[(index + 1)...].lazy.compactMap { $0?.node }.first { $0 > start.node }
      let range = start.node..<end(of: start, next: next)
      return isNote(range) ? (places[index], range) : nil
    }
  }

  /// Where a note starts, and the element that holds it.
  private func start(at place: Int) -> (node: Int, block: Int)? {
    var block = tree.nearestBlock(place)
    guard let name = tree.name(block), PageTags.headingLevel(name) == nil,
      !["body", "html", "article", "main", ""].contains(name) || block != place
    else { return nil }
    if name == "td" || name == "th", let row = tree.parent(block) { block = row }
    if weights.letters[block] == 0 {
      guard let next = sibling(after: block) else { return nil }
      return (next, next)
    }
    if block == place { return (block, block) }
    let before = (block..<place).reduce(0) { count, node in
      tree.text(node) == nil ? count : count + weights.letters[node]
    }
    return before == 0 ? (block, block) : (place, block)
  }

  private func sibling(after node: Int) -> Int? {
    let parent = tree.nodes[node].parent
    var next = tree.nodes[node].end
    while next < tree.nodes[parent].end {
      if weights.letters[next] > 0 { return tree.name(next) == nil ? nil : next }
      next = tree.nodes[next].end
    }
    return nil
  }

  private func end(of start: (node: Int, block: Int), next: Int?) -> Int {
    let end = tree.nodes[start.block].end
    if let next, next < end { return next }
    let name = tree.name(start.block) ?? ""
    guard ["p", "dt"].contains(name) || weights.letters[start.block] < 6 else { return end }
    return extended(start.block, from: end, next: next)
  }

  /// The end of a note that goes on in the paragraphs after its first.
  ///
  /// Before another note everything belongs to it that is neither a heading nor holds a mark; after
  /// the last note, only what looks like it.
  private func extended(_ block: Int, from end: Int, next: Int?) -> Int {
    let parent = tree.nodes[block].parent
    let limit = tree.nodes[parent].end
    let isBounded = next.map { $0 < limit } ?? false
    var (result, count) = (end, 0)
    while result < (isBounded ? next ?? limit : limit), count < Self.mostParagraphs {
      if tree.name(result) != nil {
        guard goesOn(block, with: result, isBounded: isBounded, isFirst: count == 0) else { break }
        count += 1
      } else if weights.letters[result] > 0 {
        break
      }
      result = tree.nodes[result].end
    }
    if isBounded, let next, result < next, weights.letters[result] > 0 { return end }
    return min(result, next ?? limit)
  }

  private func goesOn(_ block: Int, with node: Int, isBounded: Bool, isFirst: Bool) -> Bool {
    guard let name = tree.name(node), PageTags.headingLevel(name) == nil, name != "hr",
      !marks.contains(where: { tree.isInside($0, node) })
    else { return false }
    if tree.name(block) == "dt" { return name == "dd" }
    if isFirst, weights.letters[block] < 6 { return true }
    guard ["p", "blockquote", "ul", "ol", "br"].contains(name) else { return false }
    if isBounded { return true }
    let style = tree.attribute("class", of: block)
    return name == "p" && style != nil && style == tree.attribute("class", of: node)
  }

  private func isNote(_ range: Range<Int>) -> Bool {
    let letters = range.reduce(0) { count, node in
      tree.text(node) == nil ? count : count + weights.letters[node]
    }
    let holdsHeading = range.contains { PageTags.headingLevel(tree.name($0) ?? "") != nil }
    return letters > 0 && letters <= Self.longest && !holdsHeading
  }
}
