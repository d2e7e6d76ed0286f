import Theming

/// What every page shares: the site, the head and the menu.
struct FrameView: TemplateView {
  let site: SiteView
  let head: HeadView
  let menu: [LinkView]

  static let fields = ViewFields<FrameView>(
    [
      .view("site", "The publication as a whole", \.site),
      .view("head", "What goes into the page's head", \.head),
    ] + ViewFields.list("menu", "The main menu", \.menu))
}

/// The publication as a whole.
struct SiteView: TemplateView {
  let title: String
  let subtitle: String?
  let editor: String?
  let rights: String?
  let homeURL: String
  let language: String

  static let fields = ViewFields<SiteView>([
    .text("title", "The publication's title", \.title),
    .text("subtitle", "What follows the title", \.subtitle),
    .text("editor", "Who publishes it", \.editor),
    .text("rights", "Who holds rights in what the editors wrote", \.rights),
    .text("home_url", "The link to the home page", \.homeURL),
    .text("language", "The language of the interface, as BCP 47 names it", \.language),
  ])
}

/// What goes into the head of a page.
struct HeadView: TemplateView {
  let title: String
  let description: String?
  let canonicalURL: String?
  let stylesheetURL: String
  let feedURL: String
  let iconURL: String?
  let isIndexed: Bool

  static let fields = ViewFields<HeadView>([
    .text("title", "The title of the window", \.title),
    .text("description", "One sentence about the page", \.description),
    .text("canonical_url", "The page's lasting address", \.canonicalURL),
    .text("stylesheet_url", "The link to style.css", \.stylesheetURL),
    .text("icon_url", "The link to icon.svg", \.iconURL),
    .text("feed_url", "The link to the Atom feed", \.feedURL),
    .flag("is_indexed", "Whether search engines should list the page", \.isIndexed),
  ])
}

/// A link with the words to show.
struct LinkView: TemplateView {
  let url: String
  let label: String
  var detail: String?
  var isCurrent = false
  var language: String?

  static let fields = ViewFields<LinkView>([
    .text("url", "Where the link leads", \.url),
    .flag("has_url", "Whether the link leads anywhere", { !$0.url.isEmpty }),
    .text("label", "The words of the link", \.label),
    .text("detail", "What stands behind the link, such as a date or a number", \.detail),
    .flag("is_current", "Whether the link leads to this very page", \.isCurrent),
    .text("lang", "The language of the words, where it is not the page's", \.language),
  ])
}

/// A label and what it says, in words or links.
struct LabelledView: TemplateView {
  let label: String
  var text: String?
  var links: [LinkView] = []
  var values: [ValueView] = []

  static let fields = ViewFields<LabelledView>(
    [
      .text("label", "What the line tells", \.label),
      .text("text", "The words of the line", \.text),
    ] + ViewFields.list("links", "The links of the line", \.links)
      + ViewFields.list("values", "The statements of the line", \.values))
}

/// One statement with its dates, sources and note.
struct ValueView: TemplateView {
  var text: String?
  var link: LinkView?
  var detail: String?
  var note: String?
  var sources: [LinkView] = []

  static let fields = ViewFields<ValueView>(
    [
      .text("text", "What is said, in words", \.text),
      .view("link", "What is said, as a link to a record", \.link),
      .text("detail", "Dates and part, such as “1968–1977, member”", \.detail),
      .text("note", "A remark", \.note),
    ] + ViewFields.list("sources", "What the statement rests on", \.sources))
}
