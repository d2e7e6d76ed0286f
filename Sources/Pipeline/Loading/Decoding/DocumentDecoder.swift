import Diagnostics
import PublicationModel
import StructuredText

/// Turns the front matter of a document or of one part into a typed document.
enum DocumentDecoder {
  /// The document that a file holds, with every problem that its fields have.
  ///
  /// What a part does not say itself is taken from its work's `cover`.
  static func decode(
    _ frontMatter: FrontMatter, of file: SourceText, at address: DocumentAddress,
    cover: Document?, defaultLanguage: LanguageTag
  ) -> (document: Document?, diagnostics: [Diagnostic]) {
    var reader = FieldReader(frontMatter.fields, of: file)
    let titles = reader.titles()
    let credits = reader.credits()
    let document = Document(
      address: address, path: file.path, titles: titles ?? Document.Titles("\(address)"),
      type: reader.choice("type", of: DocumentType.allCases.map(\.rawValue))
        .flatMap(DocumentType.init(rawValue:)) ?? (cover == nil ? nil : .chapter),
      credits: credits.isEmpty ? cover?.credits ?? [] : credits,
      date: reader.date("date") ?? cover?.date,
      published: reader.date("published") ?? cover?.published,
      added: reader.date("added") ?? cover?.added,
      language: reader.language("language") ?? cover?.language ?? defaultLanguage,
      originalLanguage: reader.language("original_language") ?? cover?.originalLanguage,
      translationOf: reader.references("translation_of").first,
      provenance: reader.provenance() ?? cover?.provenance,
      rights: reader.rights() ?? cover?.rights,
      abstract: reader.text("abstract"), keywords: reader.texts("keywords"),
      notes: reader.text("notes"), about: reader.references("about"),
      mentionRules: reader.mentionRules(inheriting: cover?.mentionRules),
      bibliography: reader.bibliography(),
      linkedSlugs: LinkScan.slugs(in: file.bytes[frontMatter.body]),
      isSmart: reader.flag("smart") ?? cover?.isSmart ?? false, isDraft: reader.isDraft(),
      formerly: reader.slugs("formerly"))
    return (titles == nil ? nil : document, reader.finish())
  }
}

extension FieldReader {
  fileprivate mutating func titles() -> Document.Titles? {
    let title = requiredText("title", hint: "write 'title: …' below the first '---'")
    let (subtitle, short) = (text("subtitle"), text("short_title"))
    let original = text("original_title")
    return title.map {
      Document.Titles($0, subtitle: subtitle, short: short, original: original)
    }
  }

  fileprivate mutating func credits() -> [Credit] {
    Credit.Role.allCases.flatMap { role in
      items(role.rawValue).compactMap { node in
        agent(of: node, in: role.rawValue).map { Credit(role, $0) }
      }
    }
  }

  private mutating func agent(of node: YAMLNode, in name: String) -> Credit.Agent? {
    guard case .mapping = node.content else {
      return reference(of: node, in: name).map { .record($0) }
    }
    return nested(node, in: name) { reader -> Credit.Agent? in
      reader.requiredText("name", hint: "write 'name: …' in it").map { .named($0) }
    } ?? nil
  }

  fileprivate mutating func provenance() -> Provenance? {
    guard let node = take("source") else { return nil }
    guard case .mapping = node.content else {
      return text(of: node, in: "source").map {
        Provenance(statements: [.init(.note, $0)], original: nil, checksum: nil)
      }
    }
    return nested(node, in: "source") { $0.provenanceFields() }
  }

  private mutating func provenanceFields() -> Provenance {
    let statements = Provenance.Field.Key.allCases.compactMap { key in
      (key == .url ? url(key.rawValue) : text(key.rawValue)).map { Provenance.Field(key, $0) }
    }
    let original = take("original")
    return Provenance(
      statements: statements, original: original.flatMap { text(of: $0, in: "original") },
      checksum: checksum(), originalRange: original?.range ?? 0..<0)
  }

  /// The SHA-256 of the original, in 64 hexadecimal digits.
  private mutating func checksum() -> String? {
    guard let node = take("sha256"), let text = text(of: node, in: "sha256") else { return nil }
    if text.utf8.count == 64, text.allSatisfy(\.isHexDigit) { return text.lowercased() }
    report(
      "wrong-value", at: node.range, "'\(text.abbreviated)' in 'sha256' is no SHA-256 checksum",
      hint: "write the 64 digits that 'sha256sum' prints for the original")
    return nil
  }

  fileprivate mutating func rights() -> Rights? {
    guard let node = take("rights") else { return nil }
    guard case .mapping = node.content else {
      return text(of: node, in: "rights").map { Rights(statement: $0, uri: nil) }
    }
    return nested(node, in: "rights") {
      Rights(statement: $0.text("statement"), uri: $0.url("uri"))
    }
  }

  fileprivate mutating func mentionRules(inheriting cover: MentionRules?) -> MentionRules {
    let inherited = cover ?? MentionRules()
    guard let node = take("mentions") else { return inherited }
    guard case .mapping = node.content else {
      report(
        "wrong-value", at: node.range, "'mentions' must be fields, not \(node.kindInWords)",
        hint: "write 'mentions: {as: {CP: communist-party}, not: [castro]}'")
      return inherited
    }
    return nested(node, in: "mentions") { reader in
      MentionRules(
        readings: reader.readings() + inherited.readings,
        vetoes: reader.references("not") + inherited.vetoes,
        linksMentions: reader.flag("link") ?? inherited.linksMentions)
    } ?? inherited
  }

  private mutating func readings() -> [MentionRules.Reading] {
    guard let node = take("as") else { return [] }
    guard case .mapping(let entries) = node.content else {
      report(
        "wrong-value", at: node.range, "'as' must be fields, not \(node.kindInWords)",
        hint: "write 'as: {CP: communist-party}'")
      return []
    }
    return entries.compactMap { entry in
      reference(of: entry.value, in: "as").map { .init(name: entry.key, record: $0) }
    }
  }
}
