public import Indexing
import PublicationModel
import Theming

extension SiteRenderer {
  /// One of the publication's own pages; the home page also shows what there is.
  public func page(
    _ number: Int, text: AnalyzedText, index: MentionIndex
  ) -> SiteFile {
    let page = publication.pages[number]
    let linker = linker(for: page.route)
    let rendered = BodyRenderer.render(text, linker: linker, vocabulary: vocabulary)
    if page.isHome { return home(page, rendered, index: index) }
    let view = PlainPageView(
      frame: frame(for: page.route, title: page.title, description: page.summary),
      title: page.title, subtitle: page.subtitle, language: "\(page.language)",
      body: rendered.body, notes: rendered.notes, contents: contents(of: text), links: [])
    return SiteFile(page.route, theme.render("page", view))
  }

  /// The home page of a publication that has written none.
  public func defaultHome(_ index: MentionIndex) -> SiteFile {
    let settings = publication.settings
    let page = Page(
      slug: Slug.folding("index") ?? publication.pages[0].slug, path: "", title: settings.title,
      subtitle: settings.subtitle, language: settings.language)
    let words = HTML(escaping: settings.description ?? "")
    let body = settings.description == nil ? "" : "<p>\(words.markup)</p>\n"
    return home(page, RenderedText(body: HTML(markup: body), notes: []), index: index)
  }

  /// The page that a server shows for addresses that lead nowhere.
  public func notFound() -> SiteFile {
    let route = Linker.notFound
    let title = vocabulary.strings["not_found"]
    let linker = linker(for: route)
    let kinds = publication.settings.kinds.map { kind in
      LinkView(url: linker.url(kind.route), label: vocabulary.strings["\(kind.id)_plural"])
    }
    let documents = LinkView(
      url: linker.url(.page("documents")), label: vocabulary.strings["documents"])
    let view = PlainPageView(
      frame: frame(for: route, title: title, isIndexed: false), title: title, subtitle: nil,
      language: "\(publication.settings.language)",
      body: HTML(markup: ""), notes: [], contents: [], links: [documents] + kinds)
    return SiteFile(route, theme.render("not-found", view))
  }

  private func home(_ page: Page, _ text: RenderedText, index: MentionIndex) -> SiteFile {
    let route = Route.page("")
    let linker = linker(for: route)
    let newest = publication.works.indices.sorted { a, b in
      let (first, second) = (publication.works[a].main, publication.works[b].main)
      if first.added != second.added {
        guard let one = first.added, let other = second.added else { return first.added != nil }
        return other < one
      }
      return a < b
    }
    let view = HomeView(
      frame: frame(for: route, title: nil, description: page.summary), title: page.title,
      subtitle: page.subtitle, body: text.body,
      documents: newest.prefix(6).map { listed($0, linker: linker) },
      allDocuments: LinkView(
        url: linker.url(.page("documents")), label: vocabulary.strings["all_documents"],
        detail: vocabulary.strings.counted("documents", publication.works.count)),
      indexes: publication.settings.kinds.map { summary(of: $0, linker: linker, index: index) })
    return SiteFile(route, theme.render("home", view))
  }

  private func summary(
    of kind: RecordKind, linker: Linker, index: MentionIndex
  ) -> IndexSummaryView {
    let ids = publication.allRecordIDs.filter { publication[$0].kind == kind.id }
    let counts = ids.map { (id: $0, count: index.count(for: $0)) }
    let top = counts.filter { $0.count > 0 }
      .sorted { ($1.count, $0.id) < ($0.count, $1.id) }.prefix(12)
    return IndexSummaryView(
      link: LinkView(
        url: linker.url(kind.route), label: vocabulary.strings["\(kind.id)_plural"]),
      count: vocabulary.number(ids.count),
      links: top.map { linker.link($0.id, detail: vocabulary.number($0.count)) })
  }

  private func contents(of text: AnalyzedText) -> [ContentsView] {
    guard text.outline.count > 2 else { return [] }
    return text.outline.map {
      ContentsView(url: "#" + $0.anchor, title: $0.title, isNested: $0.level > 2)
    }
  }
}
