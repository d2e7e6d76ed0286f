import PublicationModel
import StructuredText

/// References as items of CSL, whose fields are open: what CSL knows is taken, the rest is reported.
extension FieldReader {
  mutating func bibliography() -> [BibliographyItem] {
    items("bibliography").enumerated().compactMap { index, node in
      guard case .mapping = node.content else {
        return text(of: node, in: "bibliography").map {
          BibliographyItem(id: "ref-\(index + 1)", fields: [], asReceived: $0)
        }
      }
      return nested(node, in: "bibliography") { $0.bibliographyItem(number: index + 1) }
    }
  }

  private mutating func bibliographyItem(number: Int) -> BibliographyItem {
    var fields: [BibliographyItem.Field] = []
    for name in CSLField.names {
      let people = items(name)
      for node in people {
        if let person = personName(node, in: name) {
          fields.append(BibliographyItem.Field(name, person))
        }
      }
    }
    for name in CSLField.texts {
      if let text = text(name) { fields.append(BibliographyItem.Field(name, text)) }
    }
    for name in CSLField.dates {
      if let text = cslDate(name) { fields.append(BibliographyItem.Field(name, text)) }
    }
    return BibliographyItem(
      id: text("id") ?? "ref-\(number)", fields: fields, asReceived: text("note"))
  }

  /// A name as CSL writes it: `{family, given}`, `{literal}` or plain text.
  private mutating func personName(_ node: YAMLNode, in name: String) -> String? {
    guard case .mapping = node.content else { return text(of: node, in: name) }
    return nested(node, in: name) { reader -> String? in
      let family = [
        reader.text("non-dropping-particle"), reader.text("dropping-particle"),
        reader.text("family"),
      ].compactMap { $0 }.joined(separator: " ")
      let given = reader.text("given")
      let (literal, suffix) = (reader.text("literal"), reader.text("suffix"))
      let parts = [family.isEmpty ? nil : family, given, suffix].compactMap { $0 }
      return literal ?? (parts.isEmpty ? nil : parts.joined(separator: ", "))
    } ?? nil
  }

  /// A date as CSL writes it: EDTF text, or `{date-parts: [[1938, 3]]}`, `{raw}`, `{literal}`.
  private mutating func cslDate(_ name: String) -> String? {
    guard let node = take(name) else { return nil }
    guard case .mapping = node.content else { return text(of: node, in: name) }
    return nested(node, in: name) { reader -> String? in
      let parts = reader.take("date-parts").map { reader.dateParts($0) }
      return parts ?? reader.text("raw") ?? reader.text("literal")
    } ?? nil
  }

  private mutating func dateParts(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, _): return text
    case .sequence(let items):
      let isRange = items.contains { if case .sequence = $0.content { true } else { false } }
      return items.map { dateParts($0) }.joined(separator: isRange ? "/" : "-")
    case .mapping: return ""
    }
  }
}

/// The variables of CSL 1.0.2 that references in history use.
private enum CSLField {
  static let names = [
    "author", "editor", "translator", "collection-editor", "compiler", "container-author",
    "contributor", "director", "illustrator", "interviewer", "original-author", "recipient",
    "reviewed-author",
  ]
  static let dates = ["issued", "accessed", "event-date", "original-date", "submitted"]
  static let texts = [
    "type", "title", "title-short", "container-title", "container-title-short",
    "collection-title", "collection-number", "publisher", "publisher-place", "archive",
    "archive_location", "archive-place", "call-number", "edition", "volume",
    "number-of-volumes", "issue", "number", "page", "page-first", "chapter-number", "section",
    "number-of-pages", "genre", "medium", "language", "event", "event-title", "event-place",
    "original-title", "original-publisher", "original-publisher-place", "reviewed-title",
    "source", "status", "version", "dimensions", "abstract", "annote", "keyword", "DOI", "ISBN",
    "ISSN", "PMID", "PMCID", "URL", "part", "part-title", "supplement", "volume-title",
  ]
}
