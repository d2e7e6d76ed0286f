public import Indexing
public import PublicationModel
import Theming

extension SiteRenderer {
  /// The page of an authority record, with its analyzed note, which rendering uses up.
  public func page(
    of id: RecordID, note: AnalyzedText, index: MentionIndex, credits: CreditIndex
  ) -> SiteFile {
    let route = publication.route(of: publication[id])
    let page = RecordPage(
      renderer: self, id: id, linker: linker(for: route), index: index, credits: credits)
    return SiteFile(route, theme.render("record", page.view(note: note)))
  }
}

/// Makes the view of one record.
private struct RecordPage {
  let renderer: SiteRenderer
  let id: RecordID
  let linker: Linker
  let index: MentionIndex
  let credits: CreditIndex

  private var publication: Publication { renderer.publication }
  private var record: AuthorityRecord { publication[id] }
  private var words: Vocabulary { renderer.vocabulary }
  private var strings: ThemeStrings { words.strings }
  private var details: RecordDetails {
    RecordDetails(record: record, linker: linker, vocabulary: words)
  }

  func view(note: AnalyzedText) -> RecordView {
    let rendered = BodyRenderer.render(note, linker: linker, vocabulary: words)
    let kind = publication.kind(record.kind)
    return RecordView(
      frame: renderer.frame(
        for: publication.route(of: record), title: record.title, description: record.summary),
      title: record.title, kindLabel: details.kindLabel,
      kindURL: linker.url(kind?.route ?? .page("")), kindName: strings["\(record.kind)_plural"],
      summary: record.summary, names: details.names, facts: details.facts,
      relations: RelationLines(
        edges: renderer.relations.edges(of: id), linker: linker, vocabulary: words,
        collation: renderer.collation
      ).lines,
      identifiers: details.identifiers, body: rendered.body, notes: rendered.notes,
      documentsBy: credits.documents(by: id).map { documentLink($0) },
      documentsAbout: credits.documents(about: id).map { documentLink($0) },
      mentionSummary: mentionSummary, mentions: mentions)
  }

  private func documentLink(_ position: Publication.DocumentPosition) -> LinkView {
    linker.link(position, detail: publication[position].date.map(words.words))
  }

  private var mentionSummary: String? {
    let groups = index.groups(for: id)
    guard !groups.isEmpty else { return nil }
    return strings.formatted(
      "mention_summary",
      [
        "mentions": strings.counted("mentions", index.count(for: id)),
        "documents": strings.counted("texts", groups.count),
      ])
  }

  private var mentions: [MentionsView] {
    let list = PassageList(linker: linker, vocabulary: words, index: index)
    return index.groups(for: id).map { group in
      let passages = list.passages(group)
      return MentionsView(
        link: linker.link(group.document), count: "\(group.mentions.count)",
        language: "\(publication[group.document].language)", passages: passages.shown,
        morePassages: passages.folded,
        moreLabel: passages.folded.map { _ in
          strings.counted("more_mentions", passages.foldedCount)
        })
    }
  }
}
