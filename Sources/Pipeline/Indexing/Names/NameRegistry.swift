public import PublicationModel

/// All names under which records are found in texts, with the matcher that finds them.
public struct NameRegistry: Sendable {
  /// One name of one record.
  struct Entry: Sendable {
    let record: RecordID
    /// Whether the name alone never decides.
    let isAmbiguous: Bool
    /// Whether the name must never be joined to the record; it is looked for so that no shorter
    /// name is found in it, and so that editors hear of it.
    let isPrivate: Bool
    /// When the name was in use, or else when the thing named existed.
    let span: Span
  }

  /// A stretch of time that may be open at both ends.
  struct Span: Sendable {
    let from: EDTFDate?
    let to: EDTFDate?

    /// Whether a date may lie inside; open ends hold everything, no ends at all nothing.
    func holds(_ date: EDTFDate) -> Bool {
      guard from != nil || to != nil else { return false }
      if let start = from?.earliestDay, let end = date.latestDay, end < start { return false }
      if let end = to?.latestDay, let start = date.earliestDay, end < start { return false }
      return true
    }
  }

  let matcher: NameMatcher
  let entries: [Entry]

  /// Collects the names of a publication's records.
  public init(_ publication: Publication) {
    var names: [MatchableName] = []
    var entries: [Entry] = []
    for id in publication.allRecordIDs {
      let record = publication[id]
      let life = Span(
        from: record.dates.first { $0.role.isBeginning }?.statement.value,
        to: record.dates.first { $0.role.isEnd }?.statement.value)
      let isPersonal = publication.kind(record.kind)?.isPersonal ?? false
      var seen = Set<String>()
      func add(
        _ text: String, isExactCase: Bool, isAmbiguous: Bool, isPrivate: Bool = false, span: Span
      ) {
        guard seen.insert(text).inserted else { return }
        names.append(
          MatchableName(
            text, owner: Int32(clamping: entries.count), isExactCase: isExactCase,
            isPersonal: isPersonal))
        entries.append(
          Entry(record: id, isAmbiguous: isAmbiguous, isPrivate: isPrivate, span: span))
      }
      for variant in record.variants {
        let hasSpan = variant.from != nil || variant.to != nil
        add(
          variant.text, isExactCase: variant.isExactCase || variant.role == .acronym,
          isAmbiguous: variant.isAmbiguous, isPrivate: variant.isPrivate,
          span: hasSpan ? Span(from: variant.from, to: variant.to) : life)
      }
      add(record.name.display, isExactCase: false, isAmbiguous: false, span: life)
    }
    self.entries = entries
    matcher = NameMatcher(names: names)
  }
}
