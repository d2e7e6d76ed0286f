/// Writes text in which addresses of the web stand, such as `https://example.org/a_page`.
///
/// Markdown makes links of bare addresses and takes them as they are, so that a backslash within one
/// would become part of it, and a note's mark right behind it too.
enum BareAddress {
  private static let openings = ["http://", "https://", "ftp://", "www."].map { Array($0.utf8) }

  /// The text with its addresses as links and all else escaped.
  static func markdown(_ text: String, isBeforeNote: Bool) -> String {
    let bytes = Array(text.utf8)
    let addresses = ranges(in: bytes)
    guard !addresses.isEmpty else { return MarkdownEscaping.inline(text) }
    var (result, start) = ("", 0)
    for range in addresses {
      result += MarkdownEscaping.inline(
        String(decoding: bytes[start..<range.lowerBound], as: UTF8.self))
      let rest = bytes[range.upperBound...].prefix { $0 > 0x20 }
      let reachesEnd = range.upperBound + rest.count == bytes.count
      let isApart = rest.allSatisfy(isStop) && !(reachesEnd && isBeforeNote)
      let link = link(String(decoding: bytes[range], as: UTF8.self), isApart: isApart)
      if link.hasPrefix("["), result.hasSuffix("!") {
        result.insert("\\", at: result.index(before: result.endIndex))
      }
      result += link
      start = range.upperBound
    }
    return result + MarkdownEscaping.inline(String(decoding: bytes[start...], as: UTF8.self))
  }

  /// An address as it is where Markdown reads just that as a link, or else as a marked link.
  private static func link(_ address: String, isApart: Bool) -> String {
    let escaped = MarkdownEscaping.inline(address)
    let isPlain = escaped == address
    let mayHoldEntity = address.contains("&") && (!isPlain || !isApart || endsInEntity(address))
    if isPlain, isApart, !mayHoldEntity { return address }
    if !address.hasPrefix("www."), !mayHoldEntity { return "<\(address)>" }
    let target = (address.hasPrefix("www.") ? "http://" : "") + address
    let words = escaped.replacing("&", with: "\\&").replacing("\\\\&", with: "\\&")
    return "[\(words)](\(LinkAddress.markdown(target).replacing("&", with: "\\&")))"
  }

  /// Whether a semicolon behind the address would make an entity of its end: `…&amp`.
  private static func endsInEntity(_ address: String) -> Bool {
    let end = address[(address.lastIndex(of: "&") ?? address.endIndex)...].dropFirst()
    return end.allSatisfy { $0.isLetter || $0.isNumber || $0 == "#" }
  }

  /// Whether a sign may follow an address without becoming part of the link.
  private static func isStop(_ byte: UInt8) -> Bool { "?!.,:;'\"".utf8.contains(byte) }

  private static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard
        bytes[index] == UInt8(ascii: "h") || bytes[index] == UInt8(ascii: "f")
          || bytes[index] == UInt8(ascii: "w"), let opening = opening(in: bytes, at: index)
      else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] > 0x20, !endsAddress(bytes[end]) { end += 1 }
      while end > index, isTrailing(bytes[end - 1]) { end -= 1 }
      if end > index + opening { result.append(index..<end) }
      index = max(end, index + opening)
    }
    return result
  }

  /// The length of what opens an address, where one begins at an offset.
  private static func opening(in bytes: [UInt8], at index: Int) -> Int? {
    if index > 0, (0x61...0x7A).contains(bytes[index - 1] | 0x20) { return nil }
    return openings.first { bytes[index...].starts(with: $0) }?.count
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    byte >= 0x80
      || [0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D].contains(byte)
  }

  private static func isTrailing(_ byte: UInt8) -> Bool { ".,;:!?*_~'()".utf8.contains(byte) }
}
