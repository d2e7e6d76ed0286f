import HTMLTree

/// Finds the elements of a page that are no part of its text, by what they are and how they are named.
struct PagePruner {
  private let tree: HTMLTree
  private let weights: PageWeights
  private let notes: PageNotes
  private let articles: [Int]
  private let title: String
  /// Whether the names of elements count.
  private var readsNames = true

  /// The least share of a page's prose, in percent, that names may leave over.
  private static let leastRest = 20

  /// The outermost elements that are set aside.
  ///
  /// Where names would take nearly all of the prose, they mean something else and do not count.
  static func furniture(
    of tree: HTMLTree, _ weights: PageWeights, _ notes: PageNotes, title: String
  ) -> Set<Int> {
    var pruner = PagePruner(
      tree: tree, weights: weights, notes: notes,
      articles: tree.nodes.indices.filter { ["article", "main"].contains(tree.name($0) ?? "") },
      title: title.plainWords)
    let found = pruner.outermost()
    let taken = found.reduce(0) { $0 + weights.prose($1) }
    guard (weights.prose(0) - taken) * 100 < weights.prose(0) * leastRest else { return found }
    pruner.readsNames = false
    return pruner.outermost()
  }

  private func outermost() -> Set<Int> {
    var result = Set<Int>()
    var index = 0
    while index < tree.nodes.count {
      if isFurniture(index) {
        result.insert(index)
        index = tree.nodes[index].end
      } else {
        index += 1
      }
    }
    return result
  }

  private func isFurniture(_ node: Int) -> Bool {
    guard let name = tree.name(node), !["", "html", "body", "main", "article"].contains(name),
      weights.letters[node] > 0, PageTags.headingLevel(name) == nil
    else { return false }
    let share = weights.prose(node) * 100 / max(1, weights.prose(0))
    guard let limit = limit(node, name), share <= limit else { return false }
    return !notes.touches(tree.subtree(node)) && !holdsTitle(node)
  }

  /// The share of the page's prose in percent up to which an element counts as furniture.
  private func limit(_ node: Int, _ name: String) -> Int? {
    if PageTags.controls.contains(name) || name == "nav" { return 60 }
    let roles = tree.roles(node)
    if !roles.isDisjoint(with: Self.roles) { return 60 }
    if tree.attribute("hidden", of: node) != nil || isHidden(node) { return 30 }
    let isInArticle =
      ["footer", "header", "aside", "div", "section"].contains(name)
      && articles.contains { tree.isInside(node, $0) }
    switch name {
    case "footer":
      let isQuoted = tree.ancestors(node).contains { tree.name($0) == "blockquote" }
      return isQuoted ? nil : isInArticle ? 10 : 40
    case "header": if !isInArticle { return 40 }
    case "aside": if !isInArticle || !isBox(node) { return 40 }
    case "form": return 30
    default: break
    }
    guard readsNames else { return nil }
    let isInCode = tree.ancestors(node).dropFirst().prefix(4).contains {
      tree.name($0) == "pre" || tree.name($0) == "code"
    }
    if isInCode { return nil }
    let names = namesOfPlace(node)
    if isInArticle, names == ["sidebar"], isBox(node) { return nil }
    switch FurnitureNames.meaning(of: names) {
    case .comments: return 85
    case .furniture: return name == "section" || name == "p" ? 15 : 40
    case nil: return nil
    }
  }

  /// Whether an element beside the text is one that its author wrote: prose, hardly any links.
  private func isBox(_ node: Int) -> Bool {
    weights.letters[node] >= 80 && weights.linked[node] * 5 < weights.letters[node]
      && tree.subtree(node).contains { index in
        tree.name(index) == "p" && weights.letters[index] >= 60
      } && !tree.subtree(node).contains { tree.name($0) == "form" || tree.name($0) == "button" }
  }

  /// The names that tell where an element belongs; an `id` made of its heading tells nothing.
  private func namesOfPlace(_ node: Int) -> [String] {
    let words = tree.nameWords(node)
    guard !words.isEmpty, tree.attribute("id", of: node) != nil else { return words }
    let heading = tree.subtree(node).prefix(12).first {
      PageTags.headingLevel(tree.name($0) ?? "") != nil
    }
    guard let heading else { return words }
    let title = Set(tree.visibleText(heading).plainWords.split(separator: " ").map(String.init))
    return NameWords.words(ofClass: tree.attribute("class", of: node) ?? "")
      + NameWords.words(of: tree.attribute("id", of: node) ?? "").filter { !title.contains($0) }
  }

  private func isHidden(_ node: Int) -> Bool {
    let style = tree.attribute("style", of: node)?.lowercased().filter { $0 != " " } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
      || tree.attribute("aria-hidden", of: node) == "true" && weights.letters[node] < 40
  }

  /// Whether the title of the text stands in an element, as a heading.
  private func holdsTitle(_ node: Int) -> Bool {
    guard title.utf8.count >= 3 else { return false }
    return tree.subtree(node).contains { index in
      guard PageTags.headingLevel(tree.name(index) ?? "") != nil else { return false }
      let words = tree.visibleText(index).plainWords
      let isLink = weights.linked[index] * 2 > weights.letters[index]
      return words == title && !isLink || words == title && tree.name(index) == "h1"
    }
  }

  private static let roles: Set<Substring> = [
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "alert", "menu",
    "menubar", "toolbar", "tablist", "toc", "landmarks", "pagebreak", "button", "complementary",
  ]
}
