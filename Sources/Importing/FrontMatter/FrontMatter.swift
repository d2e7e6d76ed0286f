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

  /// Where a text comes from.
  public struct Source: Sendable, Hashable {
    /// The book or journal that held it.
    public var title: String?
    /// Who published it.
    public var publisher: String?
    /// The volume.
    public var volume: String?
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
