import Importing
import Testing

@Suite struct LedgerTests {
  private func missing(
    _ original: String, joins: [Int: Int] = [:], _ result: String...
  ) throws -> [WordLedger.MissingWord] {
    let text = Importer.importText(Array(original.utf8), fileName: "a.txt").text
    return WordLedger.missingWords(of: try #require(text).original, joins: joins, in: result)
  }

  @Test func countsEachWord() throws {
    #expect(try missing("one two two three", "three two one").map(\.word) == ["two"])
  }

  @Test func wantsTheWholeWordWhereTwoLinesWereJoined() throws {
    let original = "com-\nrade and lead-\nership to lead"
    let joins = [0: 1, 1: 2]
    #expect(try missing(original, joins: joins, "comrade and leadership to lead").isEmpty)
    #expect(
      try missing(original, joins: joins, "com rade and leadership lead to").map(\.word) == [
        "comrade"
      ])
  }

  @Test func followsAWordOverThreeLines() throws {
    let original = "in-\nter-\nnational work"
    #expect(try missing(original, joins: [0: 1, 1: 2], "international work").isEmpty)
  }

  @Test func namesTheLineOfALostWord() throws {
    let found = try missing("one\ntwo lost\n", "one two")
    #expect(found.map(\.word) == ["lost"])
    #expect(found.map(\.line) == [2])
  }
}
