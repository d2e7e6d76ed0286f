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
    var lastNote = 0
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if current == .notes, index - lastNote > 60 {
        starts.append((lastNote + 60, .text))
        current = .text
      }
      if current == .notes,
        NoteLabel.start(of: line.text) != nil
          || NoteLabel.wholeLine(line.text) != nil
      {
        lastNote = index
      }
      guard line.length <= 60, line.ending != .comma, line.ending != .hyphen else { continue }
      let words = Self.withoutNumber(line.text)
      if SectionWords.isNotes(words), Self.standsApart(index, text) {
        headings.append(index)
        starts.append((index, .notes))
        (current, lastNote) = (.notes, index)
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
