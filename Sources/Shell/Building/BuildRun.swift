import Diagnostics
import FileTree
import Indexing
import OrderedConcurrency
import PublicationModel
import Rendering
import Syndicating
import Writing

/// One run of the stages that write: texts, records, indexes, feeds, files.
///
/// Texts stream through: each work is parsed, searched, rendered and written by one task, which
/// keeps only what was found in it.
struct BuildRun: Sendable {
  let publication: Publication
  let source: any FileSource
  let writer: SiteWriter
  let renderer: SiteRenderer
  let timestamp: String?

  /// What a run found on its way.
  struct Outcome: Sendable {
    var findings: [TextFindings] = []
    var diagnostics: [Diagnostic] = []
  }

  /// What one task found, or why it could not write.
  private typealias Step = Result<Outcome, WriteError>

  /// Writes everything, without putting it in place.
  func write() async throws(WriteError) -> Outcome {
    let texts = TextStage(publication, source: source)
    let credits = CreditIndex(publication)
    var outcome = try collected(
      await concurrentMap(Array(publication.works.indices)) { work in
        step(texts.owners(ofWork: work), texts) { renderer.pages(of: $0, credits: credits) }
      })
    let index = MentionIndex(outcome.findings, recordCount: publication.records.count)
    let records = try collected(
      await concurrentMap(publication.allRecordIDs) { id in
        step([.record(id)], texts) { notes in
          notes.map { renderer.page(of: id, note: $0, index: index, credits: credits) }
        }
      })
    let pages = try collected(
      publication.pages.indices.map { number in
        step([.page(number)], texts) { $0.map { renderer.page(number, text: $0, index: index) } }
      })
    outcome.findings += records.findings + pages.findings
    outcome.diagnostics += records.diagnostics + pages.diagnostics
    outcome.diagnostics += texts.problems(of: outcome.findings)
    let indexes = await concurrentMap(publication.settings.kinds) {
      renderer.indexPage(of: $0, index)
    }
    for file in indexes + listings(index) { try writer.add(file.route.file, file.bytes) }
    try writeAttachments()
    return outcome
  }

  /// Analyzes some texts, renders them and hands the pages to the writer.
  private func step(
    _ owners: [TextSource.Owner], _ texts: TextStage, _ render: ([AnalyzedText]) -> [SiteFile]
  ) -> Step {
    let (analyzed, problems) = texts.analyze(owners)
    let findings = analyzed.map(\.findings)
    do throws(WriteError) {
      for file in render(analyzed) { try writer.add(file.route.file, file.bytes) }
      return .success(Outcome(findings: findings, diagnostics: problems))
    } catch {
      return .failure(error)
    }
  }

  private func collected(_ steps: [Step]) throws(WriteError) -> Outcome {
    var all = Outcome()
    for step in steps {
      let one = try step.get()
      all.findings += one.findings
      all.diagnostics += one.diagnostics
    }
    return all
  }

  /// The pages and files that are made from the publication as a whole.
  private func listings(_ index: MentionIndex) -> [SiteFile] {
    var files = [renderer.documentList(), renderer.notFound()]
    if !publication.pages.contains(where: \.isHome) { files.append(renderer.defaultHome(index)) }
    files += renderer.assetFiles + renderer.redirects
    let feed = AtomFeed(publication, timestamp: timestamp ?? newestDay)
    files.append(SiteFile(.file("feed.xml"), feed.bytes))
    let sitemap = Sitemap(baseURL: publication.settings.baseURL, routes: indexedRoutes)
    files += sitemap.files.map { SiteFile(.file($0.name), $0.bytes) }
    files.append(SiteFile(.file("robots.txt"), sitemap.robots))
    return files
  }

  /// The pages that search engines should list.
  private var indexedRoutes: [Route] {
    let texts = publication.works.flatMap(\.documents).map(\.route)
    let records = publication.records.map(publication.route(of:))
    let pages = publication.pages.filter { !$0.isHome }.map(\.route)
    return texts + records + pages + publication.settings.kinds.map(\.route)
      + [.page(""), .page("documents")]
  }

  /// The day on which the newest document was added, so that a feed never depends on the clock.
  private var newestDay: String {
    let days = publication.works.compactMap { $0.main.added?.earliestDay }
    return "\(days.max().map { "\($0)" } ?? "1970-01-01")T00:00:00Z"
  }

  private func writeAttachments() throws(WriteError) {
    for work in publication.works {
      for path in work.attachments {
        let bytes: [UInt8]
        do throws(FileError) {
          bytes = try source.read("content/documents/\(work.slug)/\(path)")
        } catch {
          throw .file(error)
        }
        try writer.add("documents/\(work.slug)/\(path)", bytes)
      }
    }
  }
}
