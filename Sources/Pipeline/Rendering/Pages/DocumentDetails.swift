import PublicationModel
import Theming

/// What is said of a document beside its text: who made it, where it comes from, in words.
struct DocumentDetails {
  let document: Document
  let linker: Linker
  let vocabulary: Vocabulary

  private var strings: ThemeStrings { vocabulary.strings }

  /// The credits by role, with links to those who have a record.
  var credits: [LabelledView] {
    Credit.Role.allCases.compactMap { role in
      let agents = document.credits.filter { $0.role == role }.map(\.agent)
      guard !agents.isEmpty else { return nil }
      let key = "credit_" + role.rawValue
      return LabelledView(
        label: agents.count == 1 ? strings.optional(key + "_one") ?? strings[key] : strings[key],
        links: agents.map(link))
    }
  }

  /// The authors' names, joined.
  var byline: String? {
    let names = document.credits.filter { $0.role == .author }.map { link($0.agent).label }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// What sort of text it is, when it was written, and its language where that is not the site's.
  var summary: String {
    var parts = [vocabulary.label(of: document.type)]
    if let date = document.date { parts.append(vocabulary.words(date)) }
    if document.language != vocabulary.language {
      parts.append(vocabulary.name(of: document.language))
    }
    return parts.joined(separator: " · ")
  }

  /// The records that the document is about.
  var about: [LinkView] {
    document.about.compactMap { reference in
      linker.publication.recordID(of: reference).map { linker.link($0) }
    }
  }

  /// Where the text comes from, who holds rights in it, and what the editors changed.
  var provenance: [LabelledView] {
    var lines: [LabelledView] = []
    if let published = document.published {
      lines.append(LabelledView(label: strings["published"], text: vocabulary.words(published)))
    }
    if let language = document.originalLanguage {
      lines.append(
        LabelledView(label: strings["original_language"], text: vocabulary.name(of: language)))
    }
    if let translation { lines.append(translation) }
    lines += source
    lines += rights
    if let notes = document.notes {
      lines.append(LabelledView(label: strings["editors_notes"], text: notes))
    }
    return lines
  }

  private var translation: LabelledView? {
    guard let reference = document.translationOf,
      case .document(let position) = linker.publication.target(reference.target)
    else { return nil }
    return LabelledView(label: strings["translation_of"], links: [linker.link(position)])
  }

  private var source: [LabelledView] {
    guard let provenance = document.provenance else { return [] }
    var lines = provenance.statements.map { field in
      let label = strings["source_" + field.key.rawValue]
      return field.key == .url
        ? LabelledView(label: label, links: [LinkView(url: field.text, label: field.text)])
        : LabelledView(label: label, text: field.text)
    }
    if let checksum = provenance.checksum {
      lines.append(LabelledView(label: strings["source_checksum"], text: checksum))
    }
    return lines
  }

  private var rights: [LabelledView] {
    guard let rights = document.rights else { return [] }
    let label = strings["rights"]
    guard let uri = rights.uri else { return [LabelledView(label: label, text: rights.statement)] }
    return [
      LabelledView(
        label: label, text: rights.statement, links: [LinkView(url: uri, label: uri)])
    ]
  }

  private func link(_ agent: Credit.Agent) -> LinkView {
    switch agent {
    case .named(let name): return LinkView(url: "", label: name)
    case .record(let reference):
      guard let id = linker.publication.recordID(of: reference) else {
        return LinkView(url: "", label: reference.target)
      }
      return LinkView(url: linker.url(id), label: linker.publication[id].name.display)
    }
  }
}
