/// A web page as a value: its elements and texts in the order of the page.
///
/// Nodes are numbered in that order, so that a node's descendants are the numbers that follow its own.
/// One array holds them all: a tree of any depth is freed without recursion.
public struct HTMLTree: Sendable {
  /// What a node is.
  public enum Content: Sendable, Hashable {
    /// An element with its name in small letters.
    case element(String, [Attribute])
    /// Characters, entities resolved.
    case text(String)
  }

  /// An attribute of an element.
  public struct Attribute: Sendable, Hashable {
    /// The name in small letters.
    public let name: String
    /// The value, empty where there is none.
    public let value: String
  }

  /// An element or a text.
  public struct Node: Sendable, Hashable {
    /// What it is.
    public internal(set) var content: Content
    /// The number of the element that holds it; the first node's is its own.
    public let parent: Int
    /// The line of the source that it starts on, from 1.
    public let line: Int
    /// The number after that of its last descendant.
    public internal(set) var end: Int
  }

  /// The nodes; the first is the root, which holds all others.
  public internal(set) var nodes: [Node]

  /// Makes a tree with nothing but its root.
  init() {
    nodes = [Node(content: .element("", []), parent: 0, line: 1, end: 1)]
  }
}

extension HTMLTree {
  /// The name of an element; nothing for a text.
  public func name(_ node: Int) -> String? {
    if case .element(let name, _) = nodes[node].content { name } else { nil }
  }

  /// The characters of a text; nothing for an element.
  public func text(_ node: Int) -> String? {
    if case .text(let text) = nodes[node].content { text } else { nil }
  }

  /// The value of an element's attribute, where it has one.
  public func attribute(_ name: String, of node: Int) -> String? {
    guard case .element(_, let attributes) = nodes[node].content else { return nil }
    return attributes.first { $0.name == name }?.value
  }

  /// The number of the element that holds a node; nothing for the root.
  public func parent(_ node: Int) -> Int? { node == 0 ? nil : nodes[node].parent }

  /// The numbers of the elements that hold a node, from the nearest to the root.
  public func ancestors(_ node: Int) -> some Sequence<Int> {
    sequence(first: node, next: parent)
  }

  /// The numbers of a node and all below it.
  public func subtree(_ node: Int) -> Range<Int> { node..<nodes[node].end }

  /// The numbers of the nodes that a node holds directly.
  public func children(_ node: Int) -> [Int] {
    var result: [Int] = []
    var child = node + 1
    while child < nodes[node].end {
      result.append(child)
      child = nodes[child].end
    }
    return result
  }

  /// The number of the first element of a name below a node.
  public func first(_ name: String, in node: Int = 0) -> Int? {
    subtree(node).first { self.name($0) == name }
  }
}

extension HTMLTree {
  /// The tree with parts of its texts put into elements of a name; `find` gives the parts of a text.
  public func wrapping(
    _ name: String, where find: (_ node: Int, _ text: String) -> [Range<String.Index>]
  ) -> HTMLTree {
    var result = HTMLTree()
    result.nodes = []
    var places: [Int] = []
    for (index, node) in nodes.enumerated() {
      places.append(result.nodes.count)
      let parent = node.parent == index ? 0 : places[node.parent]
      guard case .text(let text) = node.content else {
        result.nodes.append(
          Node(content: node.content, parent: parent, line: node.line, end: node.end))
        continue
      }
      var start = text.startIndex
      for range in find(index, text) where range.lowerBound >= start {
        result.append(text[start..<range.lowerBound], of: text, node, parent)
        let element = result.nodes.count
        let line = node.line + text[..<range.lowerBound].utf8.count { $0 == 0x0A }
        result.nodes.append(
          Node(content: .element(name, []), parent: parent, line: line, end: element + 2))
        result.append(text[range], of: text, node, element)
        start = range.upperBound
      }
      result.append(text[start...], of: text, node, parent)
    }
    places.append(result.nodes.count)
    for (index, node) in nodes.enumerated() {
      if case .element = node.content { result.nodes[places[index]].end = places[node.end] }
    }
    return result
  }

  private mutating func append(
    _ part: Substring, of text: String, _ node: Node, _ parent: Int
  ) {
    guard !part.isEmpty else { return }
    let line = node.line + text[..<part.startIndex].utf8.count { $0 == 0x0A }
    nodes.append(
      Node(content: .text(String(part)), parent: parent, line: line, end: nodes.count + 1))
  }
}
