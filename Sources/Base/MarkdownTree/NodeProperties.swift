extension MarkdownNode {
  /// The characters of words, of code or of raw HTML; nil for other kinds.
  ///
  /// The literal of a footnote reference is its ordinal in digits.
  public var literal: String? { node.literal.string }

  /// Passes the literal's bytes to a closure without making a string; none for other kinds.
  ///
  /// The bytes are valid until the closure returns or sets the literal.
  public func withLiteralBytes<R, E>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R
  ) throws(E) -> R {
    try node.literal.withBytes(body)
  }

  /// The address that a link or image leads to, unescaped; nil for other kinds.
  public var destination: String? { node.destination.string }

  /// The title of a link or image, often empty; nil for other kinds.
  public var title: String? { node.title.string }

  /// The level of a heading, 1 to 6; nil for other kinds.
  public var headingLevel: Int? {
    let level = node.headingLevel
    return level > 0 ? level : nil
  }

  /// Whether this is a list with numbers.
  public var listIsOrdered: Bool { node.isOrdered }

  /// The number of a numbered list's first item; nil for other kinds.
  public var listStart: Int? { node.isOrdered ? node.listStart : nil }

  /// Whether this is a list whose items stand close, their paragraphs without tags of their own.
  public var listIsTight: Bool { node.isTight }

  /// What stands behind the opening fence of a code block, often empty; nil for other kinds.
  public var codeInfo: String? { node.info.string }

  /// The HTML before the children of a custom node; nil for other kinds.
  public var customOpening: String? { node.opening.string }

  /// The HTML behind the children of a custom node; nil for other kinds.
  public var customClosing: String? { node.closing.string }
}

// MARK: - Footnotes

extension MarkdownNode {
  /// The number, from 1, of the note that this is or refers to; nil for other kinds.
  ///
  /// Notes are numbered in the order of their first references.
  public var footnoteOrdinal: Int? {
    switch kind {
    case .footnoteDefinition: document.ordinals[node]
    case .footnoteReference: literal.flatMap { Int($0) }
    default: nil
    }
  }

  /// The note that this reference refers to; nil for other kinds.
  public var footnoteDefinition: MarkdownNode? {
    guard kind == .footnoteReference, let ordinal = footnoteOrdinal,
      document.definitions.indices.contains(ordinal - 1)
    else { return nil }
    return MarkdownNode(document, document.definitions[ordinal - 1])
  }

  /// The author's label of the note that this is or refers to, as the definition spells it.
  ///
  /// Slow: cmark tells labels only by rendering them as CommonMark.
  public var footnoteLabel: String? {
    switch kind {
    case .footnoteReference: footnoteDefinition?.footnoteLabel
    case .footnoteDefinition: node.withoutChildren { $0.withCommonMark(label(in:)) }
    default: nil
    }
  }

  /// Reads the label off a definition: what stands between `[^` and `]:`.
  private func label(in definition: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: definition, as: UTF8.self)
    guard text.hasPrefix("[^"), let end = text.lastIndex(of: "]") else { return nil }
    return String(text[text.index(text.startIndex, offsetBy: 2)..<end])
  }
}

extension CMarkNode {
  /// Does something with the node while its children stand elsewhere.
  ///
  /// The work then does not depend on how much a hostile text has put into it.
  fileprivate func withoutChildren<R>(_ body: (CMarkNode) -> R) -> R {
    guard let holder = CMarkNode(.customBlock) else { return body(self) }
    defer { holder.free() }
    while let child = firstChild, holder.append(child) {}
    defer { while let child = holder.firstChild, append(child) {} }
    return body(self)
  }
}
