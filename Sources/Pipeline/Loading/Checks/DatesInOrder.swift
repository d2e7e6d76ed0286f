import Diagnostics
import PublicationModel

/// Nothing ends before it begins.
struct DatesInOrder: PublicationRule {
  func check(_ publication: Publication, into report: inout CheckReport) {
    for record in publication.records {
      guard
        let start = record.dates.first(where: { $0.role.isBeginning && !$0.role.isEnd }),
        let end = record.dates.first(where: { $0.role.isEnd && !$0.role.isBeginning }),
        let latestEnd = end.statement.value.latestDay,
        let earliestStart = start.statement.value.earliestDay, latestEnd < earliestStart
      else { continue }
      report.add(
        .warning, "dates-out-of-order", in: record.path, at: end.statement.range,
        "'\(end.role.rawValue)' lies before '\(start.role.rawValue)'")
    }
  }
}
