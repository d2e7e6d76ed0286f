import Diagnostics
import Indexing
import Testing

/// The rules of design.md, "Mentions", in their order.
@Suite struct MentionResolutionTests {
  /// Two parties that share an acronym, each with a name of its own.
  private let parties = [
    "organizations/cp-chile":
      "name: Communist Party of Chile\nacronyms: [CP]\nfounded: 1922\ndissolved: 1990",
    "organizations/cp-cuba": "name: Communist Party of Cuba\nacronyms: [CP]\nfounded: 1965",
  ]

  @Test func anExplicitLinkDecidesFirst() async throws {
    let site = try await TestSite(
      parties, text: "The [[cp-cuba|CP]] met.", fields: "mentions: {as: {CP: cp-chile}}")
    #expect(try site.mentions() == ["cp-cuba: CP"])
    #expect(try site.open().isEmpty)
  }

  @Test func theDocumentsOwnReadingComesNext() async throws {
    let site = try await TestSite(
      parties, text: "The Communist Party of Cuba. The CP met.",
      fields: "mentions: {as: {CP: cp-chile}}")
    #expect(
      try site.mentions() == ["cp-cuba: Communist Party of Cuba", "cp-chile: CP"])
  }

  @Test func aReadingCountsForEachPartOfTheWork() async throws {
    let site = try await TestSite(
      parties.merging([
        "documents/work/index": "title: Work\nmentions: {as: {CP: cp-chile}}",
        "documents/work/01-one": "title: One\n---\nThe CP.",
        "documents/work/02-two": "title: Two\nmentions: {as: {CP: cp-cuba}}\n---\nThe CP.",
      ]) { own, _ in own })
    #expect(try site.mentions("work/one") == ["cp-chile: CP"])
    #expect(try site.mentions("work/two") == ["cp-cuba: CP"])
  }

  @Test func anotherNameInTheSameTextDecides() async throws {
    let site = try await TestSite(
      parties, text: "The CP met.\n\nLater the Communist Party of Chile split.")
    #expect(try site.mentions() == ["cp-chile: CP", "cp-chile: Communist Party of Chile"])
  }

  @Test func anotherNameInAnotherChapterOfTheWorkDecides() async throws {
    let site = try await TestSite(
      parties.merging([
        "documents/work/index": "title: Work",
        "documents/work/01-one": "title: One\n---\nThe CP.",
        "documents/work/02-two": "title: Two\n---\nThe Communist Party of Cuba.",
        "documents/other": "title: Other\n---\nThe CP.",
      ]) { own, _ in own })
    #expect(try site.mentions("work/one") == ["cp-cuba: CP"])
    #expect(try site.mentions("other").isEmpty)
    #expect(try site.open("other") == ["CP: cp-chile, cp-cuba"])
  }

  @Test func anotherNameInANoteDecides() async throws {
    let site = try await TestSite(
      parties, text: "The CP[^1] met.\n\n[^1]: The Communist Party of Cuba.")
    #expect(try site.mentions() == ["cp-cuba: CP", "cp-cuba: Communist Party of Cuba"])
  }

  @Test func anEditorsLinkIsEvidenceToo() async throws {
    let site = try await TestSite(parties, text: "The CP and [[cp-cuba|its press]].")
    #expect(try site.mentions() == ["cp-cuba: CP", "cp-cuba: its press"])
  }

  @Test func namesOfBothDecideNothing() async throws {
    let site = try await TestSite(
      parties, text: "The Communist Party of Cuba, the Communist Party of Chile, the CP.")
    #expect(try site.open() == ["CP: cp-chile, cp-cuba"])
  }

  @Test(arguments: [
    ("1940", "cp-chile"), ("1922", "cp-chile"), ("1940/1950", "cp-chile"), ("2001", "cp-cuba"),
    ("1991-03", "cp-cuba"), ("1970", nil), ("1900", nil), ("1960/1970", nil), ("1964/..", nil),
  ])
  func theDateDecidesWhereItFallsWithinOneLifeOnly(_ date: String, _ slug: String?) async throws {
    let site = try await TestSite(parties, text: "The CP met.", fields: "date: \(date)")
    #expect(try site.mentions() == (slug.map { ["\($0): CP"] } ?? []))
    #expect(try site.open().count == (slug == nil ? 1 : 0))
  }

  @Test func theDatesOfANameComeBeforeThoseOfALife() async throws {
    let site = try await TestSite(
      [
        "organizations/a":
          "name: Alpha Group\nfounded: 1900\nacronyms: [{name: AG, from: 1930, to: 1935}]",
        "organizations/b": "name: Beta Group\nfounded: 1900\nacronyms: [{name: AG, from: 1950}]",
      ], text: "The AG met.", fields: "date: 1932")
    #expect(try site.mentions() == ["a: AG"])
  }

  @Test func namesInTheTextComeBeforeTheDate() async throws {
    let site = try await TestSite(
      parties, text: "The CP. The Communist Party of Cuba.", fields: "date: 1940")
    #expect(try site.mentions() == ["cp-cuba: CP", "cp-cuba: Communist Party of Cuba"])
  }

  @Test func whatNothingDecidesStaysOpenAndUnlinked() async throws {
    let site = try await TestSite(parties, text: "We met the CP there.")
    #expect(try site.mentions().isEmpty)
    #expect(try site.quietLinks().isEmpty)
    let name = try #require(try site.findings().unresolved.first)
    #expect(name.snippet.before == "We met the " && name.snippet.after == " there.")
    #expect(name.anchor == (try site.anchors()[0]))
  }

  @Test func anAmbiguousNameNeverDecidesAlone() async throws {
    let castro = [
      "people/fidel-castro":
        "name: {family: Castro, given: Fidel}\nborn: 1926\nforms: [{name: Castro, ambiguous: true}]"
    ]
    let alone = try await TestSite(castro, text: "Castro spoke.", fields: "date: 1960")
    #expect(try alone.open() == ["Castro: fidel-castro"])
    let named = try await TestSite(castro, text: "Fidel Castro came. Castro spoke.")
    #expect(
      try named.mentions() == ["fidel-castro: Fidel Castro", "fidel-castro: Castro"])
  }
}

/// Words that are no mention.
@Suite struct VetoTests {
  private let serge = [
    "people/victor-serge": "name: {family: Serge, given: Victor}\nforms: [Serge]",
    "people/serge-other": "name: {family: Serge, given: Jean}\nforms: [Serge]",
  ]
  private let poum = ["organizations/poum": "name: POUM"]

  @Test func aVetoTakesOneOccurrenceAway() async throws {
    let site = try await TestSite(poum, text: "The [[-|POUM]] and the POUM.")
    #expect(try site.mentions() == ["poum: POUM"])
    #expect(try site.quietLinks() == ["poum: POUM"])
  }

  @Test func aVetoHoldsForWordsAroundANameToo() async throws {
    let site = try await TestSite(poum, text: "The [[-|old *POUM* men]].")
    #expect(try site.mentions().isEmpty)
  }

  @Test func aVetoInFrontMatterHoldsForTheDocument() async throws {
    let site = try await TestSite(poum, text: "POUM, POUM.", fields: "mentions: {not: [poum]}")
    #expect(try site.mentions().isEmpty && site.open().isEmpty)
  }

  @Test func aVetoLeavesTheOtherCandidate() async throws {
    let site = try await TestSite(serge, text: "Serge.", fields: "mentions: {not: [serge-other]}")
    #expect(try site.mentions() == ["victor-serge: Serge"])
  }

  @Test func aVetoedOccurrenceIsNoEvidence() async throws {
    let site = try await TestSite(serge, text: "[[-|Victor Serge]] and Serge.")
    #expect(try site.open() == ["Serge: serge-other, victor-serge"])
  }

  @Test func whatAPartVetoesIsNoEvidenceForTheNext() async throws {
    let site = try await TestSite(
      serge.merging([
        "documents/work/index": "title: Work",
        "documents/work/01-one":
          "title: One\nmentions: {not: [victor-serge]}\n---\nVictor Serge Street.",
        "documents/work/02-two": "title: Two\n---\nSerge.",
      ]) { own, _ in own })
    #expect(try site.open("work/two") == ["Serge: serge-other, victor-serge"])
  }

  @Test func aPrivatePseudonymIsNeverJoined() async throws {
    let records = [
      "people/serge": """
      name: {family: Serge, given: Victor}
      forms: [Rétif, Le Rétif]
      pseudonyms: [{name: Le Rétif, private: true}]
      """
    ]
    let site = try await TestSite(records, text: "Le Rétif wrote. Victor Serge wrote.")
    #expect(try site.mentions() == ["serge: Victor Serge"])
    #expect(try site.quietLinks() == ["serge: Victor Serge"])
    let problem = try #require(try site.findings().diagnostics.first)
    #expect(problem.rule == "private-name" && problem.severity == .warning)
    #expect(!problem.message.contains("Serge"))
  }

  @Test func aPrivatePseudonymGivesNoEvidence() async throws {
    let records = serge.merging([
      "people/victor-serge": """
      name: {family: Serge, given: Victor}
      forms: [Serge]
      pseudonyms: [{name: Le Rétif, private: true}]
      """
    ]) { _, new in new }
    let site = try await TestSite(records, text: "Le Rétif and Serge.")
    #expect(try site.open() == ["Serge: serge-other, victor-serge"])
  }

  @Test func aNameThatAnotherBearsOpenlyIsNotPrivate() async throws {
    let records = [
      "people/serge": "name: Serge\npseudonyms: [{name: Hugo Roque, private: true}]",
      "people/roque": "name: Hugo Roque",
    ]
    let site = try await TestSite(records, text: "Hugo Roque wrote.")
    #expect(try site.mentions() == ["roque: Hugo Roque"])
  }
}
