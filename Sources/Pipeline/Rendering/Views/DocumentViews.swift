import Theming

/// The page of a document, of a work's cover or of one part.
struct DocumentView: TemplateView {
  let frame: FrameView
  let title: String
  let subtitle: String?
  let originalTitle: String?
  let language: String
  let languageName: String?
  let kindLabel: String
  let dateWords: String?
  let dateISO: String?
  let reading: String?
  let credits: [LabelledView]
  let abstract: String?
  let keywords: String?
  let body: HTML
  let notes: [NoteView]
  let contents: [ContentsView]
  let parts: [PartView]
  let work: LinkView?
  let previous: LinkView?
  let next: LinkView?
  let provenance: [LabelledView]
  let references: [ReferenceView]
  let named: [NamedView]
  let about: [LinkView]
  let citedBy: [LinkView]

  static let fields = ViewFields<DocumentView>(
    [
      .text("title", "The document's title", \.title),
      .text("subtitle", "What follows the title", \.subtitle),
      .text("original_title", "The title in the original's language", \.originalTitle),
      .text("lang", "The language of the text, as BCP 47 names it", \.language),
      .text("language_name", "The text's language, where it is not the site's", \.languageName),
      .text("kind_label", "What sort of text it is", \.kindLabel),
      .text("date_words", "When it was written, in words", \.dateWords),
      .text("date_iso", "The date for machines, where ISO 8601 can write it", \.dateISO),
      .text("reading", "How long it takes to read", \.reading),
      .text("abstract", "What it says, in short", \.abstract),
      .text("keywords", "Its keywords", \.keywords),
      .html("body", "The text", \.body),
      .view("work", "The work that this is a part of", \.work),
      .view("previous", "The part before", \.previous),
      .view("next", "The part after", \.next),
      .flag("has_neighbours", "Whether there is a part before or after") {
        $0.previous != nil || $0.next != nil
      },
    ] + ViewFields.list("credits", "Who wrote, translated and edited it", \.credits)
      + ViewFields.list("notes", "The footnotes", \.notes)
      + ViewFields.list("contents", "The headings of the text", \.contents)
      + ViewFields.list("parts", "The parts of the work", \.parts)
      + ViewFields.list("provenance", "Where the text comes from", \.provenance)
      + ViewFields.list("references", "The works it refers to", \.references)
      + ViewFields.list("named", "The records that it names, by kind", \.named)
      + ViewFields.list("about", "The records that it is about", \.about)
      + ViewFields.list("cited_by", "Documents that link to this one", \.citedBy)
  ).including(FrameView.fields, at: \.frame)
}

/// A footnote.
struct NoteView: TemplateView {
  let id: String
  let number: String
  let html: HTML
  let backlinks: [LinkView]

  static let fields = ViewFields<NoteView>(
    [
      .text("id", "The note's fragment", \.id),
      .text("number", "The note's number", \.number),
      .html("html", "The note", \.html),
    ] + ViewFields.list("backlinks", "The places that refer to the note", \.backlinks))
}

/// A heading in the list of contents.
struct ContentsView: TemplateView {
  let url: String
  let title: String
  let isNested: Bool

  static let fields = ViewFields<ContentsView>([
    .text("url", "The link to the heading", \.url),
    .text("title", "The heading's words", \.title),
    .flag("is_nested", "Whether it stands below another heading", \.isNested),
  ])
}

/// A part of a work in its list of contents.
struct PartView: TemplateView {
  let link: LinkView
  let byline: String?
  let dateWords: String?
  let headings: [LinkView]

  static let fields = ViewFields<PartView>(
    [
      .view("link", "The link to the part", \.link),
      .text("byline", "Who wrote it, where that is not who wrote the work", \.byline),
      .text("date_words", "When it was written, where that is not when the work was", \.dateWords),
    ] + ViewFields.list("headings", "The headings of the part", \.headings))
}

/// A work that a document refers to.
struct ReferenceView: TemplateView {
  let id: String
  let html: HTML
  let asReceived: String?

  static let fields = ViewFields<ReferenceView>([
    .text("id", "The reference's fragment", \.id),
    .html("html", "The reference", \.html),
    .text("as_received", "The reference as the source has it", \.asReceived),
  ])
}

/// The records of one kind that a document names.
struct NamedView: TemplateView {
  let label: String
  let count: String
  let links: [LinkView]
  let moreLinks: [LinkView]
  let moreLabel: String?

  static let fields = ViewFields<NamedView>(
    [
      .text("label", "The kind", \.label),
      .text("count", "How many records of the kind are named", \.count),
      .text("more_label", "The words to unfold the further records with", \.moreLabel),
    ] + ViewFields.list("links", "The records named most, with how often", \.links)
      + ViewFields.list("more_links", "Further records, to be folded away", \.moreLinks))
}
