import Diagnostics
import FileTree
import Foundation
import Importing
import Spelling

/// A received text with the document made from it.
struct TextImport: Sendable {
  /// The path or name for messages.
  let path: String
  /// The name of the file.
  let name: String
  /// The file as received.
  let bytes: [UInt8]
  /// Its SHA-256 checksum.
  let sha256: String
  /// What kind of file it is.
  let format: InputFormat
  /// The document.
  var document: ImportedText
  /// The people and organizations that it names without a record.
  let candidates: [Candidate]
  /// The doubts about it.
  let problems: [Diagnostic]
}

/// Reads files of every format and makes documents of them.
struct TextReader: Sendable {
  /// What the person wants.
  let options: ImportOptions
  /// The dictionaries.
  let words: SpellingDictionaries

  /// Files above this many bytes are refused before they are read.
  static let largestFile = 512 << 20

  /// Reads one text and makes a document of it.
  func read(_ input: ImportInput) throws(ImportFailure) -> TextImport {
    let bytes = try bytes(of: input)
    let format = InputFormat.detect(bytes, fileName: input.name)
    var options = options
    options.speller = words.speller
    let (text, problems) = try document(bytes, input, format, options)
    guard let text else { throw ImportFailure(.badText, problems) }
    return TextImport(
      path: input.shown, name: input.name, bytes: bytes, sha256: SHA256Checksum.hex(of: bytes),
      format: format, document: text,
      candidates: text.candidates(besides: options.knownNames), problems: problems)
  }

  /// Hands the bytes to what reads their format.
  private func document(
    _ bytes: [UInt8], _ input: ImportInput, _ format: InputFormat, _ options: ImportOptions
  ) throws(ImportFailure) -> (text: ImportedText?, problems: [Diagnostic]) {
    switch format {
    case .plainText:
      return Importer.importText(bytes, fileName: input.name, options: options)
    case .html:
      return Importer.importPage(bytes, fileName: input.name, options: options)
    case .pdf:
      let read = try withFile(input, bytes) { path throws(ImportFailure) in
        try PDFText.read(fileAt: path)
      }
      let (text, problems) = Importer.importLines(
        read.lines, fileName: input.name, options: options)
      return (text, read.problems + problems)
    case .epub: return Importer.importBook(bytes, fileName: input.name, options: options)
    case .docx, .odt:
      guard let office = OfficeDocument(bytes, fileName: input.name) else {
        throw ImportFailure(
          .badText, "unreadable-document", input.shown, "this cannot be read as .\(format)",
          hint: "check that the file opens in the program that made it")
      }
      let page = try withFile(input, bytes, mended: office.mended) { path throws(ImportFailure) in
        try PandocText.html(ofFileAt: path, format: "\(format)")
      }
      return office.imported(from: page, options: options)
    case .other(let name, let hint):
      throw ImportFailure(
        .badText, "unknown-format", input.shown, "this is \(name), which is not read", hint: hint)
    }
  }

  /// Gives another program a file: the input itself, or a copy of what came on the standard input or
  /// was mended for it.
  private func withFile<Result>(
    _ input: ImportInput, _ bytes: [UInt8], mended: [UInt8]? = nil,
    _ body: (_ path: String) throws(ImportFailure) -> Result
  ) throws(ImportFailure) -> Result {
    if let path = input.path, mended == nil { return try body(path) }
    let copy = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: copy) }
    do {
      try Data(mended ?? bytes).write(to: copy)
    } catch {
      throw ImportFailure(
        .badMachine, "unwritable-file", copy.path(percentEncoded: false), "\(error)")
    }
    return try body(copy.path(percentEncoded: false))
  }

  private func bytes(of input: ImportInput) throws(ImportFailure) -> [UInt8] {
    guard input.size <= Self.largestFile else { throw tooLarge(input) }
    guard let path = input.path else { return try standardInput(input) }
    let url = URL(filePath: path)
    do throws(FileError) {
      return try DiskFolder(url.deletingLastPathComponent().path(percentEncoded: false))
        .read(url.lastPathComponent)
    } catch {
      let isMissing = error.code == .noSuchFile
      throw ImportFailure(
        isMissing ? .badText : .badMachine, "unreadable-file", path, "\(error)",
        hint: isMissing ? "check the path" : nil)
    }
  }

  private func standardInput(_ input: ImportInput) throws(ImportFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while let part = try FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty {
        bytes += part
        if bytes.count > Self.largestFile { throw tooLarge(input) }
      }
      return bytes
    } catch let failure as ImportFailure {
      throw failure
    } catch {
      throw ImportFailure(.badMachine, "unreadable-file", input.shown, "\(error)")
    }
  }

  private func tooLarge(_ input: ImportInput) -> ImportFailure {
    ImportFailure(
      .badText, "too-large", input.shown,
      "the file has more than \(Self.largestFile >> 20) megabytes", hint: "split it")
  }
}

extension SpellingDictionaries {
  /// The machine's dictionaries: those in the folders of `DICPATH`, as for hunspell's own command,
  /// or Debian's.
  static func ofMachine() -> SpellingDictionaries {
    SpellingDictionaries(
      folders: ProcessInfo.processInfo.environment["DICPATH"].map {
        $0.split(separator: ":").map(String.init)
      } ?? systemFolders)
  }

  /// Tells whether a word is one of a language that has a dictionary.
  @Sendable func speller(_ language: String) -> (@Sendable (String) -> Bool)? {
    guard let dictionary = dictionary(for: language) else { return nil }
    return { dictionary.knows($0) }
  }
}
