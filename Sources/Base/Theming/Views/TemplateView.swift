/// What a template sees: a value with named, documented fields.
///
/// A view lists its fields once; from that list come the values at rendering, the check of every
/// template when a theme is loaded, and the reference for theme authors.
public protocol TemplateView: Sendable {
  /// The fields that a template may name.
  static var fields: ViewFields<Self> { get }
}

extension TemplateView {
  /// The names that a template may use on this view.
  public static var schema: ViewSchema { fields.schema }
}

/// Text that is HTML already and is not escaped again.
///
/// A template writes such a field with three braces; three braces around plain text are an error.
public struct HTML: Sendable, Hashable {
  /// The markup in UTF-8.
  public let bytes: [UInt8]

  /// Vouches for markup that holds no unescaped text from outside.
  public init(markup bytes: [UInt8]) { self.bytes = bytes }

  /// Vouches for markup that holds no unescaped text from outside.
  public init(markup: String) { bytes = Array(markup.utf8) }

  /// Makes markup that shows `text` as it is.
  public init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscaped(text)
    self.bytes = bytes
  }

  /// The markup as a string.
  public var markup: String { String(decoding: bytes, as: UTF8.self) }
}

extension [UInt8] {
  /// Appends text with the characters that HTML gives a meaning to written as entities.
  public mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let entity = bytes[index].entity else { continue }
        append(contentsOf: bytes[start..<index])
        append(contentsOf: entity.utf8)
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
  }
}

extension UInt8 {
  /// What stands for the byte in HTML, where it cannot stand for itself.
  fileprivate var entity: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }
}
