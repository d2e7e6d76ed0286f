/// A parsed text: a tree of nodes that can be walked, changed and rendered.
///
/// The document owns the tree, and each ``MarkdownNode`` keeps its document alive. Nodes taken out
/// of the tree, or made and never put in, live as long as the document. A document belongs to one
/// thread at a time, even for reading, because cmark makes some strings only when they are
/// asked for; many documents can be parsed, changed and rendered on many threads at once.
public final class MarkdownDocument {
  /// The number of bytes above which a text is refused: 16 MiB.
  ///
  /// cmark ends the program when a result outgrows 1 GiB, and a hostile text can grow 60-fold.
  public static let largestInput = 16 << 20

  /// How the text was read and is rendered.
  public let options: MarkdownOptions

  let top: CMarkNode
  /// The notes in the order of their ordinals, which start at 1.
  let definitions: [CMarkNode]
  let ordinals: [CMarkNode: Int]
  /// The nodes without a parent, `top` excepted; each is freed with all below it.
  private var loose: Set<CMarkNode> = []

  /// Parses a text in UTF-8; bytes that are not UTF-8 become U+FFFD, as NUL does.
  ///
  /// - Throws: ``MarkdownError`` where the text could exhaust the machine.
  public convenience init(
    parsing text: UnsafeRawBufferPointer, options: MarkdownOptions = .publication
  ) throws(MarkdownError) {
    self.init(top: try Self.tree(of: text, options), options)
  }

  /// Parses a text in UTF-8: an array, a slice of one or a string's `utf8`.
  ///
  /// - Throws: ``MarkdownError`` where the text could exhaust the machine.
  public convenience init(
    parsing text: some Collection<UInt8>, options: MarkdownOptions = .publication
  ) throws(MarkdownError) {
    let tree = { (bytes: UnsafeRawBufferPointer) in
      Result { () throws(MarkdownError) in try Self.tree(of: bytes, options) }
    }
    let result =
      text.withContiguousStorageIfAvailable { tree(UnsafeRawBufferPointer($0)) }
      ?? Array(text).withUnsafeBytes(tree)
    self.init(top: try result.get(), options)
  }

  /// Parses a text in UTF-8 in place.
  ///
  /// - Throws: ``MarkdownError`` where the text could exhaust the machine.
  public convenience init(
    parsing text: Span<UInt8>, options: MarkdownOptions = .publication
  ) throws(MarkdownError) {
    let result = text.withUnsafeBytes { bytes in
      Result { () throws(MarkdownError) in try Self.tree(of: bytes, options) }
    }
    self.init(top: try result.get(), options)
  }

  init(top: CMarkNode, _ options: MarkdownOptions) {
    self.top = top
    self.options = options
    var definitions: [CMarkNode] = []
    var node = top.lastChild
    while let definition = node, definition.kind == .footnoteDefinition {
      definitions.append(definition)
      node = definition.previous
    }
    self.definitions = definitions.reversed()
    ordinals = Dictionary(
      zip(self.definitions, 1...), uniquingKeysWith: { first, _ in first })
  }

  deinit {
    for node in loose { node.free() }
    top.free()
  }

  private static func tree(
    of text: UnsafeRawBufferPointer, _ options: MarkdownOptions
  ) throws(MarkdownError) -> CMarkNode {
    guard text.count <= largestInput else { throw .inputTooLarge(bytes: text.count) }
    if options.extensions.contains(.tables), let line = text.lineOfOversizedTable() {
      throw .tableTooLarge(line: line)
    }
    return CMarkLibrary.shared.parse(text, options)
  }

  /// Takes note of whether a node stands in no parent, so that it is freed in the end.
  func noteWhetherLoose(_ node: CMarkNode) {
    if node.parent == nil { loose.insert(node) } else { loose.remove(node) }
  }
}

// MARK: - Nodes

extension MarkdownDocument {
  /// The node that holds all others.
  public var root: MarkdownNode { MarkdownNode(self, top) }

  /// The notes that the text refers to, by their ordinals: the first is number 1.
  ///
  /// A note that nothing refers to is not in the tree.
  public var footnotes: [MarkdownNode] { definitions.map { MarkdownNode(self, $0) } }

  /// Makes words; a NUL becomes U+FFFD.
  public func makeText(_ words: String) -> MarkdownNode {
    make(.text) { _ = $0.setLiteral(words) }
  }

  /// Makes emphasis without children.
  public func makeEmphasis() -> MarkdownNode { make(.emphasis) }

  /// Makes strong emphasis without children.
  public func makeStrong() -> MarkdownNode { make(.strong) }

  /// Makes a paragraph without children.
  public func makeParagraph() -> MarkdownNode { make(.paragraph) }

  /// Makes a link without children; what the address must not hold is escaped in the output.
  public func makeLink(to destination: String, title: String = "") -> MarkdownNode {
    make(.link) {
      _ = $0.setDestination(destination)
      _ = $0.setTitle(title)
    }
  }

  /// Makes a part of a line between two pieces of HTML, which reach the output as they are.
  ///
  /// The caller vouches for the HTML: no text of an author may stand in it unescaped.
  public func makeCustomInline(opening: String, closing: String = "") -> MarkdownNode {
    makeCustom(.customInline, opening, closing)
  }

  /// Makes a block between two pieces of HTML, which reach the output as they are.
  ///
  /// The caller vouches for the HTML: no text of an author may stand in it unescaped.
  public func makeCustomBlock(opening: String, closing: String = "") -> MarkdownNode {
    makeCustom(.customBlock, opening, closing)
  }

  private func makeCustom(
    _ kind: MarkdownNode.Kind, _ opening: String, _ closing: String
  ) -> MarkdownNode {
    make(kind) {
      _ = $0.setOpening(opening)
      _ = $0.setClosing(closing)
    }
  }

  private func make(
    _ kind: MarkdownNode.Kind, _ fill: (CMarkNode) -> Void = { _ in }
  ) -> MarkdownNode {
    guard let node = CMarkNode(kind) else { preconditionFailure("no \(kind) can be made") }
    fill(node)
    noteWhetherLoose(node)
    return MarkdownNode(self, node)
  }
}
