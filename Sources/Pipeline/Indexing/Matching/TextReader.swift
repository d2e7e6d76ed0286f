/// Reads text as tokens and canonical bytes, whatever spaces, quotes and composition it is
/// written with.
///
/// A token is a run of letters, marks and digits, or any other single sign that is no space.
/// Canonical bytes are the UTF-8 of the decomposed text with one space for each run of white space
/// and plain quotes, apostrophes and hyphens. Bytes that are no UTF-8 are signs of one byte.
struct TextReader {
  /// One character, or a byte that is none.
  struct Unit {
    let scalar: Unicode.Scalar
    let scalarClass: ScalarClass
    let length: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let table: ScalarTable

  /// The end of the token at `start`, whose canonical bytes are added to the hash.
  ///
  /// - Precondition: there is a character at `start` that is neither space nor ignorable.
  @inline(__always)
  func token(at start: Int, _ hash: inout NameHash) -> Int {
    var end = start
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        guard Self.isWordByte(byte) else { break }
        hash.add(byte)
        position += 1
        end = position
        continue
      }
      let unit = unit(at: position)
      if unit.scalarClass == .word {
        addBytes(of: unit, at: position, &hash)
        position += unit.length
        end = position
      } else if unit.scalarClass == .ignorable {
        position += unit.length
      } else {
        break
      }
    }
    if end > start { return end }
    let sign = unit(at: start)
    addBytes(of: sign, at: start, &hash)
    return start + sign.length
  }

  /// The place after white space and ignorable signs; a space is added to the hash if there is
  /// any.
  @inline(__always)
  func gap(at start: Int, _ hash: inout NameHash) -> Int {
    var position = start
    var hasSpace = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 {
        hasSpace = true
        position += 1
      } else if byte > 0x20, byte < 0x80 {
        break
      } else {
        let unit = unit(at: position)
        guard unit.scalarClass == .space || unit.scalarClass == .ignorable else { break }
        hasSpace = hasSpace || unit.scalarClass == .space
        position += unit.length
      }
    }
    if hasSpace { hash.add(0x20) }
    return position
  }

  /// The character at a place.
  func unit(at position: Int) -> Unit {
    let (scalar, length) = bytes.scalar(at: position)
    return Unit(scalar: scalar, scalarClass: table.scalarClass(scalar), length: length)
  }

  /// The first character from a place on that is not ignorable, and where it is.
  func unit(from start: Int) -> (unit: Unit, position: Int)? {
    var position = start
    while position < bytes.count {
      let unit = unit(at: position)
      if unit.scalarClass != .ignorable { return (unit, position) }
      position += unit.length
    }
    return nil
  }

  /// The last character before a place that is not ignorable, and where it is.
  func unit(before end: Int) -> (unit: Unit, position: Int)? {
    var end = end
    while end > 0 {
      let position = bytes.startOfScalar(before: end)
      let unit = unit(at: position)
      if unit.scalarClass != .ignorable { return (unit, position) }
      end = position
    }
    return nil
  }

  /// Calls a function with each canonical byte of a range.
  @inline(__always)
  func forEachCanonicalByte(in range: Range<Int>, _ body: (UInt8) -> Void) {
    var position = range.lowerBound
    while position < range.upperBound {
      if Self.isWordByte(bytes[position]) {
        body(bytes[position])
        position += 1
        continue
      }
      let unit = unit(at: position)
      switch unit.scalarClass {
      case .space:
        body(0x20)
        var ignored = NameHash()
        position = gap(at: position, &ignored)
        continue
      case .ignorable: break
      default: forEachCanonicalByte(of: unit, at: position, body)
      }
      position += unit.length
    }
  }

  private func addBytes(of unit: Unit, at position: Int, _ hash: inout NameHash) {
    var result = hash
    forEachCanonicalByte(of: unit, at: position) { result.add($0) }
    hash = result
  }

  @inline(__always)
  private func forEachCanonicalByte(of unit: Unit, at position: Int, _ body: (UInt8) -> Void) {
    if let byte = unit.scalarClass.canonicalByte {
      body(byte)
    } else if let decomposition = table.decomposition(of: unit.scalar) {
      for byte in decomposition { body(byte) }
    } else {
      for index in position..<position + unit.length { body(bytes[index]) }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
