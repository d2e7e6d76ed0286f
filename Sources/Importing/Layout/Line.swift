/// A line of the original with what the layout rules ask about it.
struct Line: Sendable {
  /// How a line begins, apart from quotation marks and brackets.
  enum Opening: Sendable { case lower, upper, digit, other }
  /// How a line ends, apart from quotation marks and brackets.
  enum Ending: Sendable { case sentence, colon, comma, hyphen, word }

  /// The number in the original.
  let number: Int
  /// The page, from 0.
  let page: Int
  /// The words without spaces at the ends.
  let text: String
  /// How many spaces precede the words.
  let indent: Int
  /// How many characters there are.
  let length: Int
  /// The estimated width, in thousandths of an em.
  let width: Int
  /// The estimated width of the first word.
  let firstWordWidth: Int
  /// How it begins.
  let opening: Opening
  /// How it ends.
  let ending: Ending
  /// Whether a space follows the last character, as where an extractor keeps the spaces of words.
  let hasTrailingSpace: Bool
  /// The words before two or more spaces, as some display type leaves them.
  let wordsBeforeWideSpaces: [Substring]
  /// Whether it begins with a dash or a bullet and a space.
  let startsWithBullet: Bool
  /// How it was set, where the source tells.
  let setting: LineSetting?

  /// Whether there are no words.
  var isBlank: Bool { length == 0 }
}

extension Line {
  /// Reads the facts off a line of the original, in one pass.
  init(_ source: SourceLine, face: TypeFace = .proportional) {
    number = source.number
    page = source.page
    let trimmed = source.text.trimmed
    text = trimmed
    indent = source.text.unicodeScalars.prefix { $0.isSpace }.count
    hasTrailingSpace = source.text.unicodeScalars.last?.isSpace ?? false
    var (length, width, firstWordWidth, previousSpace) = (0, 0, -1, false)
    for scalar in trimmed.unicodeScalars {
      length += 1
      let isSpace = scalar == " "
      if isSpace {
        if firstWordWidth < 0 { firstWordWidth = width }
      }
      if !(isSpace && previousSpace) { width += GlyphWidth.of(scalar, in: face) }
      previousSpace = isSpace
    }
    self.length = length
    self.width = width
    self.firstWordWidth = firstWordWidth < 0 ? width : firstWordWidth
    wordsBeforeWideSpaces = Self.wordsBeforeWideSpaces(source.text)
    opening = Self.opening(of: trimmed)
    ending = Self.ending(of: trimmed)
    startsWithBullet = Self.bullet(of: trimmed) != nil
    setting = source.setting
  }

  /// The line with other words, where it stood.
  func replacing(text: String) -> Line {
    let indented = String(repeating: " ", count: indent) + text + (hasTrailingSpace ? " " : "")
    return Line(SourceLine(number: number, text: indented, page: page))
  }

  private static func wordsBeforeWideSpaces(_ text: String) -> [Substring] {
    guard text.hasWideSpace else { return [] }
    let trimmed = text.drop { $0 == " " }
    return trimmed.ranges(of: "  ").compactMap { range in
      let word = trimmed[..<range.lowerBound].split(separator: " ").last
      return word.flatMap { $0.allSatisfy(\.isLetter) ? $0 : nil }
    }
  }

  private static func opening(of text: String) -> Opening {
    var dashes = 0
    for scalar in text.unicodeScalars {
      if scalar.isOpener || scalar.isSpace { continue }
      if scalar.isDash, dashes < 2 {
        dashes += 1
        continue
      }
      if scalar.isLower { return .lower }
      if scalar.isUpper { return .upper }
      if scalar.isDigit { return .digit }
      return scalar.isLetter ? .upper : .other
    }
    return .other
  }

  private static func ending(of text: String) -> Ending {
    var closers = 0
    for scalar in withoutMark(text).reversed() {
      if scalar.endsSentence { return .sentence }
      if scalar == ":" { return .colon }
      if scalar == "," || scalar == ";" { return .comma }
      if scalar.isHyphen { return closers == 0 ? .hyphen : .word }
      if scalar.isCloser || scalar.isSuperscript {
        closers += 1
        continue
      }
      return .word
    }
    return .word
  }

  /// The characters of a line without the mark of a note at its end: `said.12`, `said.[12]`.
  private static func withoutMark(_ text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars[...]
    guard let end = scalars.last, end.isDigit || end == "]" else { return scalars }
    var body = scalars
    if end == "]" { body.removeLast() }
    let digits = body.reversed().prefix { $0.isDigit }.count
    guard (1...3).contains(digits) else { return scalars }
    body.removeLast(digits)
    if end == "]" {
      guard body.last == "[" else { return scalars }
      body.removeLast()
      return body
    }
    guard let before = body.last, before.endsSentence || before.isCloser,
      let letter = body.dropLast().last,
      !letter.isDigit, !letter.isSpace
    else { return scalars }
    return body
  }

  /// The bullet that opens a line, when words follow it after a space.
  static func bullet(of text: String) -> Unicode.Scalar? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let second = scalars.dropFirst().first, second.isSpace else {
      return nil
    }
    switch first.value {
    case 0x2022, 0x25CF, 0x25AA, 0x25E6, 0x2023, 0xB7, 0x2A, 0x2013, 0x2014, 0x2D: return first
    default: return nil
    }
  }

  /// The last word, without marks and in small letters.
  var lastWord: String {
    let tail = text.unicodeScalars.reversed().prefix(40)
    return String(String.UnicodeScalarView(tail.prefix { $0.isLetter }.reversed())).lowercased()
  }

  /// Whether the sentence surely goes on after this line.
  var isOpen: Bool { ending == .hyphen || ending == .comma || ending == .word }
}
