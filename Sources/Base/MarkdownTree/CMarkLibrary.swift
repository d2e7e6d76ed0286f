import CCMarkGFM
import Synchronization

/// cmark-gfm, registered and arranged once so that threads can parse beside one another.
///
/// cmark's inline parser asks a table, common to the process, at which characters to stop. A parse
/// with strikethrough or autolinks attached makes `~`, or `:` and `w`, special at its start and
/// plain at its end, behind the back of every other thread. Here instead:
///
/// - `:` is special from the beginning and stays so. It only splits texts, which cmark joins
///   again, and it is rare enough to cost nothing.
/// - `w` would split every other word and halve the speed, so it is special only while a text that
///   contains `www.` is parsed, and `~` only while one that contains `~` is. These few texts
///   hold a lock. A text without `www.` or `~` comes out the same whatever the table says of
///   `w` and `~`, hence needs no lock; one with `~` needs it even where it is to stay a plain
///   character, because special tildes change what counts as emphasis beside them.
///
/// `@unchecked Sendable`: the extensions are never changed after `init`, which runs once.
struct CMarkLibrary: @unchecked Sendable {
  static let shared = CMarkLibrary()

  let tableType, rowType, cellType, strikethroughType: cmark_node_type
  /// The extensions that the HTML renderer asks which tags to drop.
  let tagFilters: UnsafeMutablePointer<cmark_llist>?
  private let tables, strikethrough, autolinks, tagFilter, taskLists: OpaquePointer?
  /// A parser that is never fed, with an extension that matches nothing: switching its special
  /// characters switches `w`.
  private let wSwitch: OpaquePointer?

  private static let specialCharacters = Mutex<Void>(())

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    tables = cmark_find_syntax_extension("table")
    strikethrough = cmark_find_syntax_extension("strikethrough")
    autolinks = cmark_find_syntax_extension("autolink")
    tagFilter = cmark_find_syntax_extension("tagfilter")
    taskLists = cmark_find_syntax_extension("tasklist")
    let memory = cmark_get_default_mem_allocator()
    tagFilters = cmark_llist_append(memory, nil, tagFilter.map(UnsafeMutableRawPointer.init))

    (tableType, rowType, cellType) = Self.typesOfTable(parsedWith: tables)
    strikethroughType = Self.typeOfStrikethrough(parsedWith: strikethrough)

    cmark_syntax_extension_set_special_inline_chars(autolinks, nil)
    let syntax = cmark_syntax_extension_new("special character")
    cmark_syntax_extension_set_match_inline_func(syntax) { _, _, _, _, _ in nil }
    wSwitch = cmark_parser_new(CMARK_OPT_DEFAULT)
    cmark_parser_attach_syntax_extension(wSwitch, syntax)
    let colon = Self.list(of: ":")
    cmark_syntax_extension_set_special_inline_chars(syntax, colon)
    cmark_manage_extensions_special_characters(wSwitch, 1)
    cmark_llist_free(memory, colon)
    cmark_syntax_extension_set_special_inline_chars(syntax, Self.list(of: "w"))
    allowAnyInlineInCells()
  }

  /// Parses a text of at most `MarkdownDocument.largestInput` bytes.
  func parse(_ text: UnsafeRawBufferPointer, _ options: MarkdownOptions) -> CMarkNode {
    let triggers = InlineTriggers(in: text)
    let autolinks = options.extensions.contains(.autolinks)
    let www = autolinks && triggers.www
    let parser = cmark_parser_new(options.flags)
    defer { cmark_parser_free(parser) }
    func attach(_ syntax: OpaquePointer?, if isNeeded: Bool) {
      if isNeeded, let syntax { cmark_parser_attach_syntax_extension(parser, syntax) }
    }
    attach(tables, if: options.extensions.contains(.tables))
    attach(strikethrough, if: options.extensions.contains(.strikethrough) && triggers.tilde)
    attach(self.autolinks, if: autolinks && (www || triggers.address))
    attach(tagFilter, if: options.extensions.contains(.tagFilter))
    attach(taskLists, if: options.extensions.contains(.taskLists))

    if let base = text.baseAddress {
      cmark_parser_feed(parser, base.assumingMemoryBound(to: CChar.self), text.count)
    }
    var root: OpaquePointer?
    if www || triggers.tilde {
      Self.specialCharacters.withLock { _ in
        if www { cmark_manage_extensions_special_characters(wSwitch, 1) }
        root = cmark_parser_finish(parser)
        if www { cmark_manage_extensions_special_characters(wSwitch, 0) }
      }
    } else {
      root = cmark_parser_finish(parser)
    }
    return CMarkNode(root ?? cmark_node_new(CMARK_NODE_DOCUMENT))
  }
}

extension CMarkLibrary {
  private static func list(of character: Unicode.Scalar) -> UnsafeMutablePointer<cmark_llist>? {
    cmark_llist_append(
      cmark_get_default_mem_allocator(), nil,
      UnsafeMutableRawPointer(bitPattern: UInt(character.value)))
  }

  /// The numbers of the extensions' node types, which no header gives, are read off a tree.
  private static func typesOfTable(
    parsedWith syntax: OpaquePointer?
  ) -> (table: cmark_node_type, row: cmark_node_type, cell: cmark_node_type) {
    let document = parse("|a|\n|-|\n", with: syntax)
    defer { cmark_node_free(document) }
    let table = cmark_node_first_child(document)
    let row = cmark_node_first_child(table)
    let cell = cmark_node_first_child(row)
    return (cmark_node_get_type(table), cmark_node_get_type(row), cmark_node_get_type(cell))
  }

  private static func typeOfStrikethrough(parsedWith syntax: OpaquePointer?) -> cmark_node_type {
    let document = parse("~a~", with: syntax)
    defer { cmark_node_free(document) }
    return cmark_node_get_type(cmark_node_first_child(cmark_node_first_child(document)))
  }

  private static func parse(_ text: String, with syntax: OpaquePointer?) -> OpaquePointer? {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, syntax)
    cmark_parser_feed(parser, text, text.utf8.count)
    return cmark_parser_finish(parser)
  }

  /// Lets cells hold custom nodes, which the extension forgot; what is parsed stays the same.
  private func allowAnyInlineInCells() {
    cmark_syntax_extension_set_can_contain_func(tables) { _, node, child in
      let library = CMarkLibrary.shared
      let allowed =
        switch cmark_node_get_type(node) {
        case library.tableType: child == library.rowType
        case library.rowType: child == library.cellType
        case library.cellType: child.isInline
        default: false
        }
      return allowed ? 1 : 0
    }
  }
}

extension cmark_node_type {
  fileprivate var isInline: Bool {
    rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE)
  }
}

extension MarkdownOptions {
  /// These options as cmark's bits.
  var flags: Int32 {
    var flags = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8
    if extensions.contains(.footnotes) { flags |= CMARK_OPT_FOOTNOTES }
    if smartPunctuation { flags |= CMARK_OPT_SMART }
    if allowsRawHTML { flags |= CMARK_OPT_UNSAFE }
    return flags
  }
}
