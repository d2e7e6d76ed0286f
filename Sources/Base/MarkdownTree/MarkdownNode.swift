/// A node of a document: a small handle that keeps the document alive.
///
/// Two handles are equal where they stand for the same node of the same document.
public struct MarkdownNode: Hashable {
  /// The document that the node belongs to, whether it stands in the tree or not.
  public let document: MarkdownDocument
  let node: CMarkNode

  init(_ document: MarkdownDocument, _ node: CMarkNode) {
    self.document = document
    self.node = node
  }

  /// Whether both stand for the same node.
  public static func == (a: MarkdownNode, b: MarkdownNode) -> Bool { a.node == b.node }

  /// Hashes which node this is, not what it holds.
  public func hash(into hasher: inout Hasher) { hasher.combine(node) }

  /// What the node is.
  public var kind: Kind { node.kind }
}

// MARK: - Neighbours

extension MarkdownNode {
  /// The node that this one stands in.
  public var parent: MarkdownNode? { handle(node.parent) }
  /// The first of the nodes in this one.
  public var firstChild: MarkdownNode? { handle(node.firstChild) }
  /// The last of the nodes in this one.
  public var lastChild: MarkdownNode? { handle(node.lastChild) }
  /// The node after this one in the same parent.
  public var next: MarkdownNode? { handle(node.next) }
  /// The node before this one in the same parent.
  public var previous: MarkdownNode? { handle(node.previous) }

  /// The nodes in this one, in order; the one just given out may be moved or taken away.
  public var children: some Sequence<MarkdownNode> {
    sequence(state: node.firstChild) { [document] upcoming in
      guard let child = upcoming else { return nil }
      upcoming = child.next
      return MarkdownNode(document, child)
    }
  }

  private func handle(_ node: CMarkNode?) -> MarkdownNode? {
    node.map { MarkdownNode(document, $0) }
  }
}

// MARK: - Where it was in the text

extension MarkdownNode {
  /// The line where the node begins, from 1, or 0 where cmark does not say.
  ///
  /// Right for blocks, and for words as far as the first code or link destination that runs over
  /// the end of a line; what follows in the same paragraph is counted too low. Line breaks, bare
  /// addresses that became links, and nodes that were made have no line.
  public var startLine: Int { node.startLine }

  /// The column where the node begins, in bytes of UTF-8 from 1, or 0 where cmark does not say.
  ///
  /// Right for blocks and on a paragraph's first line. On its later lines cmark assumes the
  /// indentation of the first. A note's definition has the column of its text.
  public var startColumn: Int { node.startColumn }
}
