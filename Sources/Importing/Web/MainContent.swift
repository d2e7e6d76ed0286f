import HTMLTree

/// Finds the element that holds the text of a page.
struct MainContent {
  private let tree: HTMLTree
  private let weights: PageWeights

  /// The number of that element.
  ///
  /// What lies outside is furniture: where the page does not mark its text, the element is taken so
  /// large that no prose lies outside.
  static func find(
    in tree: HTMLTree, _ weights: PageWeights, _ furniture: Set<Int>, _ notes: PageNotes,
    titleNode: Int?
  ) -> Int {
    let finder = MainContent(tree: tree, weights: weights)
    let body = WebPage.body(of: tree, weights)
    let kept = tree.elements(outside: furniture)
    var main = finder.article(kept, body) ?? finder.marked(kept, body) ?? finder.descend(from: body)
    if let titleNode, weights.letters[titleNode] > 0 {
      main = tree.commonAncestor(main, titleNode)
    }
    for note in notes.notes where note.marks.contains(where: { tree.isInside($0, main) }) {
      main = tree.commonAncestor(main, note.range.lowerBound)
    }
    return main
  }

  /// The article of the page; of several, what holds all that are no mere announcements.
  private func article(_ kept: [Int], _ body: Int) -> Int? {
    let articles = kept.filter { node in
      tree.name(node) == "article"
        && !tree.ancestors(node).dropFirst().contains { tree.name($0) == "article" }
    }
    guard let largest = articles.max(by: { weights.prose($0) < weights.prose($1) }) else {
      return nil
    }
    let others = articles.filter { node in
      node != largest && weights.prose(node) * 10 >= weights.prose(body) && !isCard(node)
    }
    let all = others.reduce(largest) { tree.commonAncestor($0, $1) }
    return weights.prose(all) * 10 >= weights.prose(body) * 6 ? all : nil
  }

  /// Whether an article only announces another page: its heading is a link, and it is short.
  private func isCard(_ node: Int) -> Bool {
    let heading = tree.subtree(node).first { PageTags.headingLevel(tree.name($0) ?? "") != nil }
    guard let heading else { return false }
    return weights.isMostlyLinks(heading) && weights.letters[node] < 800
  }

  /// The largest element that says that it is the main one.
  private func marked(_ kept: [Int], _ body: Int) -> Int? {
    let candidates = kept.filter { node in
      guard let name = tree.name(node) else { return false }
      return name == "main" || tree.attribute("role", of: node) == "main"
    }
    let main = candidates.max { weights.prose($0) < weights.prose($1) }
    guard let main, weights.prose(main) * 10 >= weights.prose(body) * 6 else { return nil }
    return main
  }

  /// Goes down as long as nothing but links and emptiness stays outside.
  private func descend(from body: Int) -> Int {
    var node = body
    while true {
      let children = tree.children(node).filter { weights.letters[$0] > 0 }
      guard let largest = children.max(by: { weights.prose($0) < weights.prose($1) }),
        let name = tree.name(largest),
        [
          "div", "section", "table", "tbody", "tr", "td", "center",
          "form", "font",
        ].contains(name),
        children.allSatisfy({ $0 == largest || isLinkage($0) })
      else { return node }
      node = largest
    }
  }

  private func isLinkage(_ node: Int) -> Bool {
    weights.linked[node] * 10 >= weights.letters[node] * 8
      && PageTags.headingLevel(tree.name(node) ?? "") == nil
  }
}
