import Testing

/// Where names are found in Markdown, and where not.
@Suite struct MentionFindingTests {
  private let records = [
    "organizations/poum": "name: POUM\nforms: [Workers' Party]",
    "people/fidel-castro": "name: {family: Castro, given: Fidel}\nforms: [Castro]",
    "topics/castro-stalinism": "name: Castro-Stalinism",
  ]

  @Test(arguments: [
    "`POUM`", "```\nPOUM\n```", "    POUM", "[x](POUM)", "[x](https://a.example/POUM \"t\")",
    "<https://a.example/POUM>", "https://a.example/POUM", "www.a.example/POUM",
    "POUM@a.example", "<b title=\"POUM\">", "<!-- POUM -->", "POUMist", "![](POUM.png)",
    "PO`x`UM", "PO[^1]UM\n\n[^1]: x",
  ])
  func findsNothingInCodeAddressesOrOtherWords(_ text: String) async throws {
    #expect(try await TestSite(records, text: text).mentions().isEmpty)
  }

  @Test(arguments: [
    "POUM", "*POUM*", "**POUM**", "~~POUM~~", "PO*UM*", "[POUM](x)", "# POUM", "- POUM", "> POUM",
    "| POUM |\n|---|\n| x |", "x[^1]\n\n[^1]: POUM", "(POUM)", "“POUM”", "POUM’s", "PO&#85;M",
    "\\POUM", "> [!caption]\n> POUM", "> [!box]\n> POUM", "1. POUM\n2. x", "*the POUM*’s",
  ])
  func findsAWordWhereverItIsRead(_ text: String) async throws {
    #expect(try await TestSite(records, text: text).mentions().count == 1)
  }

  @Test func findsAHyphenCompoundOnlyWhereItIsListed() async throws {
    let site = try await TestSite(records, text: "Castro-Stalinism, Castro-Guevarism, Castro.")
    #expect(
      try site.mentions() == ["castro-stalinism: Castro-Stalinism", "fidel-castro: Castro"])
  }

  @Test func findsANameAcrossALineBreakAndACurlyApostrophe() async throws {
    let site = try await TestSite(records, text: "The Workers’\nParty.")
    #expect(try site.mentions() == ["poum: Workers’ Party"])
  }

  @Test func mentionsStandInReadingOrder() async throws {
    let site = try await TestSite(
      records, text: "POUM, [[fidel-castro|he]], Castro-Stalinism, [[poum]] and Castro.")
    #expect(
      try site.mentions() == [
        "poum: POUM", "fidel-castro: he", "castro-stalinism: Castro-Stalinism", "poum: POUM",
        "fidel-castro: Castro",
      ])
  }

  @Test func linksTheFirstMentionInEachSection() async throws {
    let site = try await TestSite(
      records, text: "POUM. POUM.\n\nPOUM.\n\n## Castro\n\nPOUM and Castro.\n\n### More\n\nPOUM.")
    #expect(
      try site.quietLinks() == ["poum: POUM", "poum: POUM", "fidel-castro: Castro", "poum: POUM"])
  }

  @Test func linksNothingInsideALink() async throws {
    let site = try await TestSite(records, text: "[the POUM](https://a.example/) and the POUM")
    #expect(try site.mentions().count == 2)
    #expect(try site.quietLinks().count == 1)
  }

  @Test(arguments: ["mentions: {link: false}", "mentions: {link: true}"])
  func theEditorSwitchesQuietLinks(_ fields: String) async throws {
    let site = try await TestSite(records, text: "POUM", fields: fields)
    #expect(try site.mentions().count == 1)
    #expect(try site.quietLinks().count == (fields.contains("true") ? 1 : 0))
  }

  @Test func aNoteMentionsNothingAndLinksOthers() async throws {
    let site = try await TestSite([
      "organizations/poum": "name: POUM\n---\nThe POUM and Andreu Nin.",
      "people/nin": "name: {family: Nin, given: Andreu}",
    ])
    #expect(try site.mentions("poum").isEmpty)
    #expect(try site.quietLinks("poum") == ["nin: Andreu Nin"])
  }
}
