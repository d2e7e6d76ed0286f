/// Writes blocks and notes as Markdown, a paragraph a line.
enum MarkdownWriter {
  /// The Markdown of blocks with the notes that they refer to.
  ///
  /// A heading is written so much deeper than its level.
  static func text(_ blocks: [Block], notes: [Note], headingShift: Int = 1) -> String {
    var parts: [String] = []
    var previous: Block.Kind?
    for block in blocks {
      let markdown = markdown(block, headingShift, after: previous)
      if let joint = previous.flatMap({ joint(between: $0, and: block.kind) }), !parts.isEmpty {
        parts[parts.count - 1] += joint + markdown
      } else {
        parts.append(markdown)
      }
      previous = block.kind
    }
    let referred = Set(blocks.flatMap { labels(in: $0.content) })
    for note in notes where referred.contains(note.label) {
      parts.append(
        "[^\(note.label)]: \(inline(note.content, atLineStart: true, lineEnd: "\\\n    "))")
    }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
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
    for inline in content {
      let isFirst = result.isEmpty
      switch inline {
      case .text(let text):
        let words = isFirst ? String(text.drop { $0 == " " }) : text
        let escaped = MarkdownEscaping.inline(words)
        result += isFirst && atLineStart ? MarkdownEscaping.lineStart(escaped) : escaped
      case .noteReference(let label): result += "[^\(label)]"
      case .lineBreak: result += lineEnd
      case .cellEnd: result += " "
      case .emphasis(let inner): result += marked(inner, with: "*")
      case .strong(let inner): result += marked(inner, with: "**")
      case .link(let inner, let address):
        let words = Self.inline(inner, atLineStart: false, lineEnd: " ")
        result += words.isEmpty ? "" : "[\(words)](\(LinkAddress.markdown(address)))"
      }
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
