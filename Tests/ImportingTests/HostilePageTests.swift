import Diagnostics
import Importing
import Testing

@Suite("Hostile web pages") struct HostilePageTests {
  @Test("A megabyte of nested elements is read as the little that it says")
  func nesting() throws {
    let text = try importedPage(String(repeating: "<div>", count: 100_000) + prose)
    #expect(outline(text) == [prose])
    let lists = try importedPage(String(repeating: "<ul><li>", count: 5000) + prose)
    #expect(lists.blocks.count == 1)
    let inlines = try importedPage("<p>" + String(repeating: "<b><i>", count: 20_000) + prose)
    #expect(outline(inlines) == [prose])
  }

  @Test("Tags that are never closed, never opened or crossed lose no word")
  func brokenTags() throws {
    let text = try importedPage(
      "<p>One <b>two <i>three</b> four</i></div></td><p>five<p \(prose) <p>six")
    #expect(
      text.blocks.map(\.content.plainText).joined(separator: " ").contains("One two three four"))
    _ = try importedPage("<table><tr><td>a<table><tr>b<p>c</table>d \(prose)</i>")
    _ = try importedPage("\(prose)<<<>>> & &amp &#x; &#99999999; &nosuch; <!-- <p>x")
  }

  @Test("Scripts and addresses that run something never reach the text")
  func scripts() throws {
    let text = try importedPage(
      """
      <p>\(prose) <a href='javascript:x()'>a</a> <a href=' java\nscript:x()'>b</a>
      <a href='data:text/html,x'>c</a> <a href='JAVASCRIPT&colon;x()'>d</a> <a href='vbscript:x'>e</a>
      <a href='file:///etc/passwd'>f</a> <a href='https://ok.example/a b(c)'>g</a></p>
      <script>evil()</script><style>evil</style><iframe src=x>evil</iframe><svg><text>evil</text></svg>
      """)
    let markdown = text.singleDocument.lowercased()
    for word in ["javascript", "data:", "vbscript", "evil", "passwd"] {
      #expect(!markdown.contains(word))
    }
    #expect(markdown.contains("a b c d e f [g](https://ok.example/ab%28c%29)"))
  }

  @Test("Stray zero bytes are skipped; a page that is only furniture, or empty, gives an error")
  func bytes() throws {
    #expect(outline(try importedPage(Array("<p>a\0b \(prose)".utf8))) == ["ab \(prose)"])
    for html in ["", "<nav>Menu</nav><footer>© 2020</footer>", "<img src=x>", "<!-- \(prose)"] {
      let result = Importer.importPage(Array(html.utf8), fileName: "page.html")
      #expect(result.text == nil)
      #expect(result.problems.contains { $0.severity == .error })
    }
    let binary = (0..<2000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    #expect(Importer.importPage(binary, fileName: "page.html").text == nil)
  }

  @Test("A page all on one line is accounted for as any other")
  func oneLine() throws {
    let text = try importedPage(
      "<h1>Title</h1><p>Title</p><p>\(prose)</p><h2>References</h2><ol><li>Lee, A. Work. London: Press, 1926.</li></ol><p>End of it.</p>"
    )
    #expect(!text.dropped.contains { $0.text.contains("committee") })
  }
}
