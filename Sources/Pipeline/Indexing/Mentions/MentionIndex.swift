public import PublicationModel

/// Who is mentioned where: what the texts of a publication say of each record.
public struct MentionIndex: Sendable {
  /// The mentions of one record in one document.
  public struct Group: Sendable {
    /// The document.
    public let document: Publication.DocumentPosition
    /// The mentions in reading order.
    public let mentions: [Mention]
  }

  private let groups: [[Group]]
  private let locators: [Publication.DocumentPosition: [TextFindings.Locator]]
  /// How many words each document has.
  private let words: [Publication.DocumentPosition: Int]
  /// Names that nothing decides, in reading order.
  public let unresolved: [UnresolvedName]

  /// Puts together what was found in the texts, in any order.
  public init(_ findings: [TextFindings], recordCount: Int) {
    var groups = [[Group]](repeating: [], count: recordCount)
    var locators: [Publication.DocumentPosition: [TextFindings.Locator]] = [:]
    var words: [Publication.DocumentPosition: Int] = [:]
    var unresolved: [UnresolvedName] = []
    for (position, text) in Self.inReadingOrder(findings) {
      locators[position] = text.locators
      words[position] = text.wordCount
      unresolved += text.unresolved
      for (record, mentions) in Dictionary(grouping: text.mentions, by: \.record) {
        groups[record.index].append(Group(document: position, mentions: mentions))
      }
    }
    self.groups = groups
    self.locators = locators
    self.words = words
    self.unresolved = unresolved
  }

  private static func inReadingOrder(
    _ findings: [TextFindings]
  ) -> [(Publication.DocumentPosition, TextFindings)] {
    findings.compactMap { text in
      guard case .document(let position) = text.owner else { return nil }
      return (position, text)
    }
    .sorted { $0.0 < $1.0 }
  }

  /// Where a record is mentioned, in reading order of the documents.
  public func groups(for record: RecordID) -> [Group] { groups[record.index] }

  /// How often a record is mentioned.
  public func count(for record: RecordID) -> Int {
    groups[record.index].reduce(0) { $0 + $1.mentions.count }
  }

  /// The place of a mention in its document.
  public func locator(
    of mention: Mention, in document: Publication.DocumentPosition
  ) -> TextFindings.Locator? {
    guard let places = locators[document], places.indices.contains(mention.block) else {
      return nil
    }
    return places[mention.block]
  }

  /// How many words a document has; 0 for one that was not read.
  public func wordCount(of document: Publication.DocumentPosition) -> Int { words[document] ?? 0 }
}
