import Theming

/// The home page.
struct HomeView: TemplateView {
  let frame: FrameView
  let title: String
  let subtitle: String?
  let body: HTML
  let documents: [ListedDocumentView]
  let allDocuments: LinkView
  let indexes: [IndexSummaryView]

  static let fields = ViewFields<HomeView>(
    [
      .text("title", "The publication's title", \.title),
      .text("subtitle", "What follows the title", \.subtitle),
      .html("body", "The welcome", \.body),
      .view("all_documents", "The link to all documents", \.allDocuments),
    ] + ViewFields.list("documents", "The newest documents", \.documents)
      + ViewFields.list("indexes", "The indexes, with the records most often named", \.indexes)
  ).including(FrameView.fields, at: \.frame)
}

/// An index as the home page shows it.
struct IndexSummaryView: TemplateView {
  let link: LinkView
  let count: String
  let links: [LinkView]

  static let fields = ViewFields<IndexSummaryView>(
    [
      .view("link", "The link to the index", \.link),
      .text("count", "How many records it has", \.count),
    ] + ViewFields.list("links", "The records most often named", \.links))
}

/// The list of all documents.
struct DocumentListView: TemplateView {
  let frame: FrameView
  let title: String
  let summary: String
  let documents: [ListedDocumentView]

  static let fields = ViewFields<DocumentListView>(
    [
      .text("title", "The list's title", \.title),
      .text("summary", "How many documents there are", \.summary),
    ] + ViewFields.list("documents", "The documents", \.documents)
  ).including(FrameView.fields, at: \.frame)
}

/// A document in a list.
struct ListedDocumentView: TemplateView {
  let link: LinkView
  let subtitle: String?
  let byline: String?
  let details: String
  let abstract: String?

  static let fields = ViewFields<ListedDocumentView>([
    .view("link", "The link to the document", \.link),
    .text("subtitle", "What follows the title", \.subtitle),
    .text("byline", "Who wrote it", \.byline),
    .text("details", "What sort of text it is, when it was written, its language", \.details),
    .text("abstract", "What it says, in short", \.abstract),
  ])
}

/// The index of one kind of record, from A to Z.
struct KindIndexView: TemplateView {
  let frame: FrameView
  let title: String
  let summary: String
  let letters: [LinkView]
  let groups: [LetterGroupView]

  static let fields = ViewFields<KindIndexView>(
    [
      .text("title", "The kind's name", \.title),
      .text("summary", "How many records there are", \.summary),
    ] + ViewFields.list("letters", "The letters in use", \.letters)
      + ViewFields.list("groups", "The lines by letter", \.groups)
  ).including(FrameView.fields, at: \.frame)
}

/// The lines of an index under one letter.
struct LetterGroupView: TemplateView {
  let id: String
  let letter: String
  let entries: [IndexEntryView]

  static let fields = ViewFields<LetterGroupView>(
    [
      .text("id", "The letter's fragment", \.id),
      .text("letter", "The letter", \.letter),
    ] + ViewFields.list("entries", "The lines", \.entries))
}

/// One line of an index.
struct IndexEntryView: TemplateView {
  let heading: String
  let url: String?
  let detail: String?
  let count: String?
  let see: [LinkView]

  static let fields = ViewFields<IndexEntryView>(
    [
      .text("heading", "The words that the line begins with", \.heading),
      .text("url", "The link to the record; none for a see entry", \.url),
      .text("detail", "The record's summary", \.detail),
      .text("count", "How often the record is mentioned", \.count),
    ] + ViewFields.list("see", "The established names that a see entry leads to", \.see))
}

/// A page of the publication's own, and the page for addresses that lead nowhere.
struct PlainPageView: TemplateView {
  let frame: FrameView
  let title: String
  let subtitle: String?
  let language: String
  let body: HTML
  let notes: [NoteView]
  let contents: [ContentsView]
  let links: [LinkView]

  static let fields = ViewFields<PlainPageView>(
    [
      .text("title", "The page's title", \.title),
      .text("subtitle", "What follows the title", \.subtitle),
      .text("lang", "The language of the text", \.language),
      .html("body", "The text", \.body),
    ] + ViewFields.list("notes", "The footnotes", \.notes)
      + ViewFields.list("contents", "The headings of the text", \.contents)
      + ViewFields.list("links", "Where to go on", \.links)
  ).including(FrameView.fields, at: \.frame)
}
