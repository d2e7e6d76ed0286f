/// What a line is part of, where its setting on the page shows it.
public enum LinePart: Sendable, Hashable {
  /// A running head or foot, or a page number.
  case margin
  /// A heading; the rank is 1 for the most prominent type of the text, then 2 and so on.
  case heading(rank: Int)
  /// A note at the page's foot.
  case note
  /// Words of somebody else, set in from both sides.
  case quotation
  /// Lines that end where they must.
  case verse
  /// Words of somebody else above the text or a section.
  case epigraph
  /// The name that closes a text, with what stands beside it.
  case signature
  /// An item of a list that hangs from its number or bullet.
  case listItem(ordered: Bool)
  /// A row of a table, its cells parted by three spaces or more.
  case table
  /// A text of its own beside the main one.
  case box(isTitle: Bool)
  /// The caption of a picture.
  case caption
}
