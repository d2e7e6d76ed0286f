public import Diagnostics
public import MarkdownTree
public import PublicationModel

/// A text that has been parsed, divided into blocks and searched for names.
///
/// It holds the tree and so stays with the task that made it; ``findings`` is what the rest of
/// the site gets to know.
public struct AnalyzedText {
  /// The tree, with the editor's links in place.
  public let tree: MarkdownDocument
  /// The blocks in reading order, footnotes last.
  public let blocks: [TextBlock]
  /// What the link nodes of the tree lead to.
  public let links: [MarkdownNode: WikiLink]
  /// The mentions that become links, in reading order.
  public let quietLinks: [QuietLink]
  /// The headings in reading order.
  public let outline: [OutlineEntry]
  /// What the rest of the site gets to know.
  public let findings: TextFindings

  /// A name in a text node that is shown as a link to its record.
  public struct QuietLink {
    /// The node that holds the name.
    public let node: MarkdownNode
    /// The bytes of the node that are the name.
    public let range: Range<Int>
    /// The record that is named.
    public let record: RecordID
  }
}

/// A heading of a text.
public struct OutlineEntry: Sendable, Hashable {
  /// The level in the source, from 1.
  public let level: Int
  /// The heading's words.
  public let title: String
  /// The fragment that leads to it.
  public let anchor: String
}

/// What was found in a text, without its tree.
public struct TextFindings: Sendable {
  /// What the text belongs to.
  public let owner: TextSource.Owner
  /// The places that can be cited, by the number of the block that a mention names.
  public let locators: [Locator]
  /// The names of records, in reading order.
  public let mentions: [Mention]
  /// The names that nothing decides.
  public let unresolved: [UnresolvedName]
  /// References to paragraphs of other texts, to be checked when all anchors are known.
  public let anchorReferences: [AnchorReference]
  /// How many words the text has.
  public let wordCount: Int
  /// What is wrong with the text.
  public let diagnostics: [Diagnostic]

  /// A place that can be cited.
  public struct Locator: Sendable, Hashable {
    /// The fragment that leads there.
    public let anchor: String?
    /// The number of the paragraph, footnote or reference.
    public let number: Int?
    /// What sort of place it is.
    public let kind: Kind

    /// The sorts of places that can be cited.
    public enum Kind: Sendable, Hashable {
      case paragraph, note, reference
    }
  }

  /// A link to a paragraph or a heading.
  public struct AnchorReference: Sendable, Hashable {
    /// What the paragraph belongs to.
    public let target: ContentTarget
    /// The paragraph's fragment.
    public let anchor: String
    /// Where the link is written.
    public let location: SourceLocation
  }
}
