/// A bibliography entry in the terms of the Citation Style Language.
public struct Reference: Sendable, Hashable {
  /// Somebody named in an entry.
  public struct Name: Sendable, Hashable {
    /// The family name, or the whole of a name that does not invert.
    public var family: String
    /// Given names or initials.
    public var given: String?
    /// Whether it is an organization's name, or one that has no parts.
    public var isWhole = false

    /// A name from its parts.
    public init(family: String, given: String? = nil, isWhole: Bool = false) {
      self.family = family
      self.given = given
      self.isWhole = isWhole
    }
  }

  /// A label unique within the document, such as `broue-1997`.
  public var id = ""
  /// CSL's type, such as `book` or `article-journal`.
  public var type = "book"
  /// The authors.
  public var authors: [Name] = []
  /// The editors.
  public var editors: [Name] = []
  /// The translators.
  public var translators: [Name] = []
  /// The title.
  public var title: String?
  /// The journal or the book that holds the work.
  public var container: String?
  /// The place of publication, as written.
  public var place: String?
  /// The publisher.
  public var publisher: String?
  /// The edition, as written.
  public var edition: String?
  /// The year, as EDTF.
  public var issued: String?
  /// The volume.
  public var volume: String?
  /// The number within the volume.
  public var issue: String?
  /// The pages.
  public var pages: String?
  /// How many pages there are.
  public var pageCount: String?
  /// The address on the web.
  public var url: String?
  /// The digital object identifier, without a prefix.
  public var doi: String?
  /// The international standard book number.
  public var isbn: String?
  /// The number that it bears in the list.
  public var number: Int?
  /// The entry as received, without its number.
  public var note: String
  /// The numbers of its lines in the original.
  public var lines: [Int]
}
