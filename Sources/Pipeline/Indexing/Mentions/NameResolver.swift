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
    for passage in draft.passages {
      for match in passage.matches {
        if let id = certain(match) { evident.insert(id) }
      }
    }
  }

  /// Decides what a match stands for in a document.
  func resolve(_ match: NameMatch, text: RunningText, in document: Document?) -> Outcome {
    let rules = document?.mentionRules
    let vetoed = Set((rules?.vetoes ?? []).compactMap { record($0.target) })
    if let rules, !rules.readings.isEmpty {
      let name = String(decoding: text.bytes[match.range], as: UTF8.self)
      if let reading = rules.readings.first(where: { $0.name == name }),
        let id = record(reading.record.target)
      {
        return .record(id)
      }
    }
    let entries = match.names.map { names.entries[Int($0)] }.filter { !vetoed.contains($0.record) }
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
    let entries = match.names.map { names.entries[Int($0)] }
    guard let first = entries.first, entries.allSatisfy({ $0.record == first.record }),
      !entries.contains(where: \.isAmbiguous)
    else { return nil }
    return first.record
  }

  private func record(_ slug: String) -> RecordID? {
    Slug(slug).flatMap { publication.recordID($0) }
  }
}
