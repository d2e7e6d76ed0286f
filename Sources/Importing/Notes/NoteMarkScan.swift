/// Reads the possible marks within one line.
struct NoteMarkScan {
  private let bytes: [UInt8]
  private let line: Int
  private var found: [NoteMark] = []

  init(_ text: String, line: Int) {
    bytes = Array(text.utf8)
    self.line = line
  }

  /// The marks in the order of the line.
  mutating func marks() -> [NoteMark] {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "("): index = bracketed(index)
      case 0x30...0x39: index = digits(index)
      case UInt8(ascii: "*"): index = symbol(index, Unicode.Scalar(byte))
      case 0xC2, 0xE2: index = raised(index)
      default: index += 1
      }
    }
    return found
  }

  private mutating func add(
    _ label: String, _ form: NoteMark.Form, _ range: Range<Int>, _ quality: Int
  ) {
    found.append(NoteMark(label: label, form: form, line: line, range: range, quality: quality))
  }

  private func endOfDigits(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) { end += 1 }
    return end
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The character that ends at an offset.
  private func scalar(before offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return text(start..<offset).unicodeScalars.first
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    return text(offset..<min(bytes.count, offset + 4)).unicodeScalars.first
  }

  private mutating func bracketed(_ start: Int) -> Int {
    let isSquare = bytes[start] == UInt8(ascii: "[")
    let closer: UInt8 = isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")")
    var end = endOfDigits(start + 1)
    if end == start + 1 {
      while end < bytes.count, end < start + 8, bytes[end] != closer { end += 1 }
      guard end > start + 1, end < bytes.count, bytes[end] == closer else { return start + 1 }
      let inner = text(start + 1..<end)
      let signs = inner.unicodeScalars
      if signs.allSatisfy({ $0.isNoteSymbol && $0 == signs.first }), start > 0 {
        add(inner, .symbol, start..<end + 1, 4)
        return end + 1
      }
      guard !signs.isEmpty, signs.allSatisfy(\.isSuperscript) else { return start + 1 }
      add(String(signs.compactMap(\.plainDigit)), .bracketed, start..<end + 1, 4)
      return end + 1
    }
    guard (1...3).contains(end - start - 1), end < bytes.count, bytes[end] == closer,
      bytes[start + 1] != 0x30
    else { return start + 1 }
    let isAttached = scalar(before: start).map { !$0.isSpace } ?? false
    let isFollowed = scalar(at: end + 1).map { $0.isLetter || $0.isDigit } ?? false
    let quality: Int
    if isFollowed {
      quality = 1
    } else if isSquare {
      quality = isAttached ? 5 : 3
    } else {
      quality = isAttached ? 4 : closesSentence(before: start) ? 2 : 1
    }
    add(text(start + 1..<end), isSquare ? .bracketed : .parenthesized, start..<end + 1, quality)
    return end + 1
  }

  /// Whether a sentence or a clause ends before an offset, spaces aside.
  private func closesSentence(before offset: Int) -> Bool {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    guard let last = scalar(before: end) else { return false }
    return last.endsSentence || last.isCloser || last == ","
  }

  /// Digits that follow a letter or a closing sign at once, as raised digits come out.
  private mutating func digits(_ start: Int) -> Int {
    let end = endOfDigits(start)
    guard start > 0, end - start <= 7, mayFollow(end) else { return end }
    if end - start > 3 {
      yearAndMark(start..<end)
      return end
    }
    guard bytes[start] != 0x30, let before = scalar(before: start),
      let quality = gluedQuality(before, start)
    else { return end }
    add(text(start..<end), .glued, start..<end, quality)
    return end
  }

  /// `19173`: a year with a mark.
  private mutating func yearAndMark(_ range: Range<Int>) {
    guard range.count > 4, range.count <= 6 else { return }
    let year = text(range.lowerBound..<range.lowerBound + 4)
    guard year.hasPrefix("1") && year >= "1500" || year.hasPrefix("20") else { return }
    guard bytes[range.lowerBound + 4] != 0x30 else { return }
    let mark = range.lowerBound + 4..<range.upperBound
    add(text(mark), .glued, mark, 1)
    found[found.count - 1].token = text(range)
  }

  private func mayFollow(_ end: Int) -> Bool {
    guard let next = scalar(at: end) else { return true }
    if next.isSpace || next.isCloser || next.endsSentence && next != "." { return true }
    if next == "." || next == "," || next == ":" || next == ";" {
      return scalar(at: end + 1).map { !$0.isDigit } ?? true
    }
    return next.isDash && !next.isHyphen || next == "(" || next == "»" || next == "/"
  }

  private func gluedQuality(_ before: Unicode.Scalar, _ start: Int) -> Int? {
    let word = wordLength(before: start)
    if before.isLower { return word >= 3 ? 3 : word == 2 ? 2 : 1 }
    if before.isLetter { return word >= 2 ? 2 : nil }
    let isQuote = before.isCloser || "«‹„‘".unicodeScalars.contains(before)
    guard isQuote || before.endsSentence || before == "," || before == ";" || before == ":"
    else { return nil }
    let end = start - Unicode.UTF8.width(before)
    guard let inner = scalar(before: end) else { return nil }
    if inner.isDigit {
      return isYear(before: end) || before == ")" ? 2 : closesLineOrSentence(start) ? 1 : nil
    }
    if inner.isSpace { return nil }
    if before == ".", inner.isLetter, wordLength(before: end) <= 3 {
      return wordLength(before: end) <= 2 ? 1 : 2
    }
    return 4
  }

  /// Whether a capital or nothing follows the digits at an offset, as after a sentence's end.
  private func closesLineOrSentence(_ start: Int) -> Bool {
    let end = endOfDigits(start)
    guard let next = scalar(at: end) else { return true }
    guard next.isSpace, let word = scalar(at: end + Unicode.UTF8.width(next)) else { return false }
    return word.isUpper
  }

  private func wordLength(before offset: Int) -> Int {
    var (end, count) = (offset, 0)
    while let last = scalar(before: end), last.isLetter, count < 12 {
      count += 1
      end -= Unicode.UTF8.width(last)
    }
    return count
  }

  private func isYear(before offset: Int) -> Bool {
    guard offset >= 4 else { return false }
    let digits = bytes[offset - 4..<offset]
    return digits.allSatisfy { (0x30...0x39).contains($0) }
      && (digits.first == 0x31 || digits.first == 0x32)
      && (offset == 4 || !(0x30...0x39).contains(bytes[offset - 5]))
  }

  /// A run of one sign after a word.
  private mutating func symbol(_ start: Int, _ sign: Unicode.Scalar) -> Int {
    let width = Unicode.UTF8.width(sign)
    var end = start
    while end + width <= bytes.count, scalar(at: end) == sign { end += width }
    guard start > 0, end - start <= 4 * width, let before = scalar(before: start) else {
      return end
    }
    if let next = scalar(at: end), next.isLetter || next.isDigit { return end }
    add(text(start..<end), .symbol, start..<end, before.isSpace ? 1 : 4)
    return end
  }

  private mutating func raised(_ start: Int) -> Int {
    guard let first = scalar(at: start) else { return start + 1 }
    if first.isNoteSymbol { return symbol(start, first) }
    var end = start
    var label = ""
    while let next = scalar(at: end), let digit = next.isSuperscript ? next.plainDigit : nil {
      label.append(digit)
      end += Unicode.UTF8.width(next)
    }
    guard !label.isEmpty else { return start + Unicode.UTF8.width(first) }
    guard label.count <= 3, start > 0 else { return end }
    add(label, .superscript, start..<end, isUnit(before: start) ? 1 : 5)
    return end
  }

  /// Whether a measure stands before an offset: `m²`, `км²`.
  private func isUnit(before offset: Int) -> Bool {
    let length = wordLength(before: offset)
    guard length == 1 || length == 2 else { return false }
    var start = offset
    for _ in 0..<length { start -= scalar(before: start).map { Unicode.UTF8.width($0) } ?? 0 }
    return ["m", "km", "cm", "mm", "dm", "м", "км", "см", "мм"].contains(text(start..<offset))
  }
}
