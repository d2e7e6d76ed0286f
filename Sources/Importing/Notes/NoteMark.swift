/// A place in the text that may point to a note.
struct NoteMark: Sendable, Hashable {
  /// How a mark was set.
  enum Form: Int, Sendable {
    case ownLine, superscript, bracketed, symbol, glued, parenthesized
    /// A raised digit that the extractor put on the line above, over its place.
    case above

    /// Whether it stands for a digit or sign set above the line.
    var isRaised: Bool {
      self == .ownLine || self == .superscript || self == .glued || self == .above
    }
  }

  let label: String
  let form: Form
  /// The index of the line.
  let line: Int
  /// Where the mark stands in the line's text, in UTF-8.
  let range: Range<Int>
  /// How likely it is a mark, from 1 to 5.
  var quality = 3
  /// The line above that holds the label, where it has one of its own.
  var source: Int?
  /// The number that the label was printed in one with, such as `19173`.
  var token: String?
}
