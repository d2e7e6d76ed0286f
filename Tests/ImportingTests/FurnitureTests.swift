import Importing
import Testing

@Suite struct FurnitureTests {
  private static let sentences = [
    "The story of the league goes on with the events of that year, and\nthere were so many of them that nobody",
    "could tell them all, not even those who had been there from the\nfirst day on, when the paper had not yet",
    "appeared and nobody knew whether it ever would, as the printer\nhad gone to sea without a word and left",
    "the type unsorted on the floor. So they began with a leaflet, of\nwhich no copy is left in any archive.",
  ]

  private func pages(_ head: (Int) -> String, _ foot: (Int) -> String) -> String {
    Self.sentences.enumerated().map { page, words in
      "\(head(page))\n\n\(words)\n\n\(foot(page))\n"
    }.joined(separator: "\u{0C}")
  }

  @Test(arguments: [0, 1, 2, 3])
  func setsRunningHeadsAndPageNumbersAside(form: Int) throws {
    let head: (Int) -> String = { page in
      switch form {
      case 0: "The Story of the League  \(page + 10)"
      case 1: "\(page + 3) | A Magazine"
      default: ""
      }
    }
    let foot: (Int) -> String = { page in
      switch form {
      case 2: "- \(page + 7) -"
      case 3: "Page \(page) of 4"
      default: "\(page + 20)"
      }
    }
    let text = try imported(pages(head, foot))
    let words = text.blocks.map { $0.content.plainText }
    #expect(words == [Self.sentences.joined(separator: " ").replacing("\n", with: " ")])
    #expect(text.dropped.count { $0.reason == .pageNumber } == 4)
  }

  @Test func keepsTheTitleThatIsRepeatedAsARunningHead() throws {
    let head = "The Story of the League"
    let text = try imported(pages({ _ in head }, { _ in "" }))
    #expect(text.frontMatter.title == head)
    #expect(text.dropped.map(\.reason) == [.runningHead, .runningHead, .runningHead])
  }

  @Test func keepsAYearAtAPagesFoot() throws {
    let text = try imported(
      "The league was founded in the autumn of the year\n1931\n\u{0C}in a small flat at the edge.\n"
    )
    #expect(text.dropped.isEmpty)
  }

  @Test(arguments: [
    "Share on Facebook", "Compartir en Twitter", "Lire la suite", "Deixe um comentário",
    "Alle Cookies akzeptieren", "Condividi su Facebook", "Читать далее", "12 comments",
    "0.0 (0 votes)", "100 RUB / 1.0 SU", "© 2014 The League",
    "This website uses cookies to help you.",
  ])
  func setsThePartsOfWebPagesAside(line: String) throws {
    let text = try imported(
      """
      The strike of the dockers

      The strike of the dockers began on a Monday in the rain, and by the evening nobody was at work in the port.

      \(line)

      Their committee met in a room above the bakery, where it had to be careful not to wake the baker.
      """)
    #expect(text.dropped.map(\.text) == [line])
    #expect(text.blocks.count == 2)
  }

  @Test func setsMenusAsideButNotTheirWordsInAText() throws {
    let text = try imported(
      """
      Home | News | About us | Contact
      Log in
      Search

      News from the harbour

      The strike of the dockers began on a Monday in the rain, and by the evening nobody was at work in the port.

      Home

      They went home late, and the archive of the committee was hidden in the search for a safer place.
      """)
    #expect(text.dropped.map(\.text) == ["Home | News | About us | Contact", "Log in", "Search"])
    #expect(outline(text).contains { $0.contains("Home") })
  }

  @Test func dropsTheTitlesBelowALabelOfLinks() throws {
    let text = try imported(
      """
      The strike of the dockers

      The strike of the dockers began on a Monday in the rain, and by the evening nobody was at work in the port.

      Related articles
      The bakers of the old town
      How the port was built
      Privacy policy
      """)
    #expect(text.dropped.count == 4)
    #expect(text.blocks.count == 1)
  }
}
