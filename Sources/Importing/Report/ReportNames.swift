/// The sections of a report on the names in a text.
enum ReportNames {
  /// The people and organizations that no record lists, with where they first stand.
  static func section(on candidates: [Candidate]) -> String {
    guard !candidates.isEmpty else { return "" }
    let rows = candidates.map { candidate in
      let name = candidate.name + (candidate.acronym.map { " (\($0))" } ?? "")
      let line = candidate.line.map(String.init) ?? "–"
      return "| \(cell(name)) | \(candidate.kind.rawValue) | \(candidate.count) | \(line) "
        + "| \(cell(candidate.context)) |"
    }
    return """
      ## Names without a record (\(candidates.count))

      `pamphlet new person --from-candidates` and `pamphlet new organization --from-candidates` \
      make drafts of their records.

      | Name | Kind | Times | Line of the original | First context |
      | --- | --- | ---: | --- | --- |
      \(rows.joined(separator: "\n"))
      """
  }

  /// The records that the text names.
  static func section(on mentions: [KnownNames.Mention]) -> String {
    guard !mentions.isEmpty else { return "" }
    let rows = mentions.map { mention in
      "| \(cell(mention.name)) | `\(mention.entity.slug)` | \(mention.entity.kind) "
        + "| \(mention.count) |"
    }
    return """
      ## Records that the text names (\(mentions.count))

      | Name as first written | Record | Kind | Times |
      | --- | --- | --- | ---: |
      \(rows.joined(separator: "\n"))
      """
  }

  /// Words as they are in a cell of a table, where even code cannot hold a bare `|`.
  private static func cell(_ words: String) -> String {
    ReportText.code(words.trimmed.collapsingSpaces).replacing("|", with: "\\|")
  }
}
