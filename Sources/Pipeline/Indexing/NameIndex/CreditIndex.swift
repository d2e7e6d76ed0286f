public import PublicationModel

/// Which documents each record wrote, which are about it, and which link to each other.
public struct CreditIndex: Sendable {
  private let by: [RecordID: [Publication.DocumentPosition]]
  private let about: [RecordID: [Publication.DocumentPosition]]
  private let citing: [Publication.DocumentPosition: [Publication.DocumentPosition]]

  /// Collects the credits of all documents; a part counts where it differs from its work.
  public init(_ publication: Publication) {
    var by: [RecordID: [Publication.DocumentPosition]] = [:]
    var about: [RecordID: [Publication.DocumentPosition]] = [:]
    var citing: [Publication.DocumentPosition: [Publication.DocumentPosition]] = [:]
    for (work, value) in publication.works.enumerated() {
      for (index, document) in value.documents.enumerated() {
        let position = Publication.DocumentPosition(work: work, document: index)
        if index == 0 || document.credits != value.main.credits {
          for credit in document.credits {
            guard case .record(let reference) = credit.agent,
              let id = publication.recordID(of: reference), by[id]?.last != position
            else { continue }
            by[id, default: []].append(position)
          }
        }
        for id in document.about.compactMap(publication.recordID(of:)) {
          about[id, default: []].append(position)
        }
        for case .document(let target) in document.linkedSlugs.compactMap(publication.target)
        where target.work != work {
          citing[target, default: []].append(position)
        }
      }
    }
    self.by = by
    self.about = about
    self.citing = citing
  }

  /// The documents that a record wrote, translated, edited or received.
  public func documents(by id: RecordID) -> [Publication.DocumentPosition] { by[id] ?? [] }

  /// The documents that are about a record, by an editor's judgement.
  public func documents(about id: RecordID) -> [Publication.DocumentPosition] { about[id] ?? [] }

  /// The documents of other works that link to a document.
  public func documents(
    citing document: Publication.DocumentPosition
  ) -> [Publication.DocumentPosition] { citing[document] ?? [] }
}
