extension MarkdownNode {
  /// What a node is, in the words of the CommonMark and GFM specifications.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The whole text.
    case document
    /// Paragraphs quoted with `>`.
    case blockQuote
    /// A bulleted or numbered list.
    case list
    /// An item of a list.
    case item
    /// Fenced or indented code.
    case codeBlock
    /// HTML that stands by itself.
    case htmlBlock
    /// A paragraph.
    case paragraph
    /// A heading of level 1 to 6.
    case heading
    /// A line across the page.
    case thematicBreak
    /// A table.
    case table
    /// The first row of a table.
    case tableHead
    /// Any other row of a table.
    case tableRow
    /// A cell of a table.
    case tableCell
    /// The text of a note.
    case footnoteDefinition
    /// A block whose HTML the program vouches for.
    case customBlock

    /// Words.
    case text
    /// The end of a line that is not the end of a paragraph.
    case softBreak
    /// A forced new line.
    case lineBreak
    /// Code within a line.
    case code
    /// A tag within a line.
    case htmlInline
    /// Words between HTML that the program vouches for.
    case customInline
    /// Emphasis, `*…*`.
    case emphasis
    /// Strong emphasis, `**…**`.
    case strong
    /// Words struck through, `~…~`.
    case strikethrough
    /// A link.
    case link
    /// An image; its children are its description.
    case image
    /// The mark of a note in the text.
    case footnoteReference

    /// A kind that this version does not know.
    case unknown

    /// Whether such a node stands within a line.
    public var isInline: Bool {
      switch self {
      case .text, .softBreak, .lineBreak, .code, .htmlInline, .customInline, .emphasis, .strong,
        .strikethrough, .link, .image, .footnoteReference:
        true
      default: false
      }
    }

    /// Whether such a node is held where it is by the structure around it.
    var isFixedInPlace: Bool {
      switch self {
      // The renderer indexes a table's alignments by its cells without a check.
      case .document, .tableHead, .tableRow, .tableCell, .unknown: true
      default: false
      }
    }
  }
}
