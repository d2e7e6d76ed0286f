/// One start tag of a page.
public struct HTMLElement: Sendable, Hashable {
  /// The tag's name, in lower case.
  public let name: String
  /// The attributes, decoded; an attribute without a value is empty.
  public let attributes: [String: String]

  /// The value of an attribute.
  public subscript(attribute: String) -> String? { attributes[attribute] }
}

/// Reads the start tags of a page that pamphlet made; no parser for the HTML of others.
public struct HTMLScanner {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads all start tags of a page, in order.
  /// - Parameter html: The page.
  /// - Returns: The tags.
  public static func elements(of html: some Sequence<UInt8>) -> [HTMLElement] {
    var scanner = HTMLScanner(bytes: Array(html))
    var elements: [HTMLElement] = []
    while let element = scanner.next() { elements.append(element) }
    return elements
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func next() -> HTMLElement? {
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = start + 1
      if text(at: position, count: 3) == "!--" {
        skip(past: "-->")
      } else if position < bytes.count, bytes[position].isLetter {
        let element = startTag()
        if ["script", "style"].contains(element.name) { skip(past: "</\(element.name)>") }
        return element
      }
    }
    return nil
  }

  private mutating func startTag() -> HTMLElement {
    let name = take { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }.lowercased()
    var attributes: [String: String] = [:]
    while position < bytes.count, bytes[position] != UInt8(ascii: ">") {
      if bytes[position].isSpace || bytes[position] == UInt8(ascii: "/") {
        position += 1
        continue
      }
      let key = take { !$0.isSpace && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: ">") }
      attributes[key.lowercased()] = value()
    }
    return HTMLElement(name: name, attributes: attributes)
  }

  private mutating func value() -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "=") else { return "" }
    position += 1
    guard position < bytes.count else { return "" }
    let quote = bytes[position]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return Self.decoded(take { !$0.isSpace && $0 != UInt8(ascii: ">") })
    }
    position += 1
    let value = take { $0 != quote }
    position += 1
    return Self.decoded(value)
  }

  private mutating func take(while isWanted: (UInt8) -> Bool) -> String {
    let start = position
    while position < bytes.count, isWanted(bytes[position]) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skip(past end: String) {
    while position < bytes.count, text(at: position, count: end.utf8.count) != end { position += 1 }
    position = min(bytes.count, position + end.utf8.count)
  }

  private func text(at start: Int, count: Int) -> String {
    String(
      decoding: bytes[min(start, bytes.count)..<min(bytes.count, start + count)], as: UTF8.self)
  }

  private static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#34;", "\""),
      ("&amp;", "&"),
    ].reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension UInt8 {
  fileprivate var isSpace: Bool { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
}
