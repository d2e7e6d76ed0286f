import Foundation
import MarkdownTree
import Testing

@Suite("Many threads")
struct ConcurrencyTests {
  @Test("parse side by side to the same bytes as one thread alone", arguments: 1...4)
  func sameBytes(round: Int) async throws {
    let texts = Self.documents(2000)
    let alone = try texts.enumerated().map { try Self.mixedHTML($0.element, $0.offset) }
    let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for (number, text) in texts.enumerated() {
        group.addTask { (number, try Self.mixedHTML(text, number)) }
      }
      return try await group.reduce(into: [[UInt8]](repeating: [], count: texts.count)) {
        $0[$1.0] = $1.1
      }
    }
    let different = texts.indices.filter { alone[$0] != together[$0] }
    #expect(different.isEmpty, "documents \(different.prefix(10)) of \(different.count)")
  }

  @Test("that strike words through leave alone the tildes of one that does not")
  func tildesElsewhere() async throws {
    let text = String(repeating: "The party*~was~* and www.who.org was ", count: 200)
    let plain = MarkdownOptions(extensions: [.tables])
    let alone = try html(of: text, plain)
    let disturbed = try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask {
        for _ in 0..<500 { _ = try html(of: text, .publication) }
        return 0
      }
      group.addTask { try (0..<500).count { _ in try html(of: text, plain) != alone } }
      return try await group.reduce(0, +)
    }
    #expect(disturbed == 0)
  }

  /// Every fourth document is parsed without strikethrough and every eighth without either,
  /// beside others that have them: those must not be disturbed either.
  private static func mixedHTML(_ text: String, _ number: Int) throws -> [UInt8] {
    var options = MarkdownOptions.publication
    options.smartPunctuation = number.isMultiple(of: 3)
    if number.isMultiple(of: 4) { options.extensions.remove(.strikethrough) }
    if number.isMultiple(of: 8) { options.extensions.remove(.autolinks) }
    return try MarkdownDocument(parsing: text.utf8, options: options).root.html
  }

  private static func documents(_ count: Int) -> [String] {
    let sentences = [
      "How the workers of the town who wanted power went on strike when winter was new.",
      "See https://example.org/page and www.example.org/~who, or write to a@example.org.",
      "The ~~whole~~ *~two~ wings* of the party*~were~* \"now\" 'won' over -- somehow.",
      "A note[^1] follows, and another[^two words], then the first[^1] again.",
      "[www](www.x.org) `www.code.org` **www.bold.org** _http://low.org/_ <b>raw</b>",
    ]
    let blocks = [
      "> quoted words: \"we will win\" www.quoted.org\n", "- one\n- two ~three~\n",
      "| who | when |\n|---|---|\n| www.cell.org | ~~1938~~ a \\| b |\n", "## Who won, and why\n",
    ]
    var generator = Generator(state: 21)
    return (0..<count).map { number in
      // Some documents have no address or tilde at all and so are parsed without a lock.
      let kinds = number.isMultiple(of: 3) ? 1 : sentences.count
      let body = (0..<12).map { _ in
        Int.random(in: 0..<4, using: &generator) == 0 && kinds > 1
          ? blocks[Int.random(in: blocks.indices, using: &generator)]
          : (0..<5).map { _ in sentences[Int.random(in: 0..<kinds, using: &generator)] }
            .joined(separator: " ") + "\n"
      }
      return body.joined(separator: "\n") + "\n[^1]: first www.note.org\n\n[^two words]: second\n"
    }
  }
}
