import Foundation
import Indexing
import Testing

/// Measures the matcher when asked to:
/// `MEASURE=1 swift test -c release --filter NameMatcherSpeed`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["MEASURE"] != nil))
struct NameMatcherSpeed {
  @Test(arguments: [("english", 20_000), ("english", 100_000), ("russian", 20_000)])
  func printsBytesPerSecond(_ language: String, count: Int) {
    let words = Self.words(language)
    let names = (0..<count).map { index in
      let first = words[index * 7919 % words.count].capitalized
      let second = words[index * 104_729 / 13 % words.count].capitalized
      let text = index % 4 == 0 ? first + second : "\(first) \(second)"
      return MatchableName(text, owner: Int32(index), isPersonal: index % 2 == 0)
    }
    let start = clock()
    let matcher = NameMatcher(names: names)
    let building = seconds(since: start)
    let paragraphs = Self.paragraphs(words, names: names)
    var (found, bytes) = (0, 0)
    let matchingStart = clock()
    for _ in 0..<20 {
      for paragraph in paragraphs {
        bytes += paragraph.count
        found += paragraph.withUnsafeBufferPointer { matcher.matches(in: $0).count }
      }
    }
    let rate = Double(bytes) / 1e6 / seconds(since: matchingStart)
    print(
      "\(language), \(count) names: built in \(building) s, \(found) matches in", terminator: " ")
    print("\(bytes / 1_000_000) MB at \(Int(rate)) MB/s")
    #expect(found > 0)
  }

  /// Seconds of processor time, which other programs on the machine do not change.
  private func seconds(since start: clock_t) -> Double {
    Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// Paragraphs of about 600 bytes with punctuation, curly quotes, and a name in each 30 words.
  private static func paragraphs(_ words: [String], names: [MatchableName]) -> [[UInt8]] {
    (0..<4000).map { number in
      var text = ""
      for index in 0..<90 {
        let pick = number &* 31 &+ index &* index &* 17
        text += pick % 30 == 0 ? names[pick % names.count].text : words[pick % words.count]
        text += index % 11 == 10 ? ". The " : index % 13 == 12 ? "’s “new” " : " "
      }
      return Array(text.utf8)
    }
  }

  private static func words(_ language: String) -> [String] {
    let syllables =
      language == "russian"
      ? ["ре", "во", "лю", "ци", "я", "пар", "ти", "йный", "ком", "му", "нист", "ра", "бо", "чий"]
      : [
        "re", "vo", "lu", "tion", "par", "ty", "com", "mu", "nist", "wor", "ker", "the", "of", "s",
      ]
    let count = syllables.count
    return (0..<2744).map { number in
      let parts = [number % count, number / count % count, number / count / count]
      return parts.prefix(1 + number % 3).map { syllables[$0] }.joined()
    }
  }
}
