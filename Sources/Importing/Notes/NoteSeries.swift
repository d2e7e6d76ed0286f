/// Picks the notes among all lines that begin like one.
///
/// Notes are read from the last to the first, as they close a page or a text: a note must have a
/// mark in the text above, or be the one before the note below it.
struct NoteSeries {
  /// The notes in the order of the text.
  private(set) var notes: [FoundNote] = []

  private let marks: [String: [NoteMark]]
  private let text: ClassifiedLines
  private var used = Set<NoteMark>()

  init(
    _ starts: [Int: NoteLabel.Start], _ marks: [String: [NoteMark]], _ text: ClassifiedLines
  ) {
    self.marks = marks
    self.text = text
    for index in starts.keys.sorted(by: >) {
      guard let start = starts[index] else { continue }
      consider(start, at: index)
    }
    notes.reverse()
  }

  private mutating func consider(_ start: NoteLabel.Start, at index: Int) {
    let page = text.lines[index].page
    let below = notes.last
    let isBefore = below.map { precedes(start, $0) } ?? false
    let isFoot = below.map { text.lines[$0.lines[0]].page != page || $0.label == "1" } ?? true
    guard isBefore || isFoot || Int(start.label) == nil else { return }
    let mark = bestMark(for: start.label, at: index)
    let isNear =
      below.map { text.lines[$0.lines[0]].page == page && $0.lines[0] - index <= 40 } ?? false
    guard mark != nil || (isBefore && isNear) else { return }
    if let mark { used.insert(mark) }
    notes.append(
      FoundNote(label: start.label, lines: [index], wordsOffset: start.wordsOffset, mark: mark))
  }

  private func precedes(_ start: NoteLabel.Start, _ note: FoundNote) -> Bool {
    guard let a = Int(start.label), let b = Int(note.label) else { return false }
    return b == a + 1
  }

  /// The mark that a note most likely belongs to: on its page, of the surest form, the nearest.
  private func bestMark(for label: String, at index: Int) -> NoteMark? {
    let page = text.lines[index].page
    return (marks[label] ?? [])
      .filter { $0.line < index && !used.contains($0) }
      .min { a, b in
        let (pageA, pageB) = (page - text.lines[a.line].page, page - text.lines[b.line].page)
        return (pageA, a.form.rawValue, index - a.line) < (pageB, b.form.rawValue, index - b.line)
      }
  }
}
