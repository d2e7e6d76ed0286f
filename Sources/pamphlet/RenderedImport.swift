import Diagnostics
import FileTree
import Importing

/// A document as it is to be written, with the report, after the proof that no word is lost.
struct RenderedImport: Sendable {
  /// The text with its document, whose address is settled.
  let text: TextImport
  /// The files of the document.
  let files: [DocumentFile]
  /// Where the words went.
  let account: WordAccount
  /// What was decided without being certain.
  let report: ConversionReport

  /// Renders a text and reads the result back.
  /// - Throws: A failure where a word of the original would be nowhere.
  init(_ text: TextImport) throws(ImportFailure) {
    self.text = text
    files = text.document.files
    account = text.document.account(of: files)
    report = ConversionReport(
      on: text.document, files: files, account: account, format: text.format.inWords)
    guard !account.isComplete else { return }
    throw ImportFailure(
      .badText, text.problems.filter { $0.severity == .error } + [Self.loss(text, account)])
  }

  /// The path of the report below the folder of documents.
  var reportPath: String { "\(text.document.slug).import.md" }

  /// The report, which names the files by their checksums.
  func reportText(original: String) -> String {
    let written = files.map {
      ReportHead.Written(path: $0.path, sha256: SHA256Checksum.hex(of: Array($0.text.utf8)))
    }
    return report.markdown(
      head: ReportHead(original: original, sha256: text.sha256, written: written))
  }

  private static func loss(_ text: TextImport, _ account: WordAccount) -> Diagnostic {
    let hint = "this is a fault of pamphlet: please report it with the text"
    guard let first = account.missing.first else {
      return Diagnostic(
        .error, "lost-words", at: .file(text.path), account.fault ?? "the result is not readable",
        hint: hint)
    }
    let place =
      text.format == .plainText
      ? SourceText(path: text.path, bytes: text.bytes).location(ofLine: first.line)
      : .file(text.path)
    let count = account.missing.count
    return Diagnostic(
      .error, "lost-words", at: place,
      "the import would lose \(count) word\(count == 1 ? "" : "s"), the first of them '\(first.word)'",
      hint: hint)
  }
}
