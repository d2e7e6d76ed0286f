/// Puts hyphens back that an extractor took for its typesetter's.
///
/// `pdftotext` in its plain mode joins what a `-` at a line's end parts, and drops the hyphen: two
/// lines of print become one, with `soupkitchens` in its middle, where the first of them was full.
struct LostHyphens {
  /// The lines with their hyphens, and the numbers of those that were changed.
  struct Repair {
    var lines: [Line]
    var numbers: [Int] = []
    /// Whether so many lines are double that words were joined as well as compounds.
    var linesWereJoined = false
  }

  private let lines: [Line]
  private let words: WordKnowledge
  private let judge: CompoundJudge
  private let print: PrintedLines
  /// Whether no word was cut by such a line end: each of them was a compound's own.
  private let allWereKept: Bool

  private init(_ lines: [Line], _ words: WordKnowledge) {
    self.lines = lines
    self.words = words
    judge = CompoundJudge(words)
    let print = PrintedLines(lines)
    self.print = print
    let double = lines.indices.count { print.isDouble($0) }
    let open = lines.count { !$0.isBlank && $0.isOpen }
    allWereKept = HyphenForms(lines).typesetterHasOwnSign || double * 20 <= open
  }

  /// Repairs the lines of a text that are longer than their column.
  static func restore(_ lines: [Line], _ words: WordKnowledge) -> Repair {
    var repair = Repair(lines: lines)
    guard !keepsHyphens(lines) else { return repair }
    let finder = LostHyphens(lines, words)
    repair.linesWereJoined = !finder.allWereKept
    for index in lines.indices where finder.print.isOverlong(index) {
      let text = finder.repaired(index)
      guard text != lines[index].text else { continue }
      repair.lines[index] = lines[index].replacing(text: text)
      repair.numbers.append(lines[index].number)
    }
    return repair
  }

  /// Whether the text has hyphens at line ends, which that extractor would not have left there.
  private static func keepsHyphens(_ lines: [Line]) -> Bool {
    let (open, kept) = zip(lines, lines.dropFirst()).reduce(into: (0, 0)) { counts, pair in
      guard pair.0.isOpen, pair.1.opening == .lower else { return }
      counts.0 += 1
      if pair.0.ending == .hyphen, pair.0.text.utf8.last == 0x2D { counts.1 += 1 }
    }
    return open < 5 || kept * 50 > open
  }

  /// The words of a line, with the hyphens that it surely lost.
  private func repaired(_ index: Int) -> String {
    let line = lines[index]
    let tokens = self.tokens(of: line.text)
    let measure = print.measure(at: index)
    let whole = print.width(of: line.text[...])
    var cuts: [Cut] = []
    var (origin, done) = (0, 0)
    while whole - origin > measure * 102 / 100, cuts.count < Self.mostCuts {
      let room = Room(origin: origin, measure: measure, isDouble: whole - origin > measure * 3 / 2)
      let open = tokens[done...]
      guard let cut = open.compactMap({ bestCut($0, room) }).max(by: { $0.strength < $1.strength })
      else {
        // Some word was joined here, no one knows which: the next line of print began near by.
        origin += measure
        done = tokens.firstIndex { $0.end > origin } ?? tokens.count
        continue
      }
      cuts.append(cut)
      origin = cut.position
      done = (tokens.firstIndex { $0.end > origin } ?? tokens.count - 1) + 1
    }
    return line.text.inserting(cuts)
  }

  private static let mostCuts = 40

  /// A word with its place in a line.
  private struct Token {
    let text: Substring
    let start: Int, end: Int
  }

  private func tokens(of text: String) -> [Token] {
    var result: [Token] = []
    var position = 0
    let space = print.width(of: " ")
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let end = position + print.width(of: word)
      result.append(Token(text: word, start: position, end: end))
      position = end + space
    }
    return result
  }

  /// A line of print within a line of the text.
  private struct Room {
    let origin: Int, measure: Int
    /// Whether much of another line of print follows.
    let isDouble: Bool

    /// Whether a word may have been too long for the rest of the line.
    func isCrossed(by token: Token) -> Bool {
      (token.end - origin) * 100 >= measure * 94 && (token.start - origin) * 100 < measure * 104
    }

    /// Whether a word stands where a line of other type, such as a note's, may have ended.
    func mayEnd(in token: Token) -> Bool {
      (token.end - origin) * 100 >= measure * 80 && (token.start - origin) * 100 < measure * 140
    }

    /// Whether there was room up to a place.
    func reaches(_ position: Int) -> Bool { (position - origin) * 100 <= measure * 105 }
  }

  /// A hyphen to be put back.
  fileprivate struct Cut {
    let index: String.Index
    let position: Int
    let sign: String
    let strength: Int
  }

  // MARK: Which word it was

  /// The place in a word where a hyphen belongs, if it is sure that there is one.
  private func bestCut(_ token: Token, _ room: Room) -> Cut? {
    let crosses = room.isCrossed(by: token)
    guard crosses || room.mayEnd(in: token) else { return nil }
    let scalars = token.text.unicodeScalars
    guard let start = scalars.firstIndex(where: { $0.isLetter || $0.isDigit }),
      let last = scalars.lastIndex(where: { $0.isLetter || $0.isDigit })
    else { return nil }
    let word = token.text[start...last]
    var best: Cut?
    for index in word.indices.dropFirst() {
      guard let found = cut(word, at: index, room) else { continue }
      let position = token.start + print.width(of: token.text[..<index])
      let isPlaced = crosses && room.reaches(position)
      guard isPlaced || found.strength >= Self.surely, found.strength > best?.strength ?? 0 else {
        continue
      }
      best = Cut(
        index: index, position: position, sign: found.sign,
        strength: found.strength + (isPlaced ? 200 : 0))
    }
    return best
  }

  /// How strong the signs must be in a word that does not stand where the line was full.
  private static let surely = 60

  private func cut(
    _ word: Substring, at index: String.Index, _ room: Room
  ) -> (sign: String, strength: Int)? {
    let (head, tail) = (word[..<index], word[index...])
    guard let last = head.unicodeScalars.last, let first = tail.unicodeScalars.first else {
      return nil
    }
    if last.isDigit, first.isDigit { return isSpanOfYears(head, tail) ? ("-", 90) : nil }
    guard last.isLetter, first.isLetter, head.count >= 2, tail.count >= 2 || tail == "à" else {
      return nil
    }
    if last.isLower || words.isShouting(head), first.isUpper {
      return isCamel(head, tail) ? ("-", allWereKept ? 80 : 50) : nil
    }
    if last.isUpper { return isAcronym(head, tail) ? ("-", 65) : nil }
    guard !first.isUpper, !tail.contains(where: { $0 == "'" || $0 == "’" || $0.isUppercase }) else {
      return nil
    }
    let isName = head.first?.isUppercase == true
    return cutInSmallLetters(CutWord(head: head, tail: tail, isName: isName), room)
  }

  private func isSpanOfYears(_ head: Substring, _ tail: Substring) -> Bool {
    guard head.count == 4, tail.count == 4, let from = Int(head), let to = Int(tail) else {
      return false
    }
    return from >= 1500 && to <= 2100 && from < to
  }

  /// Whether a capital within a word is no name's own, as in `McDonald` or `StudentInnen`.
  private func isCamel(_ head: Substring, _ tail: Substring) -> Bool {
    head.count >= 3 && tail.count >= 3 && !tail.lowercased().hasPrefix("innen")
      && words.vocabulary.count(head + tail) <= 1 && tail.dropFirst().first?.isLowercase == true
      && (head.first?.isUppercase == true || words.isWord(head))
  }

  /// Whether an acronym precedes a word, as in `KPDnahe`.
  private func isAcronym(_ head: Substring, _ tail: Substring) -> Bool {
    allWereKept && head.count >= 3 && words.isShouting(head) && tail.count >= 4
      && words.isWord(tail)
  }

  private func cutInSmallLetters(_ word: CutWord, _ room: Room) -> (sign: String, strength: Int)? {
    let vocabulary = words.vocabulary
    let whole = vocabulary.count(word.head + word.tail)
    let hyphened = vocabulary.count(word.head + "-" + word.tail)
    let isKnown = words.isInDictionary(word.joined)
    if hyphened > 0, hyphened >= whole, !isKnown || allWereKept && room.isDouble {
      return ("-", 100)
    }
    guard whole <= 1 else { return nil }
    if hangs(word, isKnown) { return ("- ", 55) }
    if isKnown, allWereKept, room.isDouble, isOfTwoWords(word) { return ("-", 10) }
    guard words.speller != nil || allWereKept, let verdict = judge.verdict(word),
      verdict.decision == .keep, !isKnown || (allWereKept && verdict.evidence == .language)
    else { return nil }
    guard words.isWord(word.inner) || words.isElement(word.inner) || word.inner.count == 1,
      words.isWord(word.outer) || judge.isListed(word) || word.outer == "à"
    else { return isAfterSureElement(word) ? ("-", 15) : nil }
    let shorter = min(word.inner.count, word.outer.count)
    switch verdict.evidence {
    case .language: return ("-", 60 + min(shorter, 15))
    case .document: return shorter >= 3 ? ("-", 40 + min(shorter, 15)) : nil
    default:
      let isSound = shorter >= 3 || word.isPartOfCompound || judge.isListed(word)
      return isSound && (allWereKept || !judge.joinsWords) ? ("-", 20 + min(shorter, 15)) : nil
    }
  }

  /// Whether a part that always has a hyphen precedes what may be an unknown word.
  private func isAfterSureElement(_ word: CutWord) -> Bool {
    allWereKept && words.compounds.sureFirst.contains(word.inner.lowercased())
      && word.outer.count >= 8
  }

  /// Whether this is `Vor- und`, of which the space was lost too.
  private func hangs(_ word: CutWord, _ isKnown: Bool) -> Bool {
    guard words.language == .german, ["und", "oder"].contains(word.tail), !isKnown,
      word.head.count >= 3
    else { return false }
    guard words.speller != nil else { return allWereKept }
    // A noun or a prefix, not an adjective at a sentence's begin.
    return words.isInDictionary(word.head)
      && (!word.isName || !words.isInDictionary(word.head.lowercased())
        || Self.hangingPrefixes.contains(word.head.lowercased()))
  }

  private static let hangingPrefixes: Set<String> = [
    "vor", "nach", "ein", "aus", "auf", "ab", "an", "zu", "über", "unter", "hin", "her", "groß",
    "klein", "hoch", "tief", "alt", "neu", "haupt", "neben", "innen", "außen", "mit", "fern", "nah",
  ]

  /// Whether a word that is one in the dictionary may yet be two.
  private func isOfTwoWords(_ word: CutWord) -> Bool {
    words.language == .english && !word.isName && word.inner.count >= 4 && word.outer.count >= 4
      && words.isWord(word.inner) && words.isWord(word.outer)
      && !words.compounds.closed.contains(word.joined.lowercased())
  }
}

extension String {
  /// The text with hyphens put in, which stand in order.
  fileprivate func inserting(_ cuts: [LostHyphens.Cut]) -> String {
    var result = ""
    var start = startIndex
    for cut in cuts where cut.index >= start {
      result += self[start..<cut.index] + cut.sign
      start = cut.index
    }
    return result + self[start...]
  }
}
