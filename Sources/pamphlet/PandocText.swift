import Diagnostics
import Foundation
import Importing

/// Reads word processors' documents through pandoc.
enum PandocText {
  /// The document as a page of HTML with what it says about itself in the head.
  ///
  /// Pandoc is given a copy of the bytes; the format is called as it calls it, such as `docx`.
  static func html(
    of bytes: [UInt8], from path: String, format: String
  ) throws(ImportFailure) -> [UInt8] {
    let copy = try TemporaryFile(bytes, extension: format)
    defer { copy.remove() }
    do throws(ToolFailure) {
      let tool = ToolRun(
        "pandoc",
        [
          "--from", format == "docx" ? "docx+styles" : format, "--to", "html5", "--standalone",
          "--wrap=none", "--sandbox", copy.path,
        ])
      return Array(try tool.output())
    } catch {
      throw failure(error, path, format)
    }
  }

  /// The error for a file that is not what its name says.
  static func unreadable(
    _ path: String, _ format: String, because said: String? = nil
  ) -> ImportFailure {
    let reason = said?.split(separator: "\n").last { !$0.isEmpty }.map { ": \($0)" } ?? ""
    return ImportFailure(
      .badText, "unreadable-document", path, "this cannot be read as .\(format)\(reason)",
      hint: "check that the file opens in the program that made it")
  }

  private static func failure(
    _ failure: ToolFailure, _ path: String, _ format: String
  ) -> ImportFailure {
    switch failure {
    case .missing(let tool):
      ImportFailure(
        .badMachine, "missing-tool", path, "\(tool) is needed to read .\(format) and is missing",
        hint: "install the package pandoc")
    case .tooSlow(let seconds):
      ImportFailure(
        .badText, "slow-document", path, "the file was not read within \(seconds) seconds",
        hint: "split it")
    case .tooLong(let megabytes):
      ImportFailure(
        .badText, "huge-document", path, "the file holds more than \(megabytes) MB of text",
        hint: "split it")
    case .failed(_, let message): unreadable(path, format, because: message)
    case .unusable(let reason): ImportFailure(.badMachine, "unusable-tool", path, reason)
    }
  }
}

/// A copy of some bytes for another program, until it has read them.
struct TemporaryFile {
  private let file: URL

  /// Writes the bytes to a new file of the machine's folder for such.
  init(_ bytes: [UInt8], extension ending: String) throws(ImportFailure) {
    file = FileManager.default.temporaryDirectory
      .appending(path: "pamphlet-\(UUID().uuidString).\(ending)")
    do {
      try Data(bytes).write(to: file)
    } catch {
      throw ImportFailure(
        .badMachine, "unwritable-file", file.path(percentEncoded: false),
        "no temporary file can be written: \(error.localizedDescription)")
    }
  }

  /// Where it lies.
  var path: String { file.path(percentEncoded: false) }

  /// Removes it.
  func remove() { try? FileManager.default.removeItem(at: file) }
}
