/// Finds where each note ends and gives its lines to it.
struct NoteExtent {
  private let text: ClassifiedLines
  private let notes: [FoundNote]
  private let pages: [Range<Int>]
  private let measure: NoteMeasure

  private init(_ text: ClassifiedLines, _ notes: [FoundNote]) {
    self.text = text
    self.notes = notes
    pages = text.pages
    measure = NoteMeasure(text)
  }

  /// Extends notes from their first lines and sets their lines and marks apart from the text.
  static func claim(
    _ found: [FoundNote], in text: ClassifiedLines
  ) -> (text: ClassifiedLines, notes: [FoundNote]) {
    let extent = NoteExtent(text, found)
    var (result, notes) = (text, found)
    for position in notes.indices {
      let end = extent.end(of: position)
      notes[position].lines = (notes[position].lines[0]..<end).filter { text.roles[$0] == .body }
      for index in notes[position].lines { result.roles[index] = .note(position) }
    }
    NoteContinuation.join(&notes, in: &result)
    for (position, note) in notes.enumerated() {
      for mark in note.marks {
        if mark.form == .ownLine, result.roles[mark.line] == .body {
          result.roles[mark.line] = .noteMark(String(position))
        }
        if let source = mark.source, result.roles[source] == .body {
          result.drop(source, .noteMark)
        }
      }
    }
    return (result, notes)
  }

  private func start(_ position: Int) -> Int { notes[position].lines[0] }

  private func page(of index: Int) -> Range<Int> {
    guard pages.count > 1 else { return 0..<text.lines.count }
    return pages.first { $0.contains(index) } ?? 0..<text.lines.count
  }

  private func end(of position: Int) -> Int {
    let start = start(position)
    let page = page(of: start)
    let next = position + 1 < notes.count ? self.start(position + 1) : nil
    if let next, isFollowed(position, by: next) { return next }
    let first = blockStart(position)
    let isFoot = pages.count > 1 && !notes[position].isUnderHeading
    let limit = min(next ?? text.lines.count, isFoot ? page.upperBound : text.lines.count)
    if isFoot, stopsInMidSentence(before: first, page) {
      return goesOnNextPage(limit) ? limit : resumption(after: start, limit: limit) ?? limit
    }
    let end = endInText(from: start, limit: limit, firstOfBlock: first)
    guard isFoot else { return end }
    if end == page.upperBound, let over = endOverPage(from: start, page) { return over }
    return footParagraphs(from: start, after: end, limit: limit)
  }

  /// The end on the next page of a note among the text that a page's end cut in mid-sentence.
  private func endOverPage(from start: Int, _ page: Range<Int>) -> Int? {
    guard let last = (start..<page.upperBound).last(where: { text.roles[$0] == .body }),
      text.lines[last].isOpen, goesOnNextPage(page.upperBound),
      let next = (page.upperBound..<text.lines.count).first(where: { text.roles[$0] == .body })
    else { return nil }
    let following = notes.first { $0.lines[0] > next }?.lines[0] ?? text.lines.count
    let limit = min(following, self.page(of: next).upperBound)
    return endInText(from: next, limit: limit, firstOfBlock: nil)
  }

  /// Whether the text above a block of notes stops in mid-sentence.
  private func stopsInMidSentence(before first: Int, _ page: Range<Int>) -> Bool {
    guard let before = textLine(before: first), before >= page.lowerBound else { return false }
    return text.lines[before].isOpen && text.lines[before].width * 100 >= measure.fullWidth * 70
  }

  /// The nearest line of the text before one.
  private func textLine(before index: Int) -> Int? {
    var i = index - 1
    while i >= 0, text.roles[i] != .body { i -= 1 }
    return i >= 0 ? i : nil
  }

  /// Where the sentence that notes interrupted goes on below them on its page.
  private func resumption(after start: Int, limit: Int) -> Int? {
    var previous = start
    for index in (start + 1)..<max(limit, start + 1) where text.roles[index] == .body {
      let isApart = index > previous + 1 || measure.isNarrow(index, than: start, text)
      if text.lines[previous].ending == .sentence, text.lines[index].opening == .lower, isApart {
        return index
      }
      previous = index
    }
    return nil
  }

  /// The end of a note with the further paragraphs at the foot that hold more than those of the
  /// text, being of smaller type.
  private func footParagraphs(from start: Int, after end: Int, limit: Int) -> Int {
    guard end < limit else { return limit }
    let widths = { (range: Range<Int>) in
      range.filter { text.roles[$0] == .body && text.lines[$0].isOpen }
        .map { text.lines[$0].width }
    }
    guard let note = widths(start..<end).max(), let rest = widths(end..<limit).max() else {
      return end
    }
    return note * 100 >= measure.fullWidth * 106 && rest * 100 >= note * 97 ? limit : end
  }

  /// Whether the next note follows within the same block of notes.
  private func isFollowed(_ position: Int, by next: Int) -> Bool {
    let start = start(position)
    if let mark = notes[position + 1].marks.first, mark.line > start, mark.line < next {
      return false
    }
    let isSamePage = text.lines[start].page == text.lines[next].page
    if notes[position].isUnderHeading, notes[position + 1].isUnderHeading {
      return next - start <= 60
    }
    if isSamePage { return next - start <= 60 }
    let head = (page(of: next).lowerBound..<next).count { text.roles[$0] == .body }
    return head <= 8
  }

  /// The first line of the block of notes that a note closes.
  private func blockStart(_ position: Int) -> Int {
    var first = position
    while first > 0, isFollowed(first - 1, by: start(first)) { first -= 1 }
    return start(first)
  }

  /// Whether the page after a line begins in mid-sentence.
  private func goesOnNextPage(_ end: Int) -> Bool {
    guard end < text.lines.count else { return false }
    let next = (end..<text.lines.count).first { text.roles[$0] == .body }
    return next.map { text.lines[$0].opening == .lower } ?? false
  }

  /// The end of a note after which the text goes on without a page's end between.
  ///
  /// When the text stopped in mid-sentence before the notes, it goes on with the first small
  /// letter after a full stop; else the note ends with its paragraph.
  private func endInText(from start: Int, limit: Int, firstOfBlock: Int?) -> Int {
    let before = firstOfBlock.flatMap { textLine(before: $0) }
    let isOpen = before.map { text.lines[$0].isOpen && !isHeading($0) } ?? false
    var (previous, blanks) = (start, 0)
    var widest = text.lines[start].width
    for index in (start + 1)..<max(limit, start + 1) {
      let line = text.lines[index]
      guard text.roles[index] == .body else {
        if line.isBlank { blanks += 1 }
        continue
      }
      let last = text.lines[previous]
      if last.ending == .sentence || last.ending == .colon && blanks > 0 {
        if isOpen, line.opening == .lower { return index }
        if !isOpen, blanks > 0 || endsShort(previous, index, widest) { return index }
        if isHeadingLike(index, widest) { return index }
      }
      if blanks > 0, previous > start || last.length > 7, line.opening == .upper,
        last.ending == .word, isHeadingLike(index, widest) || blanks > 1
      {
        return index
      }
      if blanks >= 3 { return index }
      widest = max(widest, line.width)
      (previous, blanks) = (index, 0)
    }
    return limit
  }

  private func isHeading(_ index: Int) -> Bool {
    SectionWords.isNotes(text.lines[index].text)
      || text.lines[index].length < 60
        && index + 1 < text.lines.count && text.lines[index + 1].isBlank
  }

  /// Whether a line closes a paragraph, with room for the word that follows, and a capital begins
  /// the next.
  private func endsShort(_ last: Int, _ next: Int, _ widest: Int) -> Bool {
    let (line, following) = (text.lines[last], text.lines[next])
    guard following.opening != .lower, line.ending == .sentence else { return false }
    let full = max(widest, measure.fullWidth)
    return line.width + 250 + following.firstWordWidth < full * 93 / 100
  }

  /// Whether a line after a note looks like a heading: short, no sentence, a capital first.
  private func isHeadingLike(_ index: Int, _ widest: Int) -> Bool {
    let line = text.lines[index]
    if SectionWords.isBibliography(line.text) || SectionWords.isFrontOrBackMatter(line.text) {
      return true
    }
    guard line.ending == .word, line.opening != .lower else { return false }
    guard line.width * 100 < max(widest, measure.fullWidth) * 70 else { return false }
    let next = text.inkedLine(after: index)
    return next.map { text.lines[$0].opening != .lower } ?? true
  }
}

/// How wide the lines of the text are, against those of notes.
struct NoteMeasure {
  /// The estimated width of a full line of the text.
  let fullWidth: Int

  init(_ text: ClassifiedLines) {
    let widths = text.lines.indices.lazy
      .filter { text.roles[$0] == .body && text.lines[$0].isOpen && text.lines[$0].length > 30 }
      .map { text.lines[$0].width }.sorted()
    fullWidth = widths.isEmpty ? 0 : widths[widths.count * 6 / 10]
  }

  /// Whether a line holds clearly less than the note that begins above it.
  func isNarrow(_ index: Int, than start: Int, _ text: ClassifiedLines) -> Bool {
    text.lines[index].isOpen && text.lines[start].isOpen
      && text.lines[index].width * 100 < text.lines[start].width * 95
  }
}
