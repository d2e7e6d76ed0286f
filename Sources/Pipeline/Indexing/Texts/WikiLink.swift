import Diagnostics
import MarkdownTree
public import PublicationModel

/// A link that an editor wrote as `[[slug]]` or `[[slug|words]]`, or a veto `[[-|words]]`.
public enum WikiLink: Sendable, Hashable {
  /// A link to something of the publication, or to a paragraph of it.
  case target(ContentTarget, slug: String, anchor: String?)
  /// Words that are no mention of anything.
  case veto

  /// The record that the link leads to, if it leads to one.
  var record: RecordID? {
    if case .target(.record(let id), _, _) = self { id } else { nil }
  }
}

/// Turns `[[…]]` in a tree into link nodes.
struct WikiLinkReader {
  private let publication: Publication
  private(set) var links: [MarkdownNode: WikiLink] = [:]
  private(set) var faults: [Fault] = []

  /// A `[[…]]` that leads nowhere.
  struct Fault {
    /// What stands between the brackets, up to the bar.
    let target: String
    let message: String
    let hint: String?
  }

  /// Reads all links of a tree.
  init(_ tree: MarkdownDocument, in publication: Publication) {
    self.publication = publication
    let texts = tree.root.descendants.filter { node in
      node.kind == .text && node.withLiteralBytes { $0.firstPair(of: UInt8(ascii: "[")) } != nil
    }
    for text in texts {
      var rest: MarkdownNode? = text
      while let node = rest { rest = readFirst(in: node) }
    }
  }

  /// Reads the first link of a text node.
  /// - Returns: The node that holds what follows it.
  private mutating func readFirst(in node: MarkdownNode) -> MarkdownNode? {
    guard let written = node.withLiteralBytes(WrittenLink.first(in:)), !node.isInsideLink else {
      return nil
    }
    guard written.isClosed || written.hasLabel, let link = resolve(written) else {
      return skip(written, in: node)
    }
    do throws(MarkdownEditError) {
      return try place(link, written, in: node)
    } catch {
      faults.append(
        Fault(target: written.target, message: "this link cannot stand here", hint: nil))
      return nil
    }
  }

  private func skip(_ written: WrittenLink, in node: MarkdownNode) -> MarkdownNode? {
    try? node.split(atUTF8Offset: written.start + 2)
  }

  /// What a link stands for; a fault is noted where it stands for nothing.
  private mutating func resolve(_ written: WrittenLink) -> WikiLink? {
    if written.target == "-" { return written.hasLabel ? .veto : nil }
    let reference = ContentReference(written.target)
    if let target = publication.target(reference.target) {
      return .target(target, slug: reference.target, anchor: reference.anchor)
    }
    let nearest = NearestName.suggestion(
      for: reference.target, in: publication.referableNames)
    faults.append(
      Fault(
        target: written.target,
        message: "'[[\(written.target)]]' names nothing in this publication",
        hint: nearest.map { "did you mean '[[\($0)]]'?" }
          ?? "write the slug of a document, a record or a page"))
    return nil
  }

  private mutating func place(
    _ link: WikiLink, _ written: WrittenLink, in node: MarkdownNode
  ) throws(MarkdownEditError) -> MarkdownNode? {
    let tree = node.document
    let opening = try node.split(atUTF8Offset: written.start)
    let wrapper =
      link == .veto ? tree.makeCustomInline(opening: "") : tree.makeLink(to: written.target)
    if !written.hasLabel {
      let rest = try opening.split(atUTF8Offset: written.length)
      try opening.setLiteral(title(of: link))
      try wrapper.insert(before: opening)
      try wrapper.append(opening)
      links[wrapper] = link
      return rest
    }
    guard let rest = try takeLabel(from: opening, written, into: wrapper) else {
      faults.append(
        Fault(
          target: written.target, message: "this link does not end", hint: "close it with ']]'"))
      return nil
    }
    links[wrapper] = link
    return rest
  }

  /// Moves the words of a link, which may hold emphasis, into its node.
  private func takeLabel(
    from opening: MarkdownNode, _ written: WrittenLink, into wrapper: MarkdownNode
  ) throws(MarkdownEditError) -> MarkdownNode? {
    let label = try opening.split(atUTF8Offset: written.labelOffset)
    var last: MarkdownNode? = label
    while let node = last {
      if node.kind == .text,
        let end = node.withLiteralBytes({ $0.firstPair(of: UInt8(ascii: "]")) })
      {
        let closing = try node.split(atUTF8Offset: end)
        let rest = try closing.split(atUTF8Offset: 2)
        try closing.unlink()
        try wrapper.insert(before: opening)
        try opening.unlink()
        var moving: MarkdownNode? = label
        while let current = moving {
          let next = current.next
          try wrapper.append(current)
          if current == node { break }
          moving = next
        }
        return rest
      }
      last = node.next
    }
    return nil
  }

  private func title(of link: WikiLink) -> String {
    if case .target(let target, _, _) = link { publication.title(of: target) } else { "" }
  }
}

/// A `[[…]]` as it stands in one text node.
private struct WrittenLink {
  /// The byte of the first bracket.
  let start: Int
  /// What stands up to the bar or the end.
  let target: String
  /// Whether the link ends in this node without a bar.
  let isClosed: Bool
  /// The bytes from the first bracket to the first of the label, where there is one.
  let labelOffset: Int
  /// Whether the link has words of its own behind a bar.
  let hasLabel: Bool
  /// The bytes from the first bracket to behind the last one, for a closed link.
  let length: Int

  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> WrittenLink? {
    guard let start = bytes.firstPair(of: UInt8(ascii: "[")) else { return nil }
    var position = start + 2
    while position < bytes.count, bytes[position] != UInt8(ascii: "|"),
      bytes[position] != UInt8(ascii: "]")
    {
      position += 1
    }
    let target = String(decoding: bytes[(start + 2)..<position], as: UTF8.self)
    let hasBar = position < bytes.count && bytes[position] == UInt8(ascii: "|")
    let isClosed =
      position + 1 < bytes.count && !hasBar && bytes[position + 1] == UInt8(ascii: "]")
    return WrittenLink(
      start: start, target: target, isClosed: isClosed, labelOffset: position + 1 - start,
      hasLabel: hasBar, length: position + 2 - start)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Where the same byte stands twice in a row for the first time.
  fileprivate func firstPair(of byte: UInt8) -> Int? {
    var index = 1
    while index < count {
      if self[index] == byte, self[index - 1] == byte { return index - 1 }
      index += 1
    }
    return nil
  }
}

extension MarkdownNode {
  fileprivate var isInsideLink: Bool {
    var ancestor = parent
    while let node = ancestor {
      if node.kind == .link || node.kind == .image { return true }
      ancestor = node.parent
    }
    return false
  }
}
