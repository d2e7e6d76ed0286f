import Testing

@testable import Indexing

@Suite struct SnippetCutterTests {
  /// The snippet around `<name>` in a text, as one string with the name in brackets.
  private func snippet(_ text: String) throws -> String {
    let start = try #require(text.utf8.firstIndex(of: UInt8(ascii: "<")))
    let end = try #require(text.utf8.firstIndex(of: UInt8(ascii: ">")))
    let lower = text.utf8.distance(from: text.startIndex, to: start)
    let upper = text.utf8.distance(from: text.startIndex, to: end) - 1
    let plain = text.replacing("<", with: "").replacing(">", with: "")
    let snippet = SnippetCutter.snippet(of: Array(plain.utf8), around: lower..<upper)
    return "\(snippet.before)[\(snippet.name)]\(snippet.after)"
  }

  @Test(arguments: [
    ("<Serge>", "[Serge]"), ("<Serge> wrote.", "[Serge] wrote."),
    ("We met. Then <Serge> came. He spoke.", "Then [Serge] came."),
    ("Who? <Serge>! Then", "[Serge]!"), ("It was V. <Serge> who", "It was V. [Serge] who"),
    ("In the U.S.A. <Serge>", "In the U.S.A. [Serge]"),
    ("he said. ¡Viva <Serge>! Ñandú", "¡Viva [Serge]!"), ("(<Serge>)", "([Serge])"),
    ("one\n\ntwo <Serge> three\n\nfour", "two [Serge] three"),
    ("a\u{FFFC} <Serge>\u{FFFC} b", "a [Serge] b"),
  ])
  func cutsTheSentence(_ text: String, _ expected: String) throws {
    #expect(try snippet(text) == expected)
  }

  @Test func cutsALongSentenceBetweenWords() throws {
    let words = Array(repeating: "слово", count: 60).joined(separator: " ")
    let result = try snippet("\(words) <Serge> \(words)")
    #expect(result.hasPrefix("… слово ") && result.hasSuffix(" слово …"))
    #expect(!result.contains("\u{FFFD}") && result.utf8.count < 220)
  }

  @Test func cutsWordsWithoutSpacesToNothing() throws {
    let letters = String(repeating: "東", count: 200)
    #expect(try snippet("\(letters)<Serge>\(letters)") == "… [Serge] …")
  }

  /// Every name in every place of a text that has all that a cutter may trip over.
  @Test func neverLosesOrBreaksAName() {
    let text = Array("А. é\u{FFFC}! “Б”… a.b? \n\nc — \u{301}d.  Е f. G".utf8)
    let starts = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    for (place, start) in starts.enumerated() {
      for end in starts[(place + 1)...] {
        let snippet = SnippetCutter.snippet(of: text, around: start..<end)
        let name = String(decoding: text[start..<end], as: UTF8.self)
        #expect(snippet.name == name.replacing("\u{FFFC}", with: "").replacing(/\n+/, with: " "))
        #expect(!(snippet.before + snippet.after).contains("\u{FFFD}"))
      }
    }
  }
}
