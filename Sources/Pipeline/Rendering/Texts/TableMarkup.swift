/// Tables as HTML has them today.
enum TableMarkup {
  /// Markup whose cells say how they are aligned by a class.
  ///
  /// cmark-gfm writes `align`, which HTML calls obsolete, and a style would need leave of a
  /// Content-Security-Policy. Text cannot be taken for a tag, as its `<` is escaped.
  static func withClasses(_ markup: [UInt8]) -> [UInt8] {
    guard markup.containsTable else { return markup }
    var text = String(decoding: markup, as: UTF8.self)
    for cell in ["td", "th"] {
      text.replace("<\(cell) align=\"", with: "<\(cell) class=\"align-")
    }
    return Array(text.utf8)
  }
}

extension [UInt8] {
  fileprivate var containsTable: Bool {
    let tag = Array("<table>".utf8)
    return indices.contains { self[$0] == tag[0] && self[$0...].starts(with: tag) }
  }
}
