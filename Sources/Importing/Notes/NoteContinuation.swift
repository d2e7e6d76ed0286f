/// Finds the ends of notes that ran over their page, at the foot of the next.
enum NoteContinuation {
  /// Gives to each note that stops in mid-sentence at its page's end the lines that go on with it.
  static func join(_ notes: inout [FoundNote], in text: inout ClassifiedLines) {
    let pages = text.pages
    guard pages.count > 1 else { return }
    let full = NoteAreas(text).fullLength
    for position in notes.indices where !notes[position].isUnderHeading {
      guard let last = notes[position].lines.last, text.lines[last].isOpen,
        let page = pages.firstIndex(where: { $0.contains(last) }), page + 1 < pages.count,
        endsPage(last, pages[page], text),
        let range = foot(of: pages[page + 1], pages.dropFirst(page + 2).first, full, text)
      else { continue }
      notes[position].lines += range
      for index in range { text.roles[index] = .note(position) }
    }
  }

  private static func endsPage(_ index: Int, _ page: Range<Int>, _ text: ClassifiedLines) -> Bool {
    !((index + 1)..<max(page.upperBound, index + 1)).contains { text.roles[$0] == .body }
  }

  /// The lines above the first note of a page, or at its end, that go on with an earlier note.
  private static func foot(
    of page: Range<Int>, _ next: Range<Int>?, _ full: Int, _ text: ClassifiedLines
  ) -> [Int]? {
    let first = page.first { index in
      if case .note = text.roles[index] { return true } else { return false }
    }
    let lines = (page.lowerBound..<(first ?? page.upperBound)).filter { text.roles[$0] == .body }
    let textGoesOn =
      next?.first { text.roles[$0] == .body }.map { text.lines[$0].opening == .lower } ?? false
    for offset in lines.indices.dropFirst().reversed().prefix(14) {
      let (line, before) = (text.lines[lines[offset]], text.lines[lines[offset - 1]])
      guard line.opening == .lower else { continue }
      let isApart = lines[offset] > lines[offset - 1] + 1
      let tail = lines[offset...].map { text.lines[$0] }.filter(\.isOpen).map(\.length).max() ?? 0
      let isSmall = tail * 100 >= full * 106
      let fits = before.ending == .sentence || before.isOpen && textGoesOn
      if fits, isApart || isSmall { return Array(lines[offset...]) }
    }
    return nil
  }
}
