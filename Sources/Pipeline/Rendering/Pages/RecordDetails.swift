import PublicationModel
import Theming

/// The names, dates, places and identifiers of a record, in words.
struct RecordDetails {
  let record: AuthorityRecord
  let linker: Linker
  let vocabulary: Vocabulary

  private var strings: ThemeStrings { vocabulary.strings }

  /// What kind of organization it is, and of which countries a record is: “party, Chile”.
  var kindLabel: String? {
    let category = record.category.map { strings["category_" + $0] }
    let parts = [category].compactMap { $0 } + record.countries.map { vocabulary.name(of: $0) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The names that readers see, by what kind of name they are.
  var names: [LabelledView] {
    [VariantName.Role.acronym, .pseudonym, .alsoKnownAs].compactMap { role in
      let variants = record.variants.filter { $0.role == role && $0.isListed }
      guard !variants.isEmpty else { return nil }
      return LabelledView(
        label: strings["names_" + role.rawValue], values: variants.map(nameValue))
    }
  }

  private func nameValue(_ variant: VariantName) -> ValueView {
    var parts: [String] = []
    if let language = variant.language, language != vocabulary.language {
      parts.append(vocabulary.name(of: language))
    }
    let used = Statement(variant.text, from: variant.from, to: variant.to)
    if let detail = vocabulary.detail(of: used) { parts.append(detail) }
    return ValueView(
      text: variant.text, detail: parts.isEmpty ? nil : parts.joined(separator: ", "),
      note: variant.note, sources: variant.sources.compactMap(linker.link))
  }

  /// The dates and places of its life; statements that disagree stand beside each other.
  var facts: [LabelledView] {
    let dates = lines(record.dates, label: \.rawValue) { ValueView(text: vocabulary.words($0)) }
    let places = lines(record.places, label: \.rawValue) { ValueView(text: $0) }
    return dates + places
  }

  private func lines<Role: Hashable, Value>(
    _ facts: [AuthorityRecord.Fact<Role, Value>], label: (Role) -> String,
    _ words: (Value) -> ValueView
  ) -> [LabelledView] {
    var roles: [Role] = []
    for fact in facts where !roles.contains(fact.role) { roles.append(fact.role) }
    return roles.map { role in
      let values = facts.filter { $0.role == role }.map { fact in
        var value = words(fact.statement.value)
        value.detail = vocabulary.detail(of: fact.statement)
        value.note = fact.statement.note
        value.sources = fact.statement.sources.compactMap(linker.link)
        return value
      }
      return LabelledView(label: strings["fact_" + label(role)], values: values)
    }
  }

  /// The record in other catalogues.
  var identifiers: [LinkView] {
    let ids = record.identifiers
    return [
      ids.url.map { LinkView(url: $0, label: strings["identifier_url"]) },
      ids.wikidata.map {
        LinkView(
          url: "https://www.wikidata.org/wiki/\($0.asPathPart)", label: "Wikidata", detail: $0)
      },
      ids.viaf.map {
        LinkView(url: "https://viaf.org/viaf/\($0.asPathPart)", label: "VIAF", detail: $0)
      },
      ids.isni.map {
        LinkView(
          url: "https://isni.org/isni/\($0.replacing(" ", with: "").asPathPart)", label: "ISNI",
          detail: $0)
      },
    ].compactMap { $0 }
  }
}

extension String {
  /// The letters and digits of an identifier, which alone may stand in its address.
  fileprivate var asPathPart: String { filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }
}
