extension RecordKind {
  /// The kinds that every publication has, in the order of its menus.
  public static let standard = [organization, person, topic]

  /// The kinds that `site.yml` can switch on.
  public static let optional = [event, place, periodical]

  /// Parties, internationals, unions and all that acts under a name of its own.
  public static let organization = RecordKind(
    id: ID(rawValue: "organization"), folder: "organizations", schemaType: "Organization",
    fields: [
      FieldDefinition("acronyms", .variants(.acronym)),
      FieldDefinition("type", .category(organizationTypes)),
      FieldDefinition("founded", .date(.founded)),
      FieldDefinition("dissolved", .date(.dissolved)),
      FieldDefinition("refounded", .date(.refounded)),
      FieldDefinition("country", .countries),
      FieldDefinition("place", .place(.place)),
    ] + RelationType.betweenOrganizations.map { FieldDefinition($0.name, .relation($0)) })

  /// Persons.
  public static let person = RecordKind(
    id: ID(rawValue: "person"), folder: "people", schemaType: "Person",
    isPersonal: true,
    fields: [
      FieldDefinition("pseudonyms", .variants(.pseudonym)),
      FieldDefinition("born", .date(.born)),
      FieldDefinition("died", .date(.died)),
      FieldDefinition("birthplace", .place(.birthplace)),
      FieldDefinition("country", .countries),
    ] + RelationType.ofPersons.map { FieldDefinition($0.name, .relation($0)) })

  /// Ideas, programmes, events without a record of their own, and whatever else is looked up.
  public static let topic = RecordKind(
    id: ID(rawValue: "topic"), folder: "topics", schemaType: "DefinedTerm",
    fields: RelationType.betweenTopics.map { FieldDefinition($0.name, .relation($0)) })

  /// Congresses, strikes, coups.
  public static let event = RecordKind(
    id: ID(rawValue: "event"), folder: "events", schemaType: "Event",
    fields: [
      FieldDefinition("date", .date(.date)), FieldDefinition("country", .countries),
      FieldDefinition("place", .place(.place)),
      FieldDefinition("participants", .relation(.participants)),
    ])

  /// Towns, regions, factories.
  public static let place = RecordKind(
    id: ID(rawValue: "place"), folder: "places", schemaType: "Place",
    fields: [
      FieldDefinition("country", .countries), FieldDefinition("within", .relation(.within)),
    ])

  /// Newspapers and journals.
  public static let periodical = RecordKind(
    id: ID(rawValue: "periodical"), folder: "periodicals", schemaType: "Periodical",
    fields: [
      FieldDefinition("acronyms", .variants(.acronym)),
      FieldDefinition("founded", .date(.founded)), FieldDefinition("dissolved", .date(.dissolved)),
      FieldDefinition("country", .countries), FieldDefinition("place", .place(.place)),
      FieldDefinition("organ_of", .relation(.organOf)),
    ])

  private static let organizationTypes = [
    "international", "tendency", "party", "group", "front", "union", "federation", "government",
    "state-body", "military", "council", "committee", "movement", "company", "publisher",
    "periodical", "institution", "other",
  ]
}
