import Diagnostics
import Importing
import Testing
import ZipArchive

@Suite("Electronic books and office documents") struct BookTests {
  private func book(_ chapters: [String]) -> [UInt8] {
    let items = chapters.indices.map {
      "<item id=\"c\($0)\" href=\"t%20x/c\($0).xhtml\" media-type=\"application/xhtml+xml\"/>"
    }
    let spine = chapters.indices.map { "<itemref idref=\"c\($0)\"/>" }
    let package = """
      <?xml version="1.0"?><package><metadata><dc:title>Strikes</dc:title>
      <dc:creator>Anna Berg</dc:creator><dc:date>1926</dc:date><dc:language>en</dc:language></metadata>
      <manifest>\(items.joined())<item id="nav" href="nav.xhtml" properties="nav"/></manifest>
      <spine><itemref idref="nav"/>\(spine.joined())</spine></package>
      """
    let container = "<container><rootfile full-path=\"E/p.opf\"/></container>"
    let pages = chapters.enumerated().map { number, chapter in
      (
        "E/t x/c\(number).xhtml",
        "<html><head><title>c</title></head><body>\(chapter)</body></html>"
      )
    }
    let files = [("META-INF/container.xml", container), ("E/p.opf", package)] + pages
    return ZipArchive.archive(of: files.map { ($0.0, Array($0.1.utf8)) })
  }

  @Test("The chapters of a book follow each other; notes of the same names stay apart")
  func chapters() throws {
    let chapter = { (name: String) in
      """
      <h1>\(name)</h1><p>\(prose)<a href="#fn1" epub:type="noteref" id="r1">1</a></p>
      <aside epub:type="footnote" id="fn1"><p>About \(name).</p></aside>
      """
    }
    let linked = "<h1>Last</h1><p>\(prose)<a href=\"c3.xhtml#x\"><sup>1</sup></a></p>"
    let result = Importer.importBook(
      book([chapter("One"), chapter("Two"), linked, "<p id=\"x\">1. Far away.</p>"]),
      fileName: "b.epub")
    let text = try #require(result.text)
    #expect(text.missingWords.isEmpty)
    #expect(text.frontMatter.title == "Strikes")
    #expect(text.frontMatter.authors == ["Anna Berg"])
    #expect(text.frontMatter.date == "1926")
    #expect(outline(text) == ["h1: One", prose, "h1: Two", prose, "h1: Last", prose])
    #expect(
      text.notes.map { "\($0.label) \($0.content.plainText)" } == [
        "1 About One.", "2 About Two.", "3 Far away.",
      ])
  }

  @Test("What is no book gives an error")
  func noBook() {
    let empty = ZipArchive.archive(of: [("mimetype", Array("application/epub+zip".utf8))])
    for bytes in [[], empty, book([])] {
      let result = Importer.importBook(bytes, fileName: "b.epub")
      #expect(result.text == nil)
      #expect(result.problems.map(\.rule) == ["unreadable-document"])
    }
  }

  @Test("Words that the converter leaves out are named")
  func losses() throws {
    let xml = """
      <w:document><w:p><w:r><w:t>One tw</w:t></w:r><w:r><w:t>o three</w:t></w:r></w:p>
      <w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:t>four</w:t></w:p></w:document>
      """
    let archive = ZipArchive.archive(of: [("word/document.xml", Array(xml.utf8))])
    let document = try #require(OfficeDocument(archive, fileName: "a.docx"))
    func problems(_ html: String) -> [String] {
      document.imported(from: Array("<body>\(html)</body>".utf8)).problems.map(\.message)
    }
    #expect(!problems("<p>One two three</p><p>four</p>").contains { $0.contains("left out") })
    #expect(
      problems("<p>One two</p>").contains {
        $0.contains("left out 2 words of the document, the first of them 'three'")
      })
  }
}
