import Diagnostics
import PublicationModel

/// Dated and relational facts say what they rest on; relations of topics are an editor's own.
struct EvidenceGiven: PublicationRule {
  func check(_ publication: Publication, into report: inout CheckReport) {
    for record in publication.records where record.kind != RecordKind.topic.id {
      for fact in record.dates where fact.statement.sources.isEmpty {
        warn(fact.role.rawValue, record, fact.statement.range, into: &report)
      }
      for fact in record.relations where fact.statement.sources.isEmpty {
        warn(fact.role.name, record, fact.statement.range, into: &report)
      }
    }
  }

  private func warn(
    _ field: String, _ record: AuthorityRecord, _ range: Range<Int>, into report: inout CheckReport
  ) {
    report.add(
      .warning, "no-source", in: record.path, at: range, "no source is given in '\(field)'",
      hint: "write it long: '{value: …, source: …}'")
  }
}
