/// A `[[…]]` as it stands in one text node.
struct WrittenLink {
  /// The byte of the first bracket.
  let start: Int
  /// What stands up to the bar or the end.
  let target: String
  /// Whether the link ends in this node without a bar.
  let isClosed: Bool
  /// The bytes from the first bracket to the first of the label, where there is one.
  let labelOffset: Int
  /// Whether the link has words of its own behind a bar.
  let hasLabel: Bool
  /// The bytes from the first bracket to behind the last one, for a closed link.
  let length: Int

  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> WrittenLink? {
    guard let start = bytes.firstPair(of: UInt8(ascii: "[")) else { return nil }
    var position = start + 2
    while position < bytes.count, bytes[position] != UInt8(ascii: "|"),
      bytes[position] != UInt8(ascii: "]")
    {
      position += 1
    }
    let target = String(decoding: bytes[(start + 2)..<position], as: UTF8.self)
    let hasBar = position < bytes.count && bytes[position] == UInt8(ascii: "|")
    let isClosed =
      position + 1 < bytes.count && !hasBar && bytes[position + 1] == UInt8(ascii: "]")
    return WrittenLink(
      start: start, target: target, isClosed: isClosed, labelOffset: position + 1 - start,
      hasLabel: hasBar, length: position + 2 - start)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the same byte stands twice in a row for the first time.
  func firstPair(of byte: UInt8) -> Int? {
    var index = 1
    while index < count {
      if self[index] == byte, self[index - 1] == byte { return index - 1 }
      index += 1
    }
    return nil
  }
}
