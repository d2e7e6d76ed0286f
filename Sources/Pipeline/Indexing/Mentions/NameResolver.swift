import MarkdownTree
import PublicationModel

/// Decides which record a name in a text stands for.
///
/// In order: the editor's own link; the document's `mentions.as`; the only record that has the
/// name; another name of just one candidate in the same work; the document's date within the
/// dates of just one candidate. What is still open stays open.
struct NameResolver {
  /// What a name stands for.
  enum Outcome: Equatable {
    case record(RecordID)
    case open([RecordID])
    /// The editor has said that it stands for nothing.
    case vetoed
    /// It is a private name of these records, to which it must not be joined.
    case hidden([RecordID])
  }

  private let publication: Publication
  private let names: NameRegistry
  /// The records that the work names in a way that leaves no doubt.
  private var evident = Set<RecordID>()

  init(publication: Publication, names: NameRegistry) {
    self.publication = publication
    self.names = names
  }

  /// Notes the records that a text names without doubt.
  mutating func gatherEvidence(from draft: TextDraft) {
    for link in draft.links.values {
      if case .target(.record(let id), _, _) = link { evident.insert(id) }
    }
    let vetoed = vetoedRecords(of: draft.source.document(in: publication))
    for passage in draft.passages {
      let vetoes = passage.text.marks.filter(\.isVeto)
      for match in passage.matches where !vetoes.contains(where: { $0.range.overlaps(match.range) })
      {
        if let id = certain(match), !vetoed.contains(id) { evident.insert(id) }
      }
    }
  }

  private func vetoedRecords(of document: Document?) -> Set<RecordID> {
    Set((document?.mentionRules.vetoes ?? []).compactMap(publication.recordID(of:)))
  }

  /// Decides what a match stands for in a document.
  func resolve(_ match: NameMatch, text: RunningText, in document: Document?) -> Outcome {
    let named = openEntries(of: match)
    if named.isEmpty {
      return .hidden(Set(match.names.map { names.entries[Int($0)].record }).sorted())
    }
    let vetoed = vetoedRecords(of: document)
    if let rules = document?.mentionRules, !rules.readings.isEmpty {
      let name = String(decoding: text.bytes[match.range], as: UTF8.self)
      if let reading = rules.readings.first(where: { $0.name == name }),
        let id = publication.recordID(of: reading.record)
      {
        return .record(id)
      }
    }
    let entries = named.filter { !vetoed.contains($0.record) }
    let candidates = Set(entries.map(\.record)).sorted()
    if candidates.isEmpty { return .vetoed }
    let isDoubtful = entries.contains(where: \.isAmbiguous)
    if candidates.count == 1, !isDoubtful { return .record(candidates[0]) }
    let known = candidates.filter(evident.contains)
    if known.count == 1 { return .record(known[0]) }
    if candidates.count > 1, let date = document?.date {
      let contemporary = Set(entries.filter { $0.span.holds(date) }.map(\.record))
      if contemporary.count == 1, let only = contemporary.first { return .record(only) }
    }
    return .open(candidates)
  }

  /// The one record that a match can only mean.
  private func certain(_ match: NameMatch) -> RecordID? {
    let entries = openEntries(of: match)
    guard let first = entries.first, entries.allSatisfy({ $0.record == first.record }),
      !entries.contains(where: \.isAmbiguous)
    else { return nil }
    return first.record
  }

  /// What a match may mean, without private names.
  private func openEntries(of match: NameMatch) -> [NameRegistry.Entry] {
    match.names.map { names.entries[Int($0)] }.filter { !$0.isPrivate }
  }
}
