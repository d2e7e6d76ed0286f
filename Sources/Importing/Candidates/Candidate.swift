/// A person or an organization that a text names and the publication has no record of.
public struct Candidate: Sendable, Hashable {
  /// What a candidate is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The kind of record that would be made.
    case person, organization
  }

  /// What it is.
  public let kind: Kind
  /// The name in the form that the text has most often.
  public let name: String
  /// The acronym that the text expands to the name.
  public let acronym: String?
  /// How often the text names it, by name or acronym.
  public let count: Int
  /// The words around the first mention.
  public let context: String
  /// The line of the original where the passage with the first mention begins.
  public let line: Int?

  /// Makes a candidate from its parts.
  public init(
    kind: Kind, name: String, acronym: String? = nil, count: Int, context: String, line: Int? = nil
  ) {
    self.kind = kind
    self.name = name
    self.acronym = acronym
    self.count = count
    self.context = context
    self.line = line
  }
}

extension ImportedText {
  /// The people and organizations that the text names without a record, the most frequent first.
  public func candidates(besides known: KnownNames = KnownNames()) -> [Candidate] {
    let prose =
      blocks.filter { $0.headingLevel == nil }.map { ($0.content.plainText, $0.lines.first) }
      + notes.map { ($0.content.plainText, $0.lines.first) }
    let front = frontMatter
    return CandidateFinder.candidates(
      in: prose, people: front.authors + front.translators + front.recipients,
      language: front.language.flatMap { Language(rawValue: String($0.prefix(2))) }, known: known)
  }

  /// The records that the text names, the most frequent first.
  public func mentions(of known: KnownNames) -> [KnownNames.Mention] {
    known.mentions(in: blocks.map(\.content.plainText) + notes.map(\.content.plainText))
  }
}
