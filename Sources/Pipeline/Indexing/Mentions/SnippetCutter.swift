/// Cuts the sentence around a name out of a paragraph.
enum SnippetCutter {
  /// How many bytes are shown before a name, and how many behind it, at the most.
  private static let reach = 90

  /// The name at `range` with the words of its sentence, cut between words where it is long.
  static func snippet(of text: [UInt8], around range: Range<Int>) -> Snippet {
    let start = beginning(of: text, before: range.lowerBound)
    let end = ending(of: text, after: range.upperBound)
    return Snippet(
      before: (start.isCut ? "… " : "") + words(text[start.offset..<range.lowerBound]),
      name: words(text[range]),
      after: words(text[range.upperBound..<end.offset]) + (end.isCut ? " …" : ""))
  }

  private static func beginning(
    of text: [UInt8], before position: Int
  ) -> (offset: Int, isCut: Bool) {
    let limit = max(0, position - reach)
    var index = position
    var lastSpace = position
    while index > limit {
      if isSentenceEnd(text, at: index - 1), index < position {
        return (skipSpace(text, index), false)
      }
      if text[index - 1] == space { lastSpace = index }
      index -= 1
    }
    return limit == 0 ? (0, false) : (lastSpace, true)
  }

  private static func ending(
    of text: [UInt8], after position: Int
  ) -> (offset: Int, isCut: Bool) {
    let limit = min(text.count, position + reach)
    var index = position
    var lastSpace = position
    while index < limit {
      if isSentenceEnd(text, at: index) {
        return (text[index] == UInt8(ascii: "\n") ? index : index + 1, false)
      }
      if text[index] == space { lastSpace = index }
      index += 1
    }
    return limit == text.count ? (text.count, false) : (lastSpace, true)
  }

  /// Whether a sentence ends here: a stop before white space and a capital, or the end of a
  /// paragraph inside a list.
  ///
  /// A stop behind a single letter is an initial's.
  private static func isSentenceEnd(_ text: [UInt8], at index: Int) -> Bool {
    let byte = text[index]
    if byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?"),
      index + 2 < text.count, text[index + 1] == space
    else { return false }
    let next = text[index + 2]
    let isCapital = next >= UInt8(ascii: "A") && next <= UInt8(ascii: "Z") || next >= 0xC2
    let isInitial =
      byte == UInt8(ascii: ".") && index > 0
      && (index == 1 || text[index - 2] == space || text[index - 2] == UInt8(ascii: "."))
    return isCapital && !isInitial
  }

  private static func skipSpace(_ text: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < text.count, text[index] == space || text[index] == UInt8(ascii: "\n") {
      index += 1
    }
    return index
  }

  /// The text with note marks and line ends left out.
  private static func words(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 == UInt8(ascii: "\n") || $0 == objectReplacement[0] }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index...].starts(with: objectReplacement) {
        index += objectReplacement.count
      } else if bytes[index] == UInt8(ascii: "\n") {
        let isFirst = index == bytes.startIndex || bytes[index - 1] != UInt8(ascii: "\n")
        if isFirst { words.append(space) }
        index += 1
      } else {
        words.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// U+FFFC in UTF-8, which stands for what is not text.
  private static let objectReplacement: [UInt8] = [0xEF, 0xBF, 0xBC]

  private static let space = UInt8(ascii: " ")
}
