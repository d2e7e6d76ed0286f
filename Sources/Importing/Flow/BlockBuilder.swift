/// The text as blocks, with what could not be decided for sure.
struct Flow: Sendable {
  var blocks: [Block]
  /// The numbers of lines whose hyphen was dropped without evidence.
  var doubtfulHyphens: [Int] = []
  /// The words that hyphens at line ends cut.
  var hyphens: [HyphenCase] = []
  /// The lines whose last word was joined with the first of another line.
  var joins: [Int: Int] = [:]
  /// The numbers of lines at which text far apart was joined.
  var distantJoins: [Int] = []
}

/// Makes blocks of segments in reading order.
struct BlockBuilder {
  private let text: SegmentedText
  private let links: Continuations
  private let assembler: InlineAssembler
  private var flow = Flow(blocks: [])
  private var emitted = Set<Int>()

  private init(_ text: SegmentedText, _ links: Continuations, _ assembler: InlineAssembler) {
    self.text = text
    self.links = links
    self.assembler = assembler
  }

  /// The blocks of a text; headings have level 0 until the outline is drawn.
  static func build(
    _ text: SegmentedText, _ links: Continuations, order: [Int], _ assembler: InlineAssembler
  ) -> Flow {
    var builder = BlockBuilder(text, links, assembler)
    for position in order where !links.claimed.contains(position) { builder.emit(position) }
    for position in text.segments.indices { builder.emit(position) }
    builder.flow.distantJoins = links.distant.sorted().map { text.last($0).number }
    return builder.flow
  }

  private mutating func emit(_ position: Int) {
    guard emitted.insert(position).inserted else { return }
    var chain = [position]
    var interruptions: [Int] = []
    while let next = links.next[chain[chain.count - 1]], emitted.insert(next).inserted {
      if !links.distant.contains(chain[chain.count - 1]) {
        interruptions += ((chain[chain.count - 1] + 1)..<max(next, chain[chain.count - 1] + 1))
          .filter { text.segments[$0].isDisplaced && text.segments[$0].kind != .heading }
      }
      chain.append(next)
    }
    append(chain)
    for interruption in interruptions { emit(interruption) }
  }

  private mutating func append(_ chain: [Int]) {
    let lines = chain.flatMap { text.segments[$0].lines }
    let numbers = lines.map { text.text.lines[$0].number }
    let kind = text.segments[chain[0]].kind
    if case .table(let rows) = kind {
      let content = rows.flatMap { row in row.flatMap { assembler.assemble(cell: $0) + [.cellEnd] }
      }
      flow.blocks.append(Block(.table(columns: rows[0].count), content, lines: numbers))
      return
    }
    let (prefix, blockKind) = blockKind(kind, first: text.first(chain[0]))
    let keepsLines = kind == .signature || kind == .dateline || kind == .verse
    let assembled = assembler.assemble(
      lines, skipping: prefix, keepingLines: keepsLines)
    flow.doubtfulHyphens += assembled.doubts
    flow.hyphens += assembled.hyphens
    flow.joins.merge(assembled.joins) { $1 }
    guard !assembled.content.isEmpty else { return }
    flow.blocks.append(Block(blockKind, assembled.content, lines: numbers))
  }

  /// The kind of a block, and how many bytes its bullet or number takes.
  private func blockKind(_ kind: Segment.Kind, first: Line) -> (Int, Block.Kind) {
    switch kind {
    case .body: return (0, .paragraph)
    case .heading: return (0, .heading(level: 0))
    case .caption: return (0, .caption)
    case .quotation: return (0, .quotation)
    case .epigraph: return (0, .epigraph)
    case .box(let isTitle): return (0, .box(isTitle: isTitle))
    case .verse: return (0, .verse)
    case .table(let rows): return (0, .table(columns: rows.first?.count ?? 1))
    case .salutation: return (0, .salutation)
    case .dateline: return (0, .dateline)
    case .signature: return (0, .signature)
    case .note: return (0, .note)
    case .listItem(let ordered):
      let label = first.text.prefix { $0 != " " }
      let number = ordered ? EnumeratedStarts.number(of: first.text) : nil
      return (label.utf8.count + 1, .listItem(number: number))
    }
  }
}
