import MarkdownTree
import Testing

@Suite("Editing")
struct EditingTests {
  private func rendered(_ document: MarkdownDocument) -> String {
    String(decoding: document.root.html, as: UTF8.self)
  }

  private func text(in document: MarkdownDocument) throws -> MarkdownNode {
    try #require(document.root.descendants.first { $0.kind == .text })
  }

  @Test("wraps a part of a text in a link")
  func linkInText() throws {
    let document = try MarkdownDocument(parsing: "Víctor & the POUM fled\n".utf8)
    let before = try text(in: document)
    let offset = "Víctor & the ".utf8.count
    let name = try before.split(atUTF8Offset: offset)
    let after = try name.split(atUTF8Offset: 4)
    let link = document.makeLink(to: "/poum/?a=1&b", title: "\"P\"")
    try name.replace(with: link)
    try link.append(name)
    #expect([before, name, after].map(\.literal) == ["Víctor & the ", "POUM", " fled"])
    #expect(
      rendered(document)
        == "<p>Víctor &amp; the <a href=\"/poum/?a=1&amp;b\" title=\"&quot;P&quot;\">POUM</a> fled</p>\n"
    )
  }

  @Test("splits a text at every character boundary and nowhere else")
  func splitting() throws {
    let words = "aé€👍🏽e\u{301}z"
    var offset = 0
    var boundaries = Set<Int>()
    for scalar in words.unicodeScalars {
      boundaries.insert(offset)
      offset += scalar.utf8.count
    }
    boundaries.insert(offset)
    for offset in -1...(words.utf8.count + 1) {
      let document = try MarkdownDocument(parsing: words.utf8)
      let first = try text(in: document)
      if boundaries.contains(offset) {
        let second = try first.split(atUTF8Offset: offset)
        #expect(first.literal?.utf8.count == offset)
        #expect(first.next == second)
      } else {
        #expect(throws: MarkdownEditError.notACharacterBoundary(offset: offset)) {
          try first.split(atUTF8Offset: offset)
        }
      }
      #expect(rendered(document) == "<p>\(words)</p>\n")
    }
  }

  @Test("puts HTML of ours around words, in safe mode and in a table's cell")
  func custom() throws {
    let document = try MarkdownDocument(parsing: "| a |\n|---|\n| <b> |\n".utf8)
    let word = try text(in: document)
    let mark = document.makeCustomInline(opening: "<mark title=\"&amp;\">", closing: "</mark>")
    try mark.insert(before: word)
    try mark.append(word)
    let table = try #require(document.root.firstChild)
    let aside = document.makeCustomBlock(opening: "<aside>", closing: "</aside>")
    try table.replace(with: aside)
    try aside.append(table)
    try aside.prepend(document.makeText("<"))
    #expect(mark.customOpening == "<mark title=\"&amp;\">")
    #expect(mark.customClosing == "</mark>")
    #expect(
      rendered(document) == """
        <aside>
        &lt;
        <table>
        <thead>
        <tr>
        <th><mark title="&amp;">a</mark></th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td><!-- raw HTML omitted --></td>
        </tr>
        </tbody>
        </table>
        </aside>

        """)
  }

  @Test("moves nodes about")
  func moving() throws {
    let document = try MarkdownDocument(parsing: "a\n\nb\n\n> c\n".utf8)
    let blocks = Array(document.root.children)
    try blocks[0].insert(after: blocks[1])
    try blocks[2].prepend(blocks[1])
    try document.root.append(blocks[0])
    try blocks[2].insert(before: blocks[0])
    #expect(rendered(document) == "<blockquote>\n<p>b</p>\n<p>c</p>\n</blockquote>\n<p>a</p>\n")
    try blocks[0].replace(with: blocks[0])
    try blocks[2].unlink()
    try blocks[2].unlink()
    #expect(rendered(document) == "<p>a</p>\n")
    let strong = document.makeStrong()
    try blocks[0].append(strong)
    try strong.append(document.makeEmphasis())
    #expect(rendered(document) == "<p>a<strong><em></em></strong></p>\n")
  }

  @Test("sets literals, addresses and titles, mending what is not UTF-8 or is NUL")
  func properties() throws {
    let document = try MarkdownDocument(parsing: "a [b](c) `d`\n".utf8)
    try text(in: document).setLiteral(utf8: [0x3C, 0, 0xFF, 0x61])
    let link = try #require(document.root.descendants.first { $0.kind == .link })
    try link.setDestination("javascript:x")
    try link.setTitle("t\0")
    try #require(document.root.descendants.first { $0.kind == .code }).setLiteral("<")
    #expect(
      rendered(document)
        == "<p>&lt;\u{FFFD}\u{FFFD}a<a href=\"\" title=\"t\u{FFFD}\">b</a> <code>&lt;</code></p>\n")
  }
}
