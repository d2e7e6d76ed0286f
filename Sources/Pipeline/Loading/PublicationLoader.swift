public import Diagnostics
public import FileTree
import OrderedConcurrency
public import PublicationModel
import StructuredText

/// What was read from a publication's folder.
public struct LoadedPublication: Sendable {
  /// The publication, as far as it could be read; `nil` if `site.yml` could not.
  public let publication: Publication?
  /// Every problem that was found.
  public let diagnostics: [Diagnostic]
}

/// Reads a publication's folder into a typed publication and checks it as a whole.
public struct PublicationLoader: Sendable {
  private let source: any FileSource

  /// Makes a loader for the folder that holds `site.yml`.
  public init(source: any FileSource) { self.source = source }

  /// Reads everything; problems are collected, never thrown.
  public func load() async -> LoadedPublication {
    let settings = loadSettings()
    guard let site = settings.value else {
      return LoadedPublication(publication: nil, diagnostics: settings.diagnostics)
    }
    let map: ContentMap
    do throws(FileError) {
      map = ContentMap(try source.entries(below: "content"), kinds: site.kinds)
    } catch {
      return LoadedPublication(
        publication: nil, diagnostics: settings.diagnostics + [unreadable(error)])
    }
    let records = await concurrentMap(map.records) { record($0.kind, $0.slug, $0.path) }
    let pages = await concurrentMap(map.pages) { page($0.slug, $0.path, site: site) }
    let works = await concurrentMap(map.works.sorted { $0.key < $1.key }) {
      work($0.key, $0.value, site: site)
    }
    let withheld =
      records.flatMap(\.withheld) + pages.flatMap(\.withheld) + works.flatMap(\.withheld)
    let publication = Publication(
      settings: site, works: works.compactMap(\.value), records: records.compactMap(\.value),
      pages: pages.compactMap(\.value),
      withheld: Dictionary(withheld, uniquingKeysWith: { first, _ in first }))
    let found =
      settings.diagnostics + map.diagnostics + records.flatMap(\.diagnostics)
      + pages.flatMap(\.diagnostics) + works.flatMap(\.diagnostics)
    return LoadedPublication(
      publication: publication,
      diagnostics: found + PublicationCheck(publication, source: source).diagnostics())
  }

  /// Something that was read, as far as it could be, and the problems that it has.
  private struct Outcome<Value: Sendable>: Sendable {
    var value: Value?
    var diagnostics: [Diagnostic]
    /// What has no place in the publication, and why.
    var withheld: [(String, Publication.Withholding)] = []

    /// The same, with a draft or what could not be read noted under its name and left out.
    func admitted(as name: String, isDraft: (Value) -> Bool) -> Outcome {
      guard let value else {
        return Outcome(diagnostics: diagnostics, withheld: [(name, .unreadable)])
      }
      guard isDraft(value) else { return self }
      return Outcome(diagnostics: diagnostics, withheld: [(name, .draft)])
    }
  }

  private func loadSettings() -> Outcome<SiteSettings> {
    guard source.exists("site.yml") else {
      let problem = Diagnostic(
        .error, "missing-site", at: .file("site.yml"), "there is no site.yml",
        hint: "name the publication's folder with --site, or write site.yml with 'title: …'")
      return Outcome(value: nil, diagnostics: [problem])
    }
    do throws(FileError) {
      let file = SourceText(path: "site.yml", bytes: try source.read("site.yml"))
      let decoded = SettingsDecoder.decode(file)
      return Outcome(value: decoded.settings, diagnostics: decoded.diagnostics)
    } catch {
      return Outcome(value: nil, diagnostics: [unreadable(error)])
    }
  }

  private func record(_ kind: RecordKind, _ slug: Slug, _ path: String) -> Outcome<AuthorityRecord>
  {
    decode(path) { frontMatter, file in
      let decoded = RecordDecoder.decode(frontMatter, of: file, slug: slug, kind: kind)
      return Outcome(value: decoded.record, diagnostics: decoded.diagnostics)
    }
    .admitted(as: "\(slug)", isDraft: \.isDraft)
  }

  private func page(_ slug: Slug, _ path: String, site: SiteSettings) -> Outcome<Page> {
    decode(path) { frontMatter, file in
      let decoded = PageDecoder.decode(
        frontMatter, of: file, slug: slug, defaultLanguage: site.language)
      return Outcome(value: decoded.page, diagnostics: decoded.diagnostics)
    }
    .admitted(as: "\(slug)", isDraft: \.isDraft)
  }

  private func work(
    _ slug: Slug, _ files: ContentMap.WorkFiles, site: SiteSettings
  ) -> Outcome<Work> {
    guard let path = files.cover else { return withoutCover(slug, files) }
    let cover = document(DocumentAddress(work: slug), path, cover: nil, site: site)
    let parts = files.parts.map {
      document(DocumentAddress(work: slug, part: $0.slug), $0.path, cover: cover.value, site: site)
    }
    let diagnostics = cover.diagnostics + parts.flatMap(\.diagnostics)
    guard let main = cover.value, !main.isDraft else {
      let reason = cover.value == nil ? Publication.Withholding.unreadable : .draft
      return Outcome(diagnostics: diagnostics, withheld: files.addresses(of: slug, reason))
    }
    let admitted = zip(files.parts, parts).map { file, part in
      part.admitted(as: "\(slug)/\(file.slug)", isDraft: \.isDraft)
    }
    return Outcome(
      value: Work(
        main: main, parts: admitted.compactMap(\.value), attachments: files.attachments),
      diagnostics: diagnostics, withheld: admitted.flatMap(\.withheld))
  }

  private func withoutCover(_ slug: Slug, _ files: ContentMap.WorkFiles) -> Outcome<Work> {
    let path = "content/documents/\(slug)/index.md"
    let problem = Diagnostic(
      .error, "missing-cover", at: .file(path), "a work in parts needs an index.md",
      hint: "write it with the work's title and fields")
    return Outcome(
      diagnostics: [problem], withheld: files.addresses(of: slug, .unreadable))
  }

  private func document(
    _ address: DocumentAddress, _ path: String, cover: Document?, site: SiteSettings
  ) -> Outcome<Document> {
    decode(path) { frontMatter, file in
      let decoded = DocumentDecoder.decode(
        frontMatter, of: file, at: address, cover: cover, defaultLanguage: site.language)
      return Outcome(value: decoded.document, diagnostics: decoded.diagnostics)
    }
  }

  private func decode<Value>(
    _ path: String, _ body: (FrontMatter, SourceText) -> Outcome<Value>
  ) -> Outcome<Value> {
    do throws(FileError) {
      let file = SourceText(path: path, bytes: try source.read(path))
      switch FrontMatter.read(file) {
      case .success(let frontMatter): return body(frontMatter, file)
      case .failure(let problem): return Outcome(value: nil, diagnostics: [problem.diagnostic])
      }
    } catch {
      return Outcome(value: nil, diagnostics: [unreadable(error)])
    }
  }

  private func unreadable(_ error: FileError) -> Diagnostic {
    Diagnostic(.error, "unreadable", at: .file(error.path), error.description)
  }
}

extension ContentMap.WorkFiles {
  /// The addresses of a work and its parts, withheld for a reason.
  fileprivate func addresses(
    of slug: Slug, _ reason: Publication.Withholding
  ) -> [(String, Publication.Withholding)] {
    (["\(slug)"] + parts.map { "\(slug)/\($0.slug)" }).map { ($0, reason) }
  }
}
