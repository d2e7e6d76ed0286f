/// Writes front matter as the content model wants it.
enum FrontMatterWriter {
  /// The YAML between its two lines of dashes.
  static func text(_ front: FrontMatter) -> String {
    var yaml = YAMLWriter()
    yaml.add("title", front.title)
    yaml.add("subtitle", front.subtitle)
    yaml.add("type", front.type)
    yaml.add("authors", names: front.authors, records: front.records)
    yaml.add("translators", names: front.translators, records: front.records)
    yaml.add("recipients", names: front.recipients, records: front.records)
    yaml.add(
      "date", front.date, quoted: front.date.map { Int($0) == nil && !$0.contains("-") } ?? false)
    yaml.add("language", front.language, quoted: front.language == "no")
    source(front.source, &yaml)
    yaml.add("abstract", front.abstract)
    yaml.add("keywords", front.keywords)
    if !front.bibliography.isEmpty {
      yaml.line("bibliography:", 0)
      for reference in front.bibliography { add(reference, &yaml) }
    }
    yaml.add("status", "published")
    return "---\n\(yaml.text)---\n"
  }

  private static func source(_ source: FrontMatter.Source, _ yaml: inout YAMLWriter) {
    guard source != FrontMatter.Source() else { return }
    yaml.line("source:", 0)
    yaml.add("title", source.title, indent: 1)
    yaml.add("publisher", source.publisher, indent: 1, quoted: true)
    yaml.add("place", source.place, indent: 1, quoted: true)
    yaml.add("volume", source.volumeWithIssue, indent: 1, quoted: true)
    yaml.add("pages", source.pages, indent: 1, quoted: true)
    yaml.add("url", source.url, indent: 1, quoted: true)
    yaml.add("note", source.note, indent: 1, quoted: true)
    yaml.add("original", source.original, indent: 1)
    yaml.add(
      "sha256", source.sha256, indent: 1, quoted: source.sha256?.allSatisfy(\.isNumber) ?? false)
  }

  private static func add(_ reference: Reference, _ yaml: inout YAMLWriter) {
    yaml.line("- id: \(YAMLWriter.scalar(reference.id))", 1)
    yaml.add("type", reference.type, indent: 2)
    add("author", reference.authors, &yaml)
    add("editor", reference.editors, &yaml)
    add("translator", reference.translators, &yaml)
    yaml.add("title", reference.title, indent: 2, quoted: true)
    yaml.add("container-title", reference.container, indent: 2, quoted: true)
    yaml.add("publisher-place", reference.place, indent: 2, quoted: true)
    yaml.add("publisher", reference.publisher, indent: 2, quoted: true)
    yaml.add("edition", reference.edition, indent: 2, quoted: true)
    yaml.add("volume", reference.volume, indent: 2, quoted: true)
    yaml.add("issue", reference.issue, indent: 2, quoted: true)
    yaml.add("page", reference.pages, indent: 2, quoted: true)
    yaml.add("number-of-pages", reference.pageCount, indent: 2, quoted: true)
    yaml.add("issued", reference.issued, indent: 2, quoted: true)
    yaml.add("DOI", reference.doi, indent: 2, quoted: true)
    yaml.add("ISBN", reference.isbn, indent: 2, quoted: true)
    yaml.add("URL", reference.url, indent: 2, quoted: true)
    yaml.add("note", reference.note, indent: 2, quoted: true)
  }

  private static func add(_ key: String, _ names: [Reference.Name], _ yaml: inout YAMLWriter) {
    guard !names.isEmpty else { return }
    yaml.line("\(key):", 2)
    for name in names {
      let given = name.given.map { ", given: \(YAMLWriter.quoted($0))" } ?? ""
      if name.isWhole {
        yaml.line("- {literal: \(YAMLWriter.quoted(name.family))}", 3)
        continue
      }
      yaml.line("- {family: \(YAMLWriter.quoted(name.family))\(given)}", 3)
    }
  }
}

extension FrontMatter.Source {
  /// The volume, with the number in it after a comma: the content model has one field for both.
  fileprivate var volumeWithIssue: String? {
    let parts = [volume, issue.map { "no. \($0)" }].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
