import Diagnostics
import FileTree
import Foundation
import Importing
import Spelling

/// A received text with the document made from it.
struct TextImport {
  /// The name of the file.
  let name: String
  /// The file as received.
  let bytes: [UInt8]
  /// The document.
  let document: ImportedText
  /// The doubts about it.
  let problems: [Diagnostic]

  /// Reads a file and imports it; proves that no word was lost.
  static func read(_ path: String, options: ImportOptions) throws(ImportFailure) -> TextImport {
    let url = URL(filePath: path)
    let name = url.lastPathComponent
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try DiskFolder(url.deletingLastPathComponent().path()).read(name)
    } catch {
      let isMissing = error.code == .noSuchFile
      throw ImportFailure(
        isMissing ? .badText : .badMachine, "unreadable-file", path, "\(error)",
        hint: isMissing ? "check the path" : nil)
    }
    var options = options
    options.original = "originals/\(name)"
    options.sha256 = SHA256Checksum.hex(of: bytes)
    options.speller = SpellingDictionaries.ofMachine.speller
    let (text, problems) = Importer.importText(bytes, fileName: name, options: options)
    guard let text else { throw ImportFailure(.badText, problems) }
    let missing = text.missingWords
    if let first = missing.first {
      let place = SourceText(path: name, bytes: bytes).location(ofLine: first.line)
      let message =
        "the import would lose \(missing.count) words, the first of them '\(first.word)'"
      throw ImportFailure(
        .badText,
        problems + [
          Diagnostic(
            .error, "lost-words", at: place, message,
            hint: "this is a fault of pamphlet: please report it with the text")
        ])
    }
    return TextImport(name: name, bytes: bytes, document: text, problems: problems)
  }
}

extension SpellingDictionaries {
  /// The machine's dictionaries: those in the folders of `DICPATH`, as for hunspell's own command,
  /// or Debian's.
  static let ofMachine = SpellingDictionaries(
    folders: ProcessInfo.processInfo.environment["DICPATH"].map {
      $0.split(separator: ":").map(String.init)
    } ?? systemFolders)

  /// Tells whether a word is one of a language that has a dictionary.
  @Sendable func speller(_ language: String) -> (@Sendable (String) -> Bool)? {
    guard let dictionary = dictionary(for: language) else { return nil }
    return { dictionary.knows($0) }
  }
}
