import Diagnostics
import PublicationModel
import StructuredText

/// Values of the publication's own types.
extension FieldReader {
  /// A field that is a date.
  mutating func date(_ name: String) -> EDTFDate? {
    take(name).flatMap { date(of: $0, in: name) }
  }

  /// The date that a node holds.
  mutating func date(of node: YAMLNode, in name: String) -> EDTFDate? {
    notation(
      node, in: name, "bad-date", "date", hint: "write a date such as 1938, 1938-03 or 1938-03-21"
    ) { text throws(NotationError) in
      try EDTFDate(parsing: text)
    }
  }

  /// A field that is a language tag.
  mutating func language(_ name: String) -> LanguageTag? {
    take(name).flatMap { language(of: $0, in: name) }
  }

  /// The language that a node names.
  private mutating func language(of node: YAMLNode, in name: String) -> LanguageTag? {
    notation(node, in: name, "wrong-value", "language tag") { text throws(NotationError) in
      try LanguageTag(parsing: text)
    }
  }

  /// The countries of a field.
  mutating func countries(_ name: String) -> [CountryCode] {
    items(name).compactMap { node in
      notation(node, in: name, "wrong-value", "country") { text throws(NotationError) in
        try CountryCode(parsing: text)
      }
    }
  }

  /// A value that follows a notation of its own, or the report of why it does not.
  private mutating func notation<Value>(
    _ node: YAMLNode, in name: String, _ rule: String, _ noun: String, hint: String? = nil,
    _ parse: (String) throws(NotationError) -> Value
  ) -> Value? {
    guard let text = text(of: node, in: name) else { return nil }
    do throws(NotationError) {
      return try parse(text)
    } catch {
      let quoted = "'\(text.abbreviated)'"
      let isNamed = error.message.hasPrefix(quoted)
      report(
        rule, at: node.range,
        isNamed
          ? "in '\(name)', \(error.message)"
          : "\(quoted) in '\(name)' is no \(noun): \(error.message)",
        hint: error.hint ?? (text.contains(where: \.isNumber) ? nil : hint))
      return nil
    }
  }

  /// Slugs that are written out, such as old addresses.
  mutating func slugs(_ name: String) -> [Slug] {
    items(name).compactMap { node in
      notation(node, in: name, "bad-slug", "slug") { text throws(NotationError) in
        try Slug(parsing: text)
      }
    }
  }

  /// References to records or documents; whether they name anything is checked later.
  mutating func references(_ name: String) -> [ContentReference] {
    items(name).compactMap { reference(of: $0, in: name) }
  }

  /// The reference that a node holds.
  mutating func reference(of node: YAMLNode, in name: String) -> ContentReference? {
    text(of: node, in: name).map { ContentReference($0, range: node.range) }
  }

  /// The sources of a statement: slugs of documents, or works outside the publication.
  mutating func sources(_ name: String = "source") -> [SourceCitation] {
    items(name).compactMap { node in
      guard case .mapping = node.content else {
        return reference(of: node, in: name).map { .document($0) }
      }
      return nested(node, in: name) { reader -> SourceCitation? in
        let title = reader.requiredText("title", hint: "give the source a title")
        let url = reader.url("url")
        return title.map { .external(title: $0, url: url) }
      } ?? nil
    }
  }

  /// An address in the web; any scheme but `http` and `https` is refused.
  mutating func url(_ name: String) -> String? {
    guard let node = take(name), let text = text(of: node, in: name) else { return nil }
    let scheme = text.lowercased()
    if scheme.hasPrefix("https://") || scheme.hasPrefix("http://") { return text }
    report(
      "wrong-value", at: node.range, "'\(text.abbreviated)' in '\(name)' is no address of the web",
      hint: "begin it with https:// or http://")
    return nil
  }

  /// The statements of a field: one or several, each short or long.
  ///
  /// One that is written long has its value in `valueField`, from where `read` takes it.
  mutating func statements<Value>(
    _ name: String, valueField: String = "value",
    _ read: (inout FieldReader, YAMLNode) -> Value?
  ) -> [Statement<Value>] {
    items(name).compactMap { node in
      guard case .mapping = node.content else {
        return read(&self, node).map { Statement($0, range: node.range) }
      }
      return nested(node, in: name) { reader in
        reader.longStatement(valueField: valueField, range: node.range, read)
      } ?? nil
    }
  }

  private mutating func longStatement<Value>(
    valueField: String, range: Range<Int>, _ read: (inout FieldReader, YAMLNode) -> Value?
  ) -> Statement<Value>? {
    let node = take(valueField) ?? (valueField == "value" ? nil : take("value"))
    let date = date("date")
    let (from, to) = (self.date("from"), self.date("to"))
    let role = text("role")
    let sources = sources()
    let note = text("note")
    guard let node else {
      report(
        "missing-value", at: range, "the field '\(valueField)' is missing\(place)",
        hint: "write '\(valueField): …' in it")
      return nil
    }
    return read(&self, node).map {
      Statement(
        $0, date: date, from: from, to: to, role: role, sources: sources, note: note,
        range: node.range)
    }
  }
}
