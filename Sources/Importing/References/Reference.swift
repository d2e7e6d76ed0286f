/// A bibliography entry in the terms of the Citation Style Language.
public struct Reference: Sendable, Hashable {
  /// Somebody named in an entry.
  public struct Name: Sendable, Hashable {
    /// The family name, or the whole of a name that does not invert.
    public var family: String
    /// Given names or initials.
    public var given: String?
  }

  /// A label unique within the document, such as `broue-1997`.
  public var id = ""
  /// CSL's type, such as `book` or `article-journal`.
  public var type = "book"
  /// The authors.
  public var authors: [Name] = []
  /// The editors.
  public var editors: [Name] = []
  /// The title.
  public var title: String?
  /// The journal or the book that holds the work.
  public var container: String?
  /// The place of publication, as written.
  public var place: String?
  /// The publisher.
  public var publisher: String?
  /// The year, as EDTF.
  public var issued: String?
  /// The volume.
  public var volume: String?
  /// The number within the volume.
  public var issue: String?
  /// The pages.
  public var pages: String?
  /// The number that it bears in the list.
  public var number: Int?
  /// The entry as received, without its number.
  public var note: String
  /// The numbers of its lines in the original.
  public var lines: [Int]
}
