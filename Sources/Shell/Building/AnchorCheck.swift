import Diagnostics
import FileTree
import Indexing
import PublicationModel

/// Every paragraph and heading that is cited exists.
struct AnchorCheck {
  private let publication: Publication
  private let findings: [TextFindings]
  private let source: any FileSource
  /// Where the findings of each text are.
  private let places: [ContentTarget: Int]

  init(_ publication: Publication, findings: [TextFindings], source: any FileSource) {
    self.publication = publication
    self.findings = findings
    self.source = source
    places = Dictionary(
      zip(findings.map(\.owner.target), 0...), uniquingKeysWith: { first, _ in first })
  }

  func diagnostics() -> [Diagnostic] {
    let links = findings.flatMap(\.anchorReferences)
      .filter { !anchors(of: $0.target).contains($0.anchor) }
      .map { problem($0.anchor, of: $0.target, at: $0.location) }
    return links + publication.records.flatMap(citations)
  }

  private func anchors(of target: ContentTarget) -> [String] {
    places[target].map { findings[$0].locators.compactMap(\.anchor) } ?? []
  }

  /// The sources of a record that cite a paragraph which does not exist.
  private func citations(of record: AuthorityRecord) -> [Diagnostic] {
    record.sources.compactMap { citation in
      guard case .document(let reference) = citation, let anchor = reference.anchor,
        case .document(let position) = publication.target(reference.target),
        !anchors(of: .document(position)).contains(anchor)
      else { return nil }
      let bytes = (try? source.read(record.path)) ?? []
      let place = SourceText(path: record.path, bytes: bytes).location(of: reference.range)
      return problem(anchor, of: .document(position), at: place)
    }
  }

  private func problem(
    _ anchor: String, of target: ContentTarget, at place: SourceLocation
  ) -> Diagnostic {
    let isDocument = if case .document = target { true } else { false }
    return Diagnostic(
      .error, "unknown-anchor", at: place,
      "'\(publication.title(of: target).abbreviated)' has no anchor '\(anchor.abbreviated)'",
      hint: NearestName.suggestion(for: anchor, in: anchors(of: target))
        .map { "did you mean '\($0)'?" }
        ?? (isDocument
          ? "copy the address of the paragraph's number from the built page"
          : "copy the address of the heading from the built page"))
  }
}

extension TextSource.Owner {
  /// What a link to the text leads to.
  fileprivate var target: ContentTarget {
    switch self {
    case .document(let position): .document(position)
    case .record(let id): .record(id)
    case .page(let index): .page(index)
    }
  }
}
