import HTMLTree

/// Walks over a page and cuts it into runs: the paragraphs, headings, items that a reader sees.
struct PageWalker {
  /// What the elements around some words say about them.
  struct Place {
    var reason: DropReason?
    var frame = Frame.none
    var heading: Int?
    var list: (depth: Int, number: Int?)?
    var item: Int?
    var style = InlineCollector.Style()
    var keepsLines = false
    var node = 0
  }

  /// What holds a paragraph.
  enum Frame {
    case none, quotation, epigraph, verse, box, caption, signature, dateline, salutation
  }

  let tree: HTMLTree
  let notes: PageNotes
  let base: PageAddress
  private let furniture: Set<Int>
  private let main: Int
  private let isQuotationLayout: Bool

  private(set) var runs: [PageRun] = []
  private var collector = InlineCollector()
  private var place = Place()
  private var note: (index: Int, end: Int)?
  private var items = 0

  /// The runs of a page.
  static func runs(
    of tree: HTMLTree, _ notes: PageNotes, furniture: Set<Int>, main: Int, base: PageAddress,
    quotedShare: Int
  ) -> [PageRun] {
    var walker = PageWalker(
      tree: tree, notes: notes, base: base, furniture: furniture, main: main,
      isQuotationLayout: quotedShare > 60)
    walker.visit(0, Place())
    walker.flush()
    return walker.runs
  }

  private init(
    tree: HTMLTree, notes: PageNotes, base: PageAddress, furniture: Set<Int>, main: Int,
    isQuotationLayout: Bool
  ) {
    self.tree = tree
    self.notes = notes
    self.base = base
    self.furniture = furniture
    self.main = main
    self.isQuotationLayout = isQuotationLayout
  }

  // MARK: Nodes

  private mutating func visit(_ node: Int, _ around: Place) {
    crossNoteBounds(at: node)
    var here = around
    if !tree.isInside(node, main), !tree.isInside(main, node) { here.reason = .webFurniture }
    if furniture.contains(node) { here.reason = .webFurniture }
    if notes.backlinks.contains(node) { here.reason = .noteMark }
    switch tree.nodes[node].content {
    case .text(let text):
      if collector.isEmpty { place = here }
      collector.add(
        text, line: tree.nodes[node].line, style: here.style,
        reason: here.reason, keepsLines: here.keepsLines)
    case .element(let name, _): visitElement(node, name, here)
    }
  }

  private mutating func crossNoteBounds(at node: Int) {
    if let current = note, node >= current.end {
      flush()
      note = nil
    }
    if let index = notes.starts[node] {
      flush()
      note = (index, notes.notes[index].range.upperBound)
    }
  }

  private mutating func visitElement(_ node: Int, _ name: String, _ around: Place) {
    guard !PageTags.invisible.contains(name) else { return }
    if let index = notes.marked[node], around.reason == nil {
      if collector.isEmpty { place = around }
      collector.addMark(
        notes.notes[index].label, text: tree.visibleText(node), line: tree.nodes[node].line)
      return
    }
    var here = around
    switch name {
    case "br":
      if collector.endsInBreak { flush() } else { collector.addBreak() }
      return
    case "hr": flush()
    case "table" where PageTable.holdsData(node, in: tree, notes, furniture) && here.reason == nil:
      addTable(node, here)
      return
    case "q":
      addQuoted(node, here)
      return
    default: break
    }
    here.style = style(of: node, name, here.style)
    if PageTags.block.contains(name) {
      here = PageFrames(tree: tree, isQuotationLayout: isQuotationLayout)
        .place(of: node, name, in: here)
      if name == "li" || name == "dt" {
        items += 1
        here.item = name == "li" ? items : nil
      }
      here.node = node
      flush()
      visitChildren(node, here)
      flush()
    } else {
      visitChildren(node, here)
    }
  }

  private mutating func visitChildren(_ node: Int, _ place: Place) {
    var number = tree.name(node) == "ol" ? Int(tree.attribute("start", of: node) ?? "") ?? 1 : nil
    var child = node + 1
    while child < tree.nodes[node].end {
      var here = place
      if PageTags.lists.contains(tree.name(node) ?? ""), tree.name(child) == "li" {
        number = number.map { Int(tree.attribute("value", of: child) ?? "") ?? $0 }
        here.list?.number = number
        number = number.map { $0 < .max ? $0 + 1 : $0 }
      }
      visit(child, here)
      child = tree.nodes[child].end
    }
  }

  private func style(
    of node: Int, _ name: String, _ around: InlineCollector.Style
  ) -> InlineCollector.Style {
    var style = around
    let css = tree.attribute("style", of: node)?.lowercased().filter { $0 != " " } ?? ""
    switch name {
    case "em", "i", "cite", "dfn", "var": style.isEmphasis = true
    case "strong", "b": style.isStrong = true
    case "sup": style.isRaised = true
    case "a":
      if let address = tree.attribute("href", of: node) {
        style.isLink = true
        style.address = base.absolute(address)
      }
    case "span", "font":
      if css.contains("font-style:italic") { style.isEmphasis = true }
      if css.contains("font-weight:bold") || css.contains("font-weight:700") {
        style.isStrong = true
      }
    default: break
    }
    return style
  }

  // MARK: Parts

  private mutating func addQuoted(_ node: Int, _ around: Place) {
    func add(_ sign: String) {
      if collector.isEmpty { place = around }
      collector.add(
        sign, line: tree.nodes[node].line, style: around.style, reason: around.reason,
        keepsLines: false)
    }
    add("“")
    visitChildren(node, around)
    add("”")
  }

  private mutating func addTable(_ node: Int, _ around: Place) {
    flush()
    if let caption = tree.children(node).first(where: { tree.name($0) == "caption" }) {
      var here = around
      here.frame = .caption
      visitChildren(caption, here)
      flush()
    }
    let rows = PageTable.rows(of: node, in: tree)
    let columns = rows.map(\.count).max() ?? 1
    place = around
    place.node = node
    for row in rows {
      for column in 0..<columns {
        if column < row.count, let cell = row[column] { addCell(cell, around) }
        collector.endCell()
      }
    }
    flush(as: .table(columns: columns))
  }

  /// Adds the words of a cell, its paragraphs parted by spaces alone.
  private mutating func addCell(_ cell: Int, _ around: Place) {
    var node = cell + 1
    while node < tree.nodes[cell].end {
      if let index = notes.marked[node] {
        collector.addMark(
          notes.notes[index].label, text: tree.visibleText(node), line: tree.nodes[node].line)
        node = tree.nodes[node].end
      } else if let text = tree.text(node) {
        collector.add(
          text, line: tree.nodes[node].line, style: style(ofText: node, in: cell),
          reason: around.reason, keepsLines: false)
        node += 1
      } else {
        let name = tree.name(node) ?? ""
        if PageTags.block.contains(name) || name == "br" { collector.addSpace() }
        node = PageTags.invisible.contains(name) ? tree.nodes[node].end : node + 1
      }
    }
  }

  private func style(ofText node: Int, in cell: Int) -> InlineCollector.Style {
    let inner = Array(tree.ancestors(node).dropFirst().prefix { $0 != cell })
    return inner.reversed().reduce(InlineCollector.Style()) {
      style(of: $1, tree.name($1) ?? "", $0)
    }
  }

  /// Ends the run.
  private mutating func flush(as kind: Block.Kind? = nil) {
    defer { collector = InlineCollector() }
    guard !collector.isEmpty else { return }
    guard !collector.lines.isEmpty else { return }
    runs.append(
      PageRun(
        kind: kind ?? PageFrames.kind(of: place), content: collector.content(),
        lines: collector.lines, note: note?.index, item: place.item, node: place.node,
        letters: collector.letters, linked: collector.linked, isStrong: collector.isStrong,
        reason: collector.letters == 0 && collector.lines.allSatisfy { $0.reason != nil }
          ? collector.lines.first?.reason : nil))
  }
}
