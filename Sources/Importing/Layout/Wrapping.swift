/// How the lines of a text relate to its paragraphs.
enum Wrapping: Sendable, Hashable {
  /// Lines end where the page was full; blank lines part what stands apart.
  case hard
  /// As `hard`, with a blank line after each line.
  case doubleSpaced
  /// Each line is a paragraph.
  case none

  /// Judges by how often a line goes on with a small letter after the one before.
  init(_ text: ClassifiedLines) {
    var (touching, touchingGoesOn, spaced, spacedGoesOn) = (0, 0, 0, 0)
    var previous: Int?
    for index in text.lines.indices where text.roles[index].isText {
      defer { previous = index }
      guard let last = previous, NoteLabel.wholeLine(text.lines[last].text) == nil else { continue }
      let line = text.lines[index]
      if line.startsWithBullet || EnumeratedStarts.number(of: line.text) != nil { continue }
      let goesOn =
        text.lines[last].isOpen && line.opening == .lower || text.lines[last].ending == .hyphen
      if index == last + 1 {
        touching += 1
        if goesOn { touchingGoesOn += 1 }
      } else if index == last + 2 {
        spaced += 1
        if goesOn { spacedGoesOn += 1 }
      }
    }
    if spaced >= 4, spacedGoesOn * 10 >= spaced * 4, spaced > touching {
      self = .doubleSpaced
    } else if touchingGoesOn * (touchingGoesOn > 1 ? 5 : 3) >= touching, touchingGoesOn > 0 {
      self = .hard
    } else {
      self = .none
    }
  }
}
