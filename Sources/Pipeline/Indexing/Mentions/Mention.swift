public import PublicationModel

/// A place at which a text names a record.
public struct Mention: Sendable, Hashable {
  /// The record that is named.
  public let record: RecordID
  /// The block that names it, by its place among the text's flattened blocks.
  public let block: Int
  /// The sentence around the name.
  public let snippet: Snippet
}

/// A name with the words around it.
public struct Snippet: Sendable, Hashable {
  /// The words before the name; begins with an ellipsis where a sentence was cut.
  public let before: String
  /// The name as it stands in the text.
  public let name: String
  /// The words behind the name; ends with an ellipsis where a sentence was cut.
  public let after: String
}

/// A name in a text that could stand for several records and that nothing decides.
public struct UnresolvedName: Sendable, Hashable {
  /// The document in which it stands.
  public let document: DocumentAddress
  /// The anchor of its paragraph.
  public let anchor: String?
  /// The records that it could stand for.
  public let candidates: [RecordID]
  /// The words around it.
  public let snippet: Snippet
}
