import Indexing
import MarkdownTree
import Theming

/// A text as HTML.
struct RenderedText {
  /// The text without its footnotes.
  let body: HTML
  /// The footnotes in order.
  let notes: [NoteView]
}

/// Turns an analyzed text into HTML for one page.
struct BodyRenderer {
  private let text: AnalyzedText
  private let linker: Linker
  private let vocabulary: Vocabulary
  /// “Paragraph {number}”, cut where the number stands.
  private let paragraphLabel: [String]
  private var output: [UInt8] = []

  private init(_ text: AnalyzedText, linker: Linker, vocabulary: Vocabulary) {
    self.text = text
    self.linker = linker
    self.vocabulary = vocabulary
    paragraphLabel = vocabulary.strings["paragraph_number"].split(
      separator: "{number}", maxSplits: 1, omittingEmptySubsequences: false
    ).map { HTML(escaping: String($0)).markup }
  }

  /// The HTML of a text.
  ///
  /// The text's tree is changed on the way and serves no second page.
  static func render(
    _ text: AnalyzedText, linker: Linker, vocabulary: Vocabulary
  ) -> RenderedText {
    var renderer = BodyRenderer(text, linker: linker, vocabulary: vocabulary)
    var editor = TreeEditor(text, linker: linker)
    editor.placeLinks()
    for block in text.blocks where !block.isNote { renderer.append(block) }
    return RenderedText(
      body: HTML(markup: renderer.output),
      notes: renderer.notes(backlinks: editor.backlinks))
  }

  private mutating func append(_ block: TextBlock) {
    switch block.kind {
    case .paragraph: paragraph(block)
    case .heading(let level): heading(block, level: level)
    case .compound: compound(block)
    case .labelled(let label): labelled(block, label)
    case .container(let label): container(block, label)
    case .note, .other: block.node.appendHTML(to: &output)
    }
  }

  private mutating func paragraph(_ block: TextBlock) {
    open("p", id: block.anchor)
    appendNumber(of: block)
    block.node.appendInnerHTML(to: &output)
    write("</p>\n")
  }

  /// A heading; the page's title is the only one of the first level.
  private mutating func heading(_ block: TextBlock, level: Int) {
    let tag = "h\(min(6, max(2, level)))"
    open(tag, id: block.anchor)
    block.node.appendInnerHTML(to: &output)
    write("</\(tag)>\n")
  }

  private mutating func compound(_ block: TextBlock) {
    let markup = TableMarkup.withClasses(block.node.html)
    guard block.anchor != nil else { return output.append(contentsOf: markup) }
    open("div", id: block.anchor, class: "numbered")
    appendNumber(of: block)
    output.append(contentsOf: markup)
    write("</div>\n")
  }

  private mutating func labelled(_ block: TextBlock, _ label: BlockLabel) {
    let tag = label == .epigraph ? "blockquote" : "div"
    open(tag, id: block.anchor, class: label.rawValue)
    block.node.appendInnerHTML(to: &output)
    write("</\(tag)>\n")
  }

  private mutating func container(_ block: TextBlock, _ label: BlockLabel?) {
    if let label {
      let name = vocabulary.strings["block_" + label.rawValue]
      write("<aside class=\"\(label.rawValue)\" role=\"note\" aria-label=\"")
      output.appendEscaped(name)
      write("\">\n")
    } else {
      write("<blockquote>\n")
    }
    for child in block.children { append(child) }
    write(label == nil ? "</blockquote>\n" : "</aside>\n")
  }

  private mutating func appendNumber(of block: TextBlock) {
    guard let number = block.number, let anchor = block.anchor else { return }
    write("<a class=\"pn\" href=\"#\(anchor)\" aria-label=\"")
    write(paragraphLabel.joined(separator: "\(number)"))
    write("\">\(number)</a>")
  }

  private func notes(backlinks: [Int: [String]]) -> [NoteView] {
    text.blocks.compactMap { block in
      guard case .note(let ordinal) = block.kind else { return nil }
      let links = (backlinks[ordinal] ?? []).enumerated().map { index, fragment in
        LinkView(
          url: "#" + fragment,
          label: vocabulary.strings.formatted(
            "back_to_reference", ["number": index == 0 ? "\(ordinal)" : "\(ordinal)-\(index + 1)"]))
      }
      return NoteView(
        id: block.anchor ?? "note-\(ordinal)", number: "\(ordinal)",
        html: HTML(markup: block.node.innerHTML),
        backlinks: links)
    }
  }

  private mutating func open(_ tag: String, id: String?, class name: String? = nil) {
    write("<\(tag)")
    if let id { write(" id=\"\(id)\"") }
    if let name { write(" class=\"\(name)\"") }
    write(">")
  }

  private mutating func write(_ markup: String) { output.append(contentsOf: markup.utf8) }
}

extension TextBlock {
  fileprivate var isNote: Bool { if case .note = kind { true } else { false } }
}
