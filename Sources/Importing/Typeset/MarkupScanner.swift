/// Reads the regular markup that poppler's tools print, piece by piece.
///
/// It knows tags with quoted attributes, words and entities, and passes over everything else, so
/// that no input can make it fail.
struct MarkupScanner {
  /// A piece of markup.
  enum Piece {
    case open(name: Substring, attributes: Substring)
    case close(name: Substring)
    case text(Substring)
  }

  private let markup: String
  private var position: String.Index

  init(_ markup: String) {
    self.markup = markup
    position = markup.startIndex
  }

  /// The next piece, or nothing at the end.
  mutating func next() -> Piece? {
    let bytes = markup.utf8
    guard position < bytes.endIndex else { return nil }
    guard bytes[position] == UInt8(ascii: "<") else {
      let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.endIndex
      defer { position = end }
      return .text(markup[position..<end])
    }
    let start = bytes.index(after: position)
    guard let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else {
      position = bytes.endIndex
      return nil
    }
    position = bytes.index(after: end)
    if start < end, bytes[start] == UInt8(ascii: "/") {
      return .close(name: markup[bytes.index(after: start)..<end])
    }
    let nameEnd = bytes[start..<end].firstIndex(of: 0x20) ?? end
    return .open(name: markup[start..<nameEnd], attributes: markup[nameEnd..<end])
  }

  /// The number that an attribute holds.
  static func number(_ name: String, in attributes: Substring) -> Double? {
    guard let value = value(name, in: attributes), let number = Double(value) else { return nil }
    return number.isFinite && abs(number) < 1e6 ? number : nil
  }

  /// What an attribute holds, entities as they are.
  static func value(_ name: String, in attributes: Substring) -> Substring? {
    let bytes = attributes.utf8
    var start = bytes.startIndex
    while let sign = bytes[start...].firstIndex(of: UInt8(ascii: "=")) {
      let quote = bytes.index(after: sign)
      guard quote < bytes.endIndex, bytes[quote] == UInt8(ascii: "\"") else { return nil }
      let first = bytes.index(after: quote)
      guard let end = bytes[first...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      let key = attributes[start..<sign].drop { $0 == " " }
      if key == name { return attributes[first..<end] }
      start = bytes.index(after: end)
    }
    return nil
  }

  /// Words with their entities as characters.
  static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    var result = ""
    var rest = text
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      let tail = rest[start...].prefix(12)
      guard let end = tail.firstIndex(of: ";"),
        let character = character(of: tail[tail.index(after: tail.startIndex)..<end])
      else {
        result += "&"
        rest = rest[rest.index(after: start)...]
        continue
      }
      result.unicodeScalars.append(character)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(of entity: Substring) -> Unicode.Scalar? {
    switch entity {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard entity.hasPrefix("#") else { return nil }
    let digits = entity.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value =
      isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init)
  }
}
