/// A note with its place in the original.
struct FoundNote: Sendable {
  /// The label as it was printed.
  let label: String
  /// The indexes of its lines.
  var lines: [Int]
  /// Where its words begin in the first line, in UTF-8.
  let wordsOffset: Int
  /// The places in the text that point to it.
  var marks: [NoteMark]
  /// Whether it stands below a heading of notes.
  var isUnderHeading = false

  /// The labels as they were printed, beside the note and at its marks.
  var printedLabels: [String] { [label] + marks.map { $0.token ?? $0.label } }
}

/// Finds notes at the feet of pages, at the end of chapters and in the middle of the text.
enum NoteFinder {
  /// The classified lines with notes and marks set apart, and the notes in order.
  static func find(_ text: ClassifiedLines) -> (text: ClassifiedLines, notes: [FoundNote]) {
    let starts = NoteCandidates(text)
    guard !starts.candidates.isEmpty else { return (text, []) }
    let labels = Set(starts.candidates.map(\.start.label))
    let marks = NoteMarkFinder.marks(of: labels, in: text)
    guard !marks.isEmpty else { return (text, []) }
    var found = notes(starts, marks, text)
    guard !found.isEmpty else { return (text, []) }
    var claimed = NoteExtent.claim(found, in: text)
    let outside = marks.mapValues { $0.filter { $0.quality > 3 || !isInNote($0, claimed.text) } }
    if outside != marks {
      found = notes(starts, outside, text)
      guard !found.isEmpty else { return (text, []) }
      claimed = NoteExtent.claim(found, in: text)
    }
    NoteHeadings.drop(starts.headings, claimed.notes, in: &claimed.text)
    return claimed
  }

  private static func isInNote(_ mark: NoteMark, _ text: ClassifiedLines) -> Bool {
    if case .note = text.roles[mark.line] { true } else { false }
  }

  private static func notes(
    _ starts: NoteCandidates, _ marks: [String: [NoteMark]], _ text: ClassifiedLines
  ) -> [FoundNote] {
    let numbered = NoteChain(starts.candidates, marks: marks, symbols: false, text)
    let symbols = NoteChain(starts.candidates, marks: marks, symbols: true, text)
    var set = NoteSet(starts.candidates, chosen: numbered.chosen + symbols.chosen, text)
    set.fillGaps(marks)
    set.repeatMarks(marks)
    return set.notes
  }
}

/// Sets the headings above notes aside, whose notes have gone to their places.
enum NoteHeadings {
  /// Drops the headings that a note follows at once.
  static func drop(_ headings: [Int], _ notes: [FoundNote], in text: inout ClassifiedLines) {
    for heading in headings {
      var next = heading + 1
      while next < text.lines.count, !isText(text.roles[next]) { next += 1 }
      if next < text.lines.count, case .note = text.roles[next], text.roles[heading] == .body {
        text.drop(heading, .noteHeading)
      }
    }
  }

  private static func isText(_ role: LineRole) -> Bool {
    switch role {
    case .body, .note: true
    default: false
    }
  }
}
