import Testing

@testable import Diagnostics

@Suite struct SourceTextTests {
  /// The place of the marked stretch of a text: `line:column+length`, and the line.
  private func place(_ text: String, _ range: Range<Int>) -> (String, String) {
    let location = SourceText(path: "a.md", text).location(of: range)
    return ("\(location.line):\(location.column)+\(location.length)", location.excerpt)
  }

  @Test(arguments: [
    ("abc", 0..<1, "1:1+1", "abc"), ("abc", 2..<3, "1:3+1", "abc"), ("abc", 3..<3, "1:4+1", "abc"),
    ("abc\n", 3..<4, "1:4+1", "abc"), ("abc\n", 4..<4, "2:1+1", ""),
    ("a\nbc\nd", 2..<4, "2:1+2", "bc"),
    ("a\nbc\nd", 2..<6, "2:1+2", "bc"), ("", 0..<0, "1:1+1", ""), ("", 5..<9, "1:1+1", ""),
    ("a\n\nb", 2..<2, "2:1+1", ""), ("abc", -5..<1, "1:1+1", "abc"),
    ("abc", 99..<200, "1:4+1", "abc"),
  ])
  func findsLineAndColumn(_ text: String, _ range: Range<Int>, _ found: String, _ line: String) {
    #expect(place(text, range) == (found, line))
  }

  @Test(arguments: [
    ("ab\r\ncd\r\n", 0..<2, "1:1+2", "ab"), ("ab\r\ncd\r\n", 2..<3, "1:3+1", "ab"),
    ("ab\r\ncd\r\n", 3..<4, "1:3+1", "ab"), ("ab\r\ncd\r\n", 4..<6, "2:1+2", "cd"),
    ("ab\r\ncd\r\n", 4..<8, "2:1+2", "cd"), ("\r\n\r\nx", 4..<5, "3:1+1", "x"),
  ])
  func takesWindowsLineEndsForLineEnds(
    _ text: String, _ range: Range<Int>, _ found: String, _ line: String
  ) {
    #expect(place(text, range) == (found, line))
  }

  @Test(arguments: [
    ("ñandú x", "x", 7), ("日本 x", "x", 4), ("👩‍👩‍👧 x", "x", 3), ("e\u{301}e\u{301}x", "x", 3),
    ("\tx", "x", 2), ("\u{FEFF}x", "x", 1), ("\u{FEFF}ab\n\u{FEFF}x", "x", 2),
  ])
  func countsColumnsInCharacters(_ text: String, _ word: String, _ column: Int) throws {
    let offset = try #require(text.utf8.firstIndex(of: UInt8(ascii: "x")))
    let start = text.utf8.distance(from: text.startIndex, to: offset)
    #expect(SourceText(path: "", text).location(of: start..<start + 1).column == column)
  }

  @Test func aMarkAtTheStartOfAFileIsNoCharacter() {
    #expect(place("\u{FEFF}---\nx", 0..<3) == ("1:1+3", "---"))
    #expect(place("\u{FEFF}---\nx", 3..<6) == ("1:1+3", "---"))
    #expect(place("\u{FEFF}", 0..<3) == ("1:1+1", ""))
  }

  @Test func findsTheLineOfEveryByteOfHostileBytes() {
    let bytes: [UInt8] = [0xFF, 0x0A, 0xC3, 0x0A, 0xE2, 0x82, 0x0D, 0x0A, 0x80, 0x0D, 0xF0, 0x9F]
    let text = SourceText(path: "", bytes: bytes)
    for start in bytes.indices {
      for end in start...bytes.count {
        let location = text.location(of: start..<end)
        #expect(location.line == 1 + bytes[..<start].count { $0 == 0x0A })
        #expect(location.column >= 1 && location.length >= 1)
      }
    }
  }

  @Test(arguments: [(1, "a"), (2, ""), (3, "bc"), (4, ""), (99, ""), (0, "a"), (-3, "a")])
  func findsALine(_ line: Int, _ excerpt: String) {
    #expect(SourceText(path: "", "a\n\nbc\n").location(ofLine: line).excerpt == excerpt)
  }
}

@Suite struct DiagnosticReportTests {
  private func report(_ text: String, _ range: Range<Int>, hint: String? = nil) -> [String] {
    let place = SourceText(path: "a.md", text).location(of: range)
    let report = DiagnosticReport.text(Diagnostic(.error, "rule", at: place, "wrong", hint: hint))
    return report.split(separator: "\n").map(String.init)
  }

  @Test func showsTheLineACaretAndTheHint() {
    #expect(
      report("one\ntitel: x", 4..<9, hint: "did you mean 'title'?") == [
        "a.md:2:1: error: wrong", " 2 | titel: x", "   | ^^^^^", "   = hint: did you mean 'title'?",
      ])
  }

  @Test func showsNoLineOfAFileAsAWhole() {
    let problem = Diagnostic(.warning, "rule", at: .file("a.md"), "wrong")
    #expect(DiagnosticReport.text(problem) == "a.md:1:1: warning: wrong\n")
  }

  @Test(arguments: [
    ("日本x", 6..<7, "    ^"), ("日本x", 0..<3, "^^"), ("ñx", 2..<3, " ^"), ("\tx", 1..<2, " ^"),
    ("👩‍👩‍👧x", 18..<19, "  ^"), ("a\u{AD}x", 3..<4, " ^"), ("Ｆx", 3..<4, "  ^"),
    ("한국x", 6..<7, "    ^"),
    ("e\u{301}x", 3..<4, " ^"), ("abc", 3..<3, "   ^"), ("❤\u{FE0F}x", 6..<7, "  ^"),
  ])
  func putsTheCaretUnderTheCharacter(_ text: String, _ range: Range<Int>, _ caret: String) {
    #expect(report(text, range).last == "   | " + caret)
  }

  @Test func cutsALongLineAroundThePlace() throws {
    for column in [0, 39, 40, 41, 100, 199, 200, 300, 399, 400] {
      var line = String(repeating: "é", count: 400)
      line.replaceSubrange(
        line.index(line.startIndex, offsetBy: column)..<line.endIndex,
        with: "X" + String(repeating: "é", count: 399 - min(column, 399)))
      let lines = report(line, column * 2..<column * 2 + 1)
      let shown = lines[1].dropFirst(5), caret = lines[2].dropFirst(5)
      #expect(shown.count <= 102)
      let place = try #require(caret.firstIndex(of: "^"))
      let offset = caret.distance(from: caret.startIndex, to: place)
      #expect(Array(shown)[offset] == "X")
    }
  }

  @Test(arguments: [
    ("\u{1B}[31m", "\u{FFFD}[31m"), ("a\u{7}b", "a\u{FFFD}b"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\tb", "a b"), ("a\nb", "a\u{FFFD}b"), ("\u{202E}abc", "\u{FFFD}abc"),
    ("a\u{2028}b", "a\u{FFFD}b"), ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"),
    ("Ñandú 👩‍👩‍👧 e\u{301}", "Ñandú 👩‍👩‍👧 e\u{301}"),
  ])
  func printsNothingThatDrivesATerminal(_ text: String, _ printed: String) {
    let place = SourceLocation(path: text, line: 1, column: 1, length: 1, excerpt: text)
    let report = DiagnosticReport.text(Diagnostic(.error, "rule", at: place, text, hint: text))
    #expect(report.hasPrefix("\(printed):1:1: error: \(printed)\n 1 | \(printed)\n"))
    #expect(report.hasSuffix("   = hint: \(printed)\n"))
  }

  @Test func survivesAnyPlace() {
    for column in [-5, 0, 1, 3, 4, 5, .max] {
      for length in [-1, 0, 1, 3, .max / 2] {
        let place = SourceLocation(
          path: "", line: 1, column: column, length: length, excerpt: "abc")
        #expect(DiagnosticReport.text(Diagnostic(.error, "", at: place, "")).contains("^"))
      }
    }
  }

  @Test func tellsTheNumberOfProblems() {
    let error = Diagnostic(.error, "a", at: .file("a"), "a")
    let warning = Diagnostic(.warning, "a", at: .file("a"), "a")
    #expect(DiagnosticReport.summary([]) == "")
    #expect(DiagnosticReport.summary([error]) == "1 error")
    #expect(DiagnosticReport.summary([error, warning, warning]) == "1 error, 2 warnings")
  }

  @Test func givesTheSameAsData() throws {
    let place = SourceText(path: "ñ/a.md", "titel: \"x\"").location(of: 0..<5)
    let json = try DiagnosticReport.json([Diagnostic(.error, "unknown-field", at: place, "wrong")])
    #expect(json.contains("\"path\" : \"ñ/a.md\"") && json.contains("\"column\" : 1"))
    #expect(json.contains("\"severity\" : \"error\"") && json.contains("\\\"x\\\""))
  }

  @Test func ordersByFileAndPlaceAndShowsEachOnce() {
    func problem(_ path: String, _ line: Int, _ column: Int, _ rule: String = "r") -> Diagnostic {
      let place = SourceLocation(path: path, line: line, column: column, length: 1, excerpt: "")
      return Diagnostic(.error, rule, at: place, "m")
    }
    let sorted = [
      problem("a", 2, 9), problem("a", 10, 1), problem("a", 10, 1, "s"), problem("a", 10, 2),
      problem("b", 1, 1),
    ]
    #expect((sorted.reversed() + sorted).sortedForReading() == sorted)
  }

  @Test func strictMakesAWarningAnError() {
    let warning = Diagnostic(.warning, "a", at: .file("a"), "a", hint: "h")
    #expect(![warning].containsErrors && [warning.strict].containsErrors)
    #expect(warning.strict.hint == "h")
  }
}

@Suite struct NearestNameTests {
  private let fields = ["title", "subtitle", "date", "authors", "about", "abstract"]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("tilte", "title"), ("titlee", "title"),
    ("author", "authors"), ("autors", "authors"), ("abuot", "about"), ("dat", "date"),
  ])
  func findsTheFieldThatWasMeant(_ written: String, _ meant: String) {
    #expect(NearestName.suggestion(for: written, in: fields) == meant)
  }

  @Test(arguments: ["colour", "x", "", "zzzzz", "d", "footnotes"])
  func guessesNothingFarAway(_ written: String) {
    #expect(NearestName.suggestion(for: written, in: fields) == nil)
  }

  @Test func guessesNothingBetweenTwoThatAreAsClose() {
    #expect(NearestName.suggestion(for: "mir-x", in: ["mir-a", "mir-b"]) == nil)
    #expect(NearestName.suggestion(for: "mir-ab", in: ["mir-a", "mir-c"]) == "mir-a")
  }

  @Test func takesANameThatIsGivenTwiceForOne() {
    #expect(NearestName.suggestion(for: "nme", in: ["name", "name"]) == "name")
    #expect(NearestName.suggestion(for: "poum", in: ["poum-spain", "poum-spain"]) == "poum-spain")
  }

  @Test func findsThePartOfALongerName() {
    let slugs = ["poum-spain", "victor-serge", "work/introduction", "mir-chile", "mir-peru"]
    #expect(NearestName.suggestion(for: "poum", in: slugs) == "poum-spain")
    #expect(NearestName.suggestion(for: "POUM", in: slugs) == "poum-spain")
    #expect(NearestName.suggestion(for: "introduction", in: slugs) == "work/introduction")
    #expect(NearestName.suggestion(for: "mir", in: slugs) == nil)
    #expect(NearestName.suggestion(for: "serg", in: slugs) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "abd", 1),
    ("kitten", "sitting", 3), ("ñandú", "nandu", 2),
  ])
  func countsTheLettersThatDiffer(_ a: String, _ b: String, _ distance: Int) {
    let (a, b) = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    #expect(NearestName.editDistance(a, b) == distance)
    #expect(NearestName.editDistance(b, a) == distance)
  }

  @Test(arguments: [("short", "short"), (String(repeating: "ñ", count: 60), nil)])
  func quotesAShortTextWhole(_ text: String, _ shown: String?) {
    #expect(text.abbreviated == shown ?? text)
    #expect((String(repeating: "x", count: 60) + text).abbreviated.hasSuffix("x…"))
  }
}
