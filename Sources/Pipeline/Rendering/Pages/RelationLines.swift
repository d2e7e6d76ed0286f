import Indexing
import PublicationModel
import Theming

/// The relations of a record as lines, one for each kind of relation.
struct RelationLines {
  let edges: [RelationGraph.Edge]
  let linker: Linker
  let vocabulary: Vocabulary
  let collation: Collation

  /// The lines, the record's own relations first; within a line by date, then by name.
  var lines: [LabelledView] {
    var labels: [String] = []
    for edge in edges where !labels.contains(edge.label) { labels.append(edge.label) }
    let byLabel = Dictionary(grouping: edges, by: \.label)
    return labels.map { label in
      LabelledView(
        label: vocabulary.strings["relation_" + label],
        values: ordered(byLabel[label] ?? []).map(value))
    }
  }

  private func ordered(_ edges: [RelationGraph.Edge]) -> [RelationGraph.Edge] {
    let byName = collation.sorted(edges) { linker.publication[$0.other].sortKey }
    return byName.enumerated().sorted { a, b in
      switch (a.element.start, b.element.start) {
      case (let first?, let second?) where first != second: first < second
      case (.some, nil): true
      case (nil, .some): false
      default: a.offset < b.offset
      }
    }.map(\.element)
  }

  private func value(_ edge: RelationGraph.Edge) -> ValueView {
    ValueView(
      link: linker.link(edge.other), detail: vocabulary.detail(of: edge.statement),
      note: edge.statement.note, sources: edge.statement.sources.compactMap(linker.link))
  }
}

extension RelationGraph.Edge {
  /// When the relation began, as far as it is dated.
  fileprivate var start: EDTFDate? { statement.date ?? statement.from ?? statement.to }
}
