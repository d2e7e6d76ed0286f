extension MarkdownNode {
  /// The HTML of the node and all below it, as cmark-gfm writes it.
  ///
  /// Notes are written at the end where the node is the document.
  public var html: [UInt8] {
    var buffer: [UInt8] = []
    appendHTML(to: &buffer)
    return buffer
  }

  /// Adds the HTML of the node and all below it to a buffer.
  public func appendHTML(to buffer: inout [UInt8]) {
    node.withHTML(document.options) { buffer.append(contentsOf: $0) }
  }

  /// The HTML of what is in the node, without the tags of the node itself.
  public var innerHTML: [UInt8] {
    var buffer: [UInt8] = []
    appendInnerHTML(to: &buffer)
    return buffer
  }

  /// Adds the HTML of what is in the node, without the tags of the node itself, to a buffer.
  public func appendInnerHTML(to buffer: inout [UInt8]) {
    // The document has no tags; and by itself each note would become a section.
    if kind == .document { return appendHTML(to: &buffer) }
    for child in children { child.appendHTML(to: &buffer) }
  }

  /// The words of the node and all below it as readers see them.
  ///
  /// A line's end is a space, a forced new line and a block's end are newlines, and the cells of a
  /// row are divided by tabs. Images give their description. Raw HTML, custom HTML and the
  /// marks of notes give nothing; the notes themselves stand behind the text.
  public var plainText: String {
    var text = PlainText()
    for step in CMarkWalk(node) {
      switch step {
      case .enter(let node): text.enter(node)
      case .leave(let node): text.leave(node)
      }
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// Words under way, with the white space that is due before the next of them.
private struct PlainText {
  var bytes: [UInt8] = []
  private var divider: UInt8?

  mutating func enter(_ node: CMarkNode) {
    let kind = node.kind
    if kind == .tableCell {
      if node.previous != nil, divider != newline { divider = UInt8(ascii: "\t") }
    } else if !kind.isInline {
      divider = newline
    }
    switch kind {
    case .text, .code: node.literal.withBytes { append($0) }
    case .codeBlock: node.literal.withBytes { append($0.last == newline ? $0.dropLast() : $0[...]) }
    case .softBreak: append(CollectionOfOne(UInt8(ascii: " ")))
    case .lineBreak: append(CollectionOfOne(newline))
    default: break
    }
  }

  mutating func leave(_ node: CMarkNode) {
    let kind = node.kind
    if !kind.isInline, kind != .tableCell { divider = newline }
  }

  private mutating func append(_ words: some Collection<UInt8>) {
    guard !words.isEmpty else { return }
    if let divider, !bytes.isEmpty { bytes.append(divider) }
    divider = nil
    bytes.append(contentsOf: words)
  }

  private var newline: UInt8 { UInt8(ascii: "\n") }
}
