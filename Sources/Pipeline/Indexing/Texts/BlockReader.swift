import MarkdownTree

/// Divides a tree into blocks, numbers its paragraphs and gives them anchors.
struct BlockReader {
  /// Names of fragments that the theme's pages use themselves.
  private static let reserved: Set<String> = [
    "abstract", "cite", "contents", "main", "mentions", "menu", "notes", "provenance",
    "references", "relations", "top",
  ]
  /// Quotations nested deeper than this are one block.
  private static let deepest = 6

  private var fragments = Self.reserved
  private var paragraphs = 0
  private let numbersParagraphs: Bool
  /// What stands in the place of a label and is none.
  private var unknownLabels: [String] = []

  /// The blocks of a tree, footnotes last, and the labels in it that there are not.
  static func blocks(
    of tree: MarkdownDocument, numbered: Bool
  ) -> (blocks: [TextBlock], unknownLabels: [String]) {
    var reader = BlockReader(numbersParagraphs: numbered)
    let body = reader.blocks(in: tree.root, depth: 0)
    return (body + reader.notes(of: tree), reader.unknownLabels)
  }

  private init(numbersParagraphs: Bool) { self.numbersParagraphs = numbersParagraphs }

  private mutating func blocks(in parent: MarkdownNode, depth: Int) -> [TextBlock] {
    parent.children.compactMap { node in
      node.kind == .footnoteDefinition ? nil : block(node, depth: depth)
    }
  }

  private mutating func block(_ node: MarkdownNode, depth: Int) -> TextBlock {
    switch node.kind {
    case .paragraph: return cited(node, .paragraph, isNumbered: true)
    case .heading:
      return TextBlock(
        node: node, kind: .heading(node.headingLevel ?? 1), anchor: headingAnchor(node),
        number: nil, children: [])
    case .list, .table: return cited(node, .compound, isNumbered: true)
    case .blockQuote where depth < Self.deepest: return quotation(node, depth: depth)
    case .blockQuote: return cited(node, .compound, isNumbered: true)
    default: return TextBlock(node: node, kind: .other, anchor: nil, number: nil, children: [])
    }
  }

  private mutating func quotation(_ node: MarkdownNode, depth: Int) -> TextBlock {
    let label = BlockLabel.take(from: node)
    if label == nil, let word = BlockLabel.word(of: node) { unknownLabels.append(word) }
    if let label, !label.isContainer {
      return cited(node, .labelled(label), isNumbered: false)
    }
    let children = blocks(in: node, depth: depth + 1)
    return TextBlock(
      node: node, kind: .container(label), anchor: nil, number: nil, children: children)
  }

  private mutating func cited(
    _ node: MarkdownNode, _ kind: TextBlock.Kind, isNumbered: Bool
  ) -> TextBlock {
    guard numbersParagraphs else {
      return TextBlock(node: node, kind: kind, anchor: nil, number: nil, children: [])
    }
    if isNumbered { paragraphs += 1 }
    let anchor = unique(ParagraphAnchor.name(for: node.plainText), joiner: "-")
    return TextBlock(
      node: node, kind: kind, anchor: anchor, number: isNumbered ? paragraphs : nil, children: [])
  }

  private func notes(of tree: MarkdownDocument) -> [TextBlock] {
    tree.footnotes.compactMap { node in
      guard let ordinal = node.footnoteOrdinal else { return nil }
      return TextBlock(
        node: node, kind: .note(ordinal), anchor: "note-\(ordinal)", number: nil, children: [])
    }
  }

  private mutating func headingAnchor(_ node: MarkdownNode) -> String {
    unique(HeadingAnchor.name(for: node.plainText), joiner: "-")
  }

  /// The name itself, or with the first number that makes it the only one on its page.
  private mutating func unique(_ name: String, joiner: String) -> String {
    if fragments.insert(name).inserted { return name }
    var number = 2
    while !fragments.insert("\(name)\(joiner)\(number)").inserted { number += 1 }
    return "\(name)\(joiner)\(number)"
  }
}

extension BlockLabel {
  /// What stands in the place of a label at the start of a block quote.
  static func word(of quotation: MarkdownNode) -> String? {
    guard let paragraph = quotation.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text, let words = text.literal,
      words.hasPrefix("[!"), let end = words.firstIndex(of: "]")
    else { return nil }
    return String(words.dropFirst(2)[..<end])
  }

  /// The label that a block quote begins with, which is taken out of it.
  static func take(from quotation: MarkdownNode) -> BlockLabel? {
    guard let label = word(of: quotation).flatMap(BlockLabel.init(rawValue:)),
      let paragraph = quotation.firstChild, let text = paragraph.firstChild,
      let words = text.literal, let end = words.firstIndex(of: "]")
    else { return nil }
    let rest = words[words.index(after: end)...].drop { $0 == " " }
    let following = text.next
    do throws(MarkdownEditError) {
      if rest.isEmpty {
        if let following, following.kind == .softBreak || following.kind == .lineBreak {
          try following.unlink()
        }
        try text.unlink()
        if paragraph.firstChild == nil { try paragraph.unlink() }
      } else {
        try text.setLiteral(String(rest))
      }
    } catch {
      return nil
    }
    return label
  }
}
