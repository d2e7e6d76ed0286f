import Diagnostics
import PublicationModel

/// Every slug names something, and something of the right kind.
struct KnownReferences: PublicationRule {
  func check(_ publication: Publication, into report: inout CheckReport) {
    let checker = ReferenceChecker(publication: publication)
    for record in publication.records { checker.check(record, into: &report) }
    for work in publication.works {
      checker.check(work.main, inheritedFrom: nil, into: &report)
      for part in work.parts { checker.check(part, inheritedFrom: work.main, into: &report) }
    }
  }
}

private struct ReferenceChecker {
  let publication: Publication

  func check(_ record: AuthorityRecord, into report: inout CheckReport) {
    for fact in record.relations {
      let use = Use(fact.statement.value, fact.role.name, record.path)
      expectRecord(use, of: fact.role.target, into: &report)
      if use.reference.target == "\(record.slug)" {
        report.add(
          .error, "self-relation", in: record.path, at: use.reference.range,
          "the record is related to itself in '\(use.field)'", hint: "name another record")
      }
    }
    for case .document(let reference) in record.sources {
      expectDocument(
        Use(reference, "source", record.path), into: &report,
        hint: "a source outside the publication is written '{title: …, url: …}'")
    }
  }

  /// Checks a document, without what a part has taken over from its work, which is checked there.
  func check(_ document: Document, inheritedFrom cover: Document?, into report: inout CheckReport) {
    for credit in document.credits where cover?.credits.contains(credit) != true {
      guard case .record(let reference) = credit.agent else { continue }
      expectRecord(
        Use(reference, credit.role.rawValue, document.path), of: nil, into: &report,
        hint: "for somebody without a record write '{name: …}'")
    }
    for reference in document.about {
      expectRecord(Use(reference, "about", document.path), of: nil, into: &report)
    }
    let inherited = Set(cover?.mentionRules.references ?? [])
    for reference in document.mentionRules.references where !inherited.contains(reference) {
      expectRecord(Use(reference, "mentions", document.path), of: nil, into: &report)
    }
    if let reference = document.translationOf {
      expectDocument(
        Use(reference, "translation_of", document.path), into: &report,
        hint: "name a document of this publication, or take the field out")
    }
  }

  /// A reference in a field of a file.
  private struct Use {
    let reference: ContentReference
    let field: String
    let path: String

    init(_ reference: ContentReference, _ field: String, _ path: String) {
      self.reference = reference
      self.field = field
      self.path = path
    }
  }

  private func expectRecord(
    _ use: Use, of kind: RecordKind.ID?, into report: inout CheckReport, hint: String? = nil
  ) {
    let noun = kind?.rawValue ?? "record"
    switch publication.target(use.reference.target) {
    case .record(let id)? where kind == nil || publication[id].kind == kind: return
    case let target?: addWrongKind(use, target, expected: noun, into: &report)
    case nil:
      let candidates = publication.records.lazy
        .filter { kind == nil || $0.kind == kind }.map { "\($0.slug)" }
      addUnknown(use, noun, candidates: Array(candidates), into: &report, hint: hint)
    }
  }

  private func expectDocument(_ use: Use, into report: inout CheckReport, hint: String) {
    switch publication.target(use.reference.target) {
    case .document?: return
    case let target?: addWrongKind(use, target, expected: "document", into: &report)
    case nil:
      let candidates = publication.works.flatMap { $0.documents.map { "\($0.address)" } }
      addUnknown(use, "document", candidates: candidates, into: &report, hint: hint)
    }
  }

  private func addWrongKind(
    _ use: Use, _ target: ContentTarget, expected noun: String, into report: inout CheckReport
  ) {
    let found =
      switch target {
      case .record(let id): publication[id].kind.rawValue
      case .document: "document"
      case .page: "page"
      }
    report.add(
      .error, "wrong-kind", in: use.path, at: use.reference.range,
      "'\(use.reference.target)' in '\(use.field)' is \(found.withArticle), "
        + "not \(noun.withArticle)", hint: nil)
  }

  /// Reports what names nothing; what has a broken file of its own is not at fault here.
  private func addUnknown(
    _ use: Use, _ noun: String, candidates: [String], into report: inout CheckReport, hint: String?
  ) {
    let name = use.reference.target
    switch publication.withheld[name] {
    case .unreadable?: return
    case .draft?:
      report.add(
        .error, "draft-reference", in: use.path, at: use.reference.range,
        "'\(name)' in '\(use.field)' is a draft and not published",
        hint: "take out its 'status: draft', or this reference")
    case nil:
      let nearest = NearestName.suggestion(for: name, in: candidates)
      report.add(
        .error, "unknown-\(noun)", in: use.path, at: use.reference.range,
        "unknown \(noun) '\(name.abbreviated)' in '\(use.field)'",
        hint: nearest.map { "did you mean '\($0)'?" } ?? hint
          ?? "write the slug of \(noun.withArticle) of this publication")
    }
  }
}

extension MentionRules {
  /// All records that the rules name.
  fileprivate var references: [ContentReference] { vetoes + readings.map(\.record) }
}

extension String {
  /// A noun with `a` or `an` before it.
  fileprivate var withArticle: String {
    let startsWithVowel = first.map { "aeiou".contains($0) } ?? false
    return (startsWithVowel ? "an " : "a ") + self
  }
}
