/// The parts of a text in which numbered lines are likely notes, or surely none.
struct NoteAreas: Sendable {
  enum Area: Sendable { case text, notes, bibliography }

  /// The headings that stand above notes.
  private(set) var headings: [Int] = []
  /// How many characters a full line of the text holds.
  let fullLength: Int

  private var starts: [(index: Int, area: Area)] = []

  init(_ text: ClassifiedLines) {
    var current = Area.text
    var (lastNote, number) = (0, 0)
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if current == .notes {
        if let found = Self.noteNumber(of: line, at: index, text),
          number == 0 || found == number + 1 || found == 1
        {
          (lastNote, number) = (index, found)
        } else if index - lastNote > Self.longestNote {
          starts.append((lastNote + Self.longestNote, .text))
          current = .text
        }
      }
      guard line.length <= 60, line.ending != .comma, line.ending != .hyphen else { continue }
      let words = Self.withoutNumber(line.text)
      if SectionWords.isNotes(words), Self.standsApart(index, text) {
        headings.append(index)
        starts.append((index, .notes))
        (current, lastNote, number) = (.notes, index, 0)
      } else if current != .bibliography, SectionWords.isBibliography(words),
        Self.standsApart(index, text)
      {
        starts.append((index, .bibliography))
        current = .bibliography
      } else if current != .text, SectionWords.isChapter(line.text) {
        starts.append((index, .text))
        current = .text
      }
    }
    let lengths = text.lines.indices.lazy
      .filter { text.roles[$0] == .body && text.lines[$0].isOpen && text.lines[$0].length > 30 }
      .map { text.lines[$0].length }.sorted()
    fullLength = lengths.isEmpty ? 0 : lengths[lengths.count * 6 / 10]
  }

  /// How many lines below a note the area of notes ends.
  private static let longestNote = 40

  private static func noteNumber(of line: Line, at index: Int, _ text: ClassifiedLines) -> Int? {
    if let label = NoteLabel.wholeLine(line.text) { return Int(label) ?? 0 }
    guard let start = NoteLabel.start(of: line.text), line.startsNote(start, at: index, in: text)
    else { return nil }
    return Int(start.label) ?? 0
  }

  /// What part a line belongs to.
  func area(of index: Int) -> Area {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].index <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .text : starts[low - 1].area
  }

  /// A heading without the number before it: `7. Notes`.
  private static func withoutNumber(_ text: String) -> String {
    String(text.drop { !$0.isLetter })
  }

  /// Whether a line is no part of a sentence: it follows an end and a label or capital follows.
  private static func standsApart(_ index: Int, _ text: ClassifiedLines) -> Bool {
    guard let after = text.inkedLine(after: index) else { return false }
    if text.lines[after].opening == .lower { return false }
    guard let before = text.inkedLine(before: index) else { return true }
    return index - before > 1 || text.lines[before].ending != .hyphen
  }
}
