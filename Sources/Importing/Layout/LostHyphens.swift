/// Puts hyphens back that an extractor took for its typesetter's.
///
/// `pdftotext` in its plain mode joins what a `-` at a line's end parts, and drops the hyphen: two
/// lines of print become one, with `soupkitchens` in its middle, where the first of them was full.
struct LostHyphens {
  /// The lines with their hyphens, and the numbers of those that were changed.
  struct Repair {
    var lines: [Line]
    var numbers: [Int] = []
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
    let measure = print.measures[index]
    let whole = print.width(of: line.text[...])
    var result = ""
    var origin = 0
    var position = 0
    for token in line.text.split(separator: " ", omittingEmptySubsequences: false) {
      let width = print.width(of: token)
      if !result.isEmpty || position > 0 { result += " " }
      let place = Place(start: position - origin, end: position + width - origin, measure: measure)
      if place.crosses, let cut = bestCut(token, place) {
        result += token[..<cut.index] + cut.sign + token[cut.index...]
        origin = position + print.width(of: token[..<cut.index])
      } else {
        result += token
        if place.end > measure, whole - origin > measure * 103 / 100 {
          origin = position + min(max(measure - place.start, 0), width)
        }
      }
      position += width + print.width(of: " ")
    }
    return result
  }

  /// Where a word stands in its line of print.
  private struct Place {
    let start: Int, end: Int, measure: Int

    /// Whether the word may have been too long for the rest of the line.
    var crosses: Bool { end * 100 >= measure * 95 && start * 100 < measure * 103 }
    /// Whether a part of that width still had room.
    func hasRoom(_ width: Int) -> Bool { (start + width) * 100 <= measure * 105 }
  }

  private struct Cut {
    let index: String.Index
    let sign: String
    let strength: Int
  }

  // MARK: Which word it was

  /// The place in a word where a hyphen belongs, if it is sure that there is one.
  private func bestCut(_ token: Substring, _ place: Place) -> Cut? {
    let scalars = token.unicodeScalars
    guard let start = scalars.firstIndex(where: { $0.isLetter || $0.isDigit }),
      let last = scalars.lastIndex(where: { $0.isLetter || $0.isDigit })
    else { return nil }
    let word = token[start...last]
    var best: Cut?
    var index = word.index(after: word.startIndex)
    while index < word.endIndex {
      defer { index = word.index(after: index) }
      guard place.hasRoom(print.width(of: token[..<index])) else { break }
      if let cut = cut(word, at: index), cut.strength > best?.strength ?? 0 { best = cut }
    }
    return best
  }

  private func cut(_ word: Substring, at index: String.Index) -> Cut? {
    let (head, tail) = (word[..<index], word[index...])
    guard let last = head.unicodeScalars.last, let first = tail.unicodeScalars.first else {
      return nil
    }
    if last.isDigit, first.isDigit {
      return isSpanOfYears(head, tail) ? Cut(index: index, sign: "-", strength: 90) : nil
    }
    guard last.isLetter, first.isLetter, head.count >= 2, tail.count >= 2 else { return nil }
    if last.isLower, first.isUpper {
      return isCamel(head, tail) ? Cut(index: index, sign: "-", strength: 80) : nil
    }
    guard !first.isUpper, !tail.contains(where: { $0 == "'" || $0 == "’" }) else { return nil }
    return cutInSmallLetters(CutWord(head: head, tail: tail), index)
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
      && words.vocabulary.count(head + tail) <= 1
      && (head.first?.isUppercase == true || words.isWord(head))
  }

  private func cutInSmallLetters(_ word: CutWord, _ index: String.Index) -> Cut? {
    let vocabulary = words.vocabulary
    let whole = vocabulary.count(word.head + word.tail)
    let hyphened = vocabulary.count(word.head + "-" + word.tail)
    if hyphened >= whole, hyphened > 0 { return Cut(index: index, sign: "-", strength: 100) }
    guard whole <= 1 else { return nil }
    let isKnown = words.isInDictionary(word.joined)
    if ["und", "oder"].contains(word.tail), words.language == .german, !isKnown,
      word.head.count >= 3, words.isInDictionary(word.head) || words.speller == nil && allWereKept
    {
      return Cut(index: index, sign: "- ", strength: 70)
    }
    if words.speller == nil && !allWereKept { return nil }
    guard !isKnown, let verdict = judge.verdict(word), verdict.decision == .keep else { return nil }
    let shorter = min(word.inner.count, word.outer.count)
    if shorter < 3, !word.isPartOfCompound, verdict.evidence != .language { return nil }
    return Cut(index: index, sign: "-", strength: 20 + min(shorter, 20))
  }
}
