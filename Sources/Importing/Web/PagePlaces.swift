import HTMLTree

/// The places in a page that its own links lead to.
struct PagePlaces {
  private let tree: HTMLTree
  /// What links may call the page itself.
  private let names: Set<String>
  /// The elements by their names; a book's chapters use the same names again.
  private var places: [String: [Int]] = [:]
  /// The elements that hold a book's chapters, by the names of their files.
  private var parts: [String: Int] = [:]

  init(_ tree: HTMLTree, names: Set<String>) {
    self.tree = tree
    self.names = names
    for node in tree.nodes.indices {
      guard let element = tree.name(node) else { continue }
      if let id = tree.attribute("id", of: node) { places[id, default: []].append(node) }
      if element == "a", let name = tree.attribute("name", of: node) {
        places[name, default: []].append(node)
      }
      if let part = tree.attribute(ElectronicBook.partName, of: node), parts[part] == nil {
        parts[part] = node
      }
    }
  }

  /// The place that a link leads to, with its name; nothing where that is elsewhere.
  func place(of address: String, from node: Int) -> (node: Int, name: String)? {
    guard let sign = address.lastIndex(of: "#") else { return nil }
    let file = address[..<sign].split(separator: "/").last.map { PageAddress.decoded(String($0)) }
    let name = String(address[address.index(after: sign)...])
    guard let found = places[name] ?? places[PageAddress.decoded(name)] else { return nil }
    if let file, let part = parts[file] {
      return found.first { tree.isInside($0, part) }.map { ($0, name) }
    }
    guard address.first == "#" || file.map(names.contains) ?? false else { return nil }
    guard let home = part(of: node) else { return (found[0], name) }
    return (found.first { tree.isInside($0, home) } ?? found[0], name)
  }

  private func part(of node: Int) -> Int? {
    parts.isEmpty
      ? nil : tree.ancestors(node).first { tree.attribute(ElectronicBook.partName, of: $0) != nil }
  }
}
