/// What `site.yml` says of the publication as a whole.
public struct SiteSettings: Sendable {
  /// How links to pages are written.
  public enum LinkStyle: String, Sendable, CaseIterable {
    /// Links name folders, as web servers expect: `../people/`.
    case pretty
    /// Links name files, so that the folder also reads from a disk: `../people/index.html`.
    case portable
  }

  /// The publication's title.
  public var title: String
  /// What follows the title.
  public var subtitle: String?
  /// One or two sentences for search engines and feeds.
  public var description: String?
  /// The language of the site's own words.
  public var language: LanguageTag
  /// Where the site will stand, ending with `/`; used for feeds, the sitemap and canonical links.
  public var baseURL: String
  /// The theme's name.
  public var theme: String
  /// The bytes of `site.yml` that name the theme; `nil` where it names none.
  public var themeRange: Range<Int>?
  /// How links to pages are written.
  public var linkStyle: LinkStyle
  /// Whether mentions become links in the text of documents.
  public var linksMentions: Bool
  /// Who publishes it.
  public var editor: String?
  /// Who holds rights in what the editors wrote.
  public var rights: String?
  /// The kinds of record, in the order of the menu.
  public var kinds: [RecordKind]

  /// Makes settings with everything but the title and the address at its default.
  public init(title: String, language: LanguageTag, baseURL: String) {
    self.title = title
    self.language = language
    self.baseURL = baseURL
    theme = "default"
    linkStyle = .pretty
    linksMentions = true
    kinds = RecordKind.standard
  }
}
