import Theming

/// The page of an authority record.
struct RecordView: TemplateView {
  let frame: FrameView
  let title: String
  let kindLabel: String?
  let kindURL: String
  let kindName: String
  let summary: String?
  let names: [LabelledView]
  let facts: [LabelledView]
  let relations: [LabelledView]
  let identifiers: [LinkView]
  let body: HTML
  let notes: [NoteView]
  let documentsBy: [LinkView]
  let documentsAbout: [LinkView]
  let mentionSummary: String?
  let mentions: [MentionsView]

  static let fields = ViewFields<RecordView>(
    [
      .text("title", "The established name", \.title),
      .text("kind_label", "What it is within its index, such as “party, Chile”", \.kindLabel),
      .text("kind_url", "The link to the index of its kind", \.kindURL),
      .text("kind_name", "The name of the index of its kind", \.kindName),
      .text("summary", "One sentence about it", \.summary),
      .html("body", "The note", \.body),
      .flag("has_details", "Whether it has other names, dates, relations or identifiers") {
        !($0.names.isEmpty && $0.facts.isEmpty && $0.relations.isEmpty && $0.identifiers.isEmpty)
      },
      .flag("has_documents", "Whether there are documents that it wrote or that are about it") {
        !($0.documentsBy.isEmpty && $0.documentsAbout.isEmpty)
      },
      .text("mention_summary", "How often it is mentioned, and where", \.mentionSummary),
    ] + ViewFields.list("names", "Its other names", \.names)
      + ViewFields.list("facts", "Dates and places of its life", \.facts)
      + ViewFields.list("relations", "Its relations, in both directions", \.relations)
      + ViewFields.list("identifiers", "The record in other catalogues", \.identifiers)
      + ViewFields.list("notes", "The footnotes of the note", \.notes)
      + ViewFields.list("documents_by", "Documents that it wrote", \.documentsBy)
      + ViewFields.list("documents_about", "Documents that are about it", \.documentsAbout)
      + ViewFields.list("mentions", "Its mentions, by document", \.mentions)
  ).including(FrameView.fields, at: \.frame)
}

/// The mentions of a record in one document.
struct MentionsView: TemplateView {
  let link: LinkView
  let count: String
  let language: String
  let passages: HTML
  let morePassages: HTML?
  let moreLabel: String?

  static let fields = ViewFields<MentionsView>([
    .view("link", "The document", \.link),
    .text("count", "How often", \.count),
    .text("lang", "The language of the document", \.language),
    .html("passages", "List items with the sentences that name the record", \.passages),
    .html("more_passages", "Further list items, to be folded away", \.morePassages),
    .text("more_label", "The words to unfold them with", \.moreLabel),
  ])
}
