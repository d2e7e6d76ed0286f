import Diagnostics
public import FileTree
import Indexing
import Loading
import OrderedConcurrency
import PublicationModel
import Rendering
import Syndicating
public import Theming
public import Writing

/// Turns a publication's folder into a site.
public struct SiteBuild: Sendable {
  private let source: any FileSource
  private let themes: ThemeLoader
  private let isStrict: Bool
  private let timestamp: String?

  /// Makes a build.
  /// - Parameters:
  ///   - source: The folder that holds `site.yml`.
  ///   - themes: Where themes are found.
  ///   - isStrict: Whether warnings count as errors.
  ///   - timestamp: The time that feeds give for documents without a day of their own, as RFC 3339
  ///     writes it.
  public init(
    source: any FileSource, themes: ThemeLoader, isStrict: Bool = false, timestamp: String? = nil
  ) {
    self.source = source
    self.themes = themes
    self.isStrict = isStrict
    self.timestamp = timestamp
  }

  /// Reads everything and finds every problem, writing nothing.
  public func check() async -> BuildReport {
    let loaded = await PublicationLoader(source: source).load()
    guard let publication = loaded.publication else {
      return report(loaded.diagnostics, publication: nil)
    }
    let theme = loadTheme(for: publication)
    let texts = TextStage(publication, source: source)
    let findings = await texts.findings()
    return report(
      loaded.diagnostics + theme.diagnostics + texts.problems(of: findings),
      publication: publication, findings: findings)
  }

  /// Builds the site into a folder, whole or not at all.
  /// - Parameters:
  ///   - output: The site's folder, which need not exist.
  ///   - sources: What the site is made of; it must neither hold any of it nor lie in it.
  /// - Returns: What was found, and what was written where no error forbade it.
  /// - Throws: ``WriteError`` where the disk would not; the site that was there is whole.
  public func build(
    into output: String, keepingClearOf sources: [DiskFolder] = []
  ) async throws(WriteError) -> BuildReport {
    let loaded = await PublicationLoader(source: source).load()
    guard let publication = loaded.publication else {
      return report(loaded.diagnostics, publication: nil)
    }
    let (theme, themeProblems) = loadTheme(for: publication)
    let known = judged(loaded.diagnostics + themeProblems)
    guard let theme, !known.containsErrors else { return await check() }
    let writer = try SiteWriter(output: output, keepingClearOf: sources)
    let run = BuildRun(
      publication: publication, source: source, writer: writer,
      renderer: SiteRenderer(publication, theme: theme), timestamp: timestamp)
    let outcome: BuildRun.Outcome
    do throws(WriteError) {
      outcome = try await run.write()
    } catch {
      writer.discard()
      throw error
    }
    let found = report(
      known + outcome.diagnostics, publication: publication, findings: outcome.findings)
    guard !found.hasErrors else {
      writer.discard()
      return found
    }
    let written = try writer.commit()
    return BuildReport(
      diagnostics: found.diagnostics, unresolved: found.unresolved, census: found.census,
      written: written)
  }

  private func loadTheme(
    for publication: Publication
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    let settings = publication.settings
    let bytes = (try? source.read("site.yml")) ?? []
    let place = settings.themeRange.map {
      SourceText(path: "site.yml", bytes: bytes).location(of: $0)
    }
    return themes.load(
      settings.theme, language: "\(settings.language)", templates: SiteRenderer.templates,
      namedAt: place ?? .file("site.yml"))
  }

  private func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    isStrict ? diagnostics.map(\.strict) : diagnostics
  }

  private func report(
    _ diagnostics: [Diagnostic], publication: Publication?, findings: [TextFindings] = []
  ) -> BuildReport {
    let census = publication.map {
      BuildReport.Census(
        documents: $0.works.count, records: $0.records.count, pages: $0.pages.count,
        mentions: findings.reduce(0) { $0 + $1.mentions.count })
    }
    return BuildReport(
      diagnostics: judged(diagnostics).sortedForReading(),
      unresolved: findings.flatMap(\.unresolved), census: census, written: nil)
  }
}
