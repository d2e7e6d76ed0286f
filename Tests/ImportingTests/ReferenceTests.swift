import Diagnostics
import Importing
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: ReferenceEntries.all)
  func readsTheFieldsOfEveryEntry(list: ReferenceEntries.List) throws {
    let expected = Self.entries(of: list)
    let numbered = expected.enumerated().map { "\($0 + 1). \($1.entry)" }
    let document = try imported(
      "A meeting\n\n\(list.paragraph)\n\n\(list.heading)\n\n" + numbered.joined(separator: "\n\n"))
    let references = document.frontMatter.bibliography
    #expect(references.map(\.note) == expected.map(\.entry))
    #expect(document.blocks.count == 1)
    for (reference, wanted) in zip(references, expected) {
      #expect(Self.fields(of: reference) == wanted.fields, "\(wanted.entry)")
    }
  }

  private static func entries(of list: ReferenceEntries.List) -> [(entry: String, fields: [String])] {
    var result: [(entry: String, fields: [String])] = []
    for line in list.entries.split(separator: "\n") {
      if line.hasPrefix("  ") {
        result[result.count - 1].fields.append(String(line.dropFirst(2)))
      } else {
        result.append((String(line), []))
      }
    }
    return result.map { ($0.entry, $0.fields.sorted()) }
  }

  private static func fields(of reference: Reference) -> [String] {
    func names(_ role: String, _ names: [Reference.Name]) -> [String] {
      names.map { "\(role) \($0.family)" + ($0.given.map { ", \($0)" } ?? "") }
    }
    let single: [(String, String?)] = [
      ("title", reference.title), ("container", reference.container), ("place", reference.place),
      ("publisher", reference.publisher), ("edition", reference.edition),
      ("issued", reference.issued), ("volume", reference.volume), ("issue", reference.issue),
      ("pages", reference.pages), ("url", reference.url), ("doi", reference.doi),
      ("type", reference.type == "thesis" ? "thesis" : nil),
    ]
    return
      (names("author", reference.authors) + names("editor", reference.editors)
      + names("translator", reference.translators)
      + single.compactMap { name, value in value.map { "\(name) \($0)" } }).sorted()
  }
}
