import Importing
import Testing

@Suite struct LedgerTests {
  private func missing(_ original: String, _ result: String...) throws -> [String] {
    let text = Importer.importText(Array(original.utf8), fileName: "a.txt").text
    return WordLedger.missingWords(of: try #require(text).original, in: result).map(\.word)
  }

  @Test func countsEachWord() throws {
    #expect(try missing("one two two three", "three two one") == ["two"])
  }

  @Test func acceptsWordsJoinedAtALinesEnd() throws {
    #expect(
      try missing("com-\nrade and lead-\nership to lead", "comrade and leadership to lead") == [])
  }

  @Test func acceptsWordsJoinedFarApart() throws {
    #expect(try missing("Coman-\nAfter all\ndos here", "Comandos here After all") == [])
  }

  @Test func acceptsKeptHyphens() throws {
    #expect(
      try missing("counter-\nrevolution counterrevolution", "counter-revolution counterrevolution")
        == [])
  }

  @Test func namesTheLineOfALostWord() throws {
    let text = Importer.importText(Array("one\ntwo lost\n".utf8), fileName: "a.txt").text
    let missing = WordLedger.missingWords(of: try #require(text).original, in: ["one two"])
    #expect(missing == [WordLedger.MissingWord(word: "lost", line: 2)])
  }
}

extension WordLedger.MissingWord {
  fileprivate init(word: String, line: Int) {
    self =
      WordLedger.missingWords(
        of: Importer.importText(
          Array((String(repeating: "x\n", count: line - 1) + word).utf8), fileName: "a"
        ).text?.original ?? [], in: Array(repeating: "x", count: line - 1))[0]
  }
}
