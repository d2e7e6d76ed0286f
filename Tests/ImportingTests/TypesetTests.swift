import Importing
import Testing

@Suite struct TypesetTests {
  private let left = """
    The strike of the dockers had begun on
    Mondays in the rain, and by evening no
    man was at work in the whole port now.
      Their committee met above the bakery
    of the town, where it had to be quiet,
    and nothing was written down by any of
    those who were there, so that later on
    each of them remembered it differently
    """
  private let right = """
    from all of the others, as people do.
      On Tuesday the soldiers came to gate
    and stood there for three days, and no
    one knew why they had been sent there.
      The women gave them soup, as they had
    been told to give them none of it, and
    the officers looked away as they drank
    it in the rain at the gates of a port.
    """

  @Test func readsColumnsOneAfterTheOther() throws {
    var pages = PageSetter()
    pages.page()
    pages.lines(left, x: 20, y: 60)
    pages.lines(right, x: 240, y: 64)
    let text = try #require(pages.imported())
    #expect(text.missingWords.isEmpty)
    let paragraphs = outline(text)
    #expect(paragraphs.count == 4)
    #expect(
      paragraphs.contains {
        $0.contains("each of them remembered it differently from all of the others")
      })
  }

  @Test func findsHeadingsByTheirSize() throws {
    var pages = PageSetter()
    pages.page()
    pages.line("The end of it all.", x: 20, y: 30, size: 14)
    pages.lines(left, x: 20, y: 60)
    pages.line("What came then", x: 20, y: 170, size: 12)
    pages.lines(right, x: 20, y: 190)
    let text = try #require(pages.imported())
    #expect(text.frontMatter.title == "The end of it all.")
    #expect(outline(text).contains { $0.hasPrefix("h1: What came then") })
  }

  @Test func setsHeadsNumbersAndNotesApart() throws {
    var pages = PageSetter()
    for number in 1...3 {
      pages.page()
      pages.line("The Quay", x: 20, y: 20, size: 8)
      pages.lines(left, x: 20, y: 60)
      pages.line("for all of their lives. ^\(number)", x: 20, y: 156)
      pages.line("^\(number) Ledger of the port, page \(number + 40).", x: 20, y: 300, size: 8)
      pages.line("\(number)", x: 120, y: 450, size: 8)
    }
    let text = try #require(pages.imported())
    #expect(text.missingWords.isEmpty)
    #expect(text.dropped.map(\.text).filter { $0 == "The Quay" }.count == 3)
    #expect(text.notes.count == 3)
    #expect(outline(text).count == 6)
  }

  @Test func keepsTheCellsOfTables() throws {
    var pages = PageSetter()
    pages.page()
    pages.lines(left, x: 20, y: 60)
    for (row, cells) in [("Year", "Copies"), ("1920", "2150"), ("1921", "3400")].enumerated() {
      pages.line(cells.0, x: 20, y: 180 + Double(row) * 14)
      pages.line(cells.1, x: 120, y: 180 + Double(row) * 14)
    }
    pages.lines(right, x: 20, y: 240)
    let text = try #require(pages.imported())
    #expect(outline(text).contains("table 2: Year Copies 1920 2150 1921 3400 "))
  }

  @Test(arguments: [
    "", "<", "<page", "<page width=\"1\"><word xMin=\"nan\" yMin=\"1\">a</word>",
    "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">lost</word>",
    "<page><word xMin=\"9\" yMin=\"9\" xMax=\"1\" yMax=\"1\">&#x110000;&amp</word></page>",
  ])
  func surviveBrokenMarkup(markup: String) {
    let text = TypesetText(wordBoxes: markup, styles: markup)
    #expect(text.lines.count <= 2)
  }
}
