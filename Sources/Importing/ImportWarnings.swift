import Diagnostics

/// Puts what an editor should look at into words.
enum ImportWarnings {
  /// The doubts about an import.
  static func warnings(
    _ text: ImportedText, fileName: String, bytes: [UInt8]
  ) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if text.titleIsGuessed {
      result.append(
        Diagnostic(
          .warning, "guessed-title", at: .file(fileName),
          "no title was found; '\(text.frontMatter.title)' is a guess",
          hint: "set 'title' in the front matter"))
    }
    if text.frontMatter.language == nil {
      result.append(
        Diagnostic(
          .warning, "unknown-language", at: .file(fileName), "the language was not recognised",
          hint: "give it with --language"))
    }
    let source = SourceText(path: fileName, bytes: bytes)
    for block in text.blocks where block.kind == .note {
      guard let line = block.lines.first else { continue }
      result.append(
        Diagnostic(
          .warning, "unmatched-note", at: source.location(ofLine: line),
          "no mark in the text points to this note", hint: "write its mark where it belongs"))
    }
    return result
  }
}
