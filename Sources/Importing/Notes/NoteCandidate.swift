/// A line that may open a note, with what speaks for and against it.
struct NoteCandidate: Sendable {
  let index: Int
  let page: Int
  let start: NoteLabel.Start
  /// The label as a number, where it is one.
  let number: Int?
  /// How much the place and form of the line speak for a note; 0 when its mark must decide.
  var score: Int
  /// Whether the line stands below a heading such as *Notes*.
  var isUnderHeading = false
}

/// Counts the entries of a numbered bibliography.
private struct EntryCount {
  private var last = 0
  private var style: NoteLabel.Style?

  /// Whether a line opens the entry that follows those so far.
  mutating func isNext(_ text: String) -> Bool {
    guard let start = NoteLabel.start(of: text), let number = Int(start.label) else { return false }
    if number == 1, style == nil {
      (last, style) = (1, start.style)
      return true
    }
    guard start.style == style, number == last + 1 else { return false }
    last = number
    return true
  }
}

/// Finds the lines that may open notes, and weighs their place.
struct NoteCandidates {
  private(set) var candidates: [NoteCandidate] = []
  /// The headings that stand above notes, such as *Notes* or *Anmerkungen*.
  private(set) var headings: [Int] = []

  private let text: ClassifiedLines
  private let pages: [Int: Range<Int>]
  private let areas: NoteAreas

  init(_ text: ClassifiedLines) {
    self.text = text
    pages = Dictionary(text.pages.map { (text.lines[$0.lowerBound].page, $0) }) { a, _ in a }
    areas = NoteAreas(text)
    headings = areas.headings
    collect()
    weighLists()
  }

  private mutating func collect() {
    var entries = EntryCount()
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      let isEntry = areas.area(of: index) == .bibliography && entries.isNext(line.text)
      guard let start = start(at: index, line), line.startsNote(start, at: index, in: text) else {
        continue
      }
      var candidate = NoteCandidate(
        index: index, page: line.page, start: start, number: Int(start.label), score: -5)
      candidate.isUnderHeading = areas.area(of: index) == .notes
      candidate.score += Self.bonus(of: start.style) + placeBonus(index, candidate)
      if isEntry { candidate.score -= 8 }
      if start.style == .ownLine { candidate.score -= doubtOfLoneLabel(index, line) }
      candidates.append(candidate)
    }
  }

  private func start(at index: Int, _ line: Line) -> NoteLabel.Start? {
    if let label = NoteLabel.wholeLine(line.text) {
      guard let next = text.inkedLine(after: index), next - index <= 2,
        text.lines[next].page == line.page, text.roles[next] == .body,
        text.lines[next].length > 3
      else { return nil }
      return NoteLabel.Start(
        label: label, style: .ownLine, wordsOffset: line.text.utf8.count)
    }
    return NoteLabel.start(of: line.text)
  }

  /// How much speaks against a number on a line of its own: brackets, room below, or numbers about
  /// it, as in a table.
  private func doubtOfLoneLabel(_ index: Int, _ line: Line) -> Int {
    var doubt = line.text.utf8.last.map { $0 == 0x29 || $0 == 0x5D } ?? false ? 2 : 0
    guard let next = text.inkedLine(after: index) else { return 9 }
    if next > index + 1 { doubt += 1 }
    let neighbours = [text.inkedLine(before: index), text.inkedLine(after: next)]
    let isAmongNumbers = neighbours.compactMap { $0 }.contains { neighbour in
      let line = text.lines[neighbour]
      return line.length <= 12 && line.opening == .digit && abs(neighbour - index) <= 4
        && NoteLabel.wholeLine(line.text) == nil
    }
    return doubt + (isAmongNumbers ? 4 : 0)
  }

  private static func bonus(of style: NoteLabel.Style) -> Int {
    switch style {
    case .raised: 2
    case .ownLine, .square, .symbol: 1
    case .bare, .round: 0
    case .dotted, .halfRound: -1
    }
  }

  private func placeBonus(_ index: Int, _ candidate: NoteCandidate) -> Int {
    if candidate.isUnderHeading { return 4 }
    if text.lines[index].setting?.part == .note { return 6 }
    let page = pages[candidate.page] ?? 0..<text.lines.count
    if pages.count > 1 { return footBonus(index, page) }
    return text.lines.count - index <= 60 ? 2 : 0
  }

  /// How much a place looks like the foot of its page: no paragraphs follow, and lines hold more.
  private func footBonus(_ index: Int, _ page: Range<Int>) -> Int {
    var (breaks, inked, blanks, previous) = (0, 0, 0, index)
    var lengths: [Int] = []
    for next in index..<page.upperBound {
      guard text.roles[next] == .body else {
        if text.roles[next] == .blank { blanks += 1 }
        continue
      }
      let line = text.lines[next]
      inked += 1
      let last = text.lines[previous]
      if next > index, blanks > 0, line.opening != .lower, NoteLabel.start(of: line.text) == nil,
        NoteLabel.start(of: last.text) == nil || last.ending == .sentence,
        NoteLabel.wholeLine(line.text) == nil, NoteLabel.wholeLine(last.text) == nil
      {
        breaks += 1
      }
      if line.isOpen { lengths.append(line.length) }
      (previous, blanks) = (next, 0)
    }
    var bonus = breaks == 0 ? 3 : breaks == 1 ? 1 : -2
    if inked > 25 { bonus -= 2 }
    let full = areas.fullLength
    if let widest = lengths.max(), full > 0 {
      if widest * 100 >= full * 106 { bonus += 2 }
      if widest * 100 <= full * 90, lengths.count > 1 { bonus -= 1 }
    }
    return bonus
  }

  /// Counts against the items of a list that a colon announces, and of lists without a foot.
  private mutating func weighLists() {
    var position = 0
    while position < candidates.count {
      var end = position + 1
      while end < candidates.count, follows(candidates[end], candidates[end - 1]) { end += 1 }
      let first = candidates[position]
      if first.number == 1, isAnnounced(first.index) {
        for member in position..<end where !candidates[member].isUnderHeading {
          candidates[member].score -= 6
        }
      }
      position = end
    }
  }

  private func follows(_ next: NoteCandidate, _ last: NoteCandidate) -> Bool {
    guard let a = last.number, let b = next.number else { return false }
    return b == a + 1 && next.start.style == last.start.style && next.index - last.index <= 30
  }

  private func isAnnounced(_ index: Int) -> Bool {
    guard let before = text.inkedLine(before: index) else { return false }
    return text.lines[before].ending == .colon
  }
}

extension Line {
  /// Whether a numbered line is the start of a note rather than a heading or a piece of a sentence.
  func startsNote(_ start: NoteLabel.Start, at index: Int, in text: ClassifiedLines) -> Bool {
    if start.style == .ownLine { return true }
    let words = Substring(self.text.utf8.dropFirst(start.wordsOffset))
    if start.style == .bare || start.style == .dotted, isShortTitle(words, at: index, in: text) {
      return false
    }
    guard start.style == .bare, let first = words.unicodeScalars.first else { return true }
    return !first.isLower || start.wordsOffset == start.label.utf8.count
      || index == 0 || !text.lines[index - 1].isOpen || text.lines[index - 1].isBlank
  }

  /// Whether the words after a number are a heading: few, no sentence, and nothing goes on with them.
  private func isShortTitle(
    _ words: Substring, at index: Int, in text: ClassifiedLines
  ) -> Bool {
    guard ending == .word, length <= 70, words.contains(" ") || words.count > 8,
      !words.contains(where: { $0.isNumber || $0 == "," }),
      let next = text.inkedLine(after: index)
    else { return false }
    let isApart = next > index + 1
    let goesOn = text.lines[next].opening == .lower
    return !goesOn && (isApart || length <= 45)
  }
}
