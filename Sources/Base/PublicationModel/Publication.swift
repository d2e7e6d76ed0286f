/// Everything that a publication holds, typed and checked as a whole.
public struct Publication: Sendable {
  /// What `site.yml` says.
  public let settings: SiteSettings
  /// The documents, sorted by slug.
  public let works: [Work]
  /// The authority records of all kinds, sorted by slug; a ``RecordID`` is a place in this list.
  public let records: [AuthorityRecord]
  /// The pages, sorted by slug.
  public let pages: [Page]
  /// What has a file, but no place in the publication, by slug or `work/part`.
  public let withheld: [String: Withholding]

  private let recordIDs: [Slug: RecordID]
  private let documents: [DocumentAddress: DocumentPosition]
  private let kinds: [RecordKind.ID: RecordKind]

  /// Where a document stands among the works: which work, and which of its documents.
  public struct DocumentPosition: Sendable, Hashable, Comparable {
    /// The place among ``Publication/works``.
    public let work: Int
    /// The place among ``Work/documents``.
    public let document: Int

    /// Makes a position from its parts.
    public init(work: Int, document: Int) {
      self.work = work
      self.document = document
    }

    /// Orders in reading order.
    public static func < (a: DocumentPosition, b: DocumentPosition) -> Bool {
      (a.work, a.document) < (b.work, b.document)
    }
  }

  /// Why something that has a file has no place in a publication.
  public enum Withholding: Sendable, Hashable {
    /// Its `status` says so.
    case draft
    /// Its file is broken, which is reported there; what refers to it is not at fault.
    case unreadable
  }

  /// Makes a publication from its parts, in any order; the first of two with one slug is kept.
  public init(
    settings: SiteSettings, works: [Work], records: [AuthorityRecord], pages: [Page],
    withheld: [String: Withholding] = [:]
  ) {
    self.settings = settings
    self.withheld = withheld
    self.works = works.sorted { $0.slug < $1.slug }
    self.records = records.sorted { $0.slug < $1.slug }
    self.pages = pages.sorted { $0.slug < $1.slug }
    recordIDs = Dictionary(
      zip(self.records.map(\.slug), (0...).lazy.map { RecordID(index: $0) }),
      uniquingKeysWith: { first, _ in first })
    kinds = Dictionary(
      settings.kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var documents: [DocumentAddress: DocumentPosition] = [:]
    for (work, value) in self.works.enumerated() {
      for (index, document) in value.documents.enumerated()
      where documents[document.address] == nil {
        documents[document.address] = DocumentPosition(work: work, document: index)
      }
    }
    self.documents = documents
  }

  /// The record with a number.
  public subscript(id: RecordID) -> AuthorityRecord { records[id.index] }

  /// The document at a position.
  public subscript(position: DocumentPosition) -> Document {
    works[position.work].documents[position.document]
  }

  /// The record with a slug.
  public func recordID(_ slug: Slug) -> RecordID? { recordIDs[slug] }

  /// The record that a reference names.
  public func recordID(of reference: ContentReference) -> RecordID? {
    Slug(reference.target).flatMap { recordID($0) }
  }

  /// The document with an address.
  public func position(of address: DocumentAddress) -> DocumentPosition? { documents[address] }

  /// The kind that a record is of; a record is only ever loaded as one of the site's kinds.
  public func kind(_ id: RecordKind.ID) -> RecordKind? { kinds[id] }

  /// Where a record's page stands.
  public func route(of record: AuthorityRecord) -> Route {
    .page("\(kinds[record.kind]?.folder ?? record.kind.rawValue)/\(record.slug)")
  }

  /// The numbers of all records.
  public var allRecordIDs: [RecordID] { records.indices.map(RecordID.init(index:)) }
}

/// The number of a record within one publication.
public struct RecordID: Sendable, Hashable, Comparable {
  /// The place among ``Publication/records``.
  public let index: Int

  /// Makes a number from a place among the records.
  public init(index: Int) { self.index = index }

  /// Orders as the records are ordered.
  public static func < (a: RecordID, b: RecordID) -> Bool { a.index < b.index }
}
