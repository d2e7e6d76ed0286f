import PublicationModel

/// The file of a new authority record, to be filled in by an editor.
public enum RecordStub {
  /// The slug of a record with a name; nothing where the name has no letters.
  public static func slug(of name: String) -> String? { Slug.folding(name)?.text }

  /// The text of a record made for a candidate that some documents name.
  public static func text(
    name: String, kind: String, acronym: String? = nil, documents: [(slug: String, count: Int)] = []
  ) -> String {
    var yaml = YAMLWriter()
    if kind == Candidate.Kind.person.rawValue, let inverted = inverted(name) {
      yaml.line(
        "name: {family: \(YAMLWriter.item(inverted.family)), given: \(YAMLWriter.item(inverted.given))}",
        0)
    } else {
      yaml.add("name", name)
    }
    yaml.add("acronyms", [acronym].compactMap { $0 })
    yaml.add("status", "draft")
    let links = documents.map { "[[\($0.slug)]]" }
    let body = links.isEmpty ? "" : "\nNamed in \(links.joined(separator: ", ")).\n"
    return "---\n\(yaml.text)---\n" + body
  }

  private static func inverted(_ name: String) -> (family: String, given: String)? {
    let parts = ReferenceNameReader.direct(name[...])
    guard !parts.isWhole, let given = parts.given else { return nil }
    return (parts.family, given)
  }
}
