import Diagnostics
import FileTree
import Indexing
import PublicationModel

/// Every paragraph that is cited exists.
struct AnchorCheck {
  private let publication: Publication
  private let findings: [TextFindings]
  private let source: any FileSource
  private let anchors: [Publication.DocumentPosition: Set<String>]

  init(_ publication: Publication, findings: [TextFindings], source: any FileSource) {
    self.publication = publication
    self.findings = findings
    self.source = source
    var anchors: [Publication.DocumentPosition: Set<String>] = [:]
    for text in findings {
      guard case .document(let position) = text.owner else { continue }
      anchors[position] = Set(text.locators.compactMap(\.anchor))
    }
    self.anchors = anchors
  }

  func diagnostics() -> [Diagnostic] {
    let links = findings.flatMap(\.anchorReferences)
      .filter { anchors[$0.target]?.contains($0.anchor) != true }
      .map { problem($0.anchor, at: $0.location) }
    return links + publication.records.flatMap(citations)
  }

  /// The sources of a record that cite a paragraph which does not exist.
  private func citations(of record: AuthorityRecord) -> [Diagnostic] {
    let sources =
      record.relations.flatMap(\.statement.sources) + record.dates.flatMap(\.statement.sources)
      + record.places.flatMap(\.statement.sources) + record.variants.flatMap(\.sources)
    return sources.compactMap { citation in
      guard case .document(let reference) = citation, let anchor = reference.anchor,
        case .document(let position) = publication.target(reference.target),
        anchors[position]?.contains(anchor) != true
      else { return nil }
      let bytes = (try? source.read(record.path)) ?? []
      let place = SourceText(path: record.path, bytes: bytes).location(of: reference.range)
      return problem(anchor, at: place)
    }
  }

  private func problem(_ anchor: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .error, "unknown-anchor", at: place, "no paragraph has the anchor '\(anchor)'",
      hint: "copy the address of the paragraph's number from the built page")
  }
}
