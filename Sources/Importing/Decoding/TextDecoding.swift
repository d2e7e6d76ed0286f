public import Diagnostics

/// How the bytes of a received text were read.
public enum TextEncoding: String, Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16 with a byte order mark.
  case utf16 = "UTF-16"
  /// Windows-1252, which also reads ISO 8859-1.
  case windows1252 = "Windows-1252"
}

/// A received text as Unicode, still with its own line ends and page breaks.
public struct DecodedText: Sendable {
  /// The characters; line ends are those of the original.
  public let text: String
  /// The encoding that was found.
  public let encoding: TextEncoding

  var reading: TextReading {
    TextReading(encoding: encoding, isGuessed: encoding == .windows1252, repairs: [])
  }
}

/// Turns the bytes of a received text into Unicode.
public enum TextDecoding {
  /// Reads bytes as UTF-8 or UTF-16, and as Windows-1252 where they are neither.
  ///
  /// An empty, blank or binary input gives an error and no text.
  public static func decode(
    _ bytes: [UInt8], path: String
  ) -> (text: DecodedText?, problems: [Diagnostic]) {
    func failure(_ rule: String, _ message: String, _ hint: String) -> (DecodedText?, [Diagnostic])
    {
      (nil, [Diagnostic(.error, rule, at: .file(path), message, hint: hint)])
    }
    if let format = knownBinaryFormat(bytes) {
      return failure(
        "binary-text", "this is \(format), not plain text", "extract its text first")
    }
    guard let decoded = unicode(bytes) else {
      return failure(
        "binary-text", "this is binary data, not text", "give a file of plain text")
    }
    if decoded.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      return failure("empty-text", "the text is empty", "give a file that holds words")
    }
    guard decoded.encoding == .windows1252 else { return (decoded, []) }
    let place = SourceText(path: path, bytes: bytes).location(of: firstHighByte(bytes))
    return (
      decoded,
      [
        Diagnostic(
          .warning, "guessed-encoding", at: place, "the text is not UTF-8; read as Windows-1252",
          hint: "check the accented letters")
      ]
    )
  }

  private static func firstHighByte(_ bytes: [UInt8]) -> Range<Int> {
    let start = bytes.firstIndex { $0 >= 0x80 } ?? 0
    return start..<start + 1
  }

  private static func unicode(_ bytes: [UInt8]) -> DecodedText? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return DecodedText(text: utf16(bytes), encoding: .utf16)
    }
    var controls = 0
    for byte in bytes {
      if byte == 0 { return nil }
      if byte < 0x20, !(0x08...0x0D).contains(byte) { controls += 1 }
    }
    if controls > 8, controls > bytes.count / 50 { return nil }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      return DecodedText(text: text, encoding: .utf8)
    }
    return DecodedText(text: Windows1252.decode(content), encoding: .windows1252)
  }

  private static func utf16(_ bytes: [UInt8]) -> String {
    let isLittleEndian = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func knownBinaryFormat(_ bytes: [UInt8]) -> String? {
    let signatures: [(bytes: [UInt8], name: String)] = [
      (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP, DOCX, ODT or EPUB"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Word document"), (Array("{\\rtf".utf8), "rich text"),
      ([0x1F, 0x8B], "compressed data"), ([0x89, 0x50, 0x4E, 0x47], "a picture"),
    ]
    return signatures.first { bytes.starts(with: $0.bytes) }?.name
  }
}
