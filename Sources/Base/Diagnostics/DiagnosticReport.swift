import Foundation

/// Turns diagnostics into words for a terminal or into data for a program.
public enum DiagnosticReport {
  /// The problems as text: `path:line:column: error: message`, the line, a caret and the hint.
  public static func text(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  /// One problem as text, ending with a newline.
  public static func text(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.location
    var lines = [
      "\(printable(place.path)):\(place.line):\(place.column): \(diagnostic.severity.rawValue): "
        + printable(diagnostic.message)
    ]
    if !place.excerpt.isEmpty {
      let window = ExcerptWindow(place)
      let number = String(place.line)
      let margin = String(repeating: " ", count: number.count)
      lines.append(" \(number) | \(window.text)")
      lines.append(" \(margin) | \(window.caret)")
    }
    if let hint = diagnostic.hint { lines.append("   = hint: \(printable(hint))") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The problems as a JSON array, one object for each.
  /// - Throws: an encoding error, which valid diagnostics do not cause.
  public static func json(_ diagnostics: [Diagnostic]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(diagnostics), as: UTF8.self) + "\n"
  }

  /// One line that counts the problems, such as `2 errors, 1 warning`.
  public static func summary(_ diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    func counted(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    return [
      errors > 0 ? counted(errors, "error") : nil,
      warnings > 0 ? counted(warnings, "warning") : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// Text without control characters, which could drive a terminal, and without the marks that
  /// change the direction of writing, which could show a line in another order.
  static func printable(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control: result.append(scalar == "\t" ? " " : "\u{FFFD}")
      case .lineSeparator, .paragraphSeparator: result.append("\u{FFFD}")
      case .format where scalar.properties.isBidiControl: result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

/// The part of a line that fits a terminal, and the caret under it.
private struct ExcerptWindow {
  let text: String
  let caret: String

  /// Shows at most this many characters of a long line around the place that is meant.
  private static let width = 100

  init(_ place: SourceLocation) {
    let line = Array(DiagnosticReport.printable(place.excerpt))
    let column = min(max(0, place.column - 1), line.count)
    let start = line.count <= Self.width ? 0 : max(0, min(column - 40, line.count - Self.width))
    let end = min(line.count, start + Self.width)
    let cutBefore = start > 0 ? "…" : ""
    let cutAfter = end < line.count ? "…" : ""
    text = cutBefore + String(line[start..<end]) + cutAfter
    let marked = column..<max(column, min(column + place.length, end))
    let indent = cutBefore.count + line[start..<column].terminalWidth
    let length = max(1, line[marked].terminalWidth)
    caret = String(repeating: " ", count: indent) + String(repeating: "^", count: length)
  }
}
