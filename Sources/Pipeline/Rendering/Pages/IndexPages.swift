public import Indexing
public import PublicationModel
import Theming

extension SiteRenderer {
  /// The index of one kind of record, from A to Z.
  public func indexPage(of kind: RecordKind, _ index: MentionIndex) -> SiteFile {
    let linker = linker(for: kind.route)
    let ids = publication.allRecordIDs.filter { publication[$0].kind == kind.id }
    let names = NameIndex(ids, of: publication, in: collation)
    let title = vocabulary.strings["\(kind.id)_plural"]
    let view = KindIndexView(
      frame: frame(for: kind.route, title: title), title: title,
      summary: vocabulary.strings.counted("records", ids.count),
      letters: names.groups.map { LinkView(url: "#" + $0.fragment, label: $0.letter) },
      groups: names.groups.map { letterGroup($0, linker: linker, index: index) })
    return SiteFile(kind.route, theme.render("kind-index", view))
  }

  private func letterGroup(
    _ group: NameIndex.LetterGroup, linker: Linker, index: MentionIndex
  ) -> LetterGroupView {
    LetterGroupView(
      id: group.fragment, letter: group.letter,
      entries: group.entries.map { entry($0, linker: linker, index: index) })
  }

  private func entry(
    _ entry: NameIndex.Entry, linker: Linker, index: MentionIndex
  ) -> IndexEntryView {
    guard !entry.isSee, let id = entry.records.first else {
      let targets = collation.sorted(entry.records) { publication[$0].sortKey }
      return IndexEntryView(
        heading: entry.heading, url: nil, detail: nil, count: nil,
        see: targets.map { LinkView(url: linker.url($0), label: publication[$0].heading) })
    }
    let count = index.count(for: id)
    return IndexEntryView(
      heading: entry.heading, url: linker.url(id), detail: publication[id].summary,
      count: count == 0 ? nil : vocabulary.number(count), see: [])
  }

  /// The list of all documents, by title.
  public func documentList() -> SiteFile {
    let route = Route.page("documents")
    let title = vocabulary.strings["documents"]
    let works = collation.sorted(Array(publication.works.indices)) {
      publication.works[$0].main.titles.title
    }
    let view = DocumentListView(
      frame: frame(for: route, title: title), title: title,
      summary: vocabulary.strings.counted("documents", works.count),
      documents: works.map { listed($0, linker: linker(for: route)) })
    return SiteFile(route, theme.render("documents", view))
  }

  /// A work as lists show it.
  func listed(_ work: Int, linker: Linker) -> ListedDocumentView {
    let document = publication.works[work].main
    let details = DocumentDetails(document: document, linker: linker, vocabulary: vocabulary)
    return ListedDocumentView(
      link: linker.link(Publication.DocumentPosition(work: work, document: 0)),
      subtitle: document.titles.subtitle, byline: details.byline, details: details.summary,
      abstract: document.abstract)
  }
}

extension NameIndex.LetterGroup {
  /// The fragment that leads to the letter.
  fileprivate var fragment: String {
    if letter == "#" { return "letter-other" }
    return "letter-"
      + letter.unicodeScalars.map { scalar in
        scalar.isASCII ? String(scalar).lowercased() : String(scalar.value, radix: 16)
      }.joined()
  }
}
