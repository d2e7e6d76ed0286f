/// Decides whether a hyphen at a line's end belongs to the word.
struct Hyphenation: Sendable {
  /// What becomes of the two parts of a word.
  enum Decision: Sendable, Hashable {
    /// One word without a hyphen.
    case join
    /// One word with the hyphen.
    case keep
    /// Two words; the hyphen stays with the first, as in German `Vor- und Nachteile`, or is a dash.
    case separate
  }

  /// A decision with the ground that it rests on.
  struct Verdict: Sendable, Hashable {
    let decision: Decision
    let evidence: Evidence
  }

  /// The ground of a decision, from the best to the weakest.
  enum Evidence: Sendable, Hashable { case form, document, wordList, habit }

  let vocabulary: Vocabulary
  /// Words of the language in small letters, where a dictionary is installed.
  let wordList: Set<String>
  /// Whether hyphens at line ends have no space after them, so that one with a space is a dash.
  let trailingSpaceMeansDash: Bool

  /// Learns from the lines of a text.
  init(_ lines: [Line], vocabulary: Vocabulary, wordList: Set<String>) {
    self.vocabulary = vocabulary
    self.wordList = wordList
    let open = lines.filter { $0.ending == .hyphen }
    let spaced = open.count { $0.hasTrailingSpace }
    let others = lines.filter { !$0.isBlank && $0.ending != .hyphen }
    let spacedOthers = others.count { $0.hasTrailingSpace }
    trailingSpaceMeansDash =
      spaced * 2 <= open.count && spacedOthers * 10 >= others.count * 6
  }

  /// Judges the break between a line that ends in a hyphen and the line that goes on.
  func verdict(_ line: Line, _ next: Line) -> Verdict {
    if trailingSpaceMeansDash, line.hasTrailingSpace { return Verdict(.separate, .form) }
    return verdict(head: Self.head(of: line.text), tail: Self.tail(of: next.text))
  }

  /// The last word before the hyphen.
  static func head(of text: String) -> Substring {
    let body = text.unicodeScalars.dropLast()
    let start = body.lastIndex { !($0.isLetter || $0.isDigit || $0.isHyphen) }
    return Substring(body[(start.map { body.index(after: $0) } ?? body.startIndex)...])
  }

  /// The first word of the line that goes on.
  static func tail(of text: String) -> Substring {
    let scalars = text.unicodeScalars
    let end = scalars.firstIndex { !($0.isLetter || $0.isDigit || $0.isHyphen) } ?? scalars.endIndex
    return Substring(scalars[..<end])
  }

  /// Judges one word cut in two.
  func verdict(head: Substring, tail: Substring) -> Verdict {
    guard let last = head.unicodeScalars.last, let first = tail.unicodeScalars.first else {
      return Verdict(.separate, .form)
    }
    if last.isHyphen || first.isDigit || last.isDigit { return Verdict(.keep, .form) }
    if Self.conjunctions.contains(tail.lowercased()) { return Verdict(.separate, .form) }
    let joined = vocabulary.count(head + tail)
    let hyphened = vocabulary.count(head + "-" + tail)
    if joined > 0 || hyphened > 0 {
      return Verdict(hyphened > joined ? .keep : .join, .document)
    }
    let inner = Self.lastPart(of: head)
    let outer = Self.firstPart(of: tail)
    if inner.count < head.count || outer.count < tail.count, vocabulary.count(inner + outer) > 0 {
      return Verdict(.join, .document)
    }
    if first.isUpper {
      let isShouting = head.unicodeScalars.allSatisfy { $0.isUpper } && head.count > 1
      return Verdict(
        isShouting && tail.dropFirst().first?.isLowercase != true ? .join : .keep, .form)
    }
    return compoundVerdict(inner, outer)
  }

  /// Whether the two parts are known elements of compounds, or words of their own.
  private func compoundVerdict(_ head: Substring, _ tail: Substring) -> Verdict {
    let asFirst = vocabulary.countAsFirstElement(head) > 0 && vocabulary.count(tail) > 0
    let asLast = vocabulary.countAsLastElement(tail) > 0 && vocabulary.count(head) > 0
    if (head.count >= 4 && asFirst) || (tail.count >= 4 && asLast) {
      return Verdict(.keep, .document)
    }
    guard !wordList.isEmpty else { return Verdict(.join, .habit) }
    func knows(_ word: some StringProtocol) -> Bool {
      WordForms.stems(of: word.lowercased()).contains { wordList.contains($0) }
    }
    if knows(head + tail) { return Verdict(.join, .wordList) }
    if head.count >= 3, tail.count >= 3, knows(head), knows(tail) {
      return Verdict(.keep, .wordList)
    }
    return Verdict(.join, .habit)
  }

  private static let conjunctions: Set<String> = [
    "und", "oder", "bzw", "or", "and", "y", "o", "et",
  ]

  private static func lastPart(of word: Substring) -> Substring {
    word.lastIndex(of: "-").map { word[word.index(after: $0)...] } ?? word
  }

  private static func firstPart(of word: Substring) -> Substring {
    word.firstIndex(of: "-").map { word[..<$0] } ?? word
  }
}

extension Hyphenation.Verdict {
  init(_ decision: Hyphenation.Decision, _ evidence: Hyphenation.Evidence) {
    self.init(decision: decision, evidence: evidence)
  }
}

/// Guesses the dictionary forms of an inflected word, as hunspell's lists hold stems only.
enum WordForms {
  private static let endings = [
    "s", "es", "ed", "d", "ing", "ly", "er", "ers", "al", "n", "en", "e", "r", "em", "a", "o", "as",
    "os", "ment", "mente", "ness", "ist", "ists", "ism",
  ]

  /// The word itself and what may be left of it without an ending.
  static func stems(of word: String) -> [String] {
    var result = [word]
    for ending in endings where word.count > ending.count + 3 && word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      result.append(stem)
      result.append(stem + "e")
      if stem.hasSuffix("i") { result.append(stem.dropLast() + "y") }
    }
    return result
  }
}
