/// A page of the publication's own, such as the home page or an editorial note.
public struct Page: Sendable {
  /// The page's slug; `index` is the home page.
  public let slug: Slug
  /// The file that it was read from.
  public let path: String
  /// Its title.
  public let title: String
  /// What follows the title.
  public let subtitle: String?
  /// One sentence about it.
  public let summary: String?
  /// The language that it is written in.
  public let language: LanguageTag
  /// Its place in the menu, or `nil` if it has none.
  public let menuPosition: Int?
  /// Whether it is kept out of the published site.
  public let isDraft: Bool
  /// Slugs that it had before.
  public let formerly: [Slug]

  /// Makes a page from its parts.
  public init(
    slug: Slug, path: String, title: String, subtitle: String? = nil, summary: String? = nil,
    language: LanguageTag, menuPosition: Int? = nil, isDraft: Bool = false, formerly: [Slug] = []
  ) {
    self.slug = slug
    self.path = path
    self.title = title
    self.subtitle = subtitle
    self.summary = summary
    self.language = language
    self.menuPosition = menuPosition
    self.isDraft = isDraft
    self.formerly = formerly
  }

  /// Whether this is the home page.
  public var isHome: Bool { "\(slug)" == "index" }
}
