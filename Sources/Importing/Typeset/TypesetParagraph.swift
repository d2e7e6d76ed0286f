/// Lines that the page shows to be one paragraph, heading, stanza or table, or a part of one.
struct TypesetParagraph: Sendable {
  var lines: [TypesetLine]
  /// The edges of the column, or of the inset block, that it stands in.
  var edges: ColumnEdges
  /// What it is, where the page shows it.
  var part: LinePart?
  /// Whether its first line is indented as those of paragraphs are.
  var isIndented = false
  /// Whether its lines stand for themselves, as in verse.
  var keepsLines = false
  /// Whether more room than between lines parts it from what stands above.
  var isApart = false
  /// How much more room than between lines is above it; without end at the top of a column.
  var roomAbove = 0.0
  /// Whether the block's other lines fill the column to its right edge.
  var isJustified = false

  var first: TypesetLine { lines[0] }
  var last: TypesetLine { lines[lines.count - 1] }
  var size: Double { first.size }
  var page: Int { first.page }
  var text: String { lines.map(\.text).joined(separator: " ") }
  /// The edges of the column that it begins in.
  var column: ColumnEdges { first.column }
  var length: Int { lines.reduce(0) { $0 + $1.text.unicodeScalars.count + 1 } }

  /// How far its left edge is from the column's.
  var inset: Double { edges.left - column.left }
}
