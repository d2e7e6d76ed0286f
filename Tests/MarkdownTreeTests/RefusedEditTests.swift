import MarkdownTree
import Testing

@Suite("Edits that are refused leave the document as it was")
struct RefusedEditTests {
  let document: MarkdownDocument
  let before: [UInt8]

  init() throws {
    let text = "a *b*[^1]\n\n- c\n\n| d | e |\n|---|---|\n| f | g |\n\n[^1]: h\n"
    document = try MarkdownDocument(parsing: text.utf8)
    before = document.root.html
  }

  private func node(_ kind: MarkdownNode.Kind) throws -> MarkdownNode {
    try #require(document.root.descendants.first { $0.kind == kind })
  }

  private func expect(_ error: MarkdownEditError, _ edit: () throws -> Void) {
    #expect(throws: error, performing: edit)
    #expect(document.root.html == before)
  }

  @Test("a block in a line")
  func blockInInline() throws {
    let (list, emphasis) = (try node(.list), try node(.emphasis))
    let refusal = MarkdownEditError.cannotContain(parent: .emphasis, child: .list)
    expect(refusal) { try emphasis.append(list) }
    expect(refusal) { try emphasis.prepend(list) }
    let refusal2 = MarkdownEditError.cannotContain(parent: .paragraph, child: .list)
    expect(refusal2) { try list.insert(before: emphasis) }
    expect(refusal2) { try list.insert(after: emphasis) }
    expect(refusal2) { try emphasis.replace(with: list) }
    let words = try node(.text)
    expect(.cannotContain(parent: .text, child: .text)) {
      try words.append(document.makeText("x"))
    }
    expect(.cannotContain(parent: .document, child: .text)) { try document.root.append(words) }
  }

  @Test("a node of another document")
  func otherDocument() throws {
    let other = try MarkdownDocument(parsing: "other".utf8)
    let words = try #require(other.root.firstChild?.firstChild)
    let paragraph = try node(.paragraph)
    expect(.differentDocuments) { try paragraph.append(words) }
    let emphasis = try node(.emphasis)
    expect(.differentDocuments) { try words.insert(before: emphasis) }
    expect(.differentDocuments) { try emphasis.replace(with: words) }
    #expect(other.root.html == Array("<p>other</p>\n".utf8))
  }

  @Test("a node in itself")
  func cycles() throws {
    let (list, item, emphasis) = (try node(.list), try node(.item), try node(.emphasis))
    expect(.wouldContainItself(.list)) { try item.append(list) }
    expect(.wouldContainItself(.emphasis)) { try emphasis.append(emphasis) }
    expect(.wouldContainItself(.emphasis)) {
      try emphasis.insert(after: try #require(emphasis.firstChild))
    }
  }

  @Test(
    "moving the document or a part of a table",
    arguments: [MarkdownNode.Kind.document, .tableHead, .tableRow, .tableCell])
  func fixed(kind: MarkdownNode.Kind) throws {
    let part = try node(kind)
    let paragraph = try node(.paragraph)
    let block = document.makeCustomBlock(opening: "")
    expect(.isFixedInPlace(kind)) { try part.unlink() }
    expect(.isFixedInPlace(kind)) { try block.append(part) }
    expect(.isFixedInPlace(kind)) { try part.insert(before: paragraph) }
    expect(.isFixedInPlace(kind)) { try part.replace(with: paragraph) }
  }

  @Test("a neighbour for a node that stands alone")
  func noParent() throws {
    let alone = document.makeText("alone")
    let emphasis = try node(.emphasis)
    expect(.hasNoParent(.text)) { try emphasis.insert(after: alone) }
    expect(.hasNoParent(.text)) { try alone.replace(with: emphasis) }
    expect(.hasNoParent(.text)) { _ = try alone.split(atUTF8Offset: 1) }
    expect(.hasNoParent(.document)) { try emphasis.insert(before: document.root) }
  }

  @Test("a property that the kind has not")
  func properties() throws {
    let (paragraph, reference) = (try node(.paragraph), try node(.footnoteReference))
    expect(.lacksProperty(.paragraph)) { try paragraph.setLiteral("x") }
    expect(.lacksProperty(.footnoteReference)) { try reference.setLiteral("x") }
    expect(.lacksProperty(.paragraph)) { try paragraph.setDestination("x") }
    expect(.lacksProperty(.paragraph)) { try paragraph.setTitle("x") }
    expect(.lacksProperty(.paragraph)) { _ = try paragraph.split(atUTF8Offset: 0) }
  }
}
