// Each change is checked before it is made: one that is refused leaves the tree as it was.

extension MarkdownNode {
  /// Takes the node, with all below it, out of its parent; nothing happens if it has none.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func unlink() throws(MarkdownEditError) {
    guard !kind.isFixedInPlace else { throw .isFixedInPlace(kind) }
    node.unlink()
    document.noteWhetherLoose(node)
  }

  /// Puts the node before another one, from wherever it stood.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func insert(before other: MarkdownNode) throws(MarkdownEditError) {
    try move(to: try other.parentForSiblings()) { $0.insert(before: other.node) }
  }

  /// Puts the node behind another one, from wherever it stood.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func insert(after other: MarkdownNode) throws(MarkdownEditError) {
    try move(to: try other.parentForSiblings()) { $0.insert(after: other.node) }
  }

  /// Puts a node behind the last child, from wherever it stood.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func append(_ child: MarkdownNode) throws(MarkdownEditError) {
    try child.move(to: self) { node.append($0) }
  }

  /// Puts a node before the first child, from wherever it stood.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func prepend(_ child: MarkdownNode) throws(MarkdownEditError) {
    try child.move(to: self) { node.prepend($0) }
  }

  /// Puts another node, from wherever it stood, in this one's place and takes this one out.
  ///
  /// - Throws: ``MarkdownEditError``.
  public func replace(with other: MarkdownNode) throws(MarkdownEditError) {
    guard other != self else { return }
    guard !kind.isFixedInPlace else { throw .isFixedInPlace(kind) }
    try other.insert(before: self)
    try unlink()
  }

  private func parentForSiblings() throws(MarkdownEditError) -> MarkdownNode {
    guard let parent else { throw .hasNoParent(kind) }
    return parent
  }

  private func move(
    to parent: MarkdownNode, by link: (CMarkNode) -> Bool
  ) throws(MarkdownEditError) {
    guard document === parent.document else { throw .differentDocuments }
    guard !kind.isFixedInPlace else { throw .isFixedInPlace(kind) }
    guard link(node) else {
      var ancestor: CMarkNode? = parent.node
      while let current = ancestor, current != node { ancestor = current.parent }
      if ancestor != nil { throw .wouldContainItself(kind) }
      throw .cannotContain(parent: parent.kind, child: kind)
    }
    document.noteWhetherLoose(node)
  }
}

// MARK: - Properties

extension MarkdownNode {
  /// Sets the characters of words, code or raw HTML; a NUL becomes U+FFFD.
  ///
  /// - Throws: ``MarkdownEditError`` for other kinds.
  public func setLiteral(_ text: String) throws(MarkdownEditError) {
    guard kind != .footnoteReference, node.setLiteral(text) else { throw .lacksProperty(kind) }
  }

  /// Sets the characters of words, code or raw HTML from UTF-8; what is not UTF-8 becomes U+FFFD.
  ///
  /// - Throws: ``MarkdownEditError`` for other kinds.
  public func setLiteral(utf8 bytes: some Collection<UInt8>) throws(MarkdownEditError) {
    try setLiteral(String(decoding: bytes, as: UTF8.self))
  }

  /// Sets where a link or image leads.
  ///
  /// - Throws: ``MarkdownEditError`` for other kinds.
  public func setDestination(_ destination: String) throws(MarkdownEditError) {
    guard node.setDestination(destination) else { throw .lacksProperty(kind) }
  }

  /// Sets the title of a link or image; an empty one is none.
  ///
  /// - Throws: ``MarkdownEditError`` for other kinds.
  public func setTitle(_ title: String) throws(MarkdownEditError) {
    guard node.setTitle(title) else { throw .lacksProperty(kind) }
  }

  /// Divides words in two at an offset in bytes of UTF-8 and gives back the second part.
  ///
  /// This node keeps the first part and its position; the second has no position.
  ///
  /// - Throws: ``MarkdownEditError`` where this is not a text in a parent, or the offset does not
  ///   fall between two characters (Unicode scalars) or on an end.
  public func split(atUTF8Offset offset: Int) throws(MarkdownEditError) -> MarkdownNode {
    guard kind == .text else { throw .lacksProperty(kind) }
    guard node.parent != nil else { throw .hasNoParent(kind) }
    let parts: (String, String)? = withLiteralBytes { bytes in
      guard (0...bytes.count).contains(offset),
        offset == bytes.count || !UTF8.isContinuation(bytes[offset])
      else { return nil }
      return (
        String(decoding: bytes[..<offset], as: UTF8.self),
        String(decoding: bytes[offset...], as: UTF8.self)
      )
    }
    guard let (head, tail) = parts else { throw .notACharacterBoundary(offset: offset) }
    let second = document.makeText(tail)
    try second.insert(after: self)
    try setLiteral(head)
    return second
  }
}
