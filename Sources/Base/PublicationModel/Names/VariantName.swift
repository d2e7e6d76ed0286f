/// A name that a record is found or listed under, beside its established name.
public struct VariantName: Sendable, Hashable {
  /// What kind of name it is.
  public enum Role: String, Sendable, Hashable {
    /// A further name proper; a *see* entry of the index.
    case alsoKnownAs = "also_known_as"
    /// The first letters of a name; a *see* entry of the index.
    case acronym = "acronyms"
    /// A name that somebody wrote or acted under; a *see* entry of the index.
    case pseudonym = "pseudonyms"
    /// A spelling, inflection or short form that is found in texts and never listed.
    case form = "forms"
  }

  /// The name as it is written.
  public let text: String
  /// What kind of name it is.
  public let role: Role
  /// The language that it belongs to.
  public let language: LanguageTag?
  /// When it began to be used.
  public let from: EDTFDate?
  /// When it ceased to be used.
  public let to: EDTFDate?
  /// Whether the name alone never decides who is meant.
  public let isAmbiguous: Bool
  /// Whether it is found only in the very case in which it is written.
  public let isExactCase: Bool
  /// Whether it appears nowhere in the output.
  public let isPrivate: Bool
  /// Who says so.
  public let sources: [SourceCitation]
  /// A remark for readers.
  public let note: String?

  /// Makes a variant name from its parts.
  public init(
    _ text: String, role: Role, language: LanguageTag? = nil, from: EDTFDate? = nil,
    to: EDTFDate? = nil, isAmbiguous: Bool = false, isExactCase: Bool = false,
    isPrivate: Bool = false, sources: [SourceCitation] = [], note: String? = nil
  ) {
    self.text = text
    self.role = role
    self.language = language
    self.from = from
    self.to = to
    self.isAmbiguous = isAmbiguous
    self.isExactCase = isExactCase
    self.isPrivate = isPrivate
    self.sources = sources
    self.note = note
  }

  /// Whether readers see it, as a name and in the index.
  public var isListed: Bool { role != .form && !isPrivate }
}
