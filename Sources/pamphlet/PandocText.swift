import Diagnostics
import Foundation
import Importing

/// Reads word processors' documents through pandoc.
enum PandocText {
  /// The document as a page of HTML with what it says about itself in the head.
  ///
  /// The format is called as pandoc calls it, such as `docx`.
  static func html(ofFileAt path: String, format: String) throws(ImportFailure) -> [UInt8] {
    let file = URL(filePath: path).path(percentEncoded: false)
    do throws(ToolFailure) {
      let tool = ToolRun(
        "pandoc",
        [
          "--from", format == "docx" ? "docx+styles" : format, "--to", "html5", "--standalone",
          "--wrap=none", "--sandbox", file,
        ])
      return Array(try tool.output())
    } catch {
      throw failure(error, path, format)
    }
  }

  private static func failure(
    _ failure: ToolFailure, _ path: String, _ format: String
  ) -> ImportFailure {
    switch failure {
    case .missing(let tool):
      return ImportFailure(
        .badMachine, "missing-tool", path, "\(tool) is needed to read .\(format) and is missing",
        hint: "install the package pandoc")
    case .tooSlow(let seconds):
      return ImportFailure(
        .badText, "slow-document", path, "the file was not read within \(seconds) seconds",
        hint: "split it")
    case .tooLong(let megabytes):
      return ImportFailure(
        .badText, "huge-document", path, "the file holds more than \(megabytes) MB of text",
        hint: "split it")
    case .failed(_, let message):
      let said = message.split(separator: "\n").last { !$0.isEmpty }.map { ": \($0)" } ?? ""
      return ImportFailure(
        .badText, "unreadable-document", path, "pandoc cannot read this as .\(format)\(said)",
        hint: "check that the file opens in the program that made it")
    case .unusable(let reason):
      return ImportFailure(.badMachine, "unusable-tool", path, reason)
    }
  }
}
