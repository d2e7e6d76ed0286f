import MarkdownTree
import Testing

@Suite("Footnotes")
struct FootnoteTests {
  let document: MarkdownDocument

  init() throws {
    let text = "a[^Zwei] b[^1] c[^zwei]\n\n[^1]: one\n\n[^zwei]: two\n\n    more\n\n[^x]: unused\n"
    document = try MarkdownDocument(parsing: text.utf8)
  }

  @Test("are numbered by their first references")
  func ordinals() {
    #expect(document.footnotes.map(\.footnoteOrdinal) == [1, 2])
    #expect(document.footnotes.map(\.plainText) == ["two\nmore", "one"])
    let references = document.root.descendants.filter { $0.kind == .footnoteReference }
    #expect(references.map(\.footnoteOrdinal) == [1, 2, 1])
    #expect(references.map(\.footnoteDefinition?.footnoteOrdinal) == [1, 2, 1])
  }

  @Test("keep the author's labels, and asking changes nothing")
  func labels() {
    let before = document.root.html
    #expect(document.footnotes.map(\.footnoteLabel) == ["zwei", "1"])
    let references = document.root.descendants.filter { $0.kind == .footnoteReference }
    #expect(references.map(\.footnoteLabel) == ["zwei", "1", "zwei"])
    #expect(document.root.html == before)
  }

  @Test("keep their numbers when they are taken out")
  func unlinked() throws {
    let note = document.footnotes[0]
    try note.unlink()
    #expect(document.footnotes.map(\.footnoteOrdinal) == [1, 2])
    #expect(note.footnoteLabel == "zwei")
    #expect(String(decoding: document.root.html, as: UTF8.self).contains("#fn-zwei"))
    #expect(String(decoding: note.innerHTML, as: UTF8.self).hasPrefix("<p>two</p>\n<p>more "))
  }

  @Test("have labels of any characters", arguments: ["a\"b", "*a*", "é&<>", "a\\_b", "^"])
  func oddLabels(label: String) throws {
    let document = try MarkdownDocument(parsing: "x[^\(label)]\n\n[^\(label)]: note\n".utf8)
    #expect(document.footnotes.map(\.footnoteLabel) == [label])
  }
}
