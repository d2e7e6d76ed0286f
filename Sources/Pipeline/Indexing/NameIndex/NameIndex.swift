public import PublicationModel

/// An index of names from A to Z, with *see* entries from variant names.
public struct NameIndex: Sendable {
  /// One line of the index.
  public struct Entry: Sendable {
    /// The words that the line begins with.
    public let heading: String
    /// The records that the line leads to: one for a name itself, one or more for a *see* entry.
    public let records: [RecordID]
    /// Whether the line only sends readers to the established name.
    public let isSee: Bool
  }

  /// The lines under one letter.
  public struct LetterGroup: Sendable {
    /// The letter, or `#`.
    public let letter: String
    /// The lines in order.
    public let entries: [Entry]
  }

  /// The letters that are in use, in order.
  public let groups: [LetterGroup]

  /// Makes the index of some records.
  public init(_ ids: [RecordID], of publication: Publication, in order: Collation) {
    var see: [String: [RecordID]] = [:]
    for id in ids {
      let record = publication[id]
      let own: Set<String> = [record.name.display, record.name.heading]
      for name in Set(record.variants.filter(\.isListed).map(\.text)) where !own.contains(name) {
        see[name, default: []].append(id)
      }
    }
    let names = ids.map { id in
      let record = publication[id]
      return Line(
        sortKey: record.sortKey,
        entry: Entry(heading: record.heading, records: [id], isSee: false))
    }
    let references = see.map { name, ids in
      Line(sortKey: name, entry: Entry(heading: name, records: ids, isSee: true))
    }
    groups = Self.grouped(names + references, in: order)
  }

  private struct Line {
    let sortKey: String
    let entry: Entry
  }

  /// The lines by letter.
  ///
  /// A letter sorts where its first line does, and all that fits no letter
  /// stands at the front.
  private static func grouped(_ lines: [Line], in order: Collation) -> [LetterGroup] {
    let byLetter = Dictionary(grouping: lines) { order.letter(of: $0.sortKey) }
    let letters = byLetter.keys.sorted { a, b in
      (a == "#") != (b == "#") ? a == "#" : order.precedes(a, b)
    }
    return letters.map { letter in
      let sorted = (byLetter[letter] ?? []).sorted { a, b in
        a.sortKey == b.sortKey
          ? (a.entry.isSee ? 1 : 0, a.entry.records) < (b.entry.isSee ? 1 : 0, b.entry.records)
          : order.precedes(a.sortKey, b.sortKey)
      }
      return LetterGroup(letter: letter, entries: sorted.map(\.entry))
    }
  }
}

private func < (a: (Int, [RecordID]), b: (Int, [RecordID])) -> Bool {
  a.0 != b.0 ? a.0 < b.0 : a.1.lexicographicallyPrecedes(b.1)
}
