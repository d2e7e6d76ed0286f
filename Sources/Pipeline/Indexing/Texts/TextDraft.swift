import Diagnostics
import MarkdownTree
import PublicationModel

/// A text that has been parsed and searched for names, before it is decided what they stand for.
struct TextDraft {
  let source: TextSource
  let tree: MarkdownDocument
  let blocks: [TextBlock]
  let flattened: [TextBlock]
  let links: [MarkdownNode: WikiLink]
  /// The words of each of the flattened blocks, and the names in them.
  let passages: [Passage]
  let diagnostics: [Diagnostic]
  let anchorReferences: [TextFindings.AnchorReference]
  let wordCount: Int

  /// The words of one block.
  struct Passage {
    /// The block's place among the flattened ones.
    let block: Int
    let text: RunningText
    let matches: [NameMatch]
  }

  /// The block that a passage belongs to; references belong to none.
  func block(of passage: Passage) -> TextBlock? {
    flattened.indices.contains(passage.block) ? flattened[passage.block] : nil
  }

  init(_ source: TextSource, publication: Publication, matcher: NameMatcher) {
    self.source = source
    var options = MarkdownOptions.publication
    options.smartPunctuation = source.document(in: publication)?.isSmart ?? false
    var problems: [Diagnostic] = []
    tree = Self.parse(source, options: options, problems: &problems)
    let reader = WikiLinkReader(tree, in: publication)
    links = reader.links
    blocks = BlockReader.blocks(of: tree, numbered: source.isNumbered)
    flattened = blocks.flatMap(\.flattened)
    let references = source.document(in: publication)?.bibliography ?? []
    passages =
      Self.passages(of: flattened, links: links, matcher: matcher)
      + Self.passages(of: references, after: flattened.count, matcher: matcher)
    var places = LinkPlaces(source)
    problems += reader.faults.map { places.diagnostic(for: $0) }
    anchorReferences = Self.fragments(in: links).map { link in
      TextFindings.AnchorReference(
        target: link.target, anchor: link.anchor,
        location: places.location(of: "[[\(link.slug)#\(link.anchor)"))
    }
    diagnostics = problems
    wordCount = passages.reduce(0) { $0 + $1.text.wordCount }
  }

  private static func parse(
    _ source: TextSource, options: MarkdownOptions, problems: inout [Diagnostic]
  ) -> MarkdownDocument {
    do throws(MarkdownError) {
      return try MarkdownDocument(parsing: source.file.bytes[source.body], options: options)
    } catch {
      problems.append(
        Diagnostic(
          .error, "unreadable-markdown", at: source.file.location(of: source.body),
          "this text cannot be read as Markdown: \(error)"))
      return MarkdownDocument(emptyWith: options)
    }
  }

  private static func passages(
    of blocks: [TextBlock], links: [MarkdownNode: WikiLink], matcher: NameMatcher
  ) -> [Passage] {
    blocks.enumerated().compactMap { index, block in
      switch block.kind {
      case .container, .other: return nil
      default:
        let text = RunningText(block.node, links: links)
        let matches = text.bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }
        return Passage(block: index, text: text, matches: matches)
      }
    }
  }

  /// The references of a document, which name people and publishers too.
  private static func passages(
    of references: [BibliographyItem], after count: Int, matcher: NameMatcher
  ) -> [Passage] {
    references.enumerated().map { index, item in
      let text = RunningText(words: item.inWords)
      let matches = text.bytes.withUnsafeBufferPointer { matcher.matches(in: $0) }
      return Passage(block: count + index, text: text, matches: matches)
    }
  }

  /// The links that lead to a paragraph or a heading, in the order of what they name.
  private static func fragments(
    in links: [MarkdownNode: WikiLink]
  ) -> [(target: ContentTarget, slug: String, anchor: String)] {
    links.values.compactMap { link in
      guard case .target(let target, let slug, let anchor?) = link else { return nil }
      return (target, slug, anchor)
    }
    .sorted { ($0.1, $0.2) < ($1.1, $1.2) }
  }
}

/// Finds where in a file a link is written.
private struct LinkPlaces {
  private let source: TextSource
  private var cursors: [String: Int] = [:]

  init(_ source: TextSource) { self.source = source }

  /// The place of the next link that begins so.
  mutating func location(of beginning: String) -> SourceLocation {
    // In a table's cell the bar is written with a backslash.
    next(beginning) ?? next(beginning.replacing("|", with: "\\|"))
      ?? source.file.location(of: source.body.lowerBound..<source.body.lowerBound)
  }

  private mutating func next(_ beginning: String) -> SourceLocation? {
    let pattern = Array(beginning.utf8)
    var position = cursors[beginning] ?? source.body.lowerBound
    let bytes = source.file.bytes
    while position + pattern.count <= source.body.upperBound {
      if bytes[position..<position + pattern.count].elementsEqual(pattern),
        !goesOn(beginning, bytes, at: position + pattern.count)
      {
        cursors[beginning] = position + 1
        return source.file.location(of: position..<position + pattern.count)
      }
      position += 1
    }
    return nil
  }

  /// Whether what was found is the beginning of another link.
  private func goesOn(_ beginning: String, _ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count, let last = beginning.utf8.last else { return false }
    if last.isSlugByte { return bytes[position].isSlugByte }
    let isHalfClosed = beginning.hasSuffix("]") && !beginning.hasSuffix("]]")
    return isHalfClosed && bytes[position] == UInt8(ascii: "]")
  }

  mutating func diagnostic(for fault: WikiLinkReader.Fault) -> Diagnostic {
    Diagnostic(
      .error, "unknown-link", at: location(of: fault.written), fault.message, hint: fault.hint)
  }
}

extension BibliographyItem {
  /// The reference as the source has it, or else all that its fields say.
  fileprivate var inWords: String {
    asReceived ?? fields.filter { $0.name != "type" }.map(\.text).joined(separator: ". ")
  }
}

extension RunningText {
  /// How many words the text has: runs of bytes between white space.
  fileprivate var wordCount: Int {
    var count = 0
    var isInWord = false
    for byte in bytes {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isSpace && !isInWord { count += 1 }
      isInWord = !isSpace
    }
    return count
  }
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
