import Indexing
import MarkdownTree
import PublicationModel
import Theming

/// Puts the links of a page into a text's tree.
struct TreeEditor {
  private let text: AnalyzedText
  private let linker: Linker
  /// The block quotes in which each line stays a line.
  private let lineKeepers: Set<MarkdownNode>
  /// The fragments of the places that refer to each footnote.
  private(set) var backlinks: [Int: [String]] = [:]

  init(_ text: AnalyzedText, linker: Linker) {
    self.text = text
    self.linker = linker
    lineKeepers = Self.lineKeepers(of: text)
  }

  /// Puts in everything.
  ///
  /// An edit that the tree refuses leaves the words as they are.
  mutating func placeLinks() {
    for (node, link) in text.links {
      guard case .target(let target, _, let anchor) = link else { continue }
      if case .record(let record) = target {
        try? quieten(node, to: record)
      } else {
        try? node.setDestination(linker.url(target, fragment: anchor))
      }
    }
    for link in text.quietLinks.reversed() { try? place(link) }
    for node in Array(text.tree.root.descendants) {
      switch node.kind {
      case .footnoteReference: try? placeReference(node)
      case .image: rewriteAttachment(node)
      case .softBreak: try? keepLine(node)
      default: break
      }
    }
  }

  /// Shows a name as a link to its record.
  ///
  /// Links are placed from the last to the first, so that
  /// places in a node stay right while it is divided.
  private func place(_ link: AnalyzedText.QuietLink) throws(MarkdownEditError) {
    _ = try link.node.split(atUTF8Offset: link.range.upperBound)
    let name = try link.node.split(atUTF8Offset: link.range.lowerBound)
    let wrapper = quietLink(to: link.record)
    try wrapper.insert(before: name)
    try wrapper.append(name)
  }

  /// Shows an editor's own link to a record like those that are made from names.
  private func quieten(
    _ node: MarkdownNode, to record: RecordID
  ) throws(MarkdownEditError) {
    let wrapper = quietLink(to: record)
    try wrapper.insert(before: node)
    for child in Array(node.children) { try wrapper.append(child) }
    try node.unlink()
  }

  private func quietLink(to record: RecordID) -> MarkdownNode {
    let url = HTML(escaping: linker.url(record)).markup
    return text.tree.makeCustomInline(
      opening: "<a class=\"mention\" href=\"\(url)\">", closing: "</a>")
  }

  private mutating func placeReference(_ node: MarkdownNode) throws(MarkdownEditError) {
    guard let ordinal = node.footnoteOrdinal else { return }
    let earlier = backlinks[ordinal]?.count ?? 0
    let fragment = "note-ref-\(ordinal)" + (earlier == 0 ? "" : "-\(earlier + 1)")
    backlinks[ordinal, default: []].append(fragment)
    let markup =
      "<sup class=\"noteref\"><a id=\"\(fragment)\" href=\"#note-\(ordinal)\""
      + " role=\"doc-noteref\">\(ordinal)</a></sup>"
    try node.replace(with: text.tree.makeCustomInline(opening: markup))
  }

  /// A picture that stands beside the text is found from each part of the work.
  private func rewriteAttachment(_ node: MarkdownNode) {
    guard case .document(let position) = text.findings.owner, let path = node.destination else {
      return
    }
    let work = linker.publication.works[position.work]
    guard work.attachments.contains(path) else { return }
    try? node.setDestination(linker.url(.file("documents/\(work.slug)/\(path)")))
  }

  /// In verse, signatures and the like each line stays a line.
  private func keepLine(_ node: MarkdownNode) throws(MarkdownEditError) {
    guard let quotation = node.parent?.parent, lineKeepers.contains(quotation) else { return }
    try node.replace(with: text.tree.makeCustomInline(opening: "<br>\n"))
  }

  private static func lineKeepers(of text: AnalyzedText) -> Set<MarkdownNode> {
    Set(
      text.blocks.flatMap(\.flattened).compactMap { block in
        switch block.kind {
        case .labelled(.verse), .labelled(.signature), .labelled(.dateline), .labelled(.epigraph):
          block.node
        default: nil
        }
      })
  }
}
