import Foundation
import Indexing

/// Finds names by trying every spelling at every place, to compare the matcher with.
struct NaiveMatcher {
  private struct Letter {
    var scalar: Unicode.Scalar
    var range: Range<Int>
  }

  private let spellings: [(letters: [Unicode.Scalar], name: Int32, onlyAtStart: Bool)]

  init(_ names: [MatchableName]) {
    spellings = names.enumerated().flatMap { index, name in
      let isLong = name.text.contains(" ") && !name.isExactCase
      var texts = [(name.text, false)]
      if isLong { texts.append((name.text.uppercased(), false)) }
      if isLong { texts.append((name.text.prefix(1).uppercased() + name.text.dropFirst(), true)) }
      return texts.map { (Self.letters(of: $0.0).map(\.scalar), Int32(index), $0.1) }
    }
  }

  func matches(in text: String) -> [NameMatch] {
    let letters = Self.letters(of: text)
    var matches: [NameMatch] = []
    var position = 0
    while position < letters.count {
      if let (end, names) = longest(letters, from: position) {
        let range = letters[position].range.lowerBound..<letters[end - 1].range.upperBound
        matches.append(NameMatch(range: range, names: names))
        position = end
      } else {
        position += 1
      }
    }
    return matches
  }

  private func longest(_ letters: [Letter], from start: Int) -> (end: Int, names: [Int32])? {
    let fitting = spellings.filter { spelling in
      let end = start + spelling.letters.count
      return end <= letters.count && end > start
        && letters[start..<end].map(\.scalar) == spelling.letters
        && Self.isBoundary(letters.map(\.scalar), start, end)
        && (!spelling.onlyAtStart || Self.isSentenceStart(letters[..<start].map(\.scalar)))
    }
    guard let length = fitting.map(\.letters.count).max() else { return nil }
    let names = fitting.filter { $0.letters.count == length }.map(\.name)
    return (start + length, Set(names).sorted())
  }

  private static func isBoundary(_ text: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    func isWord(_ index: Int) -> Bool {
      text.indices.contains(index) && !" '-\".,()—".unicodeScalars.contains(text[index])
    }
    if isWord(start), isWord(start - 1) { return false }
    if isWord(end), isWord(end - 1) { return false }
    if isWord(start), start >= 2, isWord(start - 2) {
      if text[start - 1] == "-" { return false }
      if text[start - 1] == "'" {
        let word = text[..<(start - 1)].reversed().prefix {
          !" '-\".,()—".unicodeScalars.contains($0)
        }
        if !["l", "d", "all", "dall"].contains(
          String(String.UnicodeScalarView(word.reversed())).lowercased())
        {
          return false
        }
      }
    }
    if isWord(end - 1), end < text.count, isWord(end + 1) {
      if text[end] == "-" { return false }
      if text[end] == "'" {
        let word = text[(end + 1)...].prefix { !" '-\".,()—".unicodeScalars.contains($0) }
        return ["s", "d", "ll"].contains(String(String.UnicodeScalarView(word)).lowercased())
      }
    }
    return true
  }

  private static func isSentenceStart(_ before: [Unicode.Scalar]) -> Bool {
    guard let last = before.last(where: { !" \"'(—".unicodeScalars.contains($0) }) else {
      return true
    }
    return last == "."
  }

  /// The decomposed letters of a text, each with the bytes that it comes from.
  private static func letters(of text: String) -> [Letter] {
    var letters: [Letter] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let range = offset..<offset + String(scalar).utf8.count
      offset = range.upperBound
      switch scalar {
      case "\u{AD}": continue
      case " ", "\n", "\u{A0}":
        if letters.last?.scalar != " " { letters.append(Letter(scalar: " ", range: range)) }
      case "’": letters.append(Letter(scalar: "'", range: range))
      default:
        for part in String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars {
          letters.append(Letter(scalar: part, range: range))
        }
      }
    }
    return letters
  }
}
