/// What stands for one thing in the whole publication and in its addresses: lower-case ASCII
/// letters and digits, words joined with single hyphens.
public struct Slug: Sendable, Hashable {
  /// The slug itself.
  public let text: String

  /// Makes a slug from a text that is one already, or nil.
  public init?(_ text: String) {
    guard Self.firstFault(in: text) == nil else { return nil }
    self.text = text
  }

  /// Makes a slug from a text that should be one.
  /// - Throws: an error with the place of the first wrong sign, and the slug that the text makes
  ///   when it is folded.
  public init(parsing text: String) throws(NotationError) {
    if let (offset, message) = Self.firstFault(in: text) {
      let hint = Slug.folding(text, maximumLength: max(60, text.utf8.count))
      throw NotationError(message, offset: offset, hint: hint.map { "write \($0)" })
    }
    self.text = text
  }

  private static func firstFault(in text: String) -> (offset: Int, message: String)? {
    guard !text.isEmpty else { return (0, "a slug is missing") }
    let hyphen = UInt8(ascii: "-")
    var previous = hyphen
    var offset = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
      case hyphen where previous != hyphen: break
      case hyphen: return (offset, "a hyphen in a slug stands alone between two words")
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): return (offset, "a slug has no capital letters")
      default:
        return (offset, "a slug has only the letters a to z, digits and single hyphens")
      }
      previous = byte
      offset += 1
    }
    return previous == hyphen ? (offset - 1, "a slug does not end with a hyphen") : nil
  }
}

extension Slug: Comparable, CustomStringConvertible {
  /// Orders slugs by their bytes.
  public static func < (a: Slug, b: Slug) -> Bool { a.text < b.text }

  /// The slug itself.
  public var description: String { text }
}
