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
    let read = BlockReader.blocks(of: tree, numbered: source.isNumbered)
    blocks = read.blocks
    flattened = blocks.flatMap(\.flattened)
    let references = source.document(in: publication)?.bibliography ?? []
    passages =
      Self.passages(of: flattened, links: links, matcher: matcher)
      + Self.passages(of: references, after: flattened.count, matcher: matcher)
    var places = TextPlaces(source)
    problems += reader.faults.map { places.diagnostic(for: $0) }
    problems += read.unknownLabels.map { places.diagnostic(forLabel: $0) }
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
