/// The sign that ties a note to its place in the text.
enum NoteLabel {
  /// A label at the start of a line with the offset in UTF-8 at which the note's words begin.
  struct Start: Sendable, Hashable {
    let label: String
    let wordsOffset: Int
  }

  /// Reads `1 La`, `1. La`, `1) La`, `[1] La`, `(1) La`, `1La`, `* La` and `† La`.
  static func start(of text: String) -> Start? {
    let bytes = Array(text.utf8.prefix(12))
    guard let first = bytes.first else { return nil }
    if let symbol = symbolStart(text) { return symbol }
    let isBracketed = first == UInt8(ascii: "[") || first == UInt8(ascii: "(")
    var index = isBracketed ? 1 : 0
    let digitsStart = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > digitsStart, index - digitsStart <= 3 else {
      return superscriptStart(text)
    }
    let label = String(decoding: bytes[digitsStart..<index], as: UTF8.self)
    guard label.first != "0" else { return nil }
    if isBracketed {
      let closer: UInt8 = first == UInt8(ascii: "[") ? UInt8(ascii: "]") : UInt8(ascii: ")")
      guard index < bytes.count, bytes[index] == closer else { return nil }
      index += 1
    } else if index < bytes.count,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")")
    {
      index += 1
    }
    return words(label, from: index, in: text)
  }

  /// The start when words follow at an offset, after spaces or at once with a capital.
  private static func words(_ label: String, from offset: Int, in text: String) -> Start? {
    let rest = Substring(text.utf8.dropFirst(offset))
    guard let next = rest.unicodeScalars.first else { return nil }
    if !next.isSpace {
      return next.isUpper || next.isOpener ? Start(label: label, wordsOffset: offset) : nil
    }
    let spaces = rest.unicodeScalars.prefix { $0.isSpace }
    let skipped = Substring(spaces).utf8.count
    guard skipped < rest.utf8.count else { return nil }
    return Start(label: label, wordsOffset: offset + skipped)
  }

  private static func symbolStart(_ text: String) -> Start? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first == "*" || first == "†" || first == "‡" else {
      return nil
    }
    let run = String(String.UnicodeScalarView(scalars.prefix { $0 == first }))
    guard run.unicodeScalars.count <= 3 else { return nil }
    return words(run, from: run.utf8.count, in: text)
  }

  private static func superscriptStart(_ text: String) -> Start? {
    let digits = text.unicodeScalars.prefix { $0.isSuperscript }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    let label = String(digits.compactMap(\.plainDigit))
    return words(label, from: String(String.UnicodeScalarView(digits)).utf8.count, in: text)
  }

  /// The label that a line consists of, when it is a mark on a line of its own.
  static func wholeLine(_ text: String) -> String? {
    guard text.utf8.count <= 6 else { return nil }
    var scalars = Array(text.unicodeScalars)
    if scalars.count > 2, scalars[0] == "[" && scalars[scalars.count - 1] == "]" {
      scalars = Array(scalars[1..<scalars.count - 1])
    }
    if !scalars.isEmpty, scalars.allSatisfy(\.isSuperscript) {
      return String(scalars.compactMap(\.plainDigit))
    }
    if (1...3).contains(scalars.count), scalars.allSatisfy(\.isDigit), scalars[0] != "0" {
      return String(String.UnicodeScalarView(scalars))
    }
    let isSymbol = scalars.allSatisfy { $0 == "*" } || scalars == ["†"] || scalars == ["‡"]
    return (1...3).contains(scalars.count) && isSymbol
      ? String(String.UnicodeScalarView(scalars)) : nil
  }
}
