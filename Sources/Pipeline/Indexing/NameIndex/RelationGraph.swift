public import PublicationModel

/// The relations between records, seen from both ends.
public struct RelationGraph: Sendable {
  /// A relation as one of its ends sees it.
  public struct Edge: Sendable {
    /// The kind of relation.
    public let type: RelationType
    /// Whether this end is the one that the relation was written on.
    public let isForward: Bool
    /// The record at the other end.
    public let other: RecordID
    /// What was said, with its dates and sources.
    public let statement: Statement<ContentReference>

    /// The key of the label that this end shows.
    public var label: String { isForward ? type.name : type.inverse }
  }

  private let edges: [[Edge]]

  /// Collects the relations of all records and derives their inverses.
  public init(_ publication: Publication) {
    var edges = [[Edge]](repeating: [], count: publication.records.count)
    for id in publication.allRecordIDs {
      for fact in publication[id].relations {
        guard let other = publication.recordID(of: fact.statement.value) else { continue }
        edges[id.index].append(
          Edge(type: fact.role, isForward: true, other: other, statement: fact.statement))
        edges[other.index].append(
          Edge(type: fact.role, isForward: false, other: id, statement: fact.statement))
      }
    }
    self.edges = edges.map(Self.withoutRepetition)
  }

  /// The relations of a record, its own first.
  public func edges(of record: RecordID) -> [Edge] { edges[record.index] }

  /// A relation that both ends have written, or that reads alike from both, is kept once; of two
  /// statements with different dates or sources both are kept.
  private static func withoutRepetition(_ edges: [Edge]) -> [Edge] {
    var own = Set<String>()
    let ordered = edges.filter(\.isForward) + edges.filter { !$0.isForward }
    return ordered.filter { edge in
      if edge.isForward {
        own.insert("\(edge.label) \(edge.other.index)")
        return true
      }
      return !own.contains("\(edge.label) \(edge.other.index)")
    }
  }
}
