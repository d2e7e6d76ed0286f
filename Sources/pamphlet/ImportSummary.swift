import Diagnostics

/// What an import of one text or of many tells in the end.
struct ImportSummary {
  let done: [ImportBatch.Done]
  let failures: [ImportFailure]
  /// The files of folders that are no texts.
  let passedOver: [String]
  /// Whether nothing was written on purpose.
  let isRehearsal: Bool

  /// One line for one text.
  func line(for text: ImportBatch.Done) -> String {
    let facts = [
      text.type, text.language ?? "language unknown", "\(text.words) words",
      "\(text.leftOut) lines left out", "\(text.doubts) to check",
    ].joined(separator: ", ")
    let copies = text.outcome.copies.map { "; the old one is \($0)" }.joined()
    return Terminal.printable("\(text.name) → \(text.place) (\(facts))\(status(of: text))\(copies)")
  }

  private func status(of text: ImportBatch.Done) -> String {
    switch (text.outcome.status, isRehearsal) {
    case (.written, false): ""
    case (.written, true): ", would be written"
    case (.replaced, false): ", replaced"
    case (.replaced, true): ", would be replaced"
    case (.unchanged, _): ", unchanged"
    }
  }

  /// A table of many texts and a line that counts them.
  var table: String {
    let head = ["File", "Type", "Language", "Words", "To check", "Document"]
    let rows = done.map { text in
      [
        text.name, text.type, text.language ?? "?", "\(text.words)", "\(text.doubts)",
        text.place + status(of: text),
      ].map(Terminal.printable)
    }
    let widths = head.indices.map { column in
      ([head] + rows).map { $0[column].count }.max() ?? 0
    }
    let lines = (rows.isEmpty ? [] : [head] + rows).map { row in
      zip(row, zip(widths, row.indices)).map { cell, layout in
        let (width, column) = layout
        let space = String(repeating: " ", count: width - cell.count)
        return column == 3 || column == 4 ? space + cell : column == 5 ? cell : cell + space
      }.joined(separator: "  ")
    }
    return (lines + [totals]).joined(separator: "\n") + "\n"
  }

  private var totals: String {
    func counted(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    var parts = [
      counted(done.count, "text"),
      counted(done.reduce(0) { $0 + $1.words }, "word"),
      "\(done.reduce(0) { $0 + $1.doubts }) to check",
    ]
    let unchanged = done.count { $0.outcome.status == .unchanged }
    if unchanged > 0 { parts.append("\(unchanged) unchanged") }
    if !failures.isEmpty { parts.append("\(failures.count) failed") }
    if !passedOver.isEmpty {
      parts.append("\(counted(passedOver.count, "other file")) passed over")
    }
    return parts.joined(separator: ", ") + (isRehearsal ? "; nothing was written" : "")
  }

  /// The failures with their problems, counted where there were many texts.
  func failureReport(withCount isCounted: Bool) -> String {
    guard !failures.isEmpty else { return "" }
    let count = failures.count
    let head =
      isCounted ? "\(count) \(count == 1 ? "text was" : "texts were") not imported:\n" : ""
    return head + failures.map { DiagnosticReport.text($0.problems) }.joined()
  }
}
