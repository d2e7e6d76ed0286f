import Diagnostics
import PublicationModel
import StructuredText

/// Turns the front matter of an authority record into a typed record.
enum RecordDecoder {
  /// The record that a file holds, with every problem that its fields have.
  static func decode(
    _ frontMatter: FrontMatter, of file: SourceText, slug: Slug, kind: RecordKind
  ) -> (record: AuthorityRecord?, diagnostics: [Diagnostic]) {
    var reader = FieldReader(frontMatter.fields, of: file)
    let name = reader.entityName()
    let own = reader.ownFields(of: kind)
    let listed =
      own.variants + reader.variants("also_known_as", .alsoKnownAs)
      + reader.variants("forms", .form)
    // A name that is private once is private, whatever else lists it.
    let secret = Set(listed.filter(\.isPrivate).map(\.text))
    let variants = listed.filter { $0.isPrivate || !secret.contains($0.text) }
    let record = AuthorityRecord(
      slug: slug, kind: kind.id, path: file.path, name: name ?? EntityName("\(slug)"),
      sortKey: reader.text("sort"), disambiguation: reader.text("disambiguation"),
      summary: reader.text("summary"), category: own.category, variants: variants,
      dates: own.dates, places: own.places, countries: own.countries, relations: own.relations,
      identifiers: reader.identifiers(), formerly: reader.slugs("formerly"),
      isDraft: reader.isDraft())
    return (name == nil ? nil : record, reader.finish())
  }
}

/// What a record's kind adds to the fields that all kinds share.
private struct OwnFields {
  var variants: [VariantName] = []
  var dates: [AuthorityRecord.Fact<DateRole, EDTFDate>] = []
  var places: [AuthorityRecord.Fact<PlaceRole, String>] = []
  var countries: [CountryCode] = []
  var category: String?
  var relations: [AuthorityRecord.Fact<RelationType, ContentReference>] = []
}

extension FieldReader {
  fileprivate mutating func ownFields(of kind: RecordKind) -> OwnFields {
    var own = OwnFields()
    for field in kind.fields {
      switch field.role {
      case .variants(let role): own.variants += variants(field.name, role)
      case .date(let role):
        own.dates += statements(field.name) { $0.date(of: $1, in: field.name) }
          .map { .init(role, $0) }
      case .place(let role):
        own.places += statements(field.name) { $0.text(of: $1, in: field.name) }
          .map { .init(role, $0) }
      case .countries: own.countries += countries(field.name)
      case .category(let choices): own.category = choice(field.name, of: choices)
      case .relation(let type):
        own.relations += statements(field.name, valueField: type.targetField) {
          $0.reference(of: $1, in: field.name)
        }.map { .init(type, $0) }
      }
    }
    return own
  }

  /// The name, as text or as family and given name.
  fileprivate mutating func entityName() -> EntityName? {
    let hint = "write 'name: …', or 'name: {family: …, given: …}' for a person"
    if let node = take("name"), case .mapping = node.content {
      return nested(node, in: "name") { reader -> EntityName? in
        let given = reader.text("given") ?? ""
        let particle = reader.text("particle").map { " " + $0 } ?? ""
        let suffix = reader.text("suffix").map { ", " + $0 } ?? ""
        return reader.requiredText("family", hint: hint).map {
          EntityName(family: $0 + suffix, given: given + particle)
        }
      } ?? nil
    }
    return requiredText("name", hint: hint).map { EntityName($0) }
  }

  fileprivate mutating func variants(_ name: String, _ role: VariantName.Role) -> [VariantName] {
    items(name).compactMap { node in
      guard case .mapping = node.content else {
        return text(of: node, in: name).map { VariantName($0, role: role) }
      }
      return nested(node, in: name) { $0.variant(role) } ?? nil
    }
  }

  private mutating func variant(_ role: VariantName.Role) -> VariantName? {
    let name = requiredText("name", hint: "write 'name: …' in it")
    let language = language("lang")
    let (from, to) = (date("from"), date("to"))
    let isAmbiguous = flag("ambiguous") ?? false
    let isExactCase = choice("case", of: ["exact"]) != nil
    let isPrivate = flag("private") ?? false
    let (sources, note) = (sources(), text("note"))
    return name.map {
      VariantName(
        $0, role: role, language: language, from: from, to: to, isAmbiguous: isAmbiguous,
        isExactCase: isExactCase, isPrivate: isPrivate, sources: sources, note: note)
    }
  }

  fileprivate mutating func identifiers() -> AuthorityRecord.Identifiers {
    var identifiers = AuthorityRecord.Identifiers()
    identifiers.wikidata = text("wikidata")
    identifiers.viaf = text("viaf")
    identifiers.isni = text("isni")
    identifiers.url = url("url")
    return identifiers
  }

  /// Whether `status` says that this is not to be published.
  mutating func isDraft() -> Bool { choice("status", of: ["published", "draft"]) == "draft" }
}
