import Foundation
import MarkdownTree
import Testing

@Suite("Hostile texts")
struct HostileInputTests {
  static let texts: [(name: String, text: [UInt8])] = [
    ("quotes in quotes", many(">", 100_000) + many("a", 1)),
    ("open brackets", many("[", 100_000)),
    ("brackets", many("[", 50_000) + many("]", 50_000)),
    ("emphasis in emphasis", many("*a **a ", 20_000)),
    ("nested emphasis", many("*a _b ", 20_000) + many(" b_ a*", 20_000)),
    ("struck in struck", many("~a ~~b ", 20_000) + many(" b~~ a~", 20_000)),
    ("links in links", many("[", 20_000) + many("a](b)", 20_000)),
    ("lists in lists", many("- ", 50_000) + many("a", 1)),
    ("notes in quotes", Array("a[^1]\n\n[^1]: ".utf8) + many("> ", 50_000) + many("a", 1)),
    ("references to a note", many("[^1] ", 20_000) + Array("\n\n[^1]: x\n".utf8)),
    ("NUL", [0, 0x61, 0, 0x0A, 0, 0]),
    ("every byte", (0...255).map { UInt8($0) } + (0...255).reversed().map { UInt8($0) }),
    ("broken UTF-8", many("\u{10FFFF}", 1000).dropLast() + [0xC3, 0x28, 0xED, 0xA0, 0x80, 0xF8]),
    ("a line of 10 MB", many("who are we? ", 10_000_000 / 12)),
    ("at signs", many("@", 100_000)),
    ("mail addresses", many("a@b.c ", 20_000)),
    ("addresses", many("www.http://", 20_000)),
    ("entities", many("&#0;&commat;", 20_000)),
    ("backticks", (1...500).flatMap { many("`", $0) + [0x61] }),
    ("a wide table", many("|a", 4000) + [0x0A] + many("|-", 4000) + [0x0A] + many("|a", 4000)),
  ]

  private static func many(_ piece: String, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<count { bytes += Array(piece.utf8) }
    return bytes
  }

  @Test("are parsed, walked, rendered and freed", arguments: texts.indices)
  func survives(index: Int) throws {
    let document = try MarkdownDocument(parsing: Self.texts[index].text)
    #expect(document.root.walk.reduce(0) { count, _ in count + 1 } >= 2)
    let html = document.root.html
    #expect(!html.isEmpty)
    #expect(String(validating: html, as: UTF8.self) != nil, "\(Self.texts[index].name)")
    #expect(!html.contains(0))
    _ = document.root.plainText
    #expect(document.footnotes.allSatisfy { $0.footnoteLabel == "1" })
    #expect(document.root.html == html)
  }

  @Test("need no deep stack", arguments: texts.indices)
  func smallStack(index: Int) async {
    let count = await withCheckedContinuation { continuation in
      let thread = Thread {
        let document = try? MarkdownDocument(parsing: Self.texts[index].text)
        let steps = document?.root.walk.reduce(0) { count, _ in count + 1 }
        _ = document?.root.plainText
        continuation.resume(returning: (document?.root.html.count ?? 0) + (steps ?? 0))
      }
      thread.stackSize = 512 << 10
      thread.start()
    }
    #expect(count > 2)
  }

  @Test("that are larger than the limit are refused")
  func tooLarge() throws {
    let text = [UInt8](repeating: 0x61, count: MarkdownDocument.largestInput + 1)
    #expect(throws: MarkdownError.inputTooLarge(bytes: text.count)) {
      try MarkdownDocument(parsing: text)
    }
    #expect(try MarkdownDocument(parsing: text.dropLast()).root.html.count == text.count + 7)
  }

  @Test("whose tables would fill all memory are refused", arguments: ["\n", "\r\n", "\r"])
  func tableTooLarge(lineEnd: String) throws {
    let table =
      ["para", "", "> graph", String(repeating: "|a", count: 3000)]
      + [String(repeating: "|-", count: 3000)] + Array(repeating: "|x|", count: 1000)
    let text = table.joined(separator: lineEnd)
    #expect(throws: MarkdownError.tableTooLarge(line: 3)) {
      try MarkdownDocument(parsing: text.utf8)
    }
    _ = try MarkdownDocument(parsing: text.utf8, options: MarkdownOptions())
  }

  @Test("are told from honest large tables")
  func honestTable() throws {
    let row = "| 1938 | a | b | c | d | e | f | g |\n"
    let text = row + "|-|-|-|-|-|-|-|-|\n" + String(repeating: row, count: 20_000)
    let document = try MarkdownDocument(parsing: text.utf8)
    #expect(document.root.firstChild?.children.reduce(0) { count, _ in count + 1 } == 20_001)
  }
}
