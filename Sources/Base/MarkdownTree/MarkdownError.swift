/// Why a text cannot be parsed; every other text can.
public enum MarkdownError: Error, Sendable, Hashable {
  /// The text has more bytes than `MarkdownDocument.largestInput`.
  case inputTooLarge(bytes: Int)
  /// A table beginning about this line would have so many columns and rows that a small text
  /// takes minutes and all memory to render.
  case tableTooLarge(line: Int)
}

/// Why a change of a document was refused; the document is as it was.
public enum MarkdownEditError: Error, Sendable, Hashable {
  /// The two nodes belong to different documents.
  case differentDocuments
  /// CommonMark allows no such child in such a parent.
  case cannotContain(parent: MarkdownNode.Kind, child: MarkdownNode.Kind)
  /// A node would become its own descendant.
  case wouldContainItself(MarkdownNode.Kind)
  /// The node stands in no parent, so nothing can stand beside it.
  case hasNoParent(MarkdownNode.Kind)
  /// The document itself and the rows and cells of a table stay where they are.
  case isFixedInPlace(MarkdownNode.Kind)
  /// A node of this kind has no such property.
  case lacksProperty(MarkdownNode.Kind)
  /// The offset lies outside the text or inside a character's bytes.
  case notACharacterBoundary(offset: Int)
}
