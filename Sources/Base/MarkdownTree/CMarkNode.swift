import CCMarkGFM

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A node of cmark's tree, unowned: whoever holds one keeps its document alive.
///
/// Together with ``CMarkLibrary`` the only code that calls C.
struct CMarkNode: Hashable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }
}

// MARK: - Place in the tree

extension CMarkNode {
  var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
  var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
  var lastChild: CMarkNode? { cmark_node_last_child(pointer).map(CMarkNode.init) }
  var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }
  var previous: CMarkNode? { cmark_node_previous(pointer).map(CMarkNode.init) }

  /// Each of these answers whether cmark allowed it.
  func insert(before other: CMarkNode) -> Bool {
    cmark_node_insert_before(other.pointer, pointer) == 1
  }
  func insert(after other: CMarkNode) -> Bool {
    cmark_node_insert_after(other.pointer, pointer) == 1
  }
  func append(_ child: CMarkNode) -> Bool { cmark_node_append_child(pointer, child.pointer) == 1 }
  func prepend(_ child: CMarkNode) -> Bool { cmark_node_prepend_child(pointer, child.pointer) == 1 }
  func unlink() { cmark_node_unlink(pointer) }

  /// Frees the node and all below it.
  func free() { cmark_node_free(pointer) }
}

// MARK: - Properties

extension CMarkNode {
  var literal: UnsafePointer<CChar>? { cmark_node_get_literal(pointer) }
  var destination: UnsafePointer<CChar>? { cmark_node_get_url(pointer) }
  var title: UnsafePointer<CChar>? { cmark_node_get_title(pointer) }
  var info: UnsafePointer<CChar>? { cmark_node_get_fence_info(pointer) }
  var opening: UnsafePointer<CChar>? { cmark_node_get_on_enter(pointer) }
  var closing: UnsafePointer<CChar>? { cmark_node_get_on_exit(pointer) }
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTight: Bool { cmark_node_get_list_tight(pointer) == 1 }

  /// Each of these answers whether a node of this kind has the property.
  func setLiteral(_ text: String) -> Bool { cmark_node_set_literal(pointer, text.withoutNUL) == 1 }
  func setDestination(_ url: String) -> Bool { cmark_node_set_url(pointer, url.withoutNUL) == 1 }
  func setTitle(_ title: String) -> Bool { cmark_node_set_title(pointer, title.withoutNUL) == 1 }
  func setOpening(_ html: String) -> Bool { cmark_node_set_on_enter(pointer, html.withoutNUL) == 1 }
  func setClosing(_ html: String) -> Bool { cmark_node_set_on_exit(pointer, html.withoutNUL) == 1 }
}

extension String {
  /// C strings end at a NUL; CommonMark puts U+FFFD in its place.
  fileprivate var withoutNUL: String {
    guard utf8.contains(0) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.value == 0 ? "\u{FFFD}" : $0 }))
  }
}

// MARK: - Kind

extension CMarkNode {
  /// Makes a node that stands in no tree, or nil for a kind that only a parser makes.
  init?(_ kind: MarkdownNode.Kind) {
    let type: cmark_node_type
    switch kind {
    case .document: type = CMARK_NODE_DOCUMENT
    case .paragraph: type = CMARK_NODE_PARAGRAPH
    case .customBlock: type = CMARK_NODE_CUSTOM_BLOCK
    case .text: type = CMARK_NODE_TEXT
    case .customInline: type = CMARK_NODE_CUSTOM_INLINE
    case .emphasis: type = CMARK_NODE_EMPH
    case .strong: type = CMARK_NODE_STRONG
    case .link: type = CMARK_NODE_LINK
    default: return nil
    }
    self.init(cmark_node_new(type))
  }

  var kind: MarkdownNode.Kind {
    let type = cmark_node_get_type(pointer)
    return switch type {
    case CMARK_NODE_TEXT: .text
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    case CMARK_NODE_LINK: .link
    case CMARK_NODE_IMAGE: .image
    case CMARK_NODE_CODE: .code
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_HTML_INLINE: .htmlInline
    case CMARK_NODE_CUSTOM_INLINE: .customInline
    case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .blockQuote
    case CMARK_NODE_LIST: .list
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK: .codeBlock
    case CMARK_NODE_HTML_BLOCK: .htmlBlock
    case CMARK_NODE_CUSTOM_BLOCK: .customBlock
    case CMARK_NODE_HEADING: .heading
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
    default: kindFromExtension(type)
    }
  }

  private func kindFromExtension(_ type: cmark_node_type) -> MarkdownNode.Kind {
    let library = CMarkLibrary.shared
    return switch type {
    case library.strikethroughType: .strikethrough
    case library.cellType: .tableCell
    case library.rowType:
      cmark_gfm_extensions_get_table_row_is_header(pointer) == 1 ? .tableHead : .tableRow
    case library.tableType: .table
    default: .unknown
    }
  }
}

// MARK: - Rendering

extension CMarkNode {
  /// Passes the HTML of the node and all below it to a closure.
  func withHTML<R>(_ options: MarkdownOptions, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    // cmark looks at a paragraph's parent without asking whether there is one.
    if parent == nil, kind == .paragraph, let holder = CMarkNode(.document) {
      defer { holder.free() }
      _ = holder.append(self)
      defer { unlink() }
      return holder.withHTML(options, body)
    }
    let filters = options.extensions.contains(.tagFilter) ? CMarkLibrary.shared.tagFilters : nil
    return Self.withResult(cmark_render_html(pointer, options.flags, filters), body)
  }

  /// Passes the node's CommonMark to a closure.
  func withCommonMark<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    Self.withResult(cmark_render_commonmark(pointer, CMARK_OPT_DEFAULT, 0), body)
  }

  private static func withResult<R>(
    _ text: UnsafeMutablePointer<CChar>?, _ body: (UnsafeBufferPointer<UInt8>) -> R
  ) -> R {
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return UnsafePointer(text).withBytes(body)
  }
}

extension UnsafePointer<CChar>? {
  /// Passes the bytes of a C string, without its NUL, to a closure; none for a null pointer.
  func withBytes<R, E>(_ body: (UnsafeBufferPointer<UInt8>) throws(E) -> R) throws(E) -> R {
    guard let self else { return try body(UnsafeBufferPointer(start: nil, count: 0)) }
    let bytes = UnsafeRawPointer(self).assumingMemoryBound(to: UInt8.self)
    return try body(UnsafeBufferPointer(start: bytes, count: strlen(self)))
  }

  /// The bytes as a string, or nil for a null pointer.
  var string: String? { self.map { String(cString: $0) } }
}
