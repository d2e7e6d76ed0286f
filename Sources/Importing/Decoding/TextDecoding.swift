public import Diagnostics

/// A received text as Unicode, still with its own line ends and page breaks.
public struct DecodedText: Sendable {
  /// The characters; line ends are those of the original.
  public let text: String
  /// How they were read.
  public let reading: TextReading

  /// The encoding that was found.
  public var encoding: TextEncoding { reading.encoding }

  init(
    _ text: String, _ encoding: TextEncoding, isGuessed: Bool = false,
    repairs: [TextReading.Repair] = []
  ) {
    self.text = text
    reading = TextReading(encoding: encoding, isGuessed: isGuessed, repairs: repairs)
  }
}

/// Turns the bytes of a received text into Unicode.
public enum TextDecoding {
  /// Texts of more bytes are refused: the site reads no document that is larger.
  public static let largestText = 16 << 20

  /// Reads bytes as UTF-8 or UTF-16, and where they are neither in the code page that makes the best
  /// text of them; mends what was read wrongly before, where that is certain.
  ///
  /// An empty, blank or binary input gives an error and no text.
  public static func decode(
    _ bytes: [UInt8], path: String
  ) -> (text: DecodedText?, problems: [Diagnostic]) {
    func failure(_ rule: String, _ message: String, _ hint: String) -> (DecodedText?, [Diagnostic])
    {
      (nil, [Diagnostic(.error, rule, at: .file(path), message, hint: hint)])
    }
    if bytes.count > largestText {
      return failure(
        "too-large", "the text has more than \(largestText >> 20) megabytes",
        "split it into works of their own")
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
    return (decoded, warnings(decoded.reading, SourceText(path: path, bytes: bytes)))
  }

  private static func unicode(_ bytes: [UInt8]) -> DecodedText? {
    if let utf16 = UTF16Reading(bytes) {
      return DecodedText(utf16.text, .utf16, isGuessed: utf16.isGuessed, repairs: utf16.repairs)
    }
    var controls = 0
    for byte in bytes {
      if byte == 0 { return nil }
      if byte < 0x20, !(0x08...0x0D).contains(byte) { controls += 1 }
    }
    if controls > 8, controls > bytes.count / 50 { return nil }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: content, as: UTF8.self) {
      let mended = Mojibake(text)
      return DecodedText(mended.text, .utf8, repairs: mended.repairs)
    }
    if let mixed = MixedEncodings(content) {
      return DecodedText(mixed.text, .utf8, repairs: mixed.repairs)
    }
    let page = CodePageDetection.best(for: content).page
    guard page.encoding == .windows1252, !content.contains(where: { (0x80..<0xA0).contains($0) })
    else { return DecodedText(page.decode(content), page.encoding, isGuessed: true) }
    let isNinth = hasLigature(content)
    return DecodedText(
      (isNinth ? CodePage.iso885915 : page).decode(content), isNinth ? .iso885915 : .iso88591,
      isGuessed: true)
  }

  /// Whether a fraction of ISO 8859-1 stands before a letter, where ISO 8859-15 has `œ` and `Œ`.
  private static func hasLigature(_ bytes: ArraySlice<UInt8>) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { byte, next in
      (byte == 0xBC || byte == 0xBD) && next < 0x80 && Unicode.Scalar(next).isLetter
    }
  }

  // MARK: Words for an editor

  private static func warnings(_ reading: TextReading, _ source: SourceText) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if reading.isGuessed {
      let start = source.bytes.firstIndex { $0 >= 0x80 } ?? 0
      let message =
        reading.encoding == .utf16
        ? "no mark says what this is; read as UTF-16"
        : "the text is not UTF-8; read as \(reading.encoding.rawValue)"
      result.append(
        Diagnostic(
          .warning, "guessed-encoding", at: source.location(of: start..<start + 1), message,
          hint: "check the accented letters"))
    }
    if let first = reading.repairs.first {
      let others = reading.repairs.count - 1
      let more = others > 0 ? ", and \(others) more line\(others == 1 ? "" : "s") like it" : ""
      result.append(
        Diagnostic(
          .warning, "mixed-encodings", at: source.location(ofLine: first.line),
          first.message + more, hint: "check the accented letters"))
    }
    return result
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
