/// An authority record: the established name of an organization, a person, a topic or another
/// kind, everything that it is also called, what it is related to, and who says so.
///
/// It never changes; it is a class so that passing one of its many fields around copies none.
public final class AuthorityRecord: Sendable {
  /// The record's slug.
  public let slug: Slug
  /// What kind of record it is.
  public let kind: RecordKind.ID
  /// The file that it was read from.
  public let path: String
  /// The established name.
  public let name: EntityName
  /// What the record is sorted by.
  public let sortKey: String
  /// A word or two that tell it from another of the same name.
  public let disambiguation: String?
  /// One sentence about it.
  public let summary: String?
  /// One word out of its kind's list, such as `party`.
  public let category: String?
  /// All other names.
  public let variants: [VariantName]
  /// The dates of its life, in the order of the kind's fields and then of the file.
  public let dates: [Fact<DateRole, EDTFDate>]
  /// The places of its life.
  public let places: [Fact<PlaceRole, String>]
  /// The countries that it belongs to.
  public let countries: [CountryCode]
  /// Its relations to other records, as this record tells them.
  public let relations: [Fact<RelationType, ContentReference>]
  /// What other catalogues call it.
  public let identifiers: Identifiers
  /// Slugs that it had before.
  public let formerly: [Slug]
  /// Whether it is kept out of the published site.
  public let isDraft: Bool

  /// A statement and what it is about.
  public struct Fact<Role: Sendable & Hashable, Value: Sendable & Hashable>: Sendable, Hashable {
    /// What the statement is about.
    public let role: Role
    /// What is said.
    public let statement: Statement<Value>

    /// Makes a fact from its parts.
    public init(_ role: Role, _ statement: Statement<Value>) {
      self.role = role
      self.statement = statement
    }
  }

  /// What other catalogues call a record.
  public struct Identifiers: Sendable, Hashable {
    /// The number at Wikidata, such as `Q33391`.
    public var wikidata: String?
    /// The number in the Virtual International Authority File.
    public var viaf: String?
    /// The International Standard Name Identifier, ISO 27729.
    public var isni: String?
    /// The record's own site.
    public var url: String?

    /// Makes an empty set of identifiers.
    public init() {}
  }

  /// Makes a record from its parts.
  public init(
    slug: Slug, kind: RecordKind.ID, path: String, name: EntityName, sortKey: String? = nil,
    disambiguation: String? = nil, summary: String? = nil, category: String? = nil,
    variants: [VariantName] = [], dates: [Fact<DateRole, EDTFDate>] = [],
    places: [Fact<PlaceRole, String>] = [], countries: [CountryCode] = [],
    relations: [Fact<RelationType, ContentReference>] = [],
    identifiers: Identifiers = Identifiers(), formerly: [Slug] = [], isDraft: Bool = false
  ) {
    self.slug = slug
    self.kind = kind
    self.path = path
    self.name = name
    self.sortKey = sortKey ?? name.heading
    self.disambiguation = disambiguation
    self.summary = summary
    self.category = category
    self.variants = variants
    self.dates = dates
    self.places = places
    self.countries = countries
    self.relations = relations
    self.identifiers = identifiers
    self.formerly = formerly
    self.isDraft = isDraft
  }

  /// Everything that the record cites, for its relations, dates, places and names.
  public var sources: [SourceCitation] {
    relations.flatMap(\.statement.sources) + dates.flatMap(\.statement.sources)
      + places.flatMap(\.statement.sources) + variants.flatMap(\.sources)
  }

  /// The name as an index lists it, with what tells it from others: `Communist Party (Chile)`.
  public var heading: String {
    disambiguation.map { "\(name.heading) (\($0))" } ?? name.heading
  }

  /// The name in running text, with what tells it from others.
  public var title: String {
    disambiguation.map { "\(name.display) (\($0))" } ?? name.display
  }
}
