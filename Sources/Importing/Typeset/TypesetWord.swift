/// A rectangle on a page, in points from its upper left corner.
struct TypesetBox: Sendable, Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }

  /// The smallest box around this one and another.
  func union(_ other: TypesetBox) -> TypesetBox {
    TypesetBox(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// How much of the lower of two boxes stands beside the other, from 0 to 1.
  func verticalOverlap(_ other: TypesetBox) -> Double {
    let shared = min(bottom, other.bottom) - max(top, other.top)
    return shared / max(0.1, min(height, other.height))
  }
}

/// A word as it stands on a page.
struct TypesetWord: Sendable, Hashable {
  var text: String
  var box: TypesetBox
  /// The size of the type, in points.
  var size: Double
  var isBold = false
  var isItalic = false
  /// The number of its face within the text; faces of one family share it.
  var family = 0
}

/// The words of a page in no certain order.
struct TypesetPage: Sendable {
  var width: Double
  var height: Double
  var words: [TypesetWord]
}
