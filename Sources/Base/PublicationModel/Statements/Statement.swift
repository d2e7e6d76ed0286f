/// Something that is said of a record, with its dates and the sources that say so.
public struct Statement<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What is said.
  public let value: Value
  /// When it came about.
  public let date: EDTFDate?
  /// When it began.
  public let from: EDTFDate?
  /// When it ended.
  public let to: EDTFDate?
  /// The part that somebody plays in it, such as `founder`.
  public let role: String?
  /// Who says so.
  public let sources: [SourceCitation]
  /// A remark for readers.
  public let note: String?
  /// The bytes of the record's file in which it is written.
  public let range: Range<Int>

  /// Makes a statement from its parts.
  public init(
    _ value: Value, date: EDTFDate? = nil, from: EDTFDate? = nil, to: EDTFDate? = nil,
    role: String? = nil, sources: [SourceCitation] = [], note: String? = nil,
    range: Range<Int> = 0..<0
  ) {
    self.value = value
    self.date = date
    self.from = from
    self.to = to
    self.role = role
    self.sources = sources
    self.note = note
    self.range = range
  }
}

/// What a statement rests on.
public enum SourceCitation: Sendable, Hashable {
  /// A document of this publication, one of its parts, or a paragraph.
  case document(ContentReference)
  /// Something outside this publication.
  case external(title: String, url: String?)
}

/// A slug as it stands in a file, before or after it is known to name something.
public struct ContentReference: Sendable, Hashable {
  /// The slug, or `work/part`.
  public let target: String
  /// The anchor of a paragraph, where one was given.
  public let anchor: String?
  /// The bytes of the file in which the reference is written.
  public let range: Range<Int>

  /// Splits `slug`, `work/part` or either with `#anchor`.
  public init(_ text: String, range: Range<Int> = 0..<0) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    target = String(parts[0])
    anchor = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    self.range = range
  }
}
