import Diagnostics
import Importing
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: [
    ([], "empty-text"), (Array(" \n\t\n".utf8), "empty-text"),
    (Array("%PDF-1.4 …".utf8), "binary-text"), ([0x50, 0x4B, 3, 4, 9], "binary-text"),
    (Array("words\0and more".utf8), "binary-text"),
    (Array("Share on Facebook\nLog in\nPrivacy policy\n".utf8), "no-text"),
  ])
  func refusesWhatIsNoText(bytes: [UInt8], rule: String) {
    let result = Importer.importText(bytes, fileName: "a.txt")
    #expect(result.text == nil)
    #expect(result.problems.map(\.rule) == [rule])
    #expect(result.problems.containsErrors)
  }

  @Test func readsWindows1252AndSaysSo() throws {
    let bytes: [UInt8] = Array("La r".utf8) + [0xE9] + Array("volution ".utf8) + [0x93, 0x94, 0x0A]
    let result = Importer.importText(bytes, fileName: "a.txt")
    #expect(result.text?.blocks.first?.content.plainText == "La révolution “”")
    #expect(result.problems.first?.rule == "guessed-encoding")
    #expect(result.problems.first?.location.column == 5)
  }

  @Test func readsUTF16AndAByteOrderMark() throws {
    let utf16: [UInt8] =
      [0xFF, 0xFE] + "Così fu.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(
      Importer.importText(utf16, fileName: "a").text?.blocks.first?.content.plainText == "Così fu.")
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("Così fu.".utf8)
    #expect(
      Importer.importText(marked, fileName: "a").text?.blocks.first?.content.plainText == "Così fu."
    )
  }

  @Test func cleansControlCharactersLigaturesAndSoftHyphens() throws {
    let text = try imported(
      "The o\u{FB03}ce was con\u{AD}\u{7}fis\u{AD}\ncated by the\u{200B} State.\r\n")
    #expect(text.blocks[0].content.plainText == "The office was confiscated by the State.")
  }

  @Test(arguments: [
    String(repeating: "word ", count: 100_000), String(repeating: "[", count: 50_000),
    String(repeating: "a-\n", count: 20_000), String(repeating: "1. x\n", count: 5_000),
    String(repeating: "x1 ", count: 5_000) + "\n\n1 note", String(repeating: "(\n", count: 10_000),
    String(repeating: "\u{0C}1\nA\n", count: 3_000), String(repeating: "A b\n\n", count: 5_000),
    "\u{0C}\u{0C}\u{0C}a", "\r\r\r-", "-\n-\n-", "\u{301}\n\u{301}", "*\n*\n*",
    "https://" + String(repeating: "&", count: 20_000), String(repeating: "a,b,", count: 10_000),
  ])
  func survivesStrangeTextAndLosesNoWord(text: String) {
    let result = Importer.importText(Array(text.utf8), fileName: "a.txt")
    #expect(result.text?.missingWords.isEmpty ?? result.problems.containsErrors)
  }

  @Test func survivesRandomBytesAndLosesNoWord() {
    var state: UInt64 = 42
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "word", "Word", "12", "1", " ", " ", "\n", "\n", "\n\n", "-\n", ".", ",", "\u{0C}", "[1]",
      "(2)",
      "*", "é", "Chapter 1\n", "Dear Anna,\n\n", "1. ", "// ", ": ", "“", "”", "\u{AD}", "Я", "–",
      "\t",
    ]
    for _ in 0..<400 {
      let text = (0..<next(200)).map { _ in pieces[next(pieces.count)] }.joined()
      let result = Importer.importText(Array(text.utf8), fileName: "a.txt")
      let missing = result.text?.missingWords ?? []
      #expect(missing.isEmpty, "\(missing.prefix(3)) in \(text.debugDescription)")
    }
  }

  @Test func givesTheSameTextTwice() throws {
    let source = (1...40).map { "The \($0)th line of a text that was found in the harbour, and" }
      .joined(separator: "\n")
    #expect(try imported(source).singleDocument == imported(source).singleDocument)
  }
}
