/// The report beside a document that says what was decided without being certain, and where every
/// word of the original went.
public struct ConversionReport: Sendable {
  private let text: ImportedText
  private let files: [DocumentFile]
  private let account: WordAccount
  private let format: String
  /// The decisions that were not certain, the most doubtful first.
  public let decisions: [ImportDecision]

  /// Makes the report on a text, the files that it is written as, and the account of its words.
  ///
  /// The format of the source is said in words, such as `plain text`.
  public init(
    on text: ImportedText, files: [DocumentFile], account: WordAccount, format: String
  ) {
    self.text = text
    self.files = files
    self.account = account
    self.format = format
    decisions = DecisionFinder.decisions(of: text)
  }

  /// How many decisions want a person's look.
  public var doubts: Int { decisions.count { $0.certainty == .doubtful } }

  /// The report as Markdown.
  public func markdown(head: ReportHead) -> String {
    let sections =
      [
        "# Conversion report: \(MarkdownEscaping.inline(text.frontMatter.title))",
        "What the importer was not certain of, the most doubtful first, and where every word went. "
          + "Numbers on the left are lines of the original, numbers behind an arrow lines of the "
          + "document. This file is not published; delete it when all is well.",
        facts(head), totals, decided(.doubtful, "To check"), decided(.likely, "Likely right"),
        fields, leftOut, restated,
      ]
    return head.text + "\n" + sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  // MARK: The head

  private func facts(_ head: ReportHead) -> String {
    let pages = (text.original.last?.page ?? 0) + 1
    let lines = ReportText.count(text.original.count, "line")
    let reading = text.reading.map { ", \($0.encoding.rawValue)" } ?? ""
    let sure = text.hyphens.count { $0.certainty == .sure }
    return [
      "- Read: `content/\(head.original)`, \(format)\(reading), \(lines), "
        + ReportText.count(pages, "page"),
      "- Language: \(text.frontMatter.language ?? "not recognised")",
      "- Type: \(text.frontMatter.type)",
      "- Written: " + files.map { "`\($0.path)`" }.joined(separator: ", "),
      "- Words cut at line ends: \(text.hyphens.count), of which \(sure) are certain",
      "- To check: \(doubts), likely right: \(decisions.count - doubts)",
    ].joined(separator: "\n")
  }

  private var totals: String {
    let rows = WordAccount.Place.allCases.compactMap { place in
      account.counts[place].flatMap { $0 > 0 ? "| \(place.rawValue) | \($0) |" : nil }
    }
    return """
      | Words | |
      | --- | ---: |
      | **the original** | **\(account.total)** |
      \(rows.joined(separator: "\n"))
      | lost | \(account.missing.count) |
      """
  }

  // MARK: Decisions

  private func decided(_ certainty: Certainty, _ title: String) -> String {
    let found = decisions.filter { $0.certainty == certainty }
    let sections = ImportDecision.Kind.allCases.compactMap { kind -> String? in
      let items = found.filter { $0.kind == kind }
      guard !items.isEmpty else { return nil }
      let lines = items.map { "- \(place(of: $0.lines))\($0.words)" }
      return "### \(kind.rawValue) (\(items.count))\n\n" + lines.joined(separator: "\n")
    }
    return sections.isEmpty
      ? "" : "## \(title) (\(found.count))\n\n" + sections.joined(separator: "\n\n")
  }

  /// The lines of the original and where they went: `120 → 45: `.
  private func place(of lines: [Int]) -> String {
    guard let first = lines.first else { return "" }
    let numbers = ReportText.ranges(lines)
    for file in files {
      guard let line = file.places[first] else { continue }
      let name = files.count > 1 ? "\(file.path.split(separator: "/").last ?? ""):" : ""
      return "\(numbers) → \(name)\(line): "
    }
    return "\(numbers): "
  }

  private var fields: String {
    let rows = FieldEvidence.fields(of: text).map { field in
      let lines = field.lines.isEmpty ? "–" : ReportText.ranges(field.lines)
      let place = files.first?.line(ofField: field.name).map(String.init) ?? "–"
      let value = ReportText.start(of: field.value).replacing("|", with: "\\|")
      return "| \(field.name) | \(value) | \(lines) | \(place) |"
    }
    guard !rows.isEmpty else { return "" }
    return """
      ## Front matter and its evidence

      | Field | Value | Lines of the original | Line of the document |
      | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  // MARK: What is not in the text

  private var leftOut: String {
    guard !text.dropped.isEmpty else { return "" }
    let groups = Dictionary(grouping: text.dropped, by: \.reason)
    let sections = groups.sorted {
      ($0.value[0].number, $0.key.rawValue) < ($1.value[0].number, $1.key.rawValue)
    }
    .map { reason, lines in
      let words = lines.reduce(0) { $0 + WordScanner.count($1.text) }
      let size = "\(ReportText.count(lines.count, "line")), \(ReportText.count(words, "word"))"
      return "### \(reason.rawValue): \(size)\n\n" + Self.list(lines)
    }
    return "## Left out\n\n" + sections.joined(separator: "\n\n")
  }

  /// Lines that were left out, equal ones as one item, those of few signs in one paragraph.
  private static func list(_ lines: [DroppedLine]) -> String {
    var numbers: [String: [Int]] = [:]
    var order: [String] = []
    for line in lines {
      let words = line.text.trimmed.collapsingSpaces
      if numbers[words] == nil { order.append(words) }
      numbers[words, default: []].append(line.number)
    }
    if order.count > 3, order.allSatisfy({ $0.utf8.count <= 12 }) {
      return order.map { words in
        "\(ReportText.code(words)) (\(ReportText.ranges(numbers[words] ?? [])))"
      }.joined(separator: ", ")
    }
    return order.map { "- \(ReportText.ranges(numbers[$0] ?? [])): \(ReportText.code($0))" }
      .joined(separator: "\n")
  }

  private var restated: String {
    guard !account.restated.isEmpty else { return "" }
    let lines = Dictionary(grouping: account.restated, by: \.line).sorted { $0.key < $1.key }
    let items = lines.map { line, words in
      "- \(line): " + words.map { ReportText.code($0.word) }.joined(separator: " ")
    }
    return "## Words that the front matter says otherwise (\(account.restated.count))\n\n"
      + items.joined(separator: "\n")
  }
}
