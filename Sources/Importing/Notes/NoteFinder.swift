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
    let notes = NoteSeries(starts, marks, text).notes
    return notes.isEmpty ? (text, []) : NoteExtent.claim(notes, in: text)
  }

  /// Whether a numbered line is a heading: short, no sentence, apart from what follows.
  private static func isHeading(_ index: Int, _ text: ClassifiedLines) -> Bool {
    let line = text.lines[index]
    guard line.ending == .word, line.length <= 80, index + 2 < text.lines.count else {
      return false
    }
    return text.lines[index + 1].isBlank && text.lines[index + 2].opening != .lower
  }

  private static func candidateStarts(_ text: ClassifiedLines) -> [Int: NoteLabel.Start] {
    var result: [Int: NoteLabel.Start] = [:]
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if let start = NoteLabel.start(of: line.text), !isHeading(index, text) {
        result[index] = start
      } else if let label = NoteLabel.wholeLine(line.text), index + 1 < text.lines.count,
        !text.lines[index + 1].isBlank, index > 0, text.lines[index - 1].isBlank
      {
        result[index] = NoteLabel.Start(label: label, wordsOffset: line.text.utf8.count)
      }
    }
    return result
  }
}
