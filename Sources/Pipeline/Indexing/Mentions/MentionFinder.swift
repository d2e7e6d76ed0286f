import MarkdownTree
import PublicationModel

/// Turns the names of a text into mentions, quiet links and open questions.
struct MentionFinder {
  /// What was found.
  struct Found {
    var mentions: [Mention] = []
    var unresolved: [UnresolvedName] = []
    var quietLinks: [AnalyzedText.QuietLink] = []
    /// Private names that stand in the text.
    var privateNames: [PrivateName] = []
  }

  /// A private name that stands in a text.
  struct PrivateName {
    /// The words as they stand there.
    let text: String
    /// Whether an editor's link joins it to its record.
    let isJoined: Bool
  }

  private let draft: TextDraft
  private let document: Document?
  private let resolver: NameResolver
  private var found = Found()
  /// The records that the section has linked already.
  private var linked = Set<RecordID>()
  /// The mentions of the passage in hand, with their places in it.
  private var mentions: [(offset: Int, mention: Mention)] = []

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
      for match in passage.matches {
        let marks = passage.text.marks.filter { $0.range.overlaps(match.range) }
        if marks.isEmpty {
          add(match, in: passage, linking: linking)
        } else {
          notePrivate(match, in: passage, marks: marks)
        }
      }
      found.mentions += mentions.sorted { $0.offset < $1.offset }.map(\.mention)
      mentions = []
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
    case .hidden: notePrivate(match, in: passage, marks: [])
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

  /// Notes a private name, and whether one of an editor's links joins it to its record.
  private mutating func notePrivate(
    _ match: NameMatch, in passage: TextDraft.Passage, marks: [RunningText.Mark]
  ) {
    guard
      case .hidden(let records) = resolver.resolve(match, text: passage.text, in: document)
    else { return }
    let isJoined = marks.contains { mark in mark.record.map(records.contains) ?? false }
    let text = String(decoding: passage.text.bytes[match.range], as: UTF8.self)
    found.privateNames.append(PrivateName(text: text, isJoined: isJoined))
  }

  private mutating func addMention(
    of record: RecordID, at range: Range<Int>, in passage: TextDraft.Passage
  ) {
    guard draft.source.isNumbered else { return }
    let mention = Mention(
      record: record, block: passage.block,
      snippet: SnippetCutter.snippet(of: passage.text.bytes, around: range))
    mentions.append((range.lowerBound, mention))
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
