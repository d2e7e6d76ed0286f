import CZlib

/// Unpacks deflated data; alone in calling C.
enum Inflation {
  /// The data, which must have exactly the size that the archive gives.
  static func inflate(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    let rawFormat: Int32 = -15
    let started = inflateInit2_(
      &stream, rawFormat, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard started == Z_OK, packed.count <= Int(UInt32.max) else { return nil }
    defer { inflateEnd(&stream) }
    var input = Array(packed)
    // One byte more than is right shows data that are longer.
    var output = [UInt8](repeating: 0, count: size + 1)
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        return CZlib.inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, Int(stream.total_out) == size else { return nil }
    output.removeLast()
    return output
  }
}
