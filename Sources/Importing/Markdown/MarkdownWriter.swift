/// Writes blocks and notes as Markdown, a paragraph a line.
enum MarkdownWriter {
  /// The Markdown of blocks with the notes that they refer to.
  ///
  /// A heading is written so much deeper than its level.
  static func text(_ blocks: [Block], notes: [Note], headingShift: Int = 1) -> String {
    write(blocks, notes: notes, headingShift: headingShift).text
  }

  /// The same, with the line, from 0, on which each line of the original begins to be told.
  static func write(
    _ blocks: [Block], notes: [Note], headingShift: Int = 1
  ) -> (text: String, places: [Int: Int]) {
    var text = ""
    var (line, places, previous) = (0, [Int: Int](), Block.Kind?.none)
    func append(_ markdown: String, after joint: String, _ lines: [Int]) {
      line += joint.utf8.count { $0 == 0x0A }
      for number in lines where places[number] == nil { places[number] = line }
      line += markdown.utf8.count { $0 == 0x0A }
      text += joint + markdown
    }
    for block in blocks {
      let joint = previous.map { Self.joint(between: $0, and: block.kind) ?? "\n\n" } ?? ""
      append(markdown(block, headingShift, after: previous), after: joint, block.lines)
      previous = block.kind
    }
    let referred = referredLabels(blocks, notes)
    for note in notes where referred.contains(note.label) {
      let words = inline(note.content, atLineStart: true, lineEnd: "\\\n    ")
      append("[^\(note.label)]: \(words)", after: text.isEmpty ? "" : "\n\n", note.lines)
    }
    return (text.isEmpty ? "" : text + "\n", places)
  }

  /// The labels of the notes that blocks refer to, or other notes that they refer to.
  static func referredLabels(_ blocks: [Block], _ notes: [Note]) -> Set<String> {
    var result = Set(blocks.flatMap { labels(in: $0.content) })
    let inner = notes.map { ($0.label, labels(in: $0.content)) }.filter { !$0.1.isEmpty }
    var count = -1
    while count != result.count {
      count = result.count
      for (label, labels) in inner where result.contains(label) { result.formUnion(labels) }
    }
    return result
  }

  /// The labels of the notes that running text refers to.
  static func labels(in content: [Inline]) -> [String] {
    content.flatMap { inline -> [String] in
      switch inline {
      case .noteReference(let label): [label]
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): labels(in: inner)
      case .text, .lineBreak, .cellEnd: []
      }
    }
  }

  /// What stands between two blocks that are parts of one list, quotation, poem or box.
  private static func joint(between above: Block.Kind, and below: Block.Kind) -> String? {
    switch (above, below) {
    case (.listItem, .listItem): "\n"
    case (.quotation, .quotation), (.verse, .verse), (.epigraph, .epigraph): "\n>\n"
    case (.box, .box(isTitle: false)): "\n>\n"
    default: nil
    }
  }

  private static func markdown(
    _ block: Block, _ headingShift: Int, after previous: Block.Kind?
  ) -> String {
    switch block.kind {
    case .heading(let level):
      let hashes = String(repeating: "#", count: min(6, max(1, level) + headingShift))
      let title = inline(block.content, atLineStart: false, lineEnd: " ")
      return "\(hashes) \(title.hasSuffix("#") ? String(title.dropLast()) + "\\#" : title)"
    case .paragraph: return inline(block.content, atLineStart: true, lineEnd: "\\\n")
    case .listItem(let number, let depth):
      let indent = String(repeating: "    ", count: depth)
      let words = inline(block.content, atLineStart: true, lineEnd: "\\\n\(indent)    ")
      return indent + (number.map { "\($0). \(words)" } ?? "- \(words)")
    case .quotation: return "> \(quoted(block.content))"
    case .verse: return labelled("verse", block, after: previous)
    case .epigraph: return labelled("epigraph", block, after: previous)
    case .caption: return labelled("caption", block, after: nil)
    case .salutation: return labelled("salutation", block, after: nil)
    case .dateline: return labelled("dateline", block, after: nil)
    case .signature: return labelled("signature", block, after: nil)
    case .note: return labelled("note", block, after: nil)
    case .box(let isTitle):
      let words = quoted(block.content)
      if isTitle { return "> [!box]\n> **\(words)**" }
      if case .box = previous { return "> \(words)" }
      return "> [!box]\n> \(words)"
    case .table(let columns): return table(block.content, columns: max(1, columns))
    }
  }

  private static func quoted(_ content: [Inline]) -> String {
    inline(content, atLineStart: true, lineEnd: "\\\n> ")
  }

  /// A quotation with a label, which only the first of some neighbours bears.
  private static func labelled(_ label: String, _ block: Block, after previous: Block.Kind?)
    -> String
  {
    let words = quoted(block.content)
    return previous == block.kind ? "> \(words)" : "> [!\(label)]\n> \(words)"
  }

  private static func table(_ content: [Inline], columns: Int) -> String {
    let cells = content.split(separator: .cellEnd, omittingEmptySubsequences: false)
      .map { cell in
        inline(Array(cell), atLineStart: false, lineEnd: " ").replacing("|", with: "\\|")
      }
    let last = cells.last?.isEmpty == true ? cells.dropLast() : cells[...]
    var rows = stride(from: 0, to: last.count, by: columns).map { start in
      let row = last[start..<min(start + columns, last.count)]
      return "| " + row.joined(separator: " | ")
        + String(repeating: " | ", count: columns - row.count) + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: columns)
    rows.insert(rule, at: min(1, rows.count))
    return rows.joined(separator: "\n")
  }

  private static func inline(_ content: [Inline], atLineStart: Bool, lineEnd: String) -> String {
    var result = ""
    var (opensLine, isAfterNote) = (atLineStart, false)
    for (index, inline) in content.enumerated() {
      var piece = ""
      switch inline {
      case .text(let text):
        var isBeforeNote = false
        if index + 1 < content.count, case .noteReference = content[index + 1] {
          isBeforeNote = true
        }
        let words = result.isEmpty || opensLine ? String(text.drop { $0 == " " }) : text
        piece = BareAddress.markdown(words, isBeforeNote: isBeforeNote)
        if isAfterNote, let first = words.first, first == piece.first, "([:".contains(first) {
          piece = "\\" + piece
        }
        if opensLine { piece = MarkdownEscaping.lineStart(piece) }
      case .noteReference(let label): piece = "[^\(label)]"
      case .lineBreak: piece = lineEnd
      case .cellEnd: piece = " "
      case .emphasis(let inner): piece = marked(inner, with: "*")
      case .strong(let inner): piece = marked(inner, with: "**")
      case .link(let inner, let address):
        let words = Self.inline(inner, atLineStart: false, lineEnd: " ")
        piece = words.isEmpty ? "" : "[\(words)](\(LinkAddress.markdown(address)))"
      }
      if piece.hasPrefix("["), result.hasSuffix("!") {
        result.insert("\\", at: result.index(before: result.endIndex))
      }
      result += piece
      if case .noteReference = inline { isAfterNote = true } else { isAfterNote = false }
      opensLine = inline == .lineBreak ? atLineStart : opensLine && piece.isEmpty
    }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// Words between signs of emphasis, which must touch the words: spaces go outside.
  private static func marked(_ content: [Inline], with sign: String) -> String {
    let plain = content.plainText
    let words = inline(content, atLineStart: false, lineEnd: " ").trimmed
    guard !words.isEmpty else { return plain.isEmpty ? "" : " " }
    let (before, after) = (plain.first == " " ? " " : "", plain.last == " " ? " " : "")
    return before + sign + words + sign + after
  }
}

/// Writes addresses so that Markdown reads them as one.
enum LinkAddress {
  /// The address with the signs that would end it written as percent codes.
  static func markdown(_ address: String) -> String {
    address.utf8.reduce(into: "") { result, byte in
      switch byte {
      case 0...0x20, 0x28, 0x29, 0x3C, 0x3E, 0x5C, 0x7F:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
  }
}
