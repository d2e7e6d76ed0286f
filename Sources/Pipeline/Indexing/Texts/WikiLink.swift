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
    /// The beginning of the link as it is written, with what follows its target.
    let written: String
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
    guard written.isClosed || written.hasLabel else {
      noteUnclosed(written)
      return skip(written, in: node)
    }
    guard let link = resolve(written) else { return skip(written, in: node) }
    do throws(MarkdownEditError) {
      return try place(link, written, in: node)
    } catch {
      note(written, "this link cannot stand here", hint: nil)
      return nil
    }
  }

  private func skip(_ written: WrittenLink, in node: MarkdownNode) -> MarkdownNode? {
    try? node.split(atUTF8Offset: written.start + 2)
  }

  private mutating func note(_ written: WrittenLink, _ message: String, hint: String?) {
    let end = written.hasLabel ? "|" : written.isClosed ? "]]" : "]"
    faults.append(Fault(written: "[[\(written.target)\(end)", message: message, hint: hint))
  }

  /// Two brackets alone are words; with the slug of something behind them they are a link.
  private mutating func noteUnclosed(_ written: WrittenLink) {
    guard publication.target(ContentReference(written.target).target) != nil else { return }
    note(written, "this link does not end", hint: "close it with ']]'")
  }

  /// What a link stands for; a fault is noted where it stands for nothing.
  private mutating func resolve(_ written: WrittenLink) -> WikiLink? {
    if written.target == "-" {
      if written.hasLabel { return .veto }
      note(written, "'[[-]]' vetoes no words", hint: "write '[[-|words]]'")
      return nil
    }
    let reference = ContentReference(written.target)
    if let target = publication.target(reference.target) {
      return .target(target, slug: reference.target, anchor: reference.anchor)
    }
    noteUnknown(reference, written)
    return nil
  }

  /// Notes a link to nothing; what has a broken file of its own is not the link's fault.
  private mutating func noteUnknown(_ reference: ContentReference, _ written: WrittenLink) {
    let quoted = "'[[\(written.target.abbreviated)]]'"
    switch publication.withheld[reference.target] {
    case .unreadable?: return
    case .draft?:
      note(
        written, "\(quoted) is a draft and not published",
        hint: "take out its 'status: draft', or this link")
    case nil:
      let folded = Slug.folding(reference.target).map { "\($0)" }
      let known = folded.flatMap { publication.target($0) == nil ? nil : $0 }
      let nearest =
        known ?? NearestName.suggestion(for: reference.target, in: publication.referableNames)
      note(
        written, "\(quoted) names nothing in this publication",
        hint: nearest.map { "did you mean '[[\($0)]]'?" }
          ?? "write the slug of a document, a record or a page")
    }
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
      note(
        written, "this link does not end",
        hint: "close it with ']]' in the same paragraph, outside of emphasis that it holds")
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
