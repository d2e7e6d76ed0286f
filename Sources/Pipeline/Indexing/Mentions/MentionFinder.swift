import MarkdownTree
import PublicationModel

/// Turns the names of a text into mentions, quiet links and open questions.
struct MentionFinder {
  /// What was found.
  struct Found {
    var mentions: [Mention] = []
    var unresolved: [UnresolvedName] = []
    var quietLinks: [AnalyzedText.QuietLink] = []
  }

  private let draft: TextDraft
  private let document: Document?
  private let resolver: NameResolver
  private var found = Found()
  /// The records that the section has linked already.
  private var linked = Set<RecordID>()

  init(_ draft: TextDraft, document: Document?, resolver: NameResolver) {
    self.draft = draft
    self.document = document
    self.resolver = resolver
    if case .record(let id) = draft.source.owner { linked.insert(id) }
  }

  /// Finds everything; with `linking` the first mention in each section becomes a link.
  consuming func find(linking: Bool) -> Found {
    for passage in draft.passages {
      if case .heading = draft.block(of: passage)?.kind { beginSection() }
      addMarked(in: passage)
      for match in passage.matches where !passage.text.marks.overlap(match.range) {
        add(match, in: passage, linking: linking)
      }
    }
    return found
  }

  private mutating func beginSection() {
    linked = []
    if case .record(let id) = draft.source.owner { linked.insert(id) }
  }

  /// The mentions that an editor has linked.
  private mutating func addMarked(in passage: TextDraft.Passage) {
    for mark in passage.text.marks {
      guard let record = mark.record else { continue }
      linked.insert(record)
      addMention(of: record, at: mark.range, in: passage)
    }
  }

  private mutating func add(_ match: NameMatch, in passage: TextDraft.Passage, linking: Bool) {
    switch resolver.resolve(match, text: passage.text, in: document) {
    case .vetoed: return
    case .open(let candidates):
      guard let document else { return }
      found.unresolved.append(
        UnresolvedName(
          document: document.address, anchor: draft.block(of: passage)?.anchor,
          candidates: candidates,
          snippet: SnippetCutter.snippet(of: passage.text.bytes, around: match.range)))
    case .record(let record):
      addMention(of: record, at: match.range, in: passage)
      guard linking, draft.block(of: passage)?.takesLinks == true, !linked.contains(record),
        let piece = passage.text.piece(holding: match.range), !piece.isLinked
      else { return }
      linked.insert(record)
      let start = match.range.lowerBound - piece.range.lowerBound
      found.quietLinks.append(
        AnalyzedText.QuietLink(
          node: piece.node, range: start..<start + match.range.count, record: record))
    }
  }

  private mutating func addMention(
    of record: RecordID, at range: Range<Int>, in passage: TextDraft.Passage
  ) {
    guard draft.source.isNumbered else { return }
    found.mentions.append(
      Mention(
        record: record, block: passage.block,
        snippet: SnippetCutter.snippet(of: passage.text.bytes, around: range)))
  }
}

extension TextBlock {
  /// Whether names in the block may be shown as links; headings stay as they are.
  fileprivate var takesLinks: Bool {
    switch kind {
    case .paragraph, .compound, .note, .labelled: true
    default: false
    }
  }
}

extension [RunningText.Mark] {
  fileprivate func overlap(_ range: Range<Int>) -> Bool {
    contains { $0.range.overlaps(range) }
  }
}
