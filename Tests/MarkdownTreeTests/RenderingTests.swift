import MarkdownTree
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Test("gives the HTML of one node and of what is in it")
  func parts() throws {
    let document = try MarkdownDocument(parsing: "## a *b*\n\n> c\n>\n> d\n".utf8)
    let heading = try #require(document.root.firstChild)
    #expect(String(decoding: heading.html, as: UTF8.self) == "<h2>a <em>b</em></h2>\n")
    #expect(String(decoding: heading.innerHTML, as: UTF8.self) == "a <em>b</em>")
    let quote = try #require(heading.next)
    #expect(String(decoding: quote.innerHTML, as: UTF8.self) == "<p>c</p>\n<p>d</p>\n")
    #expect(document.root.innerHTML == document.root.html)
    var buffer = Array("before ".utf8)
    heading.appendInnerHTML(to: &buffer)
    #expect(String(decoding: buffer, as: UTF8.self) == "before a <em>b</em>")
  }

  @Test("works for nodes that stand in no tree")
  func loose() throws {
    let document = try MarkdownDocument(parsing: "a *b*\n\n- c\n\n| t |\n|---|\n| d |\n".utf8)
    for (block, html) in zip(
      Array(document.root.children),
      [
        "<p>a <em>b</em></p>\n", "<ul>\n<li>c</li>\n</ul>\n",
        "<table>\n<thead>\n<tr>\n<th>t</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>d</td>\n</tr>\n"
          + "</tbody>\n</table>\n",
      ])
    {
      try block.unlink()
      #expect(String(decoding: block.html, as: UTF8.self) == html)
      #expect(block.parent == nil)
    }
    #expect(document.root.html.isEmpty)
    #expect(document.makeParagraph().html == Array("<p></p>\n".utf8))
  }

  @Test("gives words as readers see them")
  func plainText() throws {
    let text = """
      # A *head*

      one
      two  
      three `code` <b>raw</b> ![im*age*](u) &amp; [link](u)[^1]

      - item

        more

      | a | b |
      |---|---|
      |   | d |
      | e |

      ```
      x
       y
      ```

      [^1]: note
      """
    let document = try MarkdownDocument(parsing: text.utf8)
    let words = """
      A head
      one two
      three code raw image & link
      item
      more
      a\tb
      d
      e
      x
       y
      note
      """
    #expect(document.root.plainText == words)
    #expect(document.root.firstChild?.plainText == "A head")
    #expect(try MarkdownDocument(parsing: "".utf8).root.plainText == "")
  }

  @Test("takes bytes from arrays, slices, strings and spans alike")
  func inputs() throws {
    let text = Array("xx*a*".utf8)
    let expected = Array("<p><em>a</em></p>\n".utf8)
    #expect(try MarkdownDocument(parsing: text[2...]).root.html == expected)
    #expect(try MarkdownDocument(parsing: "*a*".utf8).root.html == expected)
    #expect(try MarkdownDocument(parsing: text.lazy.dropFirst(2)).root.html == expected)
    let slice = Array(text[2...])
    #expect(try MarkdownDocument(parsing: slice.span).root.html == expected)
    #expect(try slice.withUnsafeBytes { try MarkdownDocument(parsing: $0) }.root.html == expected)
    #expect(try MarkdownDocument(parsing: [UInt8]()).root.html.isEmpty)
  }
}
