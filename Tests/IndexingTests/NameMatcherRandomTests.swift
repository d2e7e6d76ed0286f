import Indexing
import Testing

@Suite struct NameMatcherRandomTests {
  /// Numbers that are the same in each run (SplitMix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  private static let pieces = [
    "a", "b", "é", "e\u{301}", "A", "Éa", "ж", "s", "d", "l", " ", " ", " ", "\u{A0}", "\n", "'",
    "’", "-", "\u{AD}", ".", "—", "(", "\"",
  ]

  @Test(arguments: 0..<60)
  func agreesWithAMatcherThatTriesEverything(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    func text(_ lengths: ClosedRange<Int>) -> String {
      (0..<Int.random(in: lengths, using: &numbers))
        .compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
    }
    var names: [MatchableName] = []
    while names.count < 25 {
      let name = text(1...5)
      guard name.first?.isLetter == true, name.last?.isLetter == true, !name.contains("\u{AD}"),
        !name.contains("\n"), !name.contains("\u{A0}")
      else { continue }
      let isExact = Bool.random(using: &numbers)
      names.append(MatchableName(name, owner: Int32(names.count), isExactCase: isExact))
    }
    let (matcher, naive) = (NameMatcher(names: names), NaiveMatcher(names))
    for _ in 0..<100 {
      let text = text(0...30)
      #expect(
        matcher.matches(in: text) == naive.matches(in: text),
        "\(text.debugDescription) with \(names.map(\.text))")
    }
  }
}
