/// Reads text that is UTF-8 but for some bytes, as when pieces of several files were put together.
struct MixedEncodings {
  /// The text.
  private(set) var text = ""
  /// The lines that held other bytes.
  private(set) var repairs: [TextReading.Repair] = []

  /// Reads bytes that are not UTF-8 as a whole; nothing where they are no UTF-8 at all.
  init?(_ bytes: ArraySlice<UInt8>) {
    var (sequences, strays) = (0, [Int]())
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] >= 0x80 else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      if let (scalar, length) = UTF8Sequence.read(bytes, index), UTF8Sequence.isPlausible(scalar) {
        sequences += 1
        plain.append(UInt8(ascii: "e"))
        index += length
      } else {
        strays.append(index)
        plain.append(bytes[index])
        index += 1
      }
    }
    guard sequences > 0 else { return nil }
    let endsCut = UTF8Sequence.isCut(bytes, at: strays)
    let page = CodePageDetection.best(for: plain).page
    guard sequences * 2 >= strays.count || (sequences >= 2 && page.script == .latin) else {
      return nil
    }
    read(bytes, strays: endsCut ? [] : Set(strays), page)
    if endsCut { addCutEnd(bytes, length: strays.count) }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, strays: Set<Int>, _ page: CodePage) {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var (line, count) = (1, 0)
    func finishLine() {
      guard count > 0 else { return }
      let noun = count == 1 ? "1 byte that is" : "\(count) bytes that are"
      repairs.append(
        TextReading.Repair(
          line: line, message: "\(noun) not UTF-8, read as \(page.encoding.rawValue)",
          isMended: true))
      count = 0
    }
    for index in bytes.indices {
      if strays.contains(index) {
        count += 1
        result += String(page.scalar(bytes[index])).utf8
      } else {
        result.append(bytes[index])
      }
      if bytes[index] == 0x0A {
        finishLine()
        line += 1
      }
    }
    finishLine()
    text = String(decoding: result, as: UTF8.self)
  }

  /// Notes that the file was cut off within a character, which shows as U+FFFD.
  private mutating func addCutEnd(_ bytes: ArraySlice<UInt8>, length: Int) {
    let line = bytes.count { $0 == 0x0A } + 1
    repairs.append(
      TextReading.Repair(
        line: line, message: "the file ends within a character: its end may be missing",
        isMended: false))
  }
}

/// Characters of several bytes in UTF-8.
enum UTF8Sequence {
  /// The character of two bytes or more that begins at an index, with its length.
  static func read(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[start]
    guard (0xC2...0xF4).contains(first) else { return nil }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard start + length <= bytes.endIndex else { return nil }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(start + 1)..<(start + length)] {
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= [0x80, 0x800, 0x10000][length - 2], let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, length)
  }

  /// Whether a character is one that texts of this field have: Latin, Greek, Cyrillic, or a mark.
  static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0..<0x250, 0x300..<0x530, 0x1E00..<0x2070, 0x20A0..<0x20C0, 0x2100..<0x2190,
      0xFB00..<0xFB07, 0xFEFF:
      true
    default: false
    }
  }

  /// Whether the only bytes that are no character are the beginning of one at the very end.
  static func isCut(_ bytes: ArraySlice<UInt8>, at strays: [Int]) -> Bool {
    guard let first = strays.first, strays.count <= 3, first + strays.count == bytes.endIndex,
      (0xC2...0xF4).contains(bytes[first])
    else { return false }
    let length = bytes[first] < 0xE0 ? 2 : bytes[first] < 0xF0 ? 3 : 4
    return strays.count < length && bytes[(first + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
  }
}
