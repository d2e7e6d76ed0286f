import HTMLTree

/// Finds the title of the text among the headings of a page.
enum PageTitle {
  /// The title, and the element that shows it.
  static func find(
    in tree: HTMLTree, _ weights: PageWeights, _ metadata: PageMetadata
  ) -> (title: String, node: Int?) {
    let known = metadata.titles
    let site = metadata.publisher?.plainWords
    let headings = tree.nodes.indices.filter { node in
      PageTags.headingLevel(tree.name(node) ?? "") != nil && weights.letters[node] > 0
        && tree.visibleText(node).utf8.count <= 400
        && tree.visibleText(node).plainWords != site
    }
    let keys = known.map(\.plainWords)
    let matching = headings.filter { node in
      let words = tree.visibleText(node).plainWords
      return keys.contains { $0 == words || isPart(words, of: $0) }
    }
    let best = matching.min { first, second in
      rank(first, tree, keys) < rank(second, tree, keys)
    }
    if let best { return (tree.visibleText(best), best) }
    let tops = headings.filter { tree.name($0) == "h1" }
    if tops.count == 1 { return (tree.visibleText(tops[0]), tops[0]) }
    return (known.first ?? "", nil)
  }

  /// The title that a converter set above what it converted, or the one that a book gives.
  static func ofConverted(
    _ tree: HTMLTree, _ metadata: PageMetadata
  ) -> (title: String, node: Int?) {
    let node = tree.first("header").flatMap { tree.first("h1", in: $0) }
    return (node.map { tree.visibleText($0) } ?? metadata.declaredTitle ?? "", node)
  }

  /// Whether a heading is the greater part of what the page gives as its title.
  private static func isPart(_ words: String, of title: String) -> Bool {
    words.contains(" ") && " \(title) ".contains(" \(words) ")
      && words.utf8.count * 3 >= title.utf8.count
  }

  /// The whole title comes before a part, a high heading before a low one, the first before others.
  private static func rank(
    _ node: Int, _ tree: HTMLTree, _ keys: [String]
  ) -> (Int, Int, Int) {
    let words = tree.visibleText(node).plainWords
    let level = PageTags.headingLevel(tree.name(node) ?? "") ?? 6
    return (level, keys.contains(words) ? 0 : 1, node)
  }
}
