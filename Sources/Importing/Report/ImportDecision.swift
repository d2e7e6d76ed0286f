/// How sure a decision of the importer is, the most doubtful first.
public enum Certainty: Int, Sendable, Hashable, Comparable, CaseIterable {
  /// Nothing or little speaks for it but habit.
  case doubtful
  /// More speaks for it than against it.
  case likely
  /// There is no doubt worth a person's time.
  case sure

  /// Orders the doubtful below the sure.
  public static func < (a: Certainty, b: Certainty) -> Bool { a.rawValue < b.rawValue }
}

/// Something that the importer decided and that an editor may want to look at.
public struct ImportDecision: Sendable, Hashable {
  /// What was decided, in the order in which a report lists it.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// How the bytes were read.
    case reading = "How the file was read"
    /// A field of the front matter.
    case field = "Front matter"
    /// A note whose place was not found.
    case unmatchedNote = "Notes without a place"
    /// Text that was moved to where its sentence goes on.
    case movedText = "Text joined from far away"
    /// A paragraph put together over a page, a column or something between.
    case bridgedBreak = "Paragraphs joined over a break"
    /// A heading.
    case heading = "Headings"
    /// A caption, a quotation and the like.
    case role = "Captions, quotations and other parts"
    /// A word cut at a line's end.
    case hyphen = "Words cut at line ends"
  }

  /// What was decided.
  public let kind: Kind
  /// How sure it is.
  public let certainty: Certainty
  /// The lines of the original that it is about.
  public let lines: [Int]
  /// The decision in words, as Markdown.
  public let words: String

  init(_ kind: Kind, _ certainty: Certainty, lines: [Int], _ words: String) {
    self.kind = kind
    self.certainty = certainty
    self.lines = lines
    self.words = words
  }
}
