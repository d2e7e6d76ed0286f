/// Finds verse by lines that end long before the margin.
enum VerseFinder {
  /// The poems and songs of a text.
  static func find(_ text: ClassifiedLines) -> [SetApart] {
    let full = IndentedGroups.fullWidth(text)
    return text.bodyRuns(mostBlanks: 0).flatMap { runs(in: $0, full, text) }
  }

  private static func runs(in run: [Int], _ full: Int, _ text: ClassifiedLines) -> [SetApart] {
    var found: [SetApart] = []
    var position = 0
    while position < run.count {
      var end = position
      while end < run.count, isShort(text.lines[run[end]], full) { end += 1 }
      // The last line of a paragraph stands above, a heading may stand below.
      let start = opensGroup(position, run, text) ? position : position + 1
      if start < end {
        let group = Array(run[start..<end])
        let lines = group.map { text.lines[$0] }
        if isVerse(lines, full: full, atLeast: 4) {
          found.append(SetApart(kind: .verse, lines: group))
        }
      }
      position = max(end, position + 1)
    }
    return found
  }

  private static func opensGroup(_ position: Int, _ run: [Int], _ text: ClassifiedLines) -> Bool {
    guard position > 0 else { return true }
    return text.lines[run[position - 1]].ending == .colon
  }

  private static func isShort(_ line: Line, _ full: Int) -> Bool {
    line.width * 100 <= full * 72
  }

  /// Whether lines are verse: short, without full stops at most ends, with capitals at most starts.
  static func isVerse(_ lines: [Line], full: Int, atLeast least: Int) -> Bool {
    guard lines.count >= least, full > 0, lines.allSatisfy({ $0.width * 100 <= full * 78 }) else {
      return false
    }
    let capitals = lines.count { $0.opening == .upper }
    let lower = lines.count { $0.opening == .lower }
    guard capitals + lower == lines.count, capitals * 10 >= lines.count * 5 else { return false }
    if lines.contains(where: { $0.startsWithBullet || $0.ending == .hyphen }) { return false }
    let running = lines.dropLast().count { $0.ending == .comma || $0.ending == .word }
    guard running * 10 >= (lines.count - 1) * 4, running >= 1 else { return false }
    // Names, dates and the like are lists or signatures.
    let data = lines.count { line in
      DateReading.dateline(line.text) != nil || LetterParts.isName(line.text)
        || line.text.unicodeScalars.contains(where: \.isDigit)
    }
    return data * 3 <= lines.count && lines.contains { $0.length >= 12 }
      && lines.reduce(0) { $0 + $1.length } >= lines.count * 14
  }
}
