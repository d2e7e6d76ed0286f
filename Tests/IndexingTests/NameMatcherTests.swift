import Indexing
import Testing

/// What a matcher finds in a text, as the words that stand there.
func found(_ names: [MatchableName], in text: String) -> [String] {
  let bytes = Array(text.utf8)
  return NameMatcher(names: names).matches(in: text).map {
    String(decoding: bytes[$0.range], as: UTF8.self)
  }
}

private func found(_ names: String..., in text: String) -> [String] {
  found(names.map { MatchableName($0, owner: 0) }, in: text)
}

@Suite struct NameMatcherTests {
  @Test func prefersTheLeftmostAndThenTheLongestName() {
    let names = ["Left", "Left Opposition", "Opposition", "International Left Opposition (USSR)"]
      .map { MatchableName($0, owner: 0) }
    #expect(found(names, in: "the Left Opposition") == ["Left Opposition"])
    #expect(found(names, in: "International Left Opposition") == ["Left Opposition"])
    #expect(
      found(names, in: "International Left Opposition (USSR) Left")
        == ["International Left Opposition (USSR)", "Left"])
  }

  @Test(arguments: [
    "Trotsky", "Trotsky’s", "Trotsky's", "“Trotsky”", "'Trotsky'", "‘Trotsky’", "Trotsky—who",
    "1930–Trotsky", "Trotsky–Stalin", "Trotsky--who", "(Trotsky)", "Trotsky/Lenin", "Trotsky, ",
    "l’Trotsky", "d'Trotsky", "D’Trotsky", "qu’Trotsky", "-Trotsky", " -Trotsky", "Trotsky-,",
    "Trotsky- and", "Trotsky -and", "TROTSKY and Trotsky", "Trotsky\u{AD}", "Tro\u{AD}tsky",
    "\u{FEFF}Trotsky", "Trotsky’", "Trotsky’S", "Trotsky'll", "a.Trotsky", "日本Trotsky日本",
    "Trotsky´s",
  ])
  func findsANameAtItsBoundaries(_ text: String) {
    let names = found("Trotsky", in: text).map { $0.replacing("\u{AD}", with: "") }
    #expect(names == ["Trotsky"])
  }

  @Test(arguments: [
    "Trotskyism", "trotsky", "TROTSKY", "Castro-Trotsky", "Trotsky-Castro", "O’Trotsky",
    "Trotsky’ism", "Trotsky'Castro", "Trotsky2", "ÉTrotsky", "Trotsky\u{301}", "ЖTrotsky",
    "anti\u{2010}Trotsky", "pro-\u{AD}Trotsky", "xTrotsky", "Trotsk", "T rotsky", "Trot sky",
  ])
  func doesNotFindANameInsideAnotherWord(_ text: String) {
    #expect(found("Trotsky", in: text).isEmpty)
  }

  @Test func findsACompoundOnlyWhereItIsListed() {
    #expect(
      found("Castro", "Castro-Stalinism", in: "of Castro-Stalinism’s") == ["Castro-Stalinism"])
    #expect(found("POI", "POI-CI", in: "POI-CI POI-CI-Chile POI") == ["POI-CI", "POI"])
  }

  @Test(arguments: [
    ("Fourth International", "FOURTH INTERNATIONAL", true),
    ("Fourth International", "FOURTH International", false),
    ("Fourth International", "fourth international", false),
    ("permanent revolution", "Permanent revolution", true),
    ("permanent revolution", "See it. Permanent revolution", true),
    ("permanent revolution", "said: “Permanent revolution", true),
    ("permanent revolution", "the Permanent revolution", false),
    ("permanent revolution", "of PERMANENT REVOLUTION", true),
    ("Große Partei", "GROSSE PARTEI", true), ("Acción Roja", "ACCIÓN ROJA", true),
    ("Четвёртый интернационал", "ЧЕТВЁРТЫЙ ИНТЕРНАЦИОНАЛ", true), ("POUM", "Poum", false),
    ("iskra", "Iskra", false),
  ])
  func knowsCapitalsOfNamesOfSeveralWords(_ name: String, text: String, isFound: Bool) {
    #expect(found(name, in: text).isEmpty != isFound)
    let exact = [MatchableName(name, owner: 0, isExactCase: true)]
    #expect(found(exact, in: text).isEmpty)
    #expect(found(exact, in: "of \(name).") == [name])
  }

  @Test(arguments: [
    ("Révolution prolétarienne", "Re\u{301}volution prole\u{301}tarienne"),
    ("Re\u{301}volution prole\u{301}tarienne", "Révolution prolétarienne"),
    ("Việt Minh", "Viê\u{323}t Minh".replacing("ê\u{323}", with: "e\u{323}\u{302}")),
    ("Андрей Нин", "Андреи\u{306} Нин"), ("Workers’ Party", "Workers' Party"),
    ("Workers' Party", "Workers’ Party"), ("Left Opposition", "Left\u{A0}Opposition"),
    ("Left Opposition", "Left \n\t Opposition"), ("Left  Opposition", "Left Opposition"),
    (" Left Opposition ", "Left Opposition"), ("Left Opposition", "Left\u{202F}Oppo\u{AD}sition"),
    ("POI-CI", "POI\u{2011}CI"), ("the \"Old\" Guard", "the “Old” Guard"),
    ("P.O.U.M.", "P.O.U.M."), ("¡Ya basta!", "¡Ya basta!"), ("第四国际", "第四国际"),
  ])
  func readsTheSameNameHoweverItIsEncoded(_ name: String, text: String) throws {
    let match = try #require(
      NameMatcher(names: [MatchableName(name, owner: 0)]).matches(in: "a \(text) b").first)
    #expect(match.range == 2..<2 + text.utf8.count)
  }

  @Test func returnsAllCandidatesOfASharedName() {
    let matcher = NameMatcher(names: [
      MatchableName("CP", owner: 7), MatchableName("PC", owner: 7), MatchableName("CP", owner: 9),
      MatchableName("the Front", owner: 1), MatchableName("The Front", owner: 2),
    ])
    #expect(matcher.matches(in: "CP").first?.names == [0, 2])
    #expect(matcher.matches(in: "The Front").first?.names == [3, 4])
    #expect(matcher.matches(in: "in The Front").first?.names == [4])
    #expect(matcher.matches(in: "THE FRONT").first?.names == [3, 4])
  }

  @Test func survivesHostileTextAndNames() {
    let names = ["", " ", "\u{AD}", "a", "a a a a a b", "\u{FFFD}", "-", "'", "é", "x y"]
    let matcher = NameMatcher(names: names.map { MatchableName($0, owner: 0, isPersonal: true) })
    let bytes: [UInt8] = [0xFF, 0x61, 0xC3, 0x20, 0xED, 0xA0, 0x80, 0xF8, 0x61, 0xE2, 0x80]
    let ranges = bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }.map(\.range)
    #expect(ranges == [1..<2, 8..<9])
    #expect(matcher.matches(in: UnsafeBufferPointer(start: nil, count: 0)).isEmpty)
    #expect(NameMatcher(names: []).matches(in: "text").isEmpty)
    #expect(matcher.matches(in: String(repeating: "z", count: 10_000_000)).isEmpty)
    #expect(matcher.matches(in: String(repeating: "x ", count: 100_000)).isEmpty)
    let spaces = "x" + String(repeating: " ", count: 1_000_000) + "y"
    #expect(matcher.matches(in: spaces).map(\.range) == [0..<spaces.utf8.count])
    #expect(matcher.matches(in: String(repeating: "’-\u{AD}", count: 100_000)).count > 0)
  }
}
