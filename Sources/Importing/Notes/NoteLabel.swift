/// The sign that ties a note to its place in the text.
enum NoteLabel {
  /// How the label of a note is printed before its words.
  enum Style: Int, Sendable {
    case raised, ownLine, bare, dotted, square, round, halfRound, symbol

    /// Whether the label has no brackets of its own, as where raised digits were set.
    var isPlain: Bool { self == .raised || self == .ownLine || self == .bare || self == .dotted }
  }

  /// A label at the start of a line with the offset in UTF-8 at which the note's words begin.
  struct Start: Sendable, Hashable {
    let label: String
    let style: Style
    let wordsOffset: Int
  }

  /// Reads `1 La`, `1. La`, `1) La`, `[1] La`, `(1) La`, `1La`, `* La` and `† La`.
  static func start(of text: String) -> Start? {
    let bytes = Array(text.utf8.prefix(12))
    guard let first = bytes.first else { return nil }
    if let symbol = symbolStart(text) { return symbol }
    let isSquare = first == UInt8(ascii: "[")
    let isRound = first == UInt8(ascii: "(")
    var index = isSquare || isRound ? 1 : 0
    let digitsStart = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
    guard index > digitsStart, index - digitsStart <= 3 else {
      return isSquare || isRound ? bracketedSymbol(text) : superscriptStart(text)
    }
    let label = String(decoding: bytes[digitsStart..<index], as: UTF8.self)
    guard label.first != "0" else { return nil }
    var style = Style.bare
    if isSquare || isRound {
      let closer: UInt8 = isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")")
      guard index < bytes.count, bytes[index] == closer else { return nil }
      style = isSquare ? .square : .round
      index += 1
      if index < bytes.count, bytes[index] == UInt8(ascii: ".") { index += 1 }
    } else if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      style = .dotted
      index += 1
    } else if index < bytes.count, bytes[index] == UInt8(ascii: ")") {
      style = .halfRound
      index += 1
    }
    return words(label, style, from: index, in: text)
  }

  /// The start when words follow at an offset, after spaces or at once with a capital.
  private static func words(
    _ label: String, _ style: Style, from offset: Int, in text: String
  ) -> Start? {
    let rest = Substring(text.utf8.dropFirst(offset))
    guard let next = rest.unicodeScalars.first else { return nil }
    if !next.isSpace {
      let isWord = next.isUpper || next.isOpener || style != .bare && next.isLetter
      return isWord ? Start(label: label, style: style, wordsOffset: offset) : nil
    }
    let spaces = rest.unicodeScalars.prefix { $0.isSpace }
    let skipped = Substring(spaces).utf8.count
    guard skipped < rest.utf8.count else { return nil }
    return Start(label: label, style: style, wordsOffset: offset + skipped)
  }

  private static func symbolStart(_ text: String) -> Start? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, first.isNoteSymbol else { return nil }
    let run = String(String.UnicodeScalarView(scalars.prefix { $0 == first }))
    guard run.unicodeScalars.count <= 4 else { return nil }
    var offset = run.utf8.count
    if Substring(text.utf8.dropFirst(offset)).first == ")" { offset += 1 }
    guard let start = words(run, .symbol, from: offset, in: text) else {
      guard let next = Substring(text.utf8.dropFirst(offset)).unicodeScalars.first, next.isLetter
      else { return nil }
      return Start(label: run, style: .symbol, wordsOffset: offset)
    }
    return start
  }

  /// Reads `(*) La` and `[†] La`.
  private static func bracketedSymbol(_ text: String) -> Start? {
    let scalars = Array(text.unicodeScalars.prefix(8))
    guard let close = scalars.firstIndex(where: { $0 == ")" || $0 == "]" }), close >= 2 else {
      return nil
    }
    let run = scalars[1..<close]
    guard run.allSatisfy({ $0.isNoteSymbol && $0 == run.first }) else { return nil }
    let label = String(String.UnicodeScalarView(run))
    return words(label, .symbol, from: label.utf8.count + 2, in: text)
  }

  private static func superscriptStart(_ text: String) -> Start? {
    let digits = text.unicodeScalars.prefix { $0.isSuperscript }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    let label = String(digits.compactMap(\.plainDigit))
    let offset = String(String.UnicodeScalarView(digits)).utf8.count
    if let start = words(label, .raised, from: offset, in: text) { return start }
    return offset < text.utf8.count
      ? Start(label: label, style: .raised, wordsOffset: offset) : nil
  }

  /// The label that a line consists of, when it is a mark on a line of its own.
  static func wholeLine(_ text: String) -> String? {
    guard text.utf8.count <= 9 else { return nil }
    var scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return nil }
    if scalars.count > 2, first == "[" && last == "]" || first == "(" && last == ")" {
      scalars = Array(scalars[1..<scalars.count - 1])
    }
    if scalars.allSatisfy(\.isSuperscript) {
      return String(scalars.compactMap(\.plainDigit))
    }
    if scalars.count > 1, scalars.last == ".", scalars.first?.isDigit == true {
      scalars.removeLast()
    }
    if (1...3).contains(scalars.count), scalars.allSatisfy(\.isDigit), scalars[0] != "0" {
      return String(String.UnicodeScalarView(scalars))
    }
    let isSymbol = scalars.allSatisfy { $0.isNoteSymbol && $0 == scalars[0] }
    return (1...3).contains(scalars.count) && isSymbol
      ? String(String.UnicodeScalarView(scalars)) : nil
  }
}

extension Unicode.Scalar {
  /// Whether this is a sign that marks notes in place of a number.
  var isNoteSymbol: Bool {
    self == "*" || self == "†" || self == "‡" || self == "§" || self == "¶" || self == "∗"
  }
}
