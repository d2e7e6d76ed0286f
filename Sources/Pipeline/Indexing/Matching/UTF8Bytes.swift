extension UnsafeBufferPointer<UInt8> {
  /// The character at a place and its length; U+FFFD of one byte where the bytes are no UTF-8.
  func scalar(at position: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let lead = self[position]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let broken: (Unicode.Scalar, Int) = ("\u{FFFD}", 1)
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, position + length <= count else { return broken }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for index in position + 1..<position + length {
      guard self[index] & 0xC0 == 0x80 else { return broken }
      value = value << 6 | UInt32(self[index] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return broken }
    return (scalar, length)
  }

  /// Where the character before a place starts; one byte before where the bytes are no UTF-8.
  func startOfScalar(before end: Int) -> Int {
    for length in 1...4 where length <= end {
      let start = end - length
      if self[start] & 0xC0 == 0x80 { continue }
      return scalar(at: start).length == length ? start : end - 1
    }
    return end - 1
  }
}
