import Diagnostics
import Indexing
import MarkdownTree
import Testing

@Suite struct WikiLinkTests {
  private let records = [
    "people/serge": "name: {family: Serge, given: Victor}",
    "organizations/poum": "name: POUM",
    "documents/work/index": "title: The Work",
    "documents/work/01-one": "title: Part One",
    "pages/about": "title: About us",
  ]

  /// The links of a text, each as its words and its target.
  private func links(_ text: String) async throws -> [String] {
    let analyzed = try await TestSite(records, text: text).text("letter")
    return analyzed.tree.root.descendants.compactMap { node in
      switch analyzed.links[node] {
      case .target(_, let slug, let anchor):
        "\(node.plainText) → \(slug)\(anchor.map { "#\($0)" } ?? "")"
      case .veto: "\(node.plainText) → -"
      case nil: nil
      }
    }
  }

  @Test(arguments: [
    ("[[serge]]", ["Victor Serge → serge"]), ("[[serge|the writer]]", ["the writer → serge"]),
    ("[[work]] [[work/one]]", ["The Work → work", "Part One → work/one"]),
    ("[[about]]", ["About us → about"]), ("[[-|POUM]]", ["POUM → -"]),
    ("[[serge#life|life]]", ["life → serge#life"]),
    ("[[serge|the *great* **writer**]]", ["the great writer → serge"]),
    ("[[serge|*Serge*]]", ["Serge → serge"]), ("[[serge|two\nlines]]", ["two lines → serge"]),
    ("*[[serge|Serge]]*", ["Serge → serge"]), ("**[[serge]]**", ["Victor Serge → serge"]),
    ("[[serge]][[poum]]", ["Victor Serge → serge", "POUM → poum"]),
    ("([[serge]]).", ["Victor Serge → serge"]), ("[[serge|a `code` b]]", ["a code b → serge"]),
    ("[[serge|a]b]]", ["a]b → serge"]), ("[[serge|Сёрж “é”]]", ["Сёрж “é” → serge"]),
    ("## [[serge]]", ["Victor Serge → serge"]), ("- [[serge]]", ["Victor Serge → serge"]),
    ("x[^1]\n\n[^1]: [[serge]]", ["Victor Serge → serge"]),
    ("| a |\n|---|\n| [[serge\\|he]] [[poum]] |", ["he → serge", "POUM → poum"]),
    ("[[serge]] [x](y) [[poum]]", ["Victor Serge → serge", "POUM → poum"]),
  ])
  func readsALink(_ text: String, _ expected: [String]) async throws {
    #expect(try await links(text) == expected)
  }

  @Test(arguments: [
    "`[[serge]]`", "    [[serge]]", "```\n[[serge]]\n```", "[a [[serge]] b](https://a.example/)",
    "[[sic!", "[ [serge] ]",
  ])
  func leavesWordsThatAreNoLink(_ text: String) async throws {
    #expect(try await links(text).isEmpty)
    let site = try await TestSite(records, text: text)
    #expect(try site.findings().diagnostics.isEmpty)
  }

  @Test(arguments: [
    "[[", "[[|", "[[|]]", "[[]]", "[[-", "[[-|", "[[-|]]", "[[serge|", "[[serge|]]",
    "[[serge|*x]]*",
    "[[serge|[[poum]]]]", "[[serge|[[poum|x]]", "[[[serge]]]", "[[[[serge]]]]", "[[serge]]]]",
    "]] [[serge]] [[", "[[serge|![x](y)]]", "[[serge#]]", "[[#x]]", "[[/]]", "[[work/]]",
    "[[work/one/two]]", "[[serge\u{0}]]", "[[\u{301}]]",
  ])
  func survivesHalfWrittenLinks(_ text: String) async throws {
    let site = try await TestSite(records, text: "Before.\n\n\(text)\n\nAfter [[poum]].")
    #expect(try site.mentions().last == "poum: POUM")
  }
}
