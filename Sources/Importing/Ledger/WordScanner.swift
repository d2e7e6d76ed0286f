/// Cuts text into the words that the ledger counts: runs of letters, and runs of digits.
enum WordScanner {
  private enum Class { case none, letter, digit }

  /// Passes the bytes of each word to a closure, in order.
  static func forEachWord(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { forEachWord(in: $0, body) }
  }

  /// The words of a text.
  static func words(of text: String) -> [String] {
    var result: [String] = []
    forEachWord(in: text) { result.append(String(decoding: $0, as: UTF8.self)) }
    return result
  }

  /// How many words a text has.
  static func count(_ text: String) -> Int {
    var count = 0
    forEachWord(in: text) { _ in count += 1 }
    return count
  }

  private static func forEachWord(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var (start, index, open) = (0, 0, Class.none)
    while index < bytes.count {
      let (length, found) = step(bytes, index)
      if found != open {
        if open != .none { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
        (start, open) = (index, found)
      }
      index += length
    }
    if open != .none { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
  }

  /// The length of the character at an offset of valid UTF-8, and what it is.
  private static func step(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (length: Int, found: Class) {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte >= 0x30, byte <= 0x39 { return (1, .digit) }
      return (1, (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? .letter : .none)
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    let isLetter = Unicode.Scalar(value)?.isLetter ?? false
    return (length, isLetter ? .letter : .none)
  }
}

/// Words with the number of times that each may still be taken.
///
/// Words are known by a 64-bit hash of their bytes: that two words of one text share it happens once
/// in many millions of texts.
struct WordStock: Sendable {
  private var counts: [UInt64: Int32] = [:]

  /// Adds every word of some texts.
  mutating func add(_ texts: some Sequence<String>) {
    for text in texts {
      WordScanner.forEachWord(in: text) { counts[Self.hash($0), default: 0] += 1 }
    }
  }

  /// Takes a word out.
  /// - Returns: Whether it was there.
  mutating func take(_ hash: UInt64) -> Bool {
    guard let index = counts.index(forKey: hash), counts.values[index] > 0 else { return false }
    counts.values[index] -= 1
    return true
  }

  /// The hash of a word (FNV-1a).
  static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
