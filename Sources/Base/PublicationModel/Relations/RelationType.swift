/// A way in which one record is related to another, told from one side only.
public struct RelationType: Sendable, Hashable {
  /// The field's name, and the key of its label.
  public let name: String
  /// The key of the label that the other side shows; the same as `name` where the relation reads
  /// alike from both sides.
  public let inverse: String
  /// The kind of record at the other end.
  public let target: RecordKind.ID
  /// The field that names the other end where the relation is written long.
  public let targetField: String
  /// The property of Wikidata that it is exported as.
  public let wikidata: String?
  /// Whether one organization comes from the other.
  public let isLineage: Bool

  /// Whether the relation reads alike from both sides.
  public var isSymmetric: Bool { name == inverse }

  private init(
    _ name: String, inverse: String, to target: String, targetField: String = "value",
    wikidata: String? = nil, isLineage: Bool = false
  ) {
    self.name = name
    self.inverse = inverse
    self.target = RecordKind.ID(rawValue: target)
    self.targetField = targetField
    self.wikidata = wikidata
    self.isLineage = isLineage
  }
}

extension RelationType {
  /// Relations of one organization to another.
  public static let betweenOrganizations = [
    lineage("split_from", "splits", "P807"), lineage("renamed_from", "renamed_to", "P155"),
    lineage("merger_of", "merged_into", "P7888"), lineage("absorbed_into", "absorbed", "P7888"),
    lineage("succeeded_by", "successor_of", "P1366"),
    affiliation("part_of", "parts", "P361"), affiliation("section_of", "sections", "P1416"),
    affiliation("faction_of", "factions", "P361"), affiliation("entered", "entered_by", nil),
    affiliation("allied_with", "allied_with", nil), affiliation("front_of", "fronts", nil),
    affiliation("expelled_from", "expelled", nil),
  ]

  /// Relations of a person to organizations and to other people.
  public static let ofPersons = [
    RelationType(
      "memberships", inverse: "members", to: "organization", targetField: "organization",
      wikidata: "P463"),
    RelationType("relatives", inverse: "relatives", to: "person", wikidata: "P1038"),
    RelationType("correspondents", inverse: "correspondents", to: "person"),
  ]

  /// Relations of SKOS between topics.
  public static let betweenTopics = [
    RelationType("broader", inverse: "narrower", to: "topic"),
    RelationType("narrower", inverse: "broader", to: "topic"),
    RelationType("related", inverse: "related", to: "topic"),
  ]

  /// Who took part in an event.
  public static let participants = RelationType(
    "participants", inverse: "events", to: "organization", wikidata: "P710")
  /// The larger place that a place lies in.
  public static let within = RelationType("within", inverse: "places_within", to: "place")
  /// The organization whose paper a periodical is.
  public static let organOf = RelationType("organ_of", inverse: "organs", to: "organization")

  private static func lineage(
    _ name: String, _ inverse: String, _ wikidata: String
  ) -> RelationType {
    RelationType(name, inverse: inverse, to: "organization", wikidata: wikidata, isLineage: true)
  }

  private static func affiliation(
    _ name: String, _ inverse: String, _ wikidata: String?
  ) -> RelationType {
    RelationType(name, inverse: inverse, to: "organization", wikidata: wikidata)
  }
}
