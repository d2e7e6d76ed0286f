/// Decides whether a hyphen at a line's end belongs to the word.
struct Hyphenation: Sendable {
  /// What becomes of the two parts of a word.
  enum Decision: Sendable, Hashable {
    /// One word without a hyphen.
    case join
    /// One word with the hyphen.
    case keep
    /// One word with the hyphen, which the next line repeats, as Portuguese printers do.
    case keepSecond
    /// Two words; the hyphen stays with the first, as in German `Vor- und Nachteile`, or is a dash.
    case separate
  }

  /// A decision with the ground that it rests on.
  struct Verdict: Sendable, Hashable {
    let decision: Decision
    let evidence: Evidence

    /// Whether the two parts are known to make a word, by the text or by a dictionary.
    var isSure: Bool {
      evidence == .document || evidence == .wordList && decision == .join
    }
  }

  /// The ground of a decision, from the best to the weakest.
  enum Evidence: Sendable, Hashable { case form, document, language, wordList, habit }

  private let words: WordKnowledge
  private let forms: HyphenForms
  private let compounds: CompoundJudge
  /// Whether the typesetter cut no word, so that every hyphen at a line's end is the word's own.
  private let allAreKept: Bool

  /// Learns from the lines of a text, of which an extractor may have joined those with hyphens.
  init(_ lines: [Line], _ words: WordKnowledge, linesWereJoined: Bool = false) {
    self.words = words
    forms = HyphenForms(lines)
    compounds = CompoundJudge(words)
    allAreKept = !linesWereJoined && Self.cutsNoWord(lines, words, forms)
  }

  /// Judges the break between a line that ends in a hyphen and the line that goes on.
  func verdict(_ line: Line, _ next: Line) -> Verdict {
    if forms.trailingSpaceMeansDash, line.hasTrailingSpace { return Verdict(.separate, .form) }
    let head = Self.head(of: line.text)
    let tail = Self.tail(of: next.text)
    if let sign = line.text.unicodeScalars.last, let verdict = judge(sign, head, tail) {
      return verdict
    }
    var word = CutWord(head: head, tail: tail)
    word.isName = Self.isCapitalInSentence(head, in: line.text)
    word.isAmongCapitals = !line.text.unicodeScalars.contains { $0.isLower }
    return verdict(word)
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

  /// Judges by the hyphen's own sign, where the typesetter's differs from the words' own.
  private func judge(
    _ sign: Unicode.Scalar, _ head: Substring, _ tail: Substring
  ) -> Verdict? {
    guard let last = head.unicodeScalars.last, let first = tail.unicodeScalars.first,
      last.isLetter, first.isLetter
    else { return nil }
    if sign == "\u{AD}" { return Verdict(.join, .form) }
    // A capital or a digit after a cut is rather the begin of some other text.
    guard forms.typesetterHasOwnSign, first.isLower || words.isShouting(head) else { return nil }
    if sign == "\u{2010}" { return Verdict(.join, .form) }
    return Verdict(hangs(tail) ? .separate : .keep, .form)
  }

  /// Judges one word cut in two.
  func verdict(_ word: CutWord) -> Verdict {
    let tail = word.tail
    guard let last = word.head.unicodeScalars.last, let first = tail.unicodeScalars.first else {
      return Verdict(.separate, .form)
    }
    if first.isHyphen {
      return Verdict(tail.unicodeScalars.count > 1 ? .keepSecond : .separate, .form)
    }
    if last.isHyphen || first.isDigit || last.isDigit { return Verdict(.keep, .form) }
    if hangs(tail), !isWhole(word) { return Verdict(.separate, .form) }
    if let known = documentVerdict(word) ?? formVerdict(word, first) { return known }
    if allAreKept { return Verdict(.keep, .document) }
    return compounds.verdict(word) ?? Verdict(.join, .habit)
  }

  /// Whether a word after a hyphen is one of those before which hyphens hang.
  private func hangs(_ tail: Substring) -> Bool {
    let word = tail.lowercased()
    return words.compounds.conjunctions.contains(word) || word == "und" || word == "oder"
  }

  private func isWhole(_ word: CutWord) -> Bool {
    words.vocabulary.count(word.joined) > 0 || words.isInDictionary(word.joined)
      || words.compounds.closed.contains(word.joined.lowercased())
  }

  /// Judges by how the text itself writes the word elsewhere.
  private func documentVerdict(_ word: CutWord) -> Verdict? {
    let vocabulary = words.vocabulary
    let joined = vocabulary.count(word.head + word.tail)
    let hyphened = vocabulary.count(word.head + "-" + word.tail)
    if joined > 0 || hyphened > 0 {
      return Verdict(hyphened > joined ? .keep : .join, .document)
    }
    if word.isPartOfCompound, vocabulary.count(word.joined) > 0 { return Verdict(.join, .document) }
    let length = word.inner.count
    if vocabulary.hasForm(of: word.inner + "-" + word.outer, sparing: length + 1) {
      return Verdict(.keep, .document)
    }
    if vocabulary.hasForm(of: word.joined, sparing: length) { return Verdict(.join, .document) }
    return nil
  }

  /// Judges by capitals and by parts that are no syllables.
  private func formVerdict(_ word: CutWord, _ first: Unicode.Scalar) -> Verdict? {
    if first.isUpper {
      // Two acronyms have a hyphen of their own; a heading's capitals may be cut anywhere.
      let isCutCapitals =
        words.isShouting(word.inner) && words.isShouting(word.outer)
        && (word.isAmongCapitals || words.isInDictionary(word.joined))
      return isCutCapitals ? nil : Verdict(.keep, .form)
    }
    if words.isShouting(word.inner) { return Verdict(.keep, .form) }
    if word.outer.count == 1 || (word.inner.count == 1 && word.inner != word.head) {
      return Verdict(.keep, .form)
    }
    return nil
  }

  /// Whether a word begins with a capital that no sentence begins with.
  private static func isCapitalInSentence(_ head: Substring, in text: String) -> Bool {
    guard head.first?.isUppercase == true else { return false }
    let before = text[..<head.startIndex].unicodeScalars.reversed().first {
      !$0.isSpace && !$0.isOpener
    }
    return before.map { !$0.endsSentence && $0 != ":" && !$0.isCloser && !$0.isDash } ?? false
  }

  /// Whether the line ends cut no word, going by how few have a hyphen and by what the cuts left.
  private static func cutsNoWord(
    _ lines: [Line], _ words: WordKnowledge, _ forms: HyphenForms
  ) -> Bool {
    guard forms.hyphensAreRare else { return false }
    var compounds = 0
    let filled = lines.filter { !$0.isBlank }
    for (line, next) in zip(filled, filled.dropFirst()) where line.ending == .hyphen {
      let start = CutWord(head: head(of: line.text), tail: "")
      if words.speller != nil, !words.isWord(start.inner), !words.isElement(start.inner) {
        return false
      }
      guard next.opening == .lower else { continue }
      let word = CutWord(head: head(of: line.text), tail: tail(of: next.text))
      let isOfWords = words.isWord(word.inner) && words.isWord(word.outer)
      let isWhole = words.vocabulary.count(word.joined) > 0 || words.isInDictionary(word.joined)
      if isWhole, !isOfWords { return false }
      if isOfWords, !isWhole { compounds += 1 }
    }
    return forms.hyphensAreVeryRare || compounds * 2 >= forms.hyphened
  }
}

extension Hyphenation.Verdict {
  init(_ decision: Hyphenation.Decision, _ evidence: Hyphenation.Evidence) {
    self.init(decision: decision, evidence: evidence)
  }
}

/// A word in two parts.
struct CutWord: Sendable {
  let head: Substring
  let tail: Substring
  /// Whether its capital is that of a name, not of a sentence.
  var isName = false
  /// Whether its line is set in capitals.
  var isAmongCapitals = false

  /// The last part of the head, where that is a compound itself.
  var inner: Substring {
    head.lastIndex { $0.isHyphen }.map { head[head.index(after: $0)...] } ?? head
  }

  /// The first part of the tail, where that is a compound itself.
  var outer: Substring { tail.firstIndex { $0.isHyphen }.map { tail[..<$0] } ?? tail }

  /// What the cut went through, without a hyphen.
  var joined: String { String(inner + outer) }

  /// Whether other parts of a compound stand before or after.
  var isPartOfCompound: Bool { inner.count < head.count || outer.count < tail.count }
}

extension Character {
  fileprivate var isHyphen: Bool { unicodeScalars.first?.isHyphen ?? false }
}
