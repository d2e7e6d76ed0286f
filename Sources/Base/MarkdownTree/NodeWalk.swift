/// A way through a node and all below it, in the order of the text.
///
/// Every node is entered and left, those without children too. What is put into a node while it
/// is the one just entered is visited; a node that was just left may be moved, replaced or taken
/// out, and what is put behind it is not visited.
public struct MarkdownWalk: Sequence, IteratorProtocol {
  /// A step of the way.
  public enum Step: Hashable {
    /// A node, before its children.
    case enter(MarkdownNode)
    /// The same node, behind its children.
    case leave(MarkdownNode)
  }

  private let document: MarkdownDocument
  private var walk: CMarkWalk

  init(_ top: MarkdownNode) {
    document = top.document
    walk = CMarkWalk(top.node)
  }

  /// The next step, or nil at the end of the way.
  public mutating func next() -> Step? {
    switch walk.next() {
    case .enter(let node): .enter(MarkdownNode(document, node))
    case .leave(let node): .leave(MarkdownNode(document, node))
    case nil: nil
    }
  }
}

extension MarkdownNode {
  /// A way through this node and all below it, entering and leaving each.
  public var walk: MarkdownWalk { MarkdownWalk(self) }

  /// This node and all below it in the order of the text, each before its children.
  public var descendants: some Sequence<MarkdownNode> {
    walk.lazy.compactMap { if case .enter(let node) = $0 { node } else { nil } }
  }
}

/// The same way over bare nodes; it follows links and needs no stack, however deep the tree.
struct CMarkWalk: Sequence, IteratorProtocol {
  enum Step {
    case enter(CMarkNode)
    case leave(CMarkNode)
  }

  private let top: CMarkNode
  private var upcoming: Step?
  private var entered: CMarkNode?

  init(_ top: CMarkNode) {
    self.top = top
    upcoming = .enter(top)
  }

  mutating func next() -> Step? {
    if let node = entered {
      // Only now, so that children which the caller has just added are seen.
      entered = nil
      upcoming = node.firstChild.map(Step.enter) ?? .leave(node)
    }
    switch upcoming {
    case .enter(let node): entered = node
    case .leave(let node):
      let step = upcoming
      upcoming =
        node == top ? nil : node.next.map(Step.enter) ?? node.parent.map(Step.leave)
      return step
    case nil: return nil
    }
    return upcoming
  }
}
