public import MarkdownTree

/// A block of a text that stands for itself: a paragraph, a heading, a list, a labelled quotation.
///
/// It refers to the text's tree and so stays with the task that parsed it.
public struct TextBlock {
  /// What a block is.
  public enum Kind: Hashable {
    case paragraph
    /// A heading with its level in the source, from 1.
    case heading(Int)
    /// A list or a table, which counts as one block.
    case compound
    /// A block quote with a label, whose words are one block.
    case labelled(BlockLabel)
    /// A block quote that holds blocks of its own.
    case container(BlockLabel?)
    /// A footnote with its number.
    case note(Int)
    /// Code, a rule: nothing that is cited.
    case other
  }

  /// The block's node in the tree.
  public let node: MarkdownNode
  /// What the block is.
  public let kind: Kind
  /// The fragment under which the block is cited; unique on its page.
  public let anchor: String?
  /// The number that readers see beside a paragraph.
  public let number: Int?
  /// The blocks inside, for a container.
  public let children: [TextBlock]

  /// The block and all blocks inside it, in reading order.
  public var flattened: [TextBlock] { [self] + children.flatMap(\.flattened) }
}

/// The label of a block quote that is a block of its own kind: `[!caption]`.
public enum BlockLabel: String, Sendable, Hashable, CaseIterable {
  case caption, epigraph, verse, salutation, dateline, signature
  case box, note

  /// Whether the block holds paragraphs that are numbered and cited one by one.
  public var isContainer: Bool { self == .box || self == .note }
}
