import MarkdownTree
import Testing

@Suite("Walking")
struct WalkingTests {
  @Test("enters and leaves every node in the order of the text")
  func order() throws {
    let document = try MarkdownDocument(parsing: "# a *b*\n\n- c\n".utf8)
    let steps = document.root.walk.map { step in
      switch step {
      case .enter(let node): "+\(node.kind)"
      case .leave(let node): "-\(node.kind)"
      }
    }
    #expect(
      steps == [
        "+document", "+heading", "+text", "-text", "+emphasis", "+text", "-text", "-emphasis",
        "-heading", "+list", "+item", "+paragraph", "+text", "-text", "-paragraph", "-item",
        "-list", "-document",
      ])
  }

  @Test("stays below the node that it began at")
  func subtree() throws {
    let document = try MarkdownDocument(parsing: "> a\n\nb\n".utf8)
    let quote = try #require(document.root.firstChild)
    #expect(quote.descendants.map(\.kind) == [.blockQuote, .paragraph, .text])
  }

  @Test("lets a node just left be replaced, and what is put behind it unvisited")
  func editingOnTheWay() throws {
    let document = try MarkdownDocument(parsing: "a *b* c\n".utf8)
    var visited: [String] = []
    for case .leave(let node) in document.root.walk where node.kind == .text {
      visited.append(try #require(node.literal))
      let link = document.makeLink(to: "/x")
      try node.replace(with: link)
      try link.append(node)
      try document.makeText("!").insert(after: link)
    }
    #expect(visited == ["a ", "b", " c"])
    #expect(
      String(decoding: document.root.innerHTML, as: UTF8.self)
        == "<p><a href=\"/x\">a </a>!<em><a href=\"/x\">b</a>!</em><a href=\"/x\"> c</a>!</p>\n")
  }

  @Test("knows every kind")
  func kinds() throws {
    let text = """
      > q

      1. i

      ```swift x
      c
      ```

      <div>

      # h

      ---

      | a |
      |---|
      | b |

      t `c` <b> *e* **s** ~d~ [l](u) ![i](u) [^1]
      s  
      l

      [^1]: note
      """
    let document = try MarkdownDocument(parsing: text.utf8)
    let p = try #require(document.root.descendants.first { $0.literal == "t " })
    try document.makeCustomInline(opening: "<i>").insert(before: p)
    try document.root.append(document.makeCustomBlock(opening: "<hr>"))
    let found = Set(document.root.descendants.map(\.kind))
    #expect(Set(MarkdownNode.Kind.allCases).subtracting(found) == [.unknown])
    #expect(!found.contains(.unknown))
  }

  @Test("gives the properties of each kind and nil for others")
  func properties() throws {
    let document = try MarkdownDocument(
      parsing: "## h\n\n3) a\n4) b\n\n- x\n\n- y\n\n```swift x\nc\n```\n\n[l](/u%20 \"t\")\n".utf8)
    let blocks = Array(document.root.children)
    #expect(blocks.map(\.headingLevel) == [2, nil, nil, nil, nil])
    #expect(blocks.map(\.listIsOrdered) == [false, true, false, false, false])
    #expect(blocks.map(\.listStart) == [nil, 3, nil, nil, nil])
    #expect(blocks.map(\.listIsTight) == [false, true, false, false, false])
    #expect(blocks.map(\.codeInfo) == [nil, nil, nil, "swift x", nil])
    #expect(blocks.map(\.literal) == [nil, nil, nil, "c\n", nil])
    #expect(blocks.map(\.startLine) == [1, 3, 6, 10, 14])
    let link = try #require(blocks[4].firstChild)
    #expect(link.destination == "/u%20")
    #expect(link.title == "t")
    #expect(blocks[0].destination == nil)
    #expect(blocks[0].footnoteOrdinal == nil)
    #expect(link.firstChild?.withLiteralBytes { Array($0) } == Array("l".utf8))
    #expect(blocks[0].withLiteralBytes { $0.count } == 0)
    #expect(blocks[1].previous == blocks[0])
    #expect(blocks[0].next == blocks[1])
    #expect(document.root.lastChild == blocks[4])
    #expect(blocks[0].parent == document.root)
    #expect(document.root.parent == nil)
  }

  @Test("says where words were, lines from 1 and columns in bytes")
  func positions() throws {
    let document = try MarkdownDocument(parsing: "# é *b*\n\n> ü [l](u)\n> m\n".utf8)
    let places = document.root.descendants.map { "\($0.kind) \($0.startLine):\($0.startColumn)" }
    #expect(
      places == [
        "document 1:1", "heading 1:1", "text 1:3", "emphasis 1:6", "text 1:7", "blockQuote 3:1",
        "paragraph 3:3", "text 3:3", "link 3:6", "text 3:7", "softBreak 0:0", "text 4:3",
      ])
  }

  @Test("a handle keeps its document alive")
  func lifetime() throws {
    func text() throws -> MarkdownNode {
      try #require(try MarkdownDocument(parsing: "kept\n".utf8).root.firstChild?.firstChild)
    }
    let node = try text()
    #expect(node.literal == "kept")
    #expect(node.parent?.parent?.kind == .document)
  }
}
