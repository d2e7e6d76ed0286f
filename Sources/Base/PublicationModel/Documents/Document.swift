/// A text of the publication: a whole document, the cover of a work in parts, or one part.
///
/// It never changes; it is a class so that passing one of its many fields around copies none.
public final class Document: Sendable {
  /// Where it stands.
  public let address: DocumentAddress
  /// The file that it was read from.
  public let path: String
  /// Its names.
  public let titles: Titles
  /// What sort of text it is.
  public let type: DocumentType?
  /// Who wrote, translated, edited, transcribed and received it.
  public let credits: [Credit]
  /// When it was written.
  public let date: EDTFDate?
  /// When it first appeared.
  public let published: EDTFDate?
  /// The day on which it was added to the publication.
  public let added: EDTFDate?
  /// The language that it is written in.
  public let language: LanguageTag
  /// The language that it was first written in.
  public let originalLanguage: LanguageTag?
  /// The document that it is a translation of.
  public let translationOf: ContentReference?
  /// Where the text comes from.
  public let provenance: Provenance?
  /// Who holds rights in it.
  public let rights: Rights?
  /// What it says, in short.
  public let abstract: String?
  /// Words that it is filed under.
  public let keywords: [String]
  /// What the editors changed.
  public let notes: String?
  /// The records that it is about, by an editor's judgement.
  public let about: [ContentReference]
  /// Corrections of what is found by name.
  public let mentionRules: MentionRules
  /// The works that it refers to.
  public let bibliography: [BibliographyItem]
  /// The slugs that the text links to with `[[…]]`, sorted.
  public let linkedSlugs: [String]
  /// Whether straight quotes and `--` become typographic ones.
  public let isSmart: Bool
  /// Whether it is kept out of the published site.
  public let isDraft: Bool
  /// Slugs that it had before.
  public let formerly: [Slug]

  /// The names of a document.
  public struct Titles: Sendable, Hashable {
    /// The title.
    public let title: String
    /// What follows the title.
    public let subtitle: String?
    /// A shorter title for menus and running heads.
    public let short: String?
    /// The title in the language of the original.
    public let original: String?

    /// Makes titles from their parts.
    public init(
      _ title: String, subtitle: String? = nil, short: String? = nil,
      original: String? = nil
    ) {
      self.title = title
      self.subtitle = subtitle
      self.short = short
      self.original = original
    }
  }

  /// Makes a document from its parts.
  public init(
    address: DocumentAddress, path: String, titles: Titles, type: DocumentType? = nil,
    credits: [Credit] = [], date: EDTFDate? = nil, published: EDTFDate? = nil,
    added: EDTFDate? = nil, language: LanguageTag, originalLanguage: LanguageTag? = nil,
    translationOf: ContentReference? = nil, provenance: Provenance? = nil, rights: Rights? = nil,
    abstract: String? = nil, keywords: [String] = [], notes: String? = nil,
    about: [ContentReference] = [], mentionRules: MentionRules = MentionRules(),
    bibliography: [BibliographyItem] = [], linkedSlugs: [String] = [], isSmart: Bool = false,
    isDraft: Bool = false,
    formerly: [Slug] = []
  ) {
    self.address = address
    self.path = path
    self.titles = titles
    self.type = type
    self.credits = credits
    self.date = date
    self.published = published
    self.added = added
    self.language = language
    self.originalLanguage = originalLanguage
    self.translationOf = translationOf
    self.provenance = provenance
    self.rights = rights
    self.abstract = abstract
    self.keywords = keywords
    self.notes = notes
    self.about = about
    self.mentionRules = mentionRules
    self.bibliography = bibliography
    self.linkedSlugs = linkedSlugs
    self.isSmart = isSmart
    self.isDraft = isDraft
    self.formerly = formerly
  }
}

/// Where a document stands: a work, or a part of one.
public struct DocumentAddress: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The slug of the work.
  public let work: Slug
  /// The slug of the part, or `nil` for the work itself.
  public let part: Slug?

  /// Makes an address from its parts.
  public init(work: Slug, part: Slug? = nil) {
    self.work = work
    self.part = part
  }

  /// The address as it is written in a file: `work` or `work/part`.
  public var description: String { part.map { "\(work)/\($0)" } ?? "\(work)" }

  /// Orders by work, the work itself before its parts, and parts by slug.
  public static func < (a: DocumentAddress, b: DocumentAddress) -> Bool {
    a.description < b.description
  }
}

/// A document with the parts that it is in, in reading order; most have none.
public struct Work: Sendable {
  /// The document, or the cover of its parts.
  public let main: Document
  /// The parts in reading order.
  public let parts: [Document]
  /// Files that stand beside the text, such as images, as paths from the work's folder.
  public let attachments: [String]

  /// Makes a work from its parts.
  public init(main: Document, parts: [Document] = [], attachments: [String] = []) {
    self.main = main
    self.parts = parts
    self.attachments = attachments
  }

  /// The work's slug.
  public var slug: Slug { main.address.work }
  /// The cover and all parts in reading order.
  public var documents: [Document] { [main] + parts }
}
