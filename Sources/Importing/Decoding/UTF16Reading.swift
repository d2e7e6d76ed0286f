/// Reads UTF-16 with and without a byte order mark.
struct UTF16Reading {
  /// The text.
  let text: String
  /// What looks wrong in it.
  let repairs: [TextReading.Repair]
  /// Whether no byte order mark says what it is.
  let isGuessed: Bool

  /// Reads bytes, or gives nothing where they are no UTF-16.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 2 else { return nil }
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard isMarked || Self.looksLikeIt(bytes) else { return nil }
    let isLittle = isMarked ? bytes[0] == 0xFF : Self.hasLettersInEvenBytes(bytes)
    let start = isMarked ? 2 : 0
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    text = String(decoding: units, as: UTF16.self)
    guard !text.utf8.contains(0) else { return nil }
    isGuessed = !isMarked
    let line = text.utf8.count { $0 == 0x0A } + 1
    repairs =
      bytes.count % 2 == 0
      ? []
      : [
        TextReading.Repair(
          line: line, message: "the file ends within a character: its end may be missing",
          isMended: false)
      ]
  }

  /// Whether bytes without a mark are UTF-16: every other byte is one of very few.
  private static func looksLikeIt(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 8 else { return false }
    let (even, odd) = (highBytes(bytes, from: 0), highBytes(bytes, from: 1))
    return max(even, odd) * 100 >= (min(bytes.count, sampleSize) / 2) * 95
      && min(even, odd) * 2 < max(even, odd)
  }

  private static func hasLettersInEvenBytes(_ bytes: [UInt8]) -> Bool {
    highBytes(bytes, from: 1) > highBytes(bytes, from: 0)
  }

  private static let sampleSize = 65_536

  /// How many of every other byte are the upper halves of Latin or Cyrillic letters or of marks.
  private static func highBytes(_ bytes: [UInt8], from start: Int) -> Int {
    stride(from: start, to: min(bytes.count, sampleSize), by: 2).count {
      [0x00, 0x01, 0x04, 0x20].contains(bytes[$0])
    }
  }
}

extension Sequence {
  fileprivate func count(where isWanted: (Element) -> Bool) -> Int {
    reduce(0) { $0 + (isWanted($1) ? 1 : 0) }
  }
}
