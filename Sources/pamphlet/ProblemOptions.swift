import ArgumentParser
import Building
import Diagnostics
import Foundation

/// How problems are judged and printed.
struct ProblemOptions: ParsableArguments {
  /// How problems are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Flag(name: .long, help: "Treat warnings as errors.")
  var strict = false

  @Option(name: .long, help: "How problems are printed: text or json.")
  var format = Format.text

  /// Prints problems: text to the standard error, data to the standard output.
  ///
  /// Of the warnings only the first `warningLimit` are printed, the rest is counted.
  /// - Throws: an encoding error, which valid problems do not cause.
  func show(_ diagnostics: [Diagnostic], warningLimit: Int = .max) throws {
    guard format == .text else {
      print(try DiagnosticReport.json(diagnostics), terminator: "")
      return
    }
    let warnings = diagnostics.filter { $0.severity == .warning }
    let hidden = max(0, warnings.count - warningLimit)
    let shownWarnings = Set(warnings.prefix(warningLimit))
    let shown = diagnostics.filter { $0.severity == .error || shownWarnings.contains($0) }
    Terminal.error(DiagnosticReport.text(shown))
    if hidden > 0 {
      Terminal.error("and \(hidden) more warnings; 'pamphlet check' shows all of them\n")
    }
    if !diagnostics.isEmpty { Terminal.error(DiagnosticReport.summary(diagnostics) + "\n") }
  }
}

extension BuildReport.Census {
  /// How much there is, in words: `4 documents, 337 records, 3 pages, 1764 mentions`.
  var inWords: String {
    [(documents, "document"), (records, "record"), (pages, "page"), (mentions, "mention")]
      .map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }.joined(separator: ", ")
  }
}

/// Words for the person at the terminal.
enum Terminal {
  /// Writes to the standard error.
  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Text without control characters, which could drive the terminal.
  static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}

extension ExitCode {
  /// Problems in the content, which have been listed.
  static let contentProblems = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(2)
  /// The machine would not: disk, network, a missing tool.
  static let machine = ExitCode(3)
}
