import HTMLTree

/// Follows the links of a page from marks to notes.
struct PageNoteFinder {
  private let tree: HTMLTree
  private let weights: PageWeights
  /// The links within the page: from, to.
  private let links: [(from: Int, place: Int, name: String)]

  /// A link that may be a mark.
  private struct Mark {
    let node: Int
    let place: Int
    let text: String
    /// Whether the page itself, or the form of the mark, says that it is one.
    let isPlain: Bool
  }

  /// The notes of a page; `names` are what its links may call the page itself.
  static func find(in tree: HTMLTree, _ weights: PageWeights, names: Set<String>) -> PageNotes {
    PageNoteFinder(tree, weights, names).find()
  }

  private init(_ tree: HTMLTree, _ weights: PageWeights, _ names: Set<String>) {
    self.tree = tree
    self.weights = weights
    let places = PagePlaces(tree, names: names)
    links = tree.nodes.indices.compactMap { node in
      guard tree.name(node) == "a", let address = tree.attribute("href", of: node),
        let (place, name) = places.place(of: address, from: node)
      else { return nil }
      return (node, place, name)
    }
  }

  private func find() -> PageNotes {
    let marks = links.compactMap { mark(from: $0.from, to: $0.place, name: $0.name) }
    guard !marks.isEmpty else { return PageNotes() }
    var byPlace: [Int: [Mark]] = [:]
    for mark in marks { byPlace[mark.place, default: []].append(mark) }
    let extents = PageNoteExtents(tree, weights, marks: marks.map(\.node))
    var items: [PageNotes.Item] = []
    for (place, range) in extents.ranges(of: byPlace.keys.sorted()) {
      guard let marks = byPlace[place], isNote(range, marks) else { continue }
      items.append(
        PageNotes.Item(range: range, marks: marks.map { widened($0.node) }, sign: marks[0].text))
    }
    return PageNotes(items, backlinks: backlinks(of: items))
  }

  /// A link that leads forward, from something that looks like a mark.
  private func mark(from node: Int, to place: Int, name: String) -> Mark? {
    guard place > node, !tree.isInside(place, node) else { return nil }
    let text = tree.visibleText(node)
    let isDeclared =
      tree.roles(node).contains("noteref")
      || NameWords.words(of: tree.attribute("class", of: node) ?? "").contains {
        ["noteref", "footnote", "footnoteref", "fnref", "fn", "endnote", "sdfootnoteanc"].contains(
          $0)
      }
    guard isDeclared && text.utf8.count <= 20 || PageNoteSign.isMark(text) else { return nil }
    let isRaised =
      tree.subtree(node).contains { tree.name($0) == "sup" }
      || tree.ancestors(node).prefix(4).contains { tree.name($0) == "sup" }
    let isBracketed = text.first.map { "[({*†‡".contains($0) } ?? false
    return Mark(
      node: node, place: place, text: text,
      isPlain: isDeclared || isRaised || isBracketed || PageNoteSign.isNoteName(name))
  }

  /// Whether what some marks lead to is a note.
  private func isNote(_ range: Range<Int>, _ marks: [Mark]) -> Bool {
    let isMutual = marks.contains { mark in
      let block = tree.subtree(tree.nearestBlock(mark.node))
      return links.contains { range.contains($0.from) && block.contains($0.place) }
    }
    guard isMutual || marks.contains(where: \.isPlain) else { return false }
    return !marks.contains { range.contains($0.node) }
  }

  /// The outermost element that holds nothing but a mark, such as `sup`.
  private func widened(_ node: Int) -> Int {
    var result = node
    while let parent = tree.parent(result), let name = tree.name(parent),
      !PageTags.block.contains(name), weights.letters[parent] == weights.letters[node],
      PageNoteSign.isMark(tree.visibleText(parent)) || parent == 0
    {
      result = parent
    }
    return result
  }

  /// The links of notes that lead back, with what is around them.
  private func backlinks(of items: [PageNotes.Item]) -> Set<Int> {
    var result = Set<Int>()
    for link in links where link.place < link.from {
      guard let item = items.first(where: { $0.range.contains(link.from) }) else { continue }
      let text = tree.visibleText(link.from)
      let isDeclared =
        tree.roles(link.from).contains("backlink")
        || tree.nameWords(link.from).contains { $0.hasPrefix("back") }
      let isBrief = PageNoteSign.isMark(text) || text.allSatisfy { !$0.isLetter && !$0.isNumber }
      let isHome = item.marks.contains { mark in
        tree.subtree(tree.nearestBlock(mark)).contains(link.place)
      }
      guard isDeclared || isBrief || isHome && text.split(separator: " ").count <= 4 else {
        continue
      }
      result.insert(widened(link.from))
    }
    return result
  }
}
