import HTMLTree

/// How many visible letters each element holds, and how many of them lead elsewhere.
struct PageWeights {
  /// The letters below each node.
  private(set) var letters: [Int]
  /// Those in links.
  private(set) var linked: [Int]

  /// Weighs a page without the elements that are set aside.
  init(_ tree: HTMLTree, without aside: Set<Int> = []) {
    letters = Array(repeating: 0, count: tree.nodes.count)
    linked = letters
    var index = 0
    var linkEnd = 0
    while index < tree.nodes.count {
      if let name = tree.name(index) {
        if PageTags.invisible.contains(name) || aside.contains(index) {
          index = tree.nodes[index].end
          continue
        }
        if name == "a", tree.attribute("href", of: index) != nil {
          linkEnd = max(linkEnd, tree.nodes[index].end)
        }
      } else if let text = tree.text(index) {
        let count = text.unicodeScalars.count { $0.isLetter || $0.isDigit }
        letters[index] = count
        if index < linkEnd { linked[index] = count }
      }
      index += 1
    }
    for index in tree.nodes.indices.dropFirst().reversed() {
      letters[tree.nodes[index].parent] += letters[index]
      linked[tree.nodes[index].parent] += linked[index]
    }
  }

  /// The letters of a node that lead nowhere.
  func prose(_ node: Int) -> Int { letters[node] - linked[node] }

  /// Whether most of a node's letters are links.
  func isMostlyLinks(_ node: Int) -> Bool { linked[node] * 2 > letters[node] }
}
