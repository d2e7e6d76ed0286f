/// A running hash of canonical bytes (FNV-1a); that of a whole name passes through those of its
/// first words.
struct NameHash: Sendable, Hashable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash with all its bits depending on all bytes; never 0.
  @inline(__always)
  var value: UInt64 {
    let mixed = (state ^ state >> 32) &* 0x9E37_79B9_7F4A_7C15
    return mixed ^ mixed >> 29 | 1
  }
}
