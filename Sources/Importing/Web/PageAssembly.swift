/// Makes blocks, notes and lines of the runs of a page.
struct PageAssembly {
  private(set) var blocks: [Block] = []
  private(set) var notes: [Note] = []
  private(set) var dropped: [DroppedLine] = []
  private(set) var source: [SourceLine] = []
  /// What the marks of notes say.
  private(set) var marks: [String] = []

  init(_ runs: [PageRun], _ pageNotes: PageNotes) {
    for run in runs { account(for: run) }
    var parts: [Int: [PageRun]] = [:]
    for run in runs where run.reason == nil && !run.isTaken && !run.content.isEmpty {
      if let note = run.note { parts[note, default: []].append(run) } else { add(run) }
    }
    for (index, item) in pageNotes.notes.enumerated() {
      guard let runs = parts[index] else { continue }
      add(item, runs)
    }
    keepUnreferred()
  }

  private mutating func account(for run: PageRun) {
    for line in run.lines {
      let text = PageCharacters.singleSpaced(line.line.text).trimmed
      guard !text.isEmpty else { continue }
      source.append(SourceLine(number: line.line.number, text: text, page: 0))
      if line.isMark { marks.append(text) }
      if let reason = line.reason ?? run.reason {
        dropped.append(DroppedLine(number: line.line.number, text: text, reason: reason))
      }
    }
  }

  private var lastItem: Int?

  private mutating func add(_ run: PageRun) {
    let isSameItem = run.item != nil && run.item == lastItem
    if isSameItem, case .listItem = run.kind, let last = blocks.indices.last {
      blocks[last].content += [.lineBreak] + run.content
      blocks[last].lines += run.numbers
    } else {
      blocks.append(Block(run.kind, run.content, lines: run.numbers))
    }
    if case .listItem = run.kind { lastItem = run.item } else { lastItem = nil }
  }

  private mutating func add(_ item: PageNotes.Item, _ runs: [PageRun]) {
    var content: [Inline] = []
    for run in runs {
      if !content.isEmpty { content.append(.lineBreak) }
      content += run.content
    }
    PageNoteLabel.trimArrows(&content)
    if let label = PageNoteLabel.taken(from: &content, sign: item.sign) { marks.append(label) }
    while content.first == .lineBreak { content.removeFirst() }
    notes.append(Note(label: item.label, content: content, lines: runs.flatMap(\.numbers)))
  }

  /// A note to which no mark in the text leads is a block of its own.
  private mutating func keepUnreferred() {
    let referred = Set(blocks.flatMap { MarkdownWriter.labels(in: $0.content) })
      .union(notes.flatMap { MarkdownWriter.labels(in: $0.content) })
    blocks += notes.filter { !referred.contains($0.label) }
      .map { Block(.note, $0.content, lines: $0.lines) }
    notes.removeAll { !referred.contains($0.label) }
  }
}

/// Takes the number off the start of a note.
enum PageNoteLabel {
  /// The label that stood there, where it says what the mark says.
  static func taken(from content: inout [Inline], sign: String) -> String? {
    guard let first = content.first else { return nil }
    switch first {
    case .text(let words):
      guard let (label, rest) = split(words, sign: sign) else { return nil }
      content[0] = .text(rest)
      if rest.isEmpty { content.removeFirst() }
      trimStart(&content)
      return label
    case .strong(var inner):
      guard let label = taken(from: &inner, sign: sign) else { return nil }
      content[0] = .strong(inner)
      if inner.isEmpty { content.removeFirst() }
      trimSigns(&content)
      return label
    case .emphasis(var inner):
      guard let label = taken(from: &inner, sign: sign) else { return nil }
      content[0] = .emphasis(inner)
      if inner.isEmpty { content.removeFirst() }
      trimSigns(&content)
      return label
    case .link(var inner, let address):
      guard let label = taken(from: &inner, sign: sign) else { return nil }
      content[0] = .link(inner, address: address)
      if inner.isEmpty { content.removeFirst() }
      trimSigns(&content)
      return label
    case .noteReference, .lineBreak, .cellEnd: return nil
    }
  }

  /// Takes the arrows off that led back to the text.
  static func trimArrows(_ content: inout [Inline]) {
    guard case .text(let words) = content.first else { return }
    let rest = String(words.drop { "↑^↩⇑ \u{A0}".contains($0) })
    if rest.isEmpty { content.removeFirst() } else { content[0] = .text(rest) }
  }

  /// `[1] Words` as `[1]` and `Words`, where the sign is `1` in any brackets.
  private static func split(_ words: String, sign: String) -> (label: String, rest: String)? {
    func isWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || "*†‡§¶".contains(character)
    }
    let wanted = sign.filter(isWord)
    let signs: Set<Character> = [
      "[", "]", "(", ")", ".", ":", "^", " ", "\u{A0}", "-", "–", "—", "↑",
    ]
    let start = words.drop { signs.contains($0) }
    var label = start.prefix(while: isWord)
    if raised(label) != wanted {
      let count = wanted.count
      label = start.prefix(count)
      guard raised(label) == wanted, !wanted.contains(where: { $0.isLetter || $0.isNumber }) else {
        return signs.isDisjoint(with: words.prefix(1)) ? nil : bare(words, signs)
      }
    }
    return (String(label), String(start.dropFirst(label.count).drop { signs.contains($0) }))
  }

  /// What follows a mark that went before: closing brackets and a full stop.
  private static func bare(_ words: String, _ signs: Set<Character>) -> (String, String)? {
    guard let first = words.first, "].):".contains(first) else { return nil }
    return ("", String(words.drop { signs.contains($0) }))
  }

  private static func raised(_ label: Substring) -> String {
    String(label.map { $0.unicodeScalars.first?.plainDigit ?? $0 })
  }

  private static func trimStart(_ content: inout [Inline]) {
    guard case .text(let words) = content.first else { return }
    let rest = String(words.drop { $0 == " " })
    if rest.isEmpty { content.removeFirst() } else { content[0] = .text(rest) }
  }

  private static func trimSigns(_ content: inout [Inline]) {
    guard case .text(let words) = content.first else { return }
    let rest = String(words.drop { ".)]: ".contains($0) })
    if rest.isEmpty { content.removeFirst() } else { content[0] = .text(rest) }
  }
}
