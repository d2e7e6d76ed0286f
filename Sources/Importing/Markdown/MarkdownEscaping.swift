/// Keeps text text where Markdown would read signs as markup; escapes no more than that.
enum MarkdownEscaping {
  /// A paragraph's words, safe at the start of a line.
  static func paragraph(_ text: String) -> String { lineStart(inline(text)) }

  /// Words in the middle of a line.
  static func inline(_ text: String) -> String {
    guard text.utf8.contains(where: { isSpecial($0) }) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 8)
    let brackets = LinkBrackets.dangerous(bytes)
    for (index, byte) in bytes.enumerated() {
      if isSpecial(byte), needsEscape(bytes, index, brackets) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Escapes what would open a block at the start of a line.
  static func lineStart(_ text: String) -> String {
    let bytes = Array(text.utf8.prefix(12))
    guard let first = bytes.first else { return text }
    let second = bytes.count > 1 ? bytes[1] : 0x20
    switch first {
    case UInt8(ascii: ">"): return "\\" + text
    case UInt8(ascii: "-"), UInt8(ascii: "+"):
      return second == 0x20 || isRule(text) ? "\\" + text : text
    case UInt8(ascii: "#"):
      let after = bytes.first { $0 != first } ?? 0x20
      return after == 0x20 ? "\\" + text : text
    case UInt8(ascii: "="): return "\\" + text
    case 0x30...0x39: return orderedMarker(text, bytes)
    default: return text
    }
  }

  private static func orderedMarker(_ text: String, _ bytes: [UInt8]) -> String {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    guard digits <= 9, digits < bytes.count, bytes[digits] == 0x2E || bytes[digits] == 0x29,
      digits + 1 == bytes.count || bytes[digits + 1] == 0x20
    else { return text }
    let utf8 = text.utf8
    return String(Substring(utf8.prefix(digits))) + "\\" + String(Substring(utf8.dropFirst(digits)))
  }

  private static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 == 0x20 }
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func needsEscape(_ bytes: [UInt8], _ index: Int, _ brackets: Set<Int>) -> Bool {
    let before = index > 0 ? bytes[index - 1] : 0x20
    let after = index + 1 < bytes.count ? bytes[index + 1] : 0x20
    switch bytes[index] {
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return true
    case UInt8(ascii: "\\"): return isPunctuation(after) || index + 1 == bytes.count
    case UInt8(ascii: "*"): return !(before == 0x20 && after == 0x20) || index == 0
    case UInt8(ascii: "_"): return !(isWord(before) && isWord(after))
    case UInt8(ascii: "["), UInt8(ascii: "]"): return brackets.contains(index)
    case UInt8(ascii: "<"):
      return isWord(after) || after == UInt8(ascii: "/") || after == UInt8(ascii: "!")
        || after == UInt8(ascii: "?")
    case UInt8(ascii: "&"):
      let rest = bytes[(index + 1)...].prefix(32)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else { return false }
      return end > index + 1 && bytes[(index + 1)..<end].allSatisfy { isWord($0) || $0 == 0x23 }
    default: return false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
      || (0x61...0x7A).contains(byte)
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !isWord(byte)
  }
}

/// Finds the square brackets that Markdown or this site would read as a link or a note.
private enum LinkBrackets {
  /// The offsets of brackets that need an escape; all others are plain text in Markdown too.
  static func dangerous(_ bytes: [UInt8]) -> Set<Int> {
    var result = Set<Int>()
    var open: [Int] = []
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") {
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0
        if after == UInt8(ascii: "^") || after == UInt8(ascii: "[") { result.insert(index) }
        if index == 0, after == UInt8(ascii: "!") { result.insert(index) }
        open.append(index)
      } else if byte == UInt8(ascii: "]"), let start = open.popLast() {
        let after = index + 1 < bytes.count ? bytes[index + 1] : 0
        let opensTarget = after == UInt8(ascii: "(") || after == UInt8(ascii: "[")
        if opensTarget || (after == UInt8(ascii: ":") && start == 0) { result.insert(start) }
        if opensTarget { result.formUnion(open) }
      }
    }
    return result
  }
}
