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
  private var known = Set<String>()
  /// What these fields belong to, in words for a message, such as ` in 'source'`.
  let place: String
  /// The bytes at which a field that is missing is reported; `nil` for the file as a whole.
  private let whole: Range<Int>?

  /// Makes a reader.
  /// - Parameters:
  ///   - entries: The fields.
  ///   - file: The file that they stand in.
  ///   - place: What they belong to, in words for a message.
  ///   - whole: Where a field that is missing is reported: the line that begins front matter.
  init(
    _ entries: [YAMLEntry], of file: SourceText, in place: String = "", whole: Range<Int>? = 0..<3
  ) {
    self.entries = entries
    self.file = file
    self.place = place
    self.whole = whole
  }

  /// The value of a field; `nil` if it was not written or left empty.
  mutating func take(_ name: String) -> YAMLNode? {
    known.insert(name)
    guard let node = entries.first(where: { $0.key == name })?.value else { return nil }
    return node.isNull ? nil : node
  }

  /// Notes a problem with a range of the file.
  mutating func report(
    _ rule: String, at range: Range<Int>, _ message: String, hint: String? = nil
  ) {
    report(rule, at: file.location(of: range), message, hint: hint)
  }

  private mutating func report(
    _ rule: String, at place: SourceLocation, _ message: String, hint: String?
  ) {
    diagnostics.append(Diagnostic(.error, rule, at: place, message, hint: hint))
  }

  /// Reads the fields of a node, with the problems that they have; `nil` if it holds no fields.
  mutating func nested<Value>(
    _ node: YAMLNode, in name: String, _ read: (inout FieldReader) -> Value
  ) -> Value? {
    guard case .mapping(let entries) = node.content else { return nil }
    var reader = FieldReader(entries, of: file, in: " in '\(name)'", whole: node.range)
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
        "unknown-field", at: entry.keyRange, "unknown field '\(entry.key.abbreviated)'\(place)",
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
        "wrong-value", at: node.range, "'\(name)' must be text, not \(node.kindInWords)",
        hint: isBracketed(node) ? "put quotes around text that begins with a bracket" : nil)
      return nil
    }
    let trimmed = text.trimmingWhitespace()
    return trimmed.isEmpty ? nil : trimmed
  }

  /// A field that must be there; a missing one is reported where the fields begin.
  mutating func requiredText(_ name: String, hint: String) -> String? {
    if let text = text(name) { return text }
    guard let entry = entries.first(where: { $0.key == name }) else {
      report(
        "missing-\(name)", at: whole.map { file.location(of: $0) } ?? .file(file.path),
        "the field '\(name)' is missing\(place)", hint: hint)
      return nil
    }
    if entry.value.isNull || isBlank(entry.value) {
      report(
        "missing-\(name)", at: entry.keyRange, "the field '\(name)' is empty\(place)", hint: hint)
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
      report(
        "wrong-value", at: node.range,
        "'\(name)' must be true or false, not '\(other.abbreviated)'")
      return nil
    }
  }

  /// A field that is one word out of a list.
  mutating func choice(_ name: String, of choices: [String]) -> String? {
    guard let node = take(name), let word = text(of: node, in: name) else { return nil }
    if choices.contains(word) { return word }
    let nearest = NearestName.suggestion(for: word, in: choices)
    report(
      "wrong-value", at: node.range, "unknown value '\(word.abbreviated)' in '\(name)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "use one of \(choices.joined(separator: ", "))")
    return nil
  }

  private func isBracketed(_ node: YAMLNode) -> Bool {
    guard let first = file.bytes[node.range].first else { return false }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
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
