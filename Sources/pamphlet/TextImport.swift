import Diagnostics
import FileTree
import Foundation
import Importing

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
    options.wordList = { HunspellWords.words(of: $0) }
    let (text, problems) =
      try MarkedUpText.importText(bytes, at: url, options: options)
      ?? Importer.importText(bytes, fileName: name, options: options)
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

/// The dictionaries that hunspell has installed.
enum HunspellWords {
  private static let folder = "/usr/share/hunspell"

  /// The words of a language in small letters; empty where no dictionary is installed.
  static func words(of language: String) -> Set<String> {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return []
    }
    let prefix = language.prefix { $0 != "-" }.lowercased()
    let matching = names.sorted().first { $0.hasPrefix(prefix + "_") && $0.hasSuffix(".dic") }
    guard let matching, let bytes = try? DiskFolder(folder).read(matching) else { return [] }
    let text =
      String(validating: bytes, as: UTF8.self) ?? String(bytes: bytes, encoding: .isoLatin1)
    return Set(
      (text ?? "").split(separator: "\n").dropFirst().map { $0.prefix { $0 != "/" }.lowercased() })
  }
}
