/// What the importer found out about a text as a whole.
public struct FrontMatter: Sendable, Hashable {
  /// The title; never empty.
  public var title = ""
  /// The subtitle.
  public var subtitle: String?
  /// The type of document, in the content model's words.
  public var type = "article"
  /// The authors, as written.
  public var authors: [String] = []
  /// The translators, as written.
  public var translators: [String] = []
  /// Those to whom a letter is written.
  public var recipients: [String] = []
  /// The date, as EDTF, where the text bears one.
  public var date: String?
  /// The language, as BCP 47.
  public var language: String?
  /// Where the text comes from.
  public var source = Source()
  /// The abstract.
  public var abstract: String?
  /// The keywords.
  public var keywords: [String] = []
  /// The references.
  public var bibliography: [Reference] = []

  /// On what lines of the original each field rests, in the order in which they were found.
  public var evidence: [Evidence] = []
  /// The slugs of the records of people and organizations named above, by the name as written.
  public var records: [String: String] = [:]

  /// A field with the lines that it was read from.
  public struct Evidence: Sendable, Hashable {
    /// A field of the front matter.
    public enum Field: String, Sendable, Hashable, CaseIterable {
      /// The field that evidence is for.
      case title, subtitle, type, authors, translators, recipients, date, language, source, abstract
      /// The field that evidence is for.
      case keywords, bibliography
    }

    /// The field.
    public let field: Field
    /// The numbers of the lines of the original.
    public let lines: [Int]
    /// Whether it was guessed from the lines' place or form rather than said by their words.
    public let isGuess: Bool

    /// Makes evidence from its parts.
    public init(_ field: Field, lines: [Int], isGuess: Bool = false) {
      self.field = field
      self.lines = lines
      self.isGuess = isGuess
    }
  }

  /// Where a text comes from.
  public struct Source: Sendable, Hashable {
    /// The book or journal that held it.
    public var title: String?
    /// The publisher.
    public var publisher: String?
    /// The place of publication.
    public var place: String?
    /// The volume.
    public var volume: String?
    /// The number within the volume, or of a journal without volumes.
    public var issue: String?
    /// The pages.
    public var pages: String?
    /// The address that it has on the web.
    public var url: String?
    /// What the text says about its source, as received.
    public var note: String?
    /// The file below the content folder that keeps the text as received.
    public var original: String?
    /// The checksum of that file, in hexadecimal.
    public var sha256: String?
  }

  /// Makes front matter that says nothing yet.
  public init() {}

  /// The words of the text that went into the fields above, with the labels that they bore.
  var received: [String] = []
}
