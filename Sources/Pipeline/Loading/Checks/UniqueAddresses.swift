import Diagnostics
import PublicationModel

/// One slug stands for one thing, and nothing stands where the site puts a page of its own.
struct UniqueAddresses: PublicationRule {
  /// Folders and pages at the site's root that pamphlet makes itself.
  private static let reserved: Set<String> = [
    "404", "assets", "chronology", "data", "documents", "feed", "index-of-names", "lineage",
    "originals", "pagefind", "robots", "search", "sitemap",
  ]

  func check(_ publication: Publication, into report: inout CheckReport) {
    var owners: [String: String] = [:]
    for (slug, path) in slugs(of: publication) {
      if let other = owners[slug] {
        report.add(
          .error, "duplicate-slug", in: path, at: 0..<3,
          "the slug '\(slug)' is used twice, also by \(other)",
          hint: "rename one of the two files; one slug stands for one thing")
      } else {
        owners[slug] = path
      }
    }
    checkFormer(publication, owners: owners, into: &report)
    checkParts(publication, into: &report)
    let folders = Set(publication.settings.kinds.map(\.folder))
    for page in publication.pages
    where Self.reserved.contains("\(page.slug)") || folders.contains("\(page.slug)") {
      report.add(
        .error, "reserved-slug", in: page.path, at: 0..<3,
        "the address '/\(page.slug)/' is one that the site makes itself",
        hint: "give the page's file another name")
    }
  }

  private func slugs(of publication: Publication) -> [(slug: String, path: String)] {
    publication.records.map { ("\($0.slug)", $0.path) }
      + publication.works.map { ("\($0.slug)", $0.main.path) }
      + publication.pages.map { ("\($0.slug)", $0.path) }
  }

  private func checkFormer(
    _ publication: Publication, owners: [String: String], into report: inout CheckReport
  ) {
    var former: [String: String] = [:]
    let all =
      publication.records.map { ($0.formerly, $0.path) }
      + publication.works.map { ($0.main.formerly, $0.main.path) }
      + publication.pages.map { ($0.formerly, $0.path) }
    for (slugs, path) in all {
      for slug in slugs {
        guard let other = owners["\(slug)"] ?? former["\(slug)"] else {
          former["\(slug)"] = path
          continue
        }
        let place = report.range(of: "\(slug)", inField: "formerly", of: path)
        report.add(
          .error, "duplicate-slug", in: path, at: place,
          other == path
            ? "the former slug '\(slug)' is its slug now"
            : "the former slug '\(slug)' is used by \(other)",
          hint: "take it out of 'formerly'")
      }
    }
  }

  private func checkParts(_ publication: Publication, into report: inout CheckReport) {
    for work in publication.works {
      var seen = Set<DocumentAddress>()
      for part in work.parts where !seen.insert(part.address).inserted {
        let other = work.parts.first { $0.address == part.address }?.path ?? ""
        report.add(
          .error, "duplicate-slug", in: part.path, at: 0..<3,
          "the slug '\(part.address)' is used twice, also by \(other)",
          hint: "give one of the two another name behind its number")
      }
    }
  }
}
