import Testing

@testable import HTMLTree

@Suite("Reading HTML") struct HTMLTreeTests {
  private func texts(_ html: String) -> [String] {
    let tree = HTMLTree(parsing: html)
    return tree.nodes.indices.compactMap { tree.text($0) }.filter { $0 != "\n" }
  }

  @Test("Unclosed tags, entities and attributes are read as browsers read them")
  func reading() {
    let tree = HTMLTree(parsing: "<P CLASS=a>One&nbsp;&eacute;<p id='b'>Two <b>and <i>three")
    let paragraphs = tree.nodes.indices.filter { tree.name($0) == "p" }
    #expect(paragraphs.count == 2)
    #expect(tree.attribute("class", of: paragraphs[0]) == "a")
    #expect(tree.text(paragraphs[0] + 1) == "One\u{A0}é")
    #expect(tree.attribute("id", of: paragraphs[1]) == "b")
    #expect(tree.subtree(paragraphs[1]).compactMap { tree.text($0) } == ["Two ", "and ", "three"])
  }

  @Test("Texts know the line that they start on")
  func lines() throws {
    let long = String(repeating: "word ", count: 2000)
    let tree = HTMLTree(parsing: "<html>\r\n<p>first\r\n\r\n<p>\(long)\nx\n</p>\n<p>last\n</p>")
    func line(_ start: String) throws -> Int {
      try tree.nodes[#require(tree.nodes.indices.first { tree.text($0)?.hasPrefix(start) == true })]
        .line
    }
    #expect(try line("first") == 2)
    #expect(try line("word") == 4)
    #expect(try line("last") == 7)
  }

  @Test("Cyrillic and signs beyond stay whole; a charset in the page has no say any more")
  func characters() {
    #expect(texts("<meta charset=latin1><p>Слово 𝔄 日本").contains("Слово 𝔄 日本"))
    #expect(texts("<p>a\0b\u{7}c") == ["abc"])
  }

  @Test("A hundred thousand levels are no danger")
  func depth() {
    let tree = HTMLTree(
      parsing: String(repeating: "<div>", count: 100_000) + "deep<script>no</script>")
    #expect(tree.nodes.indices.compactMap { tree.text($0) } == ["deep"])
    #expect(tree.nodes.indices.allSatisfy { tree.nodes[$0].end > $0 })
    let last = tree.nodes.count - 1
    #expect(tree.ancestors(last).reduce(0) { count, _ in count + 1 } < 300)
  }

  @Test("The declared encoding is found and read")
  func charset() {
    let koi8: [UInt8] = [0xF3, 0xCC, 0xCF, 0xD7, 0xCF]
    #expect(HTMLCharset.decode(koi8, as: "koi8-r") == "Слово")
    #expect(HTMLCharset.decode(koi8, as: "nonsense") == nil)
    #expect(HTMLCharset.decode([0xFF, 0xFF], as: "utf-8") == nil)
    let page = Array("<meta http-equiv=content-type content='text/html; charset=KOI8-R'>".utf8)
    #expect(HTMLCharset.declared(in: page) == "koi8-r")
  }
}
