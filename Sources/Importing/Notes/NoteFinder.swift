/// A note with its place in the original.
struct FoundNote: Sendable {
  /// The label as it was printed.
  let label: String
  /// The indexes of its lines.
  var lines: [Int]
  /// Where its words begin in the first line, in UTF-8.
  let wordsOffset: Int
  /// The place in the text that points to it, where one was found.
  var mark: NoteMark?
}

/// Finds notes at the feet of pages, at the end of chapters and in the middle of the text.
enum NoteFinder {
  /// The classified lines with notes and marks set apart, and the notes in order.
  static func find(_ text: ClassifiedLines) -> (text: ClassifiedLines, notes: [FoundNote]) {
    let starts = candidateStarts(text)
    guard !starts.isEmpty else { return (text, []) }
    let marks = NoteMarkFinder.marks(of: Set(starts.values.map(\.label)), in: text)
    var used = Set<NoteMark>()
    var notes: [FoundNote] = []
    for index in starts.keys.sorted() {
      guard let start = starts[index] else { continue }
      let mark = bestMark(for: start.label, at: index, marks, used, text)
      let isInSeries = notes.last.map { follows($0, start, index, text) } ?? false
      guard mark != nil || isInSeries else { continue }
      if let mark { used.insert(mark) }
      notes.append(
        FoundNote(label: start.label, lines: [index], wordsOffset: start.wordsOffset, mark: mark))
    }
    notes.removeAll { note in note.mark == nil && note.label.first?.isNumber != true }
    return NoteExtent.claim(notes, in: text)
  }

  private static func candidateStarts(_ text: ClassifiedLines) -> [Int: NoteLabel.Start] {
    var result: [Int: NoteLabel.Start] = [:]
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if let start = NoteLabel.start(of: line.text) {
        result[index] = start
      } else if let label = NoteLabel.wholeLine(line.text), index + 1 < text.lines.count,
        !text.lines[index + 1].isBlank, index > 0, text.lines[index - 1].isBlank
      {
        result[index] = NoteLabel.Start(label: label, wordsOffset: line.text.utf8.count)
      }
    }
    return result
  }

  /// The mark that a note most likely belongs to: on its page, of the surest form, the nearest.
  private static func bestMark(
    for label: String, at index: Int, _ marks: [String: [NoteMark]], _ used: Set<NoteMark>,
    _ text: ClassifiedLines
  ) -> NoteMark? {
    let page = text.lines[index].page
    return (marks[label] ?? [])
      .filter { $0.line < index && !used.contains($0) && index - $0.line < 20_000 }
      .min { a, b in
        let (pageA, pageB) = (page - text.lines[a.line].page, page - text.lines[b.line].page)
        return (pageA, a.form.rawValue, index - a.line) < (pageB, b.form.rawValue, index - b.line)
      }
  }

  /// Whether a label goes on where the last note stopped, close by.
  private static func follows(
    _ last: FoundNote, _ start: NoteLabel.Start, _ index: Int, _ text: ClassifiedLines
  ) -> Bool {
    guard let a = Int(last.label), let b = Int(start.label), b == a + 1 else { return false }
    return index - (last.lines.last ?? index) <= 30
      && text.lines[index].page == text.lines[last.lines[0]].page
  }
}
