/// Writes blocks and notes as Markdown, a paragraph a line.
enum MarkdownWriter {
  /// The Markdown of blocks with the notes that they refer to.
  ///
  /// A heading is written so much deeper than its level.
  static func text(_ blocks: [Block], notes: [Note], headingShift: Int = 1) -> String {
    var parts: [String] = []
    var previous: Block.Kind?
    for block in blocks {
      let markdown = markdown(block, headingShift)
      if isItem(block.kind), let last = previous, isItem(last), !parts.isEmpty {
        parts[parts.count - 1] += "\n" + markdown
      } else {
        parts.append(markdown)
      }
      previous = block.kind
    }
    let referred = Set(blocks.flatMap { labels(in: $0.content) })
    for note in notes where referred.contains(note.label) {
      parts.append("[^\(note.label)]: \(inline(note.content, atLineStart: true))")
    }
    return parts.isEmpty ? "" : parts.joined(separator: "\n\n") + "\n"
  }

  /// The labels of the notes that running text refers to.
  static func labels(in content: [Inline]) -> [String] {
    content.compactMap { if case .noteReference(let label) = $0 { label } else { nil } }
  }

  private static func isItem(_ kind: Block.Kind) -> Bool {
    if case .listItem = kind { true } else { false }
  }

  private static func markdown(_ block: Block, _ headingShift: Int) -> String {
    let words = inline(block.content, atLineStart: true)
    switch block.kind {
    case .heading(let level):
      let hashes = String(repeating: "#", count: min(6, max(1, level) + headingShift))
      let title = inline(block.content, atLineStart: false)
      return "\(hashes) \(title.hasSuffix("#") ? String(title.dropLast()) + "\\#" : title)"
    case .paragraph: return words
    case .listItem(let number): return number.map { "\($0). \(words)" } ?? "- \(words)"
    case .quotation: return "> \(words)"
    case .caption: return labelled("caption", words)
    case .salutation: return labelled("salutation", words)
    case .dateline: return labelled("dateline", words)
    case .signature: return labelled("signature", words)
    case .note: return labelled("note", words)
    }
  }

  private static func labelled(_ label: String, _ words: String) -> String {
    "> [!\(label)]\n> \(words)"
  }

  private static func inline(_ content: [Inline], atLineStart: Bool) -> String {
    var result = ""
    for (position, inline) in content.enumerated() {
      switch inline {
      case .text(let text):
        let words = position == 0 ? String(text.drop { $0 == " " }) : text
        let escaped = MarkdownEscaping.inline(words)
        result += position == 0 && atLineStart ? MarkdownEscaping.lineStart(escaped) : escaped
      case .noteReference(let label): result += "[^\(label)]"
      case .lineBreak: result += "\\\n> "
      }
    }
    while result.last == " " { result.removeLast() }
    return result
  }
}
