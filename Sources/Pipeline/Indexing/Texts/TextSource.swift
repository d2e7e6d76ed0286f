public import Diagnostics
public import PublicationModel

/// A Markdown body with what must be known to read it.
public struct TextSource: Sendable {
  /// What a body belongs to.
  public enum Owner: Sendable, Hashable {
    /// A document; its paragraphs are numbered, and what it names is a mention.
    case document(Publication.DocumentPosition)
    /// A record's note.
    case record(RecordID)
    /// A page.
    case page(Int)
  }

  /// What the body belongs to.
  public let owner: Owner
  /// The whole file.
  public let file: SourceText
  /// The bytes of the body.
  public let body: Range<Int>

  /// Makes a source from its parts.
  public init(owner: Owner, file: SourceText, body: Range<Int>) {
    self.owner = owner
    self.file = file
    self.body = body
  }
}

extension TextSource {
  /// Whether paragraphs get numbers and anchors.
  var isNumbered: Bool { if case .document = owner { true } else { false } }

  /// The document that the body belongs to, if it belongs to one.
  func document(in publication: Publication) -> Document? {
    if case .document(let position) = owner { publication[position] } else { nil }
  }
}
