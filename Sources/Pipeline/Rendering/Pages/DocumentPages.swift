public import Indexing
import PublicationModel
import Theming

extension SiteRenderer {
  /// The pages of a work's analyzed texts, which rendering uses up.
  public func pages(of texts: [AnalyzedText], credits: CreditIndex) -> [SiteFile] {
    let outlines = Dictionary(
      texts.compactMap { text in text.position.map { ($0, text.outline) } },
      uniquingKeysWith: { first, _ in first })
    return texts.compactMap { text in
      guard let position = text.position else { return nil }
      let route = publication[position].route
      let page = DocumentPage(
        renderer: self, position: position, linker: linker(for: route), outlines: outlines,
        citing: credits.documents(citing: position))
      return SiteFile(route, theme.render("document", page.view(of: text)))
    }
  }
}

extension AnalyzedText {
  /// The document that the text belongs to.
  fileprivate var position: Publication.DocumentPosition? {
    if case .document(let position) = findings.owner { position } else { nil }
  }
}

/// Makes the view of one document.
private struct DocumentPage {
  let renderer: SiteRenderer
  let position: Publication.DocumentPosition
  let linker: Linker
  let outlines: [Publication.DocumentPosition: [OutlineEntry]]
  let citing: [Publication.DocumentPosition]

  private var publication: Publication { renderer.publication }
  private var document: Document { publication[position] }
  private var work: Work { publication.works[position.work] }
  private var words: Vocabulary { renderer.vocabulary }
  private var details: DocumentDetails {
    DocumentDetails(document: document, linker: linker, vocabulary: words)
  }

  func view(of text: AnalyzedText) -> DocumentView {
    let rendered = BodyRenderer.render(text, linker: linker, vocabulary: words)
    let titles = document.titles
    let isPart = position.document > 0
    return DocumentView(
      frame: renderer.frame(
        for: document.route,
        title: isPart ? "\(titles.inShort) · \(work.main.titles.inShort)" : titles.title,
        description: document.abstract ?? work.main.abstract),
      title: titles.title, subtitle: titles.subtitle, originalTitle: titles.original,
      language: "\(document.language)",
      languageName: document.language == publication.settings.language
        ? nil : words.name(of: document.language),
      kindLabel: words.label(of: document.type), dateWords: document.date.map(words.words),
      dateISO: document.date?.iso8601, reading: reading(of: text), credits: details.credits,
      abstract: document.abstract,
      keywords: document.keywords.isEmpty ? nil : document.keywords.joined(separator: ", "),
      body: rendered.body, notes: rendered.notes, contents: contents(of: text),
      parts: isPart ? [] : parts(), work: isPart ? workLink : nil, previous: neighbour(-1),
      next: neighbour(1), provenance: isPart ? [] : details.provenance,
      references: References.views(of: document.bibliography), named: named(in: text.findings),
      about: details.about, citedBy: citing.map { linker.link($0) })
  }

  private var workLink: LinkView {
    let number = words.strings.formatted(
      "part_of_work", ["number": "\(position.document)", "count": "\(work.parts.count)"])
    return LinkView(
      url: linker.url(Publication.DocumentPosition(work: position.work, document: 0)),
      label: work.main.titles.title, detail: number)
  }

  /// How long a text of some length takes, at 230 words a minute.
  private func reading(of text: AnalyzedText) -> String? {
    let count = text.findings.wordCount
    guard count >= 200 else { return nil }
    return words.strings.counted("minutes", max(1, (count + 115) / 230))
  }

  /// The headings, where there are enough for a list of them to help.
  private func contents(of text: AnalyzedText) -> [ContentsView] {
    guard text.outline.count > 1 else { return [] }
    let top = text.outline.map(\.level).min() ?? 2
    return text.outline.map {
      ContentsView(url: "#" + $0.anchor, title: $0.title, isNested: $0.level > top)
    }
  }

  private func parts() -> [PartView] {
    work.parts.indices.map { index in
      let part = work.parts[index]
      let position = Publication.DocumentPosition(work: position.work, document: index + 1)
      let own = DocumentDetails(document: part, linker: linker, vocabulary: words)
      let headings = (outlines[position] ?? []).filter { $0.level <= 2 }
      return PartView(
        link: LinkView(url: linker.url(position), label: part.titles.title),
        byline: part.credits == document.credits ? nil : own.byline,
        dateWords: part.date == document.date ? nil : part.date.map(words.words),
        headings: headings.map {
          LinkView(url: linker.url(position, fragment: $0.anchor), label: $0.title)
        })
    }
  }

  /// The part before or after; the cover is followed by the first part and precedes it.
  private func neighbour(_ step: Int) -> LinkView? {
    let index = position.document + step
    guard !work.parts.isEmpty, work.documents.indices.contains(index) else { return nil }
    let target = Publication.DocumentPosition(work: position.work, document: index)
    let label = index == 0 ? work.main.titles.title : work.documents[index].titles.title
    return LinkView(url: linker.url(target), label: label)
  }

  /// The records that the text names, by kind, those named most often first.
  private func named(in findings: TextFindings) -> [NamedView] {
    let counts = findings.mentions.reduce(into: [RecordID: Int]()) {
      $0[$1.record, default: 0] += 1
    }
    let byKind = Dictionary(grouping: counts.keys) { publication[$0].kind }
    return publication.settings.kinds.compactMap { kind in
      guard let ids = byKind[kind.id] else { return nil }
      let links = ids.sorted { (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1) }
        .map { linker.link($0, detail: words.number(counts[$0] ?? 0)) }
      let more = links.count > Self.namedAtOnce + 3 ? links.dropFirst(Self.namedAtOnce) : []
      return NamedView(
        label: words.strings["\(kind.id)_plural"], count: words.number(links.count),
        links: Array(links.dropLast(more.count)), moreLinks: Array(more),
        moreLabel: more.isEmpty ? nil : words.strings.counted("more_names", more.count))
    }
  }

  /// How many records of a kind are listed before the rest is folded away.
  private static let namedAtOnce = 12
}
