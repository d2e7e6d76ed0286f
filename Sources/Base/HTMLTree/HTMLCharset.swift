import CLibXML

/// The encoding that a page says it is in.
public enum HTMLCharset {
  /// How far into a page browsers look for it.
  private static let reach = 4096

  /// The name in the page's `meta` or `?xml`, in small letters.
  public static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(reach).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      .lowercased()
    for opening in ["charset", "encoding"] {
      var rest = head[...]
      while let found = rest.firstRange(of: opening) {
        rest = rest[found.upperBound...]
        let value = rest.drop { $0 == " " }
        guard value.first == "=" else { continue }
        let name = value.dropFirst().drop { " \"'".contains($0) }
          .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        if !name.isEmpty { return String(name) }
      }
    }
    return nil
  }

  /// The text of bytes in an encoding of that name; nothing where it is not known or does not fit.
  public static func decode(_ bytes: [UInt8], as name: String) -> String? {
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    guard let (input, output) = buffers(for: bytes) else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    while xmlBufferLength(input) > 0 {
      let before = xmlBufferLength(input)
      guard xmlCharEncInFunc(handler, output, input) >= 0, xmlBufferLength(input) < before else {
        return nil
      }
    }
    guard let content = xmlBufferContent(output) else { return nil }
    let decoded = UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output)))
    return String(validating: decoded, as: UTF8.self)
  }

  private static func buffers(for bytes: [UInt8]) -> (xmlBufferPtr, xmlBufferPtr)? {
    guard bytes.count < Int(Int32.max) / 4, let input = xmlBufferCreateSize(bytes.count + 1) else {
      return nil
    }
    guard let output = xmlBufferCreateSize(bytes.count * 2 + 16) else {
      xmlBufferFree(input)
      return nil
    }
    xmlBufferAdd(input, bytes, Int32(bytes.count))
    return (input, output)
  }
}
