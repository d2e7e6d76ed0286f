import CLibXML

extension HTMLTree {
  /// Elements nested deeper than this become neighbours of those that they are in, as in browsers.
  static let maximumDepth = 200

  /// Reads a page as browsers do: no page is wrong, at worst it is one text.
  ///
  /// Nothing is fetched. Characters that no page may hold are left out.
  public init(parsing text: String) {
    let builder = TreeBuilder()
    var bytes = Self.cleaned(text)
    bytes.withUnsafeMutableBufferPointer { builder.parse(UnsafeBufferPointer($0)) }
    self = builder.finish()
  }

  /// The bytes with one kind of line end and without control characters, at which libxml2 stops.
  private static func cleaned(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x0A where previous == 0x0D: break
      case 0x0D: result.append(0x0A)
      case 0x0C: result.append(0x20)
      case 0..<0x09, 0x0B, 0x0E..<0x20: break
      default: result.append(byte)
      }
      previous = byte
    }
    return result
  }
}

/// Takes the parser's calls; alone with ``HTMLCharset`` in calling C.
private final class TreeBuilder {
  private var tree = HTMLTree()
  /// The open elements: the node that holds what comes next, and whether its words are to be read.
  private var open: [(name: String, node: Int, isRaw: Bool)] = [("", 0, false)]
  private var context: htmlParserCtxtPtr?

  func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count < Int(Int32.max), let base = bytes.baseAddress,
      let context = htmlNewParserCtxt()
    else { return }
    defer { htmlFreeParserCtxt(context) }
    self.context = context
    context.pointee.sax.pointee = Self.handler
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      | XML_PARSE_HUGE.rawValue
    let document = base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      htmlCtxtReadMemory(context, $0, Int32(bytes.count), nil, "UTF-8", Int32(options))
    }
    if let document { xmlFreeDoc(document) }
    self.context = nil
  }

  func finish() -> HTMLTree {
    while open.count > 1 { close() }
    tree.nodes[0].end = tree.nodes.count
    return tree
  }

  private var line: Int { Int(xmlSAX2GetLineNumber(context)) }

  fileprivate func start(_ name: String, _ attributes: [HTMLTree.Attribute]) {
    let holder = open[open.count - 1]
    let node = tree.nodes.count
    tree.nodes.append(
      HTMLTree.Node(
        content: .element(name, attributes), parent: holder.node, line: line, end: node + 1))
    let isDeep = open.count > HTMLTree.maximumDepth
    let isRaw = isDeep && (holder.isRaw || name == "script" || name == "style")
    open.append((name, isDeep ? holder.node : node, isRaw))
  }

  fileprivate func end(_ name: String) {
    if open.count > 1, open[open.count - 1].name == name { close() }
  }

  private func close() {
    let closed = open.removeLast()
    tree.nodes[closed.node].end = tree.nodes.count
  }

  fileprivate func characters(_ text: String) {
    let holder = open[open.count - 1]
    guard !holder.isRaw, !text.isEmpty else { return }
    let last = tree.nodes.count - 1
    if case .text(let before) = tree.nodes[last].content, tree.nodes[last].parent == holder.node {
      tree.nodes[last].content = .text(before + text)
      return
    }
    let breaks = text.utf8.count { $0 == 0x0A }
    tree.nodes.append(
      HTMLTree.Node(
        content: .text(text), parent: holder.node, line: max(1, line - breaks), end: last + 2))
  }

  private static var handler: htmlSAXHandler {
    var handler = htmlSAXHandler()
    handler.startElement = { context, name, attributes in
      guard let name else { return }
      builder(context)?.start(String(cString: name), TreeBuilder.attributes(attributes))
    }
    handler.endElement = { context, name in
      guard let name else { return }
      builder(context)?.end(String(cString: name))
    }
    let characters: charactersSAXFunc = { context, text, count in
      guard let text, count > 0 else { return }
      let bytes = UnsafeBufferPointer(start: text, count: Int(count))
      builder(context)?.characters(String(decoding: bytes, as: UTF8.self))
    }
    handler.characters = characters
    handler.ignorableWhitespace = characters
    handler.cdataBlock = characters
    return handler
  }

  private static func attributes(
    _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) -> [HTMLTree.Attribute] {
    guard let list else { return [] }
    var result: [HTMLTree.Attribute] = []
    var index = 0
    while let name = list[index] {
      let value = list[index + 1].map { String(cString: $0) } ?? ""
      result.append(HTMLTree.Attribute(name: String(cString: name), value: value))
      index += 2
    }
    return result
  }
}

private func builder(_ context: UnsafeMutableRawPointer?) -> TreeBuilder? {
  context.map { Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
}
