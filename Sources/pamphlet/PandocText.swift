import Diagnostics
import Foundation
import Importing

/// The formats whose structure the importer reads rather than guesses.
enum MarkedUpText {
  /// The document in a file of such a format; nothing where the file is of another.
  static func importText(
    _ bytes: [UInt8], at url: URL, options: ImportOptions
  ) throws(ImportFailure) -> (text: ImportedText?, problems: [Diagnostic])? {
    let name = url.lastPathComponent
    if isHTML(bytes, name) { return Importer.importPage(bytes, fileName: name, options: options) }
    if PandocText.format(of: bytes, named: name) == "epub" {
      return Importer.importBook(bytes, fileName: name, options: options)
    }
    guard let format = PandocText.format(of: bytes, named: name) else { return nil }
    guard let document = OfficeDocument(bytes, fileName: name) else {
      throw PandocText.unreadable(url, format, because: nil)
    }
    let page = try PandocText.html(of: document.convertible, from: url, format: format)
    return document.imported(from: page, options: options)
  }

  private static func isHTML(_ bytes: [UInt8], _ name: String) -> Bool {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["html", "htm", "xhtml", "xht"].contains(ending) { return true }
    guard ending != "txt", ending != "md" else { return false }
    let start = String(decoding: bytes.prefix(512), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}

/// Reads word processors' documents through pandoc.
enum PandocText {
  /// How pandoc calls the format of a file, by its first bytes and its name; nothing for others.
  static func format(of bytes: [UInt8], named name: String) -> String? {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["docx", "odt", "epub"].contains(ending) { return ending }
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
    if head.contains("application/epub+zip") { return "epub" }
    if head.contains("application/vnd.oasis.opendocument.text") { return "odt" }
    return head.contains("word/") || head.contains("[Content_Types].xml") ? "docx" : nil
  }

  /// The document as a page of HTML with what it says about itself in the head.
  static func html(
    of bytes: [UInt8], from url: URL, format: String
  ) throws(ImportFailure) -> [UInt8] {
    guard let program = Executable.find("pandoc") else {
      throw ImportFailure(
        .badMachine, "missing-tool", url.lastPathComponent,
        "pandoc is needed to read .\(format) and is missing", hint: "install the package pandoc")
    }
    let copy = FileManager.default.temporaryDirectory
      .appending(path: "pamphlet-\(UUID().uuidString).\(format)")
    defer { try? FileManager.default.removeItem(at: copy) }
    do { try Data(bytes).write(to: copy) } catch {
      throw ImportFailure(
        .badMachine, "unwritable-file", url.lastPathComponent,
        "no temporary file can be written: \(error.localizedDescription)")
    }
    let result = Executable.run(
      program,
      [
        "--from", format == "docx" ? "docx+styles" : format, "--to", "html5", "--standalone",
        "--wrap=none", "--sandbox",
        copy.path(percentEncoded: false),
      ])
    guard let result, result.status == 0 else {
      throw unreadable(url, format, because: result?.errors)
    }
    return result.output
  }

  /// The error for a document that pandoc does not read, with what pandoc says.
  static func unreadable(_ url: URL, _ format: String, because said: String?) -> ImportFailure {
    let reason = said?.split(separator: "\n").last { !$0.isEmpty }
    return ImportFailure(
      .badText, "unreadable-document", url.lastPathComponent,
      "this cannot be read as .\(format)\(reason.map { ": \($0)" } ?? "")",
      hint: "check that the file opens in the program that made it")
  }
}

/// Runs programs of the machine.
enum Executable {
  /// The path of a program, where it is installed.
  static func find(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
      .map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// What a program writes and how it ends; nothing where it does not start.
  static func run(
    _ program: String, _ arguments: [String]
  ) -> (status: Int32, output: [UInt8], errors: String)? {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do { try process.run() } catch { return nil }
    // Both are read at once: a program that fills one of them would wait for ever.
    let collected = CollectedOutput()
    let reading = DispatchQueue(label: "errors")
    reading.async { collected.bytes = errors.fileHandleForReading.readDataToEndOfFile() }
    let written = output.fileHandleForReading.readDataToEndOfFile()
    reading.sync {}
    process.waitUntilExit()
    return (
      process.terminationStatus, Array(written), String(decoding: collected.bytes, as: UTF8.self)
    )
  }

  /// What one queue writes before another reads it.
  private final class CollectedOutput: @unchecked Sendable { var bytes = Data() }
}
