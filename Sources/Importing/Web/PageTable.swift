import HTMLTree

/// Tells tables of data from those that only lay a page out.
enum PageTable {
  /// The most words that a cell of data has on average.
  private static let longestCell = 200

  /// Whether a table holds data.
  static func holdsData(
    _ node: Int, in tree: HTMLTree, _ notes: PageNotes, _ furniture: Set<Int>
  ) -> Bool {
    let roles = tree.roles(node)
    if roles.contains("presentation") || roles.contains("none") { return false }
    let inner = tree.subtree(node).dropFirst()
    if inner.contains(where: { name in
      let name = tree.name(name) ?? ""
      return ["table", "form", "ul", "ol", "blockquote", "hr", "article", "main"].contains(name)
        || PageTags.headingLevel(name) != nil
    }) || notes.touches(tree.subtree(node)) || inner.contains(where: furniture.contains) {
      return false
    }
    let rows = rows(of: node, in: tree)
    let columns = rows.map(\.count).max() ?? 0
    guard rows.count >= 2, columns >= 2, columns <= 40 else { return false }
    let cells = rows.flatMap { $0 }.compactMap { $0 }
    let lengths = cells.map { tree.visibleText($0).utf8.count }
    if inner.contains(where: { tree.name($0) == "th" || tree.name($0) == "caption" }) {
      return lengths.allSatisfy { $0 < 1500 }
    }
    let filled = lengths.count { $0 > 0 }
    let paragraphs = inner.count { tree.name($0) == "p" }
    return filled * 10 >= rows.count * columns * 6 && paragraphs <= cells.count
      && lengths.reduce(0, +) <= Self.longestCell * max(1, filled) / 2
      && lengths.allSatisfy { $0 <= Self.longestCell * 2 }
  }

  /// The cells row by row; nothing where a cell goes on from the left.
  static func rows(of node: Int, in tree: HTMLTree) -> [[Int?]] {
    var rows: [[Int?]] = []
    for row in tree.subtree(node) where tree.name(row) == "tr" {
      var cells: [Int?] = []
      for cell in tree.children(row) where ["td", "th"].contains(tree.name(cell) ?? "") {
        cells.append(cell)
        let span = Int(tree.attribute("colspan", of: cell) ?? "") ?? 1
        cells += Array(repeating: nil, count: min(max(span, 1), 40) - 1)
      }
      if !cells.isEmpty { rows.append(cells) }
    }
    return rows
  }
}
