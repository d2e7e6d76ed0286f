/// Pieces of a report in Markdown.
enum ReportText {
  /// How many characters of a longer text are shown.
  private static let shown = 60

  /// Words as they are, in a span of code that they cannot leave.
  static func code(_ words: String) -> String {
    var (longest, run) = (0, 0)
    for byte in words.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let space = longest > 0 || words.isEmpty ? " " : ""
    return fence + space + words + space + fence
  }

  /// The first words of a text.
  static func start(of text: String) -> String {
    let words = text.trimmed.collapsingSpaces
    return code(words.count <= shown ? words : "\(words.prefix(shown).trimmed)…")
  }

  /// The last words of a text.
  static func end(of text: String) -> String {
    let words = text.trimmed.collapsingSpaces
    return code(words.count <= shown ? words : "…\(words.suffix(shown).trimmed)")
  }

  /// Numbers of lines, neighbours as a range: `3–5, 9`.
  static func ranges(_ numbers: [Int]) -> String {
    var parts: [ClosedRange<Int>] = []
    for number in Set(numbers).sorted() {
      if let last = parts.last, last.upperBound + 1 == number {
        parts[parts.count - 1] = last.lowerBound...number
      } else {
        parts.append(number...number)
      }
    }
    return parts.map { part in
      part.count == 1 ? "\(part.lowerBound)" : "\(part.lowerBound)–\(part.upperBound)"
    }.joined(separator: ", ")
  }

  /// A number with its noun: `1 line`, `2 lines`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
