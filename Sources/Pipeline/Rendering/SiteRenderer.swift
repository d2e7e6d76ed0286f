import Indexing
public import PublicationModel
public import Theming

/// A file of the finished site.
public struct SiteFile: Sendable {
  /// Where it stands.
  public let route: Route
  /// Its bytes.
  public let bytes: [UInt8]

  /// Makes a file from its parts.
  public init(_ route: Route, _ bytes: [UInt8]) {
    self.route = route
    self.bytes = bytes
  }
}

/// Makes the pages of a site out of a publication, its texts and what was found in them.
///
/// Every page is a function of these values alone: no clock, no file, no order of work.
public struct SiteRenderer: Sendable {
  let publication: Publication
  let theme: Theme
  let vocabulary: Vocabulary
  let relations: RelationGraph
  let collation: Collation
  let assets: AssetRoutes

  /// The templates that a theme must have, with the views that they get.
  public static let templates = [
    PageTemplate("home", for: HomeView.self),
    PageTemplate("documents", for: DocumentListView.self),
    PageTemplate("document", for: DocumentView.self),
    PageTemplate("record", for: RecordView.self),
    PageTemplate("kind-index", for: KindIndexView.self),
    PageTemplate("page", for: PlainPageView.self),
    PageTemplate("not-found", for: PlainPageView.self),
  ]

  /// Makes a renderer for a publication and a theme that has been checked.
  public init(_ publication: Publication, theme: Theme) {
    self.publication = publication
    self.theme = theme
    vocabulary = Vocabulary(strings: theme.strings, language: publication.settings.language)
    relations = RelationGraph(publication)
    collation = Collation(publication.settings.language)
    assets = AssetRoutes(theme)
  }

  /// The theme's files, under names that change with their bytes.
  public var assetFiles: [SiteFile] {
    theme.assets.map { SiteFile(assets.route(of: $0), $0.bytes) }
  }

  /// Pages that send readers on from the addresses that things had before.
  public var redirects: [SiteFile] {
    RedirectPages(publication: publication, vocabulary: vocabulary).files
  }

  func linker(for page: Route) -> Linker { Linker(publication: publication, page: page) }

  func frame(
    for page: Route, title: String?, description: String? = nil, isIndexed: Bool = true
  ) -> FrameView {
    FrameBuilder(renderer: self, page: page)
      .frame(title: title, description: description, isIndexed: isIndexed)
  }
}
