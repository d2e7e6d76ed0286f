import PublicationModel

/// The links of one page.
struct Linker: Sendable {
  let publication: Publication
  /// The page that the links stand on.
  let page: Route

  private var style: SiteSettings.LinkStyle { publication.settings.linkStyle }

  /// The link to a page or file of the site.
  func url(_ route: Route, fragment: String? = nil) -> String {
    guard page == Self.notFound else {
      return page.link(to: route, style: style, fragment: fragment)
    }
    // Servers show this page at addresses of any depth, where relative links would lead astray.
    let path = style == .portable ? route.file : route.path
    return publication.settings.basePath + path + (fragment.map { "#" + $0 } ?? "")
  }

  /// The page that a server shows for addresses that lead nowhere.
  static let notFound = Route.file("404.html")

  /// The link to a record's page.
  func url(_ record: RecordID) -> String { url(publication.route(of: publication[record])) }

  /// The link to a document's page, or to a place in it.
  func url(_ document: Publication.DocumentPosition, fragment: String? = nil) -> String {
    url(publication[document].route, fragment: fragment)
  }

  /// The link to whatever a slug stands for.
  func url(_ target: ContentTarget, fragment: String?) -> String {
    url(publication.route(of: target), fragment: fragment)
  }

  /// A link to a record under its own name.
  func link(_ record: RecordID, detail: String? = nil) -> LinkView {
    LinkView(url: url(record), label: publication[record].title, detail: detail)
  }

  /// A link to a document under its own title; a part names its work too.
  func link(_ position: Publication.DocumentPosition, detail: String? = nil) -> LinkView {
    let document = publication[position]
    let label =
      position.document == 0
      ? document.titles.title
      : publication.works[position.work].main.titles.inShort + ": " + document.titles.inShort
    let isForeign = document.language != publication.settings.language
    return LinkView(
      url: url(position), label: label, detail: detail,
      language: isForeign ? "\(document.language)" : nil)
  }

  /// A link to a source: a document of the publication, or a work outside it.
  func link(_ source: SourceCitation) -> LinkView? {
    switch source {
    case .external(let title, let address): return LinkView(url: address ?? "", label: title)
    case .document(let reference):
      guard case .document(let position) = publication.target(reference.target) else { return nil }
      var link = link(position)
      link = LinkView(
        url: url(position, fragment: reference.anchor), label: link.label, language: link.language)
      return link
    }
  }
}

extension Document.Titles {
  /// The short title, or the title where there is none.
  var inShort: String { short ?? title }
}

extension SiteSettings {
  /// The path of the site on its server, with a slash at both ends: `/` for `https://a.example/`.
  fileprivate var basePath: String {
    let afterScheme = baseURL.firstRange(of: "://").map { baseURL[$0.upperBound...] } ?? "/"
    return afterScheme.firstIndex(of: "/").map { String(afterScheme[$0...]) } ?? "/"
  }
}
