import Diagnostics
import PublicationModel

/// Every slug names something, and something of the right kind.
struct KnownReferences: PublicationRule {
  func check(_ publication: Publication, into report: inout CheckReport) {
    let checker = ReferenceChecker(publication: publication)
    for record in publication.records { checker.check(record, into: &report) }
    for work in publication.works {
      for document in work.documents { checker.check(document, into: &report) }
    }
  }
}

private struct ReferenceChecker {
  let publication: Publication

  func check(_ record: AuthorityRecord, into report: inout CheckReport) {
    for fact in record.relations {
      let reference = fact.statement.value
      let field = "in '\(fact.role.name)'"
      expectRecord(reference, of: fact.role.target, field, path: record.path, into: &report)
      if reference.target == "\(record.slug)" {
        report.add(
          .error, "self-relation", in: record.path, at: reference.range,
          "the record is related to itself \(field)")
      }
    }
    let sources =
      record.relations.flatMap(\.statement.sources) + record.dates.flatMap(\.statement.sources)
      + record.places.flatMap(\.statement.sources) + record.variants.flatMap(\.sources)
    for case .document(let reference) in sources {
      expectDocument(reference, "in 'source'", path: record.path, into: &report)
    }
  }

  func check(_ document: Document, into report: inout CheckReport) {
    for credit in document.credits {
      guard case .record(let reference) = credit.agent else { continue }
      expectRecord(
        reference, of: nil, "in '\(credit.role.rawValue)'", path: document.path, into: &report,
        hint: "for somebody without a record write '{name: …}'")
    }
    let rules = document.mentionRules
    for reference in document.about + rules.vetoes + rules.readings.map(\.record) {
      expectRecord(reference, of: nil, "", path: document.path, into: &report)
    }
    if let reference = document.translationOf {
      expectDocument(reference, "in 'translation_of'", path: document.path, into: &report)
    }
  }

  private func expectRecord(
    _ reference: ContentReference, of kind: RecordKind.ID?, _ field: String, path: String,
    into report: inout CheckReport, hint: String? = nil
  ) {
    let noun = kind.map(\.rawValue) ?? "record"
    let place = field.isEmpty ? "" : " " + field
    guard let slug = Slug(reference.target), let id = publication.recordID(slug) else {
      let candidates = publication.records.lazy
        .filter { kind == nil || $0.kind == kind }.map { "\($0.slug)" }
      report.add(
        .error, "unknown-\(noun)", in: path, at: reference.range,
        "unknown \(noun) '\(reference.target)'\(place)",
        hint: suggestion(for: reference.target, in: Array(candidates)) ?? hint)
      return
    }
    let record = publication[id]
    if let kind, record.kind != kind {
      report.add(
        .error, "wrong-kind", in: path, at: reference.range,
        "'\(reference.target)' is a record of kind \(record.kind), not \(kind)\(place)")
    }
  }

  private func expectDocument(
    _ reference: ContentReference, _ field: String, path: String, into report: inout CheckReport
  ) {
    if case .document = publication.target(reference.target) { return }
    let candidates = publication.works.flatMap { $0.documents.map { "\($0.address)" } }
    report.add(
      .error, "unknown-document", in: path, at: reference.range,
      "unknown document '\(reference.target)' \(field)",
      hint: suggestion(for: reference.target, in: candidates)
        ?? "a source outside the publication is written '{title: …, url: …}'")
  }

  private func suggestion(for name: String, in candidates: [String]) -> String? {
    NearestName.suggestion(for: name, in: candidates).map { "did you mean '\($0)'?" }
  }
}
