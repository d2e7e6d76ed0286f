/// What sort of text a document is; also the key of its label.
public enum DocumentType: String, Sendable, Hashable, CaseIterable {
  case article, book, chapter, pamphlet, memoir, letter, statement, interview, report, resolution
  case speech, leaflet, review, abstract

  /// The class of schema.org that fits; a letter is no `Message`, which readers take for e-mail.
  public var schemaType: String {
    switch self {
    case .article: "Article"
    case .book, .memoir: "Book"
    case .chapter: "Chapter"
    case .report: "Report"
    case .review: "Review"
    default: "CreativeWork"
    }
  }
}

/// Somebody's part in a document.
public struct Credit: Sendable, Hashable {
  /// What somebody did; also the name of the field and the key of its label.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case author = "authors"
    case translator = "translators"
    case editor = "editors"
    case transcriber = "transcribers"
    case recipient = "recipients"
  }

  /// Who it was.
  public enum Agent: Sendable, Hashable {
    /// Somebody who has a record.
    case record(ContentReference)
    /// Somebody who has none.
    case named(String)
  }

  /// What somebody did.
  public let role: Role
  /// Who it was.
  public let agent: Agent

  /// Makes a credit from its parts.
  public init(_ role: Role, _ agent: Agent) {
    self.role = role
    self.agent = agent
  }
}

/// Where a text comes from.
public struct Provenance: Sendable, Hashable {
  /// The publication or archive, as fields in the order in which readers expect them; the keys are
  /// those of the front matter.
  public let statements: [Field]
  /// The file below `content/` that holds the text as received.
  public let original: String?
  /// The SHA-256 checksum of that file, in lower-case hexadecimal digits.
  public let checksum: String?
  /// The bytes of the file in which `original` is written.
  public let originalRange: Range<Int>

  /// One field of a provenance statement.
  public struct Field: Sendable, Hashable {
    /// What a field says; also its name in front matter and the key of its label.
    public enum Key: String, Sendable, Hashable, CaseIterable {
      case title, publisher, place, volume, pages, collection, fonds, url, accessed, note
    }

    /// What it says.
    public let key: Key
    /// The words.
    public let text: String

    /// Makes a field from its parts.
    public init(_ key: Key, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  /// Makes a provenance from its parts.
  public init(
    statements: [Field], original: String?, checksum: String?, originalRange: Range<Int> = 0..<0
  ) {
    self.statements = statements
    self.original = original
    self.checksum = checksum
    self.originalRange = originalRange
  }
}

/// Who holds rights in a text.
public struct Rights: Sendable, Hashable {
  /// The statement in words.
  public let statement: String?
  /// The address of a licence or of a statement of rightsstatements.org.
  public let uri: String?

  /// Makes a rights statement from its parts.
  public init(statement: String?, uri: String?) {
    self.statement = statement
    self.uri = uri
  }
}

/// An editor's corrections of the mentions that are found by name in a document.
public struct MentionRules: Sendable, Hashable {
  /// Names that stand for one record in this document.
  public let readings: [Reading]
  /// Records that this document does not mention, whatever its words.
  public let vetoes: [ContentReference]
  /// Whether mentions become links in the text; `nil` leaves it to the site.
  public let linksMentions: Bool?

  /// A name that stands for one record in this document.
  public struct Reading: Sendable, Hashable {
    /// The name as it stands in the text.
    public let name: String
    /// The record that it stands for.
    public let record: ContentReference

    /// Makes a reading from its parts.
    public init(name: String, record: ContentReference) {
      self.name = name
      self.record = record
    }
  }

  /// Makes rules from their parts.
  public init(
    readings: [Reading] = [], vetoes: [ContentReference] = [], linksMentions: Bool? = nil
  ) {
    self.readings = readings
    self.vetoes = vetoes
    self.linksMentions = linksMentions
  }
}

/// A reference to another work, in the terms of the Citation Style Language.
public struct BibliographyItem: Sendable, Hashable {
  /// The item's key.
  public let id: String
  /// The fields as CSL names them, each as text, in the order of the file.
  public let fields: [Field]
  /// The reference as it stands in the source.
  public let asReceived: String?

  /// One field of a reference.
  public struct Field: Sendable, Hashable {
    /// The name that CSL gives it, such as `container-title`.
    public let name: String
    /// Its text; names of people are joined.
    public let text: String

    /// Makes a field from its parts.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Makes an item from its parts.
  public init(id: String, fields: [Field], asReceived: String?) {
    self.id = id
    self.fields = fields
    self.asReceived = asReceived
  }

  /// The fragment that leads to the reference on its document's page.
  public var anchor: String { "ref-" + (Slug.folding(id).map { "\($0)" } ?? "item") }

  /// The text of a field.
  public subscript(name: String) -> String? { fields.first { $0.name == name }?.text }
}
