import Foundation

/// What kind of file a text comes in, by its first bytes and its name.
enum InputFormat: Sendable, Hashable {
  case plainText, pdf, html, docx, odt, epub
  /// A format that is not read, with what to do about it.
  case other(String, hint: String)

  /// The extensions of files that a folder is searched for.
  static let extensions = ["txt", "text", "pdf", "html", "htm", "xhtml", "docx", "odt", "epub"]

  /// Whether a file in a folder is a text, by its name.
  static func isKnown(fileName: String) -> Bool {
    extensions.contains(fileExtension(of: fileName))
  }

  /// The format in words.
  var inWords: String {
    switch self {
    case .plainText: "plain text"
    case .pdf: "PDF"
    case .html: "HTML"
    case .docx: "Word (.docx)"
    case .odt: "OpenDocument (.odt)"
    case .epub: "EPUB"
    case .other(let name, _): name
    }
  }

  /// The format of some bytes; the name decides where they say nothing.
  static func detect(_ bytes: [UInt8], fileName: String) -> InputFormat {
    let start = bytes.prefix(1024)
    if let known = signatures.first(where: { start.starts(with: $0.bytes) }) { return known.format }
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return archive(bytes, fileName) }
    if contains(start, "%PDF-") { return .pdf }
    if looksLikeHTML(start) || ["html", "htm", "xhtml"].contains(fileExtension(of: fileName)) {
      return .html
    }
    return .plainText
  }

  private static func fileExtension(of name: String) -> String {
    URL(filePath: name).pathExtension.lowercased()
  }

  private static let signatures: [(bytes: [UInt8], format: InputFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0], .other("an old Word document", hint: "save it as .docx or .odt")),
    (Array("{\\rtf".utf8), .other("rich text (RTF)", hint: "save it as .docx or .odt")),
    ([0x1F, 0x8B], .other("compressed data", hint: "unpack it first")),
    ([0x89, 0x50, 0x4E, 0x47], picture), ([0xFF, 0xD8, 0xFF], picture),
    (Array("GIF8".utf8), picture), ([0x49, 0x49, 0x2A, 0x00], picture),
    ([0x4D, 0x4D, 0x00, 0x2A], picture),
    (Array("AT&TFORM".utf8), .other("a DjVu file", hint: "get its text with djvutxt")),
  ]

  private static let picture = other(
    "a picture", hint: "recognise its letters first, such as with ocrmypdf or tesseract")

  /// What a ZIP file holds: OpenDocument and EPUB say it in their first entry.
  private static func archive(_ bytes: [UInt8], _ fileName: String) -> InputFormat {
    let start = bytes.prefix(200)
    if contains(start, "application/epub+zip") { return .epub }
    if contains(start, "application/vnd.oasis.opendocument.text") { return .odt }
    switch fileExtension(of: fileName) {
    case "docx": return .docx
    case "odt": return .odt
    case "epub": return .epub
    default: break
    }
    if contains(bytes.suffix(65_536), "word/document.xml") { return .docx }
    return .other("a ZIP archive", hint: "unpack it and import its texts")
  }

  private static func looksLikeHTML(_ start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if text.hasPrefix("<!doctype html") || text.hasPrefix("<html") { return true }
    return (text.hasPrefix("<?xml") || text.hasPrefix("<!--")) && text.contains("<html")
  }

  private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return (bytes.startIndex...bytes.endIndex - wanted.count).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
