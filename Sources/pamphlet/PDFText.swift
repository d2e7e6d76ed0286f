import Diagnostics
import Foundation
import Importing

/// Reads the text of PDFs with poppler's tools.
enum PDFText {
  /// Whether a file's first bytes are those of a PDF.
  static func isPDF(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(1024).starts(with: Array("%PDF-".utf8))
  }

  /// The lines of a PDF in reading order, with warnings about pages that hold no text.
  static func read(
    fileAt path: String
  ) throws(ImportFailure) -> (lines: [SourceLine], problems: [Diagnostic]) {
    let file = URL(filePath: path).path(percentEncoded: false)
    let boxes = try output(of: "pdftotext", ["-bbox-layout", file, "-"], for: path)
    let styles = try? output(
      of: "pdftohtml",
      [
        "-xml", "-stdout", "-i", "-noroundcoord", "-hidden", "-zoom", "\(TypesetText.styleZoom)",
        file,
      ], for: path)
    let text = TypesetText(wordBoxes: boxes, styles: styles)
    return (text.lines, try emptyPages(of: text, path))
  }

  /// A warning about pages that are pictures; an error where all are.
  private static func emptyPages(
    of text: TypesetText, _ path: String
  ) throws(ImportFailure) -> [Diagnostic] {
    let words = text.wordsOfPages.reduce(0, +)
    let pages = text.wordsOfPages.count
    let hint = "make its text with OCR first: ocrmypdf scan.pdf text.pdf"
    if words == 0 || (pages >= 3 && words < 3 * pages) {
      throw ImportFailure(
        .badText, "scanned-pdf", path, "the PDF holds pictures of pages, but no text", hint: hint)
    }
    let empty = text.wordsOfPages.indices.filter { text.wordsOfPages[$0] == 0 }.map { "\($0 + 1)" }
    guard !empty.isEmpty else { return [] }
    let list = empty.prefix(12).joined(separator: ", ") + (empty.count > 12 ? " …" : "")
    let message = empty.count == 1 ? "page \(list) has no text" : "pages \(list) have no text"
    return [Diagnostic(.warning, "page-without-text", at: .file(path), message, hint: hint)]
  }

  private static func output(
    of tool: String, _ arguments: [String], for path: String
  ) throws(ImportFailure) -> String {
    do throws(ToolFailure) {
      let bytes = try ToolRun(tool, arguments).output()
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw failure(error, path)
    }
  }

  private static func failure(_ failure: ToolFailure, _ path: String) -> ImportFailure {
    switch failure {
    case .missing(let tool):
      ImportFailure(
        .badMachine, "missing-tool", path, "\(tool) is needed to read PDFs",
        hint: "install poppler-utils")
    case .tooSlow(let seconds):
      ImportFailure(
        .badText, "slow-pdf", path, "the PDF was not read within \(seconds) seconds",
        hint: "it may be damaged; print it to a new PDF")
    case .tooLong(let megabytes):
      ImportFailure(
        .badText, "huge-pdf", path, "the PDF holds more than \(megabytes) MB of text and places",
        hint: "split it")
    case .failed(_, let message) where message.contains("ncorrect password"):
      ImportFailure(
        .badText, "locked-pdf", path, "the PDF is protected by a password",
        hint: "save a copy without the password")
    case .failed(3, _):
      ImportFailure(
        .badText, "locked-pdf", path, "the PDF forbids to copy its text",
        hint: "save a copy without this restriction")
    case .failed:
      ImportFailure(
        .badText, "damaged-pdf", path, "the PDF is damaged and cannot be read",
        hint: "open it in a viewer and print it to a new PDF")
    case .unusable(let reason):
      ImportFailure(.badMachine, "unusable-tool", path, reason)
    }
  }
}
