/// A place in the text that may point to a note.
struct NoteMark: Sendable, Hashable {
  /// How a mark was set, the surest first.
  enum Form: Int, Sendable, Comparable {
    case ownLine, superscript, bracketed, symbol, glued, parenthesized

    static func < (a: Form, b: Form) -> Bool { a.rawValue < b.rawValue }
  }

  let label: String
  let form: Form
  /// The index of the line.
  let line: Int
  /// Where the mark stands in the line's text, in UTF-8.
  let range: Range<Int>
}

/// Finds every place that may be the mark of one of some labels.
enum NoteMarkFinder {
  /// The possible marks, by label, in the order of the text.
  static func marks(of labels: Set<String>, in text: ClassifiedLines) -> [String: [NoteMark]] {
    var result: [String: [NoteMark]] = [:]
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if let label = NoteLabel.wholeLine(line.text), labels.contains(label), touches(index, text) {
        let range = 0..<line.text.utf8.count
        result[label, default: []].append(
          NoteMark(label: label, form: .ownLine, line: index, range: range))
        continue
      }
      for mark in inlineMarks(in: line.text, line: index) where labels.contains(mark.label) {
        result[mark.label, default: []].append(mark)
      }
    }
    return result
  }

  private static func touches(_ index: Int, _ text: ClassifiedLines) -> Bool {
    guard let before = text.inkedLine(before: index) else { return false }
    return index - before <= 2
  }

  /// The marks within one line.
  static func inlineMarks(in text: String, line: Int) -> [NoteMark] {
    let bytes = Array(text.utf8)
    var marks: [NoteMark] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(") {
        if let mark = bracketed(bytes, index, line) {
          marks.append(mark)
          index = mark.range.upperBound
          continue
        }
      } else if (0x31...0x39).contains(byte) {
        let end = endOfDigits(bytes, index)
        if let mark = glued(bytes, index..<end, line) { marks.append(mark) }
        index = end
        continue
      } else if byte == UInt8(ascii: "*"), index > 0, bytes[index - 1] > 0x20 {
        var end = index
        while end < bytes.count, bytes[end] == byte { end += 1 }
        if end - index <= 3, index > 0 {
          let label = String(repeating: "*", count: end - index)
          marks.append(NoteMark(label: label, form: .symbol, line: line, range: index..<end))
        }
        index = end
        continue
      } else if byte >= 0xC2, let mark = raised(bytes, index, line) {
        marks.append(mark)
        index = mark.range.upperBound
        continue
      }
      index += 1
    }
    return marks
  }

  private static func endOfDigits(_ bytes: [UInt8], _ start: Int) -> Int {
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    return end
  }

  private static func bracketed(_ bytes: [UInt8], _ start: Int, _ line: Int) -> NoteMark? {
    let isSquare = bytes[start] == UInt8(ascii: "[")
    let end = endOfDigits(bytes, start + 1)
    guard start > 0, (1...3).contains(end - start - 1), end < bytes.count,
      bytes[end] == (isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")"))
    else { return nil }
    return NoteMark(
      label: String(decoding: bytes[(start + 1)..<end], as: UTF8.self),
      form: isSquare ? .bracketed : .parenthesized, line: line, range: start..<end + 1)
  }

  /// Digits that follow a small letter or a closing sign at once, as raised digits come out.
  private static func glued(_ bytes: [UInt8], _ range: Range<Int>, _ line: Int) -> NoteMark? {
    guard range.lowerBound > 1, range.count <= 3 else { return nil }
    let before = bytes[range.lowerBound - 1]
    let isLetter = (0x61...0x7A).contains(before) || before >= 0x80
    let isSign = ".,;:!?)\"'".utf8.contains(before)
    let letterBefore = bytes[range.lowerBound - 2]
    let closesWord = isSign && !(0x30...0x39).contains(letterBefore) && letterBefore > 0x20
    guard isLetter || closesWord else { return nil }
    if range.upperBound < bytes.count {
      let after = bytes[range.upperBound]
      guard
        after <= 0x2F && after != UInt8(ascii: "-") || after == 0x3A || after == 0x3B
          || after == 0x3F || after >= 0x80 || after == 0x5D
      else { return nil }
    }
    return NoteMark(
      label: String(decoding: bytes[range], as: UTF8.self), form: .glued, line: line, range: range)
  }

  private static func raised(_ bytes: [UInt8], _ start: Int, _ line: Int) -> NoteMark? {
    let rest = Substring(
      String(decoding: bytes[start..<min(bytes.count, start + 12)], as: UTF8.self))
    let scalars = rest.unicodeScalars
    if let first = scalars.first, first == "†" || first == "‡" {
      return NoteMark(
        label: String(first), form: .symbol, line: line, range: start..<start + 3)
    }
    let digits = scalars.prefix { $0.isSuperscript }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    let length = String(String.UnicodeScalarView(digits)).utf8.count
    return NoteMark(
      label: String(digits.compactMap(\.plainDigit)), form: .superscript, line: line,
      range: start..<start + length)
  }
}
