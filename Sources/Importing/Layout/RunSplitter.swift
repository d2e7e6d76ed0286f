/// Finds the ends of paragraphs within lines that follow each other without a gap.
struct RunSplitter: Sendable {
  private let text: ClassifiedLines
  private let measure: LineMeasure
  private let enumerated: Set<Int>
  private let speeches: Set<Int>
  private let credits: Set<Int>
  /// Whether paragraphs follow each other without a blank line, so that a slight sign is enough.
  private let touching: Bool
  /// How full a line would be with the word that follows, in thousandths, where hardly any line within
  /// a paragraph has so much room left.
  private let leastFill: Int
  /// Whether full lines are filled to the last word that fits.
  private let isTight: Bool

  init(
    _ text: ClassifiedLines, runs: [[Int]], _ measure: LineMeasure, _ enumerated: Set<Int>,
    _ wrapping: Wrapping
  ) {
    self.text = text
    self.measure = measure
    self.enumerated = enumerated
    speeches = SpeechStarts.find(text)
    credits = TitlePage.find(text)
    var (ends, innerEnds, loose) = (0, 0, 0)
    var fills: [Int] = []
    for run in runs where run.count > 1 {
      if text.lines[run[run.count - 1]].ending == .sentence { ends += 1 }
      for (a, b) in zip(run, run.dropFirst()) where text.roles[a] == .body && text.roles[b] == .body
      {
        let (line, next) = (text.lines[a], text.lines[b])
        let full = max(1, measure.full(at: a))
        let fill = (line.width + 250 + next.firstWordWidth) * 1000 / full
        if next.opening == .lower, line.isOpen, line.ending != .hyphen {
          fills.append(fill)
          if fill <= 980 { loose += 1 }
        } else if line.ending == .sentence, next.opening == .upper, fill <= 980,
          line.width * 100 < full * 70
        {
          innerEnds += 1
        }
      }
    }
    touching = wrapping == .doubleSpaced || (innerEnds >= 2 && innerEnds * 4 > ends)
    isTight = loose * 8 <= fills.count
    leastFill = fills.count < 20 ? 800 : min(985, max(700, fills.sorted()[fills.count * 3 / 100]))
  }

  /// The parts of a run, each a paragraph or a heading.
  func split(_ run: [Int]) -> [[Int]] {
    guard run.count > 1 else { return [run] }
    if run.allSatisfy({ text.lines[$0].setting != nil }) { return [run] }
    let isDisplay = isDisplay(run)
    var parts: [[Int]] = [[run[0]]]
    for offset in run.indices.dropFirst() {
      let index = run[offset]
      let next = offset + 1 < run.count ? run[offset + 1] : nil
      if endsParagraph(parts[parts.count - 1], index, next, isDisplay)
        || opensHeading(offset, of: run, isDisplay)
      {
        parts.append([index])
      } else {
        parts[parts.count - 1].append(index)
      }
    }
    return parts
  }

  /// Whether a run is a few short lines that no sentence begins or ends in: a title, a caption.
  private func isDisplay(_ run: [Int]) -> Bool {
    guard run.count <= 4, run.dropLast().allSatisfy({ text.lines[$0].ending != .sentence }) else {
      return false
    }
    let body = measure.body(onPage: text.lines[run[0]].page)
    let widths = run.map { text.lines[$0].width }
    let last = text.lines[run[run.count - 1]]
    if last.ending != .sentence, last.ending != .colon {
      return widths.dropLast().allSatisfy { $0 * 100 < body * 92 } || body == 0
    }
    let goesOn = zip(run, run.dropFirst()).allSatisfy { a, b in
      text.lines[a].ending != .word || text.lines[b].opening != .upper
        || Language.openingWords.contains(text.lines[a].lastWord)
    }
    return goesOn && widths.allSatisfy { $0 * 100 < body * 75 }
  }

  private func endsParagraph(
    _ part: [Int], _ index: Int, _ after: Int?, _ isDisplay: Bool
  ) -> Bool {
    guard text.roles[index] == .body else { return false }
    if credits.contains(index) || credits.contains(part[part.count - 1]) { return true }
    if enumerated.contains(index) || speeches.contains(index) { return true }
    guard let lastIndex = part.last(where: { text.roles[$0] == .body }) else { return false }
    let (last, line) = (text.lines[lastIndex], text.lines[index])
    if line.opening == .lower || part.last != lastIndex { return false }
    if line.startsWithBullet, !last.isOpen || text.lines[part[0]].startsWithBullet { return true }
    if isIndented(line, after: last, before: after.map { text.lines[$0] }) { return true }
    if isDisplay { return SectionWords.isFrontOrBackMatter(last.text) && line.opening == .upper }
    let full = measure.full(at: lastIndex)
    let width = printedWidth(of: part)
    let room = width + 250 + line.firstWordWidth <= full * 98 / 100
    if last.ending == .sentence || last.ending == .colon {
      if (width + 250 + line.firstWordWidth) * 1000 < full * leastFill { return true }
      if touching, room, width * 100 < full * 90 { return true }
      return touching && startsShort(index, line, after)
    }
    if continuesHeading(part, line, after, full) { return false }
    return endsHeading(part, last, full, room, after)
  }

  /// The width of the last printed line, of which a raised mark made two or more lines of text.
  private func printedWidth(of part: [Int]) -> Int {
    var width = 0
    for index in part.reversed() {
      if text.roles[index] == .body {
        width += text.lines[index].width
        guard let before = text.inkedLine(before: index), text.roles[before] != .body else { break }
      }
    }
    return width
  }

  /// Whether the first line of a paragraph shows the room that its lost indent took.
  private func startsShort(_ index: Int, _ line: Line, _ after: Int?) -> Bool {
    guard isTight, let after, text.roles[after] == .body else { return false }
    let next = text.lines[after]
    let full = measure.full(at: index)
    guard line.isOpen, next.opening == .lower || line.ending == .comma else { return false }
    return line.width + 250 + next.firstWordWidth <= full * 100 / 100
      && line.width * 100 > full * 70 && line.ending != .hyphen
  }

  /// Whether short lines without a full stop, set above a paragraph, are its heading.
  private func endsHeading(
    _ part: [Int], _ last: Line, _ full: Int, _ room: Bool, _ after: Int?
  ) -> Bool {
    guard last.ending == .word, room, last.width * 100 < full * 75, part.count <= 3 else {
      return false
    }
    guard let first = part.first, text.lines[first].opening != .lower else { return false }
    return after != nil && part.allSatisfy { text.lines[$0].ending != .sentence }
  }

  /// Whether up to three short lines without a full stop stand between two sentences, which only a
  /// heading does.
  private func opensHeading(_ offset: Int, of run: [Int], _ isDisplay: Bool) -> Bool {
    guard !isDisplay, text.roles[run[offset]] == .body, text.roles[run[offset - 1]] == .body else {
      return false
    }
    let (above, first) = (text.lines[run[offset - 1]], text.lines[run[offset]])
    guard above.ending == .sentence, first.opening == .upper || first.opening == .digit,
      !first.startsWithBullet
    else { return false }
    for last in offset..<min(offset + 3, run.count - 1) {
      let (line, next) = (text.lines[run[last]], text.lines[run[last + 1]])
      let full = measure.full(at: run[last])
      guard line.ending == .word, line.width * 100 < full * 78, text.roles[run[last + 1]] == .body
      else { return false }
      let hasRoom = (line.width + 250 + next.firstWordWidth) * 1000 < full * leastFill
      if hasRoom, next.opening == .upper || next.opening == .digit || next.opening == .other,
        next.width * 100 >= full * 60 || next.ending == .sentence,
        !Language.openingWords.contains(line.lastWord)
      {
        return true
      }
    }
    return false
  }

  /// Whether a short line goes on with the heading above it, which its own width broke.
  private func continuesHeading(_ part: [Int], _ line: Line, _ after: Int?, _ full: Int) -> Bool {
    let above = part.map { text.lines[$0] }
    guard part.count <= 3, after != nil, line.opening == .upper, line.ending == .word,
      line.width * 100 < full * 80,
      above.allSatisfy({ $0.ending == .word && $0.opening != .lower }),
      EnumeratedStarts.number(of: line.text) == nil, let last = above.last
    else { return false }
    if Language.openingWords.contains(last.lastWord) { return true }
    if isCapitals(last) != isCapitals(line) { return false }
    return above.allSatisfy { $0.width * 100 < full * 80 }
      && (last.width + 250 + line.firstWordWidth) * 100 > full * 62
  }

  /// Whether a line has no small letters.
  private func isCapitals(_ line: Line) -> Bool {
    !line.text.unicodeScalars.contains(where: \.isLower)
  }

  private func isIndented(_ line: Line, after last: Line, before next: Line?) -> Bool {
    guard line.indent >= last.indent + 2, line.indent <= last.indent + 12, last.ending != .hyphen
    else { return false }
    guard last.ending == .sentence || last.ending == .colon else { return false }
    return next.map { $0.indent + 2 <= line.indent } ?? true
  }
}
