/// The candidates of a document as YAML, which `pamphlet new --from-candidates` reads.
///
/// The file stands beside the document under a hidden name, so that it is no content.
public enum CandidateFile {
  /// The name of the file below the folder of documents.
  public static func name(forDocument slug: String) -> String { ".\(slug).candidates.yml" }

  /// The slug of the document whose candidates a file of this name holds.
  public static func document(ofFile name: String) -> String? {
    guard name.hasPrefix("."), name.hasSuffix(".candidates.yml") else { return nil }
    let slug = name.dropFirst().dropLast(".candidates.yml".count)
    return slug.isEmpty ? nil : String(slug)
  }

  /// The text of the file; empty where there are no candidates.
  public static func text(_ candidates: [Candidate]) -> String {
    candidates.map { candidate in
      var lines = [
        "- kind: \(candidate.kind.rawValue)", "  name: \(YAMLWriter.quoted(candidate.name))",
      ]
      if let acronym = candidate.acronym {
        lines.append("  acronym: \(YAMLWriter.quoted(acronym))")
      }
      lines.append("  count: \(candidate.count)")
      if let line = candidate.line { lines.append("  line: \(line)") }
      lines.append("  context: \(YAMLWriter.quoted(candidate.context))")
      return lines.joined(separator: "\n") + "\n"
    }.joined()
  }

  /// The candidates that a file's text holds; what is no candidate is passed over.
  public static func candidates(in text: String) -> [Candidate] {
    var result: [Candidate] = []
    var fields: [String: String] = [:]
    func finish() {
      if let kind = fields["kind"].flatMap(Candidate.Kind.init), let name = fields["name"] {
        result.append(
          Candidate(
            kind: kind, name: name, acronym: fields["acronym"],
            count: fields["count"].flatMap { Int($0) } ?? 1, context: fields["context"] ?? "",
            line: fields["line"].flatMap { Int($0) }))
      }
      fields = [:]
    }
    for line in text.split(separator: "\n") {
      if line.hasPrefix("- ") { finish() }
      let entry = line.dropFirst(2)
      guard let colon = entry.firstRange(of: ": ") else { continue }
      fields[String(entry[..<colon.lowerBound])] = unquoted(entry[colon.upperBound...])
    }
    finish()
    return result
  }

  private static func unquoted(_ value: Substring) -> String {
    guard value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") else {
      return String(value)
    }
    var result = ""
    var isEscaped = false
    for character in value.dropFirst().dropLast() {
      if isEscaped {
        result.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        result.append(character)
      }
    }
    return result
  }
}
