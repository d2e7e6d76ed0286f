import Diagnostics
import Indexing
import MarkdownTree
import Testing

@Suite struct ParagraphAnchorTests {
  @Test func hasAShortNameOfPlainLetters() {
    let name = ParagraphAnchor.name(for: "Comrades, the situation is clear.")
    #expect(name.wholeMatch(of: /p-[a-km-z02-9]{7}/) != nil)
  }

  /// Published addresses depend on this: it must never change.
  @Test(arguments: [
    ("", "p-b8sb7hu"), ("Comrades, the situation is clear.", "p-ewrfmpy"), ("a", "p-agpezxt"),
  ])
  func staysAsItWasPublished(_ words: String, _ name: String) {
    #expect(ParagraphAnchor.name(for: words) == name)
  }

  @Test(arguments: [
    "The worker's party, of 1938", "the workers party of 1938.", "The worker’s “party” — of 1938…",
    "THE WORKERS PARTY OF 1938", "The workers\nparty of 1938", "The workers' party\u{A0}of 1938",
    "The work\u{AD}ers party of 1938!",
  ])
  func isStableUnderPunctuationAndCase(_ words: String) {
    #expect(
      ParagraphAnchor.name(for: words) == ParagraphAnchor.name(for: "The workers party of 1938"))
  }

  @Test(arguments: [("Él dijo", "él dijo"), ("Él dijo", "E\u{301}l dijo"), ("ТРОЦКИЙ", "Троцкий")])
  func isStableUnderCaseAndCompositionInAllAlphabets(_ a: String, _ b: String) {
    #expect(ParagraphAnchor.name(for: a) == ParagraphAnchor.name(for: b))
  }

  @Test(arguments: [
    ("a b", "a c"), ("se", "sé"), ("Он", "Она"), ("1938", "1939"), ("东京", "東京"), ("", "a"),
  ])
  func changesWithTheWords(_ a: String, _ b: String) {
    #expect(ParagraphAnchor.name(for: a) != ParagraphAnchor.name(for: b))
  }

  @Test func isStableUnderInsertionBefore() async throws {
    let short = try await TestSite([:], text: "One.\n\nTwo.")
    let long = try await TestSite([:], text: "New.\n\nOne.\n\n## Head\n\n- x\n\nTwo.")
    #expect(Set(try long.anchors()).isSuperset(of: try short.anchors()))
  }

  @Test func isStableUnderANoteInsertedBefore() async throws {
    let short = try await TestSite([:], text: "Two[^b] words.\n\n[^b]: B")
    let long = try await TestSite([:], text: "One[^a].\n\nTwo[^b] words.\n\n[^a]: A\n[^b]: B")
    #expect(try long.anchors()[1] == (try short.anchors()[0]))
  }

  @Test func equalParagraphsAreNumberedAndNeverShareAName() async throws {
    let site = try await TestSite([:], text: "Yes.\n\nYes!\n\nNo.\n\nyes")
    let anchors = try site.anchors()
    #expect(anchors[1] == anchors[0] + "-2" && anchors[3] == anchors[0] + "-3")
    #expect(Set(anchors).count == 4)
  }

  @Test func headingsGetSlugsThatTakeNoOtherFragment() async throws {
    let site = try await TestSite(
      [:], text: "## Notes\n\n## Notes\n\n## P-abc\n\n## Note 1\n\n## —\n\n## Á la carte\n\n## Main"
    )
    #expect(
      try site.anchors() == [
        "notes-2", "notes-3", "s-p-abc", "s-note-1", "section", "a-la-carte", "main-2",
      ])
  }
}

@Suite struct BlockTests {
  private func blocks(_ text: String) async throws -> [TextBlock] {
    try await TestSite([:], text: text).text("letter").blocks
  }

  @Test(arguments: BlockLabel.allCases)
  func readsALabel(_ label: BlockLabel) async throws {
    let blocks = try await blocks("> [!\(label)]\n> The words.\n\nAfter.")
    let block = try #require(blocks.first)
    #expect(block.kind == (label.isContainer ? .container(label) : .labelled(label)))
    #expect(block.node.plainText.trimmingSpaces == "The words.")
    #expect(block.number == nil && blocks[1].number == (label.isContainer ? 2 : 1))
  }

  @Test(arguments: [
    "> [!caption] The words.", "> [!caption]\n> The words.", ">[!caption]\n>The words.",
    "> [!caption]  \n> The words.", "> [!caption]\\\n> The words.",
  ])
  func takesTheLabelOutOfTheWords(_ text: String) async throws {
    let block = try #require(try await blocks(text).first)
    #expect(block.kind == .labelled(.caption))
    #expect(block.node.plainText.trimmingSpaces == "The words.")
  }

  @Test(arguments: [
    "> [!captoin]\n> x", "> caption\n> x", "> x\n> [!caption]", "> [!caption", "> [!]",
  ])
  func leavesAQuotationWithoutALabel(_ text: String) async throws {
    #expect(try await blocks(text).first?.kind == .container(nil))
  }

  @Test func aMisspeltLabelIsReported() async throws {
    let site = try await TestSite([:], text: "Words.\n\n> [!captoin]\n> x")
    let problem = try #require(try site.findings().diagnostics.first)
    #expect(problem.message == "unknown label '[!captoin]'")
    #expect(problem.hint == "did you mean '[!caption]'?")
    #expect(problem.location.excerpt == "> [!captoin]" && problem.location.column == 3)
  }

  @Test(arguments: ["> [!caption]", "> [!box]", "> [!note]\n>", "> [!verse]\n\nx", ">"])
  func survivesABlockWithoutWords(_ text: String) async throws {
    #expect(try await blocks(text).count >= 1)
  }

  @Test func numbersWhatIsCitedInReadingOrder() async throws {
    let text = """
      One.

      ## Head

      Two.

      > [!verse]
      > A verse

      > [!box]
      > ## Box
      >
      > Three.
      >
      > - Four

      > Five.

      ```
      code
      ```

      | Six |
      |-----|

      Seven.[^1]

      [^1]: Note.
      """
    let flattened = try await blocks(text).flatMap(\.flattened)
    #expect(flattened.compactMap(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(flattened.last?.anchor == "note-1")
    let anchors = flattened.compactMap(\.anchor)
    #expect(Set(anchors).count == anchors.count)
  }

  @Test func survivesDeepNesting() async throws {
    let text = String(repeating: ">", count: 2000) + " deep POUM"
    #expect(try await !blocks(text).isEmpty)
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
