import Diagnostics
import PublicationModel
import StructuredText

/// Takes typed values out of a file's fields and notes every problem on the way.
///
/// Whatever is asked for counts as known; ``finish()`` reports the fields that nobody asked for.
struct FieldReader {
  let file: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private let entries: [YAMLEntry]
  private var known: [String] = []
  /// What these fields belong to, in words for a message, such as ` in 'source'`.
  private let place: String

  init(_ entries: [YAMLEntry], of file: SourceText, in place: String = "") {
    self.entries = entries
    self.file = file
    self.place = place
  }

  /// The value of a field; `nil` if it was not written or left empty.
  mutating func take(_ name: String) -> YAMLNode? {
    known.append(name)
    guard let node = entries.first(where: { $0.key == name })?.value else { return nil }
    return node.isNull ? nil : node
  }

  /// Notes a problem with a range of the file.
  mutating func report(
    _ rule: String, at range: Range<Int>, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(.error, rule, at: file.location(of: range), message, hint: hint))
  }

  /// Reads the fields of a nested mapping with the problems that it has.
  mutating func nested<Value>(
    _ entries: [YAMLEntry], in name: String, _ read: (inout FieldReader) -> Value
  ) -> Value {
    var reader = FieldReader(entries, of: file, in: " in '\(name)'")
    let value = read(&reader)
    reader.reportUnknownFields()
    diagnostics += reader.diagnostics
    return value
  }

  /// Reports the fields that were never asked for and gives all problems.
  mutating func finish() -> [Diagnostic] {
    reportUnknownFields()
    return diagnostics
  }

  private mutating func reportUnknownFields() {
    for entry in entries where !known.contains(entry.key) {
      let nearest = NearestName.suggestion(for: entry.key, in: known)
      report(
        "unknown-field", at: entry.keyRange, "unknown field '\(entry.key)'\(place)",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "the fields here are \(known.sorted().joined(separator: ", "))")
    }
  }
}

extension FieldReader {
  /// A field of plain text.
  mutating func text(_ name: String) -> String? {
    take(name).flatMap { text(of: $0, in: name) }
  }

  /// The text of a node that must be plain text.
  mutating func text(of node: YAMLNode, in name: String) -> String? {
    guard case .scalar(let text, _) = node.content else {
      report(
        "wrong-value", at: node.range, "'\(name)' must be text, not \(node.kindInWords)")
      return nil
    }
    let trimmed = text.trimmingWhitespace()
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A field that must be there; a missing one is reported at the file's first line.
  mutating func requiredText(_ name: String, hint: String) -> String? {
    let isWritten = entries.contains { $0.key == name }
    if let text = text(name) { return text }
    if let entry = entries.first(where: { $0.key == name }) {
      if entry.value.isNull || isBlank(entry.value) {
        report(
          "missing-\(name)", at: entry.keyRange, "the field '\(name)' is empty", hint: hint)
      }
    } else if !isWritten {
      report("missing-\(name)", at: 0..<3, "the field '\(name)' is missing\(place)", hint: hint)
    }
    return nil
  }

  /// The items of a field that holds one value or a list of them.
  mutating func items(_ name: String) -> [YAMLNode] {
    guard let node = take(name) else { return [] }
    guard case .sequence(let items) = node.content else { return [node] }
    for item in items where item.isNull {
      report("wrong-value", at: item.range, "an empty item in '\(name)'")
    }
    return items.filter { !$0.isNull }
  }

  /// The texts of a field that holds one or a list of them.
  mutating func texts(_ name: String) -> [String] {
    items(name).compactMap { text(of: $0, in: name) }
  }

  /// A field that is `true` or `false`.
  mutating func flag(_ name: String) -> Bool? {
    guard let node = take(name) else { return nil }
    switch text(of: node, in: name)?.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    case nil: return nil
    case let other?:
      report("wrong-value", at: node.range, "'\(name)' must be true or false, not '\(other)'")
      return nil
    }
  }

  /// A field that is one word out of a list.
  mutating func choice(_ name: String, of choices: [String]) -> String? {
    guard let node = take(name), let word = text(of: node, in: name) else { return nil }
    if choices.contains(word) { return word }
    let nearest = NearestName.suggestion(for: word, in: choices)
    report(
      "wrong-value", at: node.range, "unknown \(name) '\(word)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "use one of \(choices.joined(separator: ", "))")
    return nil
  }

  private func isBlank(_ node: YAMLNode) -> Bool {
    if case .scalar(let text, _) = node.content { return text.trimmingWhitespace().isEmpty }
    return false
  }
}

extension String {
  /// The text without white space at its ends.
  func trimmingWhitespace() -> String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return self }
    var scalars = Substring(self).unicodeScalars
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}
