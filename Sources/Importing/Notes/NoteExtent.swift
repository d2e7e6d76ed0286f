/// Finds where each note ends and gives its lines to it.
enum NoteExtent {
  /// Extends notes from their first lines and sets their lines and marks apart from the text.
  static func claim(
    _ found: [FoundNote], in text: ClassifiedLines
  ) -> (text: ClassifiedLines, notes: [FoundNote]) {
    let pages = text.pages
    var (result, notes) = (text, found)
    for position in notes.indices {
      let start = notes[position].lines[0]
      let limit = position + 1 < notes.count ? notes[position + 1].lines[0] : text.lines.count
      let pageEnd =
        pages.count > 1 ? (pages.first { $0.contains(start) }?.upperBound ?? limit) : limit
      let isLastOfBlock = limit > pageEnd || limit == text.lines.count || limit - start > 40
      var end = min(limit, pageEnd)
      if isLastOfBlock {
        end = endOfLast(from: start, limit: end, firstOfBlock: blockStart(position, notes), text)
      }
      notes[position].lines = (start..<end).filter { text.roles[$0] == .body }
      for index in notes[position].lines { result.roles[index] = .note(position) }
    }
    for (position, note) in notes.enumerated() {
      guard let mark = note.mark, mark.form == .ownLine, result.roles[mark.line] == .body else {
        continue
      }
      result.roles[mark.line] = .noteMark(String(position))
    }
    return (result, notes)
  }

  /// The first line of the block of notes that a note closes.
  private static func blockStart(_ position: Int, _ notes: [FoundNote]) -> Int {
    var first = position
    while first > 0, notes[first].lines[0] - notes[first - 1].lines[0] <= 40 { first -= 1 }
    return notes[first].lines[0]
  }

  /// The end of a note after which the text goes on without a page's end between.
  ///
  /// When the text stopped in mid-sentence before the notes, it goes on with the first small
  /// letter after a full stop; else the note ends with its paragraph.
  private static func endOfLast(
    from start: Int, limit: Int, firstOfBlock: Int, _ text: ClassifiedLines
  ) -> Int {
    let before = text.inkedLine(before: firstOfBlock)
    let isOpen = before.map { text.lines[$0].isOpen } ?? false
    var previous = start
    var blanks = 0
    for index in (start + 1)..<max(limit, start + 1) {
      let line = text.lines[index]
      if line.isBlank {
        blanks += 1
        continue
      }
      let last = text.lines[previous]
      if last.ending == .sentence {
        if isOpen, line.opening == .lower { return index }
        if !isOpen, blanks > 0 { return index }
      }
      if blanks >= 3 { return index }
      (previous, blanks) = (index, 0)
    }
    return limit
  }
}
