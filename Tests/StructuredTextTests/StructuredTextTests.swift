import Diagnostics
import Testing

@testable import StructuredText

/// A node in one line: plain text in quotes where it was quoted, lists and fields in brackets.
private func shown(_ node: YAMLNode?) -> String {
  switch node?.content {
  case .scalar(let text, isPlain: true): text
  case .scalar(let text, isPlain: false): "'\(text)'"
  case .sequence(let items): "[" + items.map(shown).joined(separator: ", ") + "]"
  case .mapping(let entries):
    "{" + entries.map { "\($0.key): \(shown($0.value))" }.joined(separator: ", ") + "}"
  case nil: "nothing"
  }
}

private func parse(_ text: String) throws -> YAMLNode? {
  let bytes = Array(text.utf8)
  return try YAMLParser.parse(bytes, in: bytes.indices)
}

@Suite struct YAMLParserTests {
  @Test(arguments: [
    ("a: 1", "{a: 1}"), ("a: no\nb: ~\nc:\nd: null", "{a: no, b: ~, c: , d: null}"),
    ("a: 1938-03", "{a: 1938-03}"), ("a: 'x: y'", "{a: 'x: y'}"), ("a: \"\\u00e9\"", "{a: 'é'}"),
    ("a: [x, [y, {z: w}]]", "{a: [x, [y, {z: w}]]}"),
    ("a:\n- x\n- y: 1\n  z: 2", "{a: [x, {y: 1, z: 2}]}"),
    ("a: >-\n  one\n  two", "{a: 'one two'}"), ("a: |\n  one\n  two\n", "{a: 'one\ntwo\n'}"),
    ("a: one\n  two", "{a: one two}"), ("a: x # note", "{a: x}"), ("", "nothing"),
    ("# only", "nothing"),
    ("- a", "[a]"), ("a", "a"), ("{a: 1, b}", "{a: 1, b: }"), ("a: []\nb: {}", "{a: [], b: {}}"),
    ("a: x\r\nb: y\r\n", "{a: x, b: y}"), ("\u{FEFF}a: x", "{a: x}"), ("ñ: ü", "{ñ: ü}"),
  ])
  func reads(_ text: String, _ expected: String) throws {
    #expect(shown(try parse(text)) == expected)
  }

  /// Every key and value lies where the file has it, whatever stands before.
  @Test(
    arguments: ["", "é", "日本", "👩‍👩‍👧", "e\u{301}", "\r\n", "#é\r\n", "#\u{2028}\n"], [false, true])
  func marksPlacesInBytes(_ before: String, _ hasMark: Bool) throws {
    let prefix = (hasMark ? "\u{FEFF}" : "") + (before.hasSuffix("\n") ? before : "#\(before)\n")
    let text = prefix + "ké: 'wört'\nliśt: [ä, 'b', {x: ü}] # é\nblöck:\n  - 日本\n  - k: v\nlast: é"
    let bytes = Array(text.utf8)
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    guard case .mapping(let entries)? = try parse(text)?.content else {
      Issue.record("no fields")
      return
    }
    #expect(entries.map { words($0.keyRange) } == ["ké", "liśt", "blöck", "last"])
    #expect(
      entries.map { words($0.value.range) } == [
        "'wört'", "[ä, 'b', {x: ü}]", "- 日本\n  - k: v", "é",
      ])
    guard case .sequence(let items) = entries[1].value.content else { return }
    #expect(items.map { words($0.range) } == ["ä", "'b'", "{x: ü}"])
  }

  @Test(arguments: [
    ("a: 'x", "this quote is not closed", "'"), ("a: \"x\nb: y", "this quote is not closed", "\""),
    ("a: [x\nb: y", "this bracket is not closed", "["),
    ("é: é: é", "': ' stands twice in this line", ":"),
    ("a: &x y", "a value cannot begin with '&'", "&"),
    ("a: !x y", "a value cannot begin with '!'", "!"),
    ("a: [!x y]", "a value cannot begin with '!'", "!"),
    ("a: &x\n  b: c", "a value cannot begin with '&'", "&"),
    ("a: *x", "a value cannot begin with '*'", "*x"),
    ("é: @x", "a value cannot begin with '@'", "@"),
    ("é: x\né: y", "the field 'é' is written twice", "é"),
    ("a:\n\tb: c", "a tab stands where YAML wants spaces", "\t"),
    ("a: x\n---\nb: y", "the fields end before this line", "---"),
    ("ä: \u{1}", "a control character stands here", "\u{1}"),
    ("!x a: b", "a value cannot begin with '!'", "!"), ("a\nb: c", "this line is no field", "a"),
  ])
  func saysWhatIsWrongAndWhere(_ text: String, _ message: String, _ place: String) throws {
    let error = try #require(throws: YAMLError.self) { try parse(text) }
    #expect(error.message == message)
    #expect(String(decoding: Array(text.utf8)[error.range], as: UTF8.self) == place)
  }

  @Test func refusesWhatIsNestedTooDeep() throws {
    for depth in [33, 1000, 100_000] {
      let flow = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(throws: YAMLError.self) { try parse(flow) }
      #expect(throws: YAMLError.self) { try parse(String(repeating: "- ", count: depth) + "x") }
      #expect(throws: YAMLError.self) { try parse(String(repeating: "{a: ", count: depth)) }
      #expect(throws: YAMLError.self) { try parse(String(repeating: "? ", count: depth)) }
    }
    let allowed = String(repeating: "[", count: 31) + "x" + String(repeating: "]", count: 31)
    #expect(shown(try parse(allowed)) == allowed)
  }

  @Test func refusesABillionLaughs() {
    var text = "a: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, before) in zip("bcdefghi", "abcdefgh") {
      let items = Array(repeating: "*\(before)", count: 9).joined(separator: ", ")
      text += "\(name): &\(name) [\(items)]\n"
    }
    #expect(throws: YAMLError.self) { try parse(text) }
  }

  @Test func readsAValueOfAMegabyte() throws {
    let long = String(repeating: "wörter ", count: 150_000) + "end"
    #expect(shown(try parse("a: \(long)\nb: x")) == "{a: \(long), b: x}")
    #expect(shown(try parse("a: '\(long)'")) == "{a: '\(long)'}")
    #expect(throws: YAMLError.self) { try parse("a: '\(long)") }
  }

  @Test(arguments: ["a: \u{0}", "\u{0}", "a: x\u{0}\nb: y", "a: 'x\u{0}'"])
  func refusesNUL(_ text: String) {
    #expect(throws: YAMLError.self) { try parse(text) }
  }

  /// Each text is cut at every byte: whatever is left must be read or refused.
  @Test(arguments: [
    "title: 'é'\nlist: [a, {b: c}]\n- x: |\n  y\n", "a: \"\\u00e9\\x\" # c\r\n? b\r\n: &c *d !e %f",
    "---\n...\n--- >-\n x\n", "{[}]: '\"', |2-\n",
  ])
  func survivesTextThatIsCutAnywhere(_ text: String) {
    let bytes = Array(text.utf8)
    for start in bytes.indices {
      for end in start...bytes.count {
        do {
          _ = try YAMLParser.parse(bytes, in: start..<end)
        } catch {
          #expect(error.range.lowerBound >= start && error.range.lowerBound <= end)
          #expect(!error.message.isEmpty)
        }
      }
    }
  }

  @Test func survivesEveryPairOfSigns() {
    let signs = Array("a:-? []{},#&*!|>'\"%@`\n\t\r\\~.".utf8) + [0, 0x7F, 0x80, 0xC3, 0xFF]
    for first in signs {
      for second in signs {
        for third in Array("a:\n".utf8) {
          let bytes = [first, second, third]
          _ = try? YAMLParser.parse(bytes, in: 0..<3)
          _ = try? YAMLParser.parse(Array("k: ".utf8) + bytes, in: 0..<6)
        }
      }
    }
  }
}

@Suite struct FrontMatterTests {
  /// The YAML and the body that a text is split into.
  private func split(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return FrontMatter.split(bytes).map {
      [$0.yaml, $0.body].map { String(decoding: bytes[$0], as: UTF8.self) }
    }
  }

  @Test(arguments: [
    ("---\na: b\n---\nx", ["a: b\n", "x"]), ("---\n---\n", ["", ""]), ("---\n---", ["", ""]),
    ("---\r\na: b\r\n---\r\nx\r\n", ["a: b\r\n", "x\r\n"]),
    ("\u{FEFF}---\na\n---\nx", ["a\n", "x"]),
    ("--- \na\n---\t\nx", ["a\n", "x"]), ("---\na\n---\n---\nx", ["a\n", "---\nx"]),
    ("---\na: b\n ---\n---\n", ["a: b\n ---\n", ""]), ("---\n\n---\n\n\nx", ["\n", "\n\nx"]),
  ])
  func splitsAFile(_ text: String, _ parts: [String]) {
    #expect(split(text) == parts)
  }

  @Test(arguments: [
    "", "-", "---", "---\n", "x", "----\na\n----\n", "\n---\na\n---\n", " ---\na\n---", "---\na: b",
    "---x\n---\n", "+++\n+++\n", "\u{FEFF}", "\u{FEFF}\u{FEFF}---\n---\n", "---\ra\r---\r",
  ])
  func findsNoFrontMatter(_ text: String) {
    #expect(split(text) == nil)
    let read = FrontMatter.read(SourceText(path: "a.md", text))
    #expect(throws: FrontMatterProblem.self) { try read.get() }
  }

  @Test func keepsTheOrderOfFieldsAndTheirPlaces() throws {
    let text = "---\nbé: 1\na: 2\n---\n\nBody"
    let matter = try FrontMatter.read(SourceText(path: "a.md", text)).get()
    #expect(matter.fields.map(\.key) == ["bé", "a"])
    let bytes = Array(text.utf8)
    #expect(String(decoding: bytes[matter.fields[1].value.range], as: UTF8.self) == "2")
    #expect(String(decoding: bytes[matter.body], as: UTF8.self) == "\nBody")
  }

  @Test(
    arguments: [
      ([0x61, 0xFF], 1), ([0xC3, 0x28], 0), ([0x61, 0xC3], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xC0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xC3, 0xA9, 0x80], 2),
      ([0x61, 0xC3, 0xA9], nil), ([], nil),
    ] as [([UInt8], Int?)])
  func findsTheFirstByteThatIsNoUTF8(_ bytes: [UInt8], _ offset: Int?) {
    #expect(firstInvalidByte(of: bytes) == offset)
  }
}
