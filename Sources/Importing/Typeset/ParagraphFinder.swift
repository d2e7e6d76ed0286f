/// Cuts columns of lines into paragraphs by the room that their setting leaves.
struct ParagraphFinder {
  private let metrics: TypesetMetrics
  private var em: Double { metrics.em }

  /// The paragraphs of a page in reading order.
  static func paragraphs(of page: PageLines, _ metrics: TypesetMetrics) -> [[TypesetParagraph]] {
    let finder = ParagraphFinder(metrics: metrics)
    return page.blocks.map { block in
      let edges = finder.edges(of: block, on: page)
      var block = block
      for index in block.lines.indices { block.lines[index].column = edges }
      return finder.groups(of: block.lines).flatMap { finder.paragraphs(of: $0, edges) }
    }
  }

  /// The edges of the column that a block is part of, measured on all of its parts on the page.
  private func edges(of block: ColumnBlock, on page: PageLines) -> ColumnEdges {
    let same = page.blocks.filter {
      abs($0.left - block.left) < em && abs($0.right - block.right) < em
    }.flatMap(\.lines)
    let body = same.filter { abs($0.size - em) < 0.3 }
    guard var edges = ColumnEdges(body.count >= 3 ? body : same, em: em) else {
      return ColumnEdges(left: block.left, right: block.right)
    }
    if body.count < 6 {
      edges.left = min(edges.left, max(block.left, edges.left - 4 * em))
      let known = metrics.rightEdge(ofColumnAt: edges.left)
      edges.right = max(edges.right, min(known ?? block.right, block.right))
      if let known, page.blocks.count == 1 { edges.right = max(edges.right, known) }
    }
    return edges
  }

  // MARK: Groups

  /// Lines of one kind of type that no wide space parts.
  private struct Group {
    var lines: [TypesetLine]
    /// How much more room than between lines is above it.
    var room: Double
    var isApart: Bool
    var isTable = false
  }

  private func groups(of lines: [TypesetLine]) -> [Group] {
    var groups: [Group] = []
    let tables = TableFinder.tables(in: lines, em: em)
    for (index, line) in lines.enumerated() {
      guard let last = groups.last?.lines.last else {
        groups.append(Group(lines: [line], room: .infinity, isApart: true))
        continue
      }
      let isWide = isWide(last, line)
      if let table = tables.first(where: { $0.contains(index) }), index > table.lowerBound {
        groups[groups.count - 1].lines.append(line)
        groups[groups.count - 1].isTable = true
        continue
      }
      if isWide || isOtherType(last, line)
        || tables.contains(where: { $0.lowerBound == index || $0.upperBound == index })
      {
        groups.append(Group(lines: [line], room: room(last, line), isApart: isWide))
      } else {
        groups[groups.count - 1].lines.append(line)
      }
    }
    return groups
  }

  /// Whether more room than between the lines of a paragraph parts two lines.
  private func isWide(_ a: TypesetLine, _ b: TypesetLine) -> Bool {
    room(a, b) > (b.hasRaisedWords ? 0.4 : 0.2) * max(a.size, b.size)
  }

  /// How much farther apart two lines are than those of a paragraph.
  private func room(_ a: TypesetLine, _ b: TypesetLine) -> Double {
    b.box.bottom - a.box.bottom - metrics.leading(max(a.size, b.size))
  }

  private func isOtherType(_ a: TypesetLine, _ b: TypesetLine) -> Bool {
    if abs(a.size - b.size) > 0.06 * max(a.size, b.size) { return true }
    return a.isBold != b.isBold
  }

  // MARK: Paragraphs

  private func paragraphs(of group: Group, _ column: ColumnEdges) -> [TypesetParagraph] {
    let edges = insetEdges(of: group.lines, column)
    let setting = GroupSetting(
      group.lines, edges, metrics)
    var parts: [[TypesetLine]] = [[group.lines[0]]]
    let isDisplay = group.lines[0].size >= 1.12 * em
    if !setting.keepsLines, !group.isTable, !isDisplay {
      for index in group.lines.indices.dropFirst() {
        if setting.startsParagraph(index) {
          parts.append([group.lines[index]])
        } else {
          parts[parts.count - 1].append(group.lines[index])
        }
      }
    } else {
      parts = [group.isTable ? TableFinder.rows(of: group.lines, em: em) : group.lines]
    }
    return parts.enumerated().map { offset, lines in
      var paragraph = TypesetParagraph(lines: lines, edges: edges)
      paragraph.isApart = offset == 0 && group.isApart
      paragraph.roomAbove = offset == 0 ? group.room : 0
      paragraph.keepsLines = setting.keepsLines || group.isTable
      if group.isTable { paragraph.part = .table }
      paragraph.isJustified = setting.isJustified
      paragraph.isIndented = setting.isFirstLineIndented(lines)
      return paragraph
    }
  }

  /// The edges of the lines of a group: the column's, or their own where all are set in.
  private func insetEdges(of lines: [TypesetLine], _ column: ColumnEdges) -> ColumnEdges {
    let left = lines.map(\.left).min() ?? column.left
    let right = lines.map(\.right).max() ?? column.right
    let inset = left - column.left
    guard lines.count >= 2 else {
      return ColumnEdges(left: min(left, column.left), right: max(right, column.right))
    }
    guard inset > 0.6 * em else {
      return ColumnEdges(left: left, right: max(right, column.right))
    }
    let flush = lines.count { right - $0.right < GroupSetting.slack * em }
    if lines.count >= 3, flush * 10 >= (lines.count - 1) * 6 {
      return ColumnEdges(left: left, right: right)
    }
    let mirrored = column.right - inset
    return ColumnEdges(left: left, right: right > mirrored + 0.3 * em ? column.right : mirrored)
  }
}

/// How the lines of a group are set within their edges.
struct GroupSetting: Sendable {
  /// How far apart the ends of justified lines may lie, as a share of the size of the type.
  static let slack = 0.15

  private let lines: [TypesetLine]
  private let edges: ColumnEdges
  private let em: Double
  private let paragraphIndent: Double?
  /// Whether full lines end at one edge.
  let isJustified: Bool
  /// Whether the second and later lines of its paragraphs are indented.
  let isHanging: Bool
  /// Whether its lines end where they must, as in verse.
  let keepsLines: Bool
  /// Whether its lines are centred, or set to the right.
  let isAligned: Bool

  init(
    _ lines: [TypesetLine], _ edges: ColumnEdges, _ metrics: TypesetMetrics
  ) {
    let em = metrics.em
    self.lines = lines
    self.edges = edges
    self.em = em
    paragraphIndent = metrics.paragraphIndent
    isAligned = Self.isAligned(lines, em: em)
    let flush = lines.dropLast().count { edges.right - $0.right < Self.slack * em }
    isJustified = lines.count >= 3 && flush * 10 >= (lines.count - 1) * 6
    func indent(_ index: Int) -> Double { lines[index].left - edges.left }
    func hasRoom(_ index: Int) -> Bool {
      let room = edges.right - lines[index].right
      return room > lines[index].room(forFirstWordOf: lines[index + 1])
    }
    let pairs = lines.indices.dropLast()
    let hangs = pairs.count {
      indent($0) < 0.3 * em && indent($0 + 1) > 0.5 * em && !hasRoom($0)
    }
    let opens = pairs.count { indent($0) < 0.3 * em && indent($0 + 1) > 0.5 * em && hasRoom($0) }
    let indented = lines.indices.dropFirst().count { indent($0) > 0.5 * em }
    let hangsFromLabel =
      Self.opensItem(lines[0]) && lines[0].words.count > 1 && lines.count > 1
      && lines.dropFirst().allSatisfy { line in
        Self.opensItem(line) && abs(line.left - lines[0].left) < 0.3 * em
          || abs(line.left - lines[0].words[1].box.left) < 0.5 * em
      } && indented > 0
    isHanging =
      hangsFromLabel
      || hangs > opens && indented * 2 >= lines.count - 1 - opens && indent(0) < 0.3 * em
    let short = pairs.count(where: hasRoom)
    let looksLikeParagraphs = pairs.contains {
      hasRoom($0) && (indent($0 + 1) > 0.5 * em && indent($0) < 0.3 * em)
    }
    let isBroken = short * 10 >= pairs.count * 6 && !looksLikeParagraphs
    let isRagged =
      metrics.isJustified && flush == 0 && lines.count >= 2 && !isHanging
      && edges.left - lines[0].column.left > 0.3 * em
    keepsLines =
      !isJustified && !isAligned && lines.count >= 2 && (isBroken || isRagged)
      && !lines.contains { Self.opensItem($0) || Self.endsInHyphen($0) }
  }

  /// Whether lines share their middle or their right edge, and not their left.
  private static func isAligned(_ lines: [TypesetLine], em: Double) -> Bool {
    guard lines.count >= 2, let first = lines.first else { return false }
    let lefts = lines.map(\.left)
    guard let low = lefts.min(), let high = lefts.max(), high - low > em,
      low - first.column.left > em || high - low > 3 * em
    else { return false }
    let isCentred = lines.allSatisfy { abs($0.left + $0.right - first.left - first.right) < em }
    return isCentred || lines.allSatisfy { abs($0.right - first.column.right) < 0.4 * em }
  }

  private func indent(_ index: Int) -> Double { lines[index].left - edges.left }

  /// Whether a line begins with a bullet, the dash of a speech or the number of an item.
  private static func opensItem(_ line: TypesetLine) -> Bool {
    let text = line.text
    return Line.bullet(of: text) != nil || EnumeratedStarts.number(of: text) != nil
      || text.unicodeScalars.first?.isDash == true
  }

  /// Whether the line before a line ended although the next word had room there.
  private func endsEarly(before index: Int) -> Bool {
    let (line, next) = (lines[index - 1], lines[index])
    let room = edges.right - line.right
    if isJustified, room > 0.7 * em { return true }
    return room > line.room(forFirstWordOf: next)
  }

  /// Whether a line is indented as first lines are, and no line of a block set in from both sides.
  private func isFirstLine(_ line: TypesetLine) -> Bool {
    guard let paragraphIndent else { return false }
    let isBlock = lines.count >= 3 && edges.left - line.column.left > 0.5 * em
    return !isBlock && abs(line.left - line.column.left - paragraphIndent) < 0.6
  }

  private func isSetToTheRight(_ line: TypesetLine) -> Bool {
    line.left - line.column.left > 3 * em && line.column.right - line.right < Self.slack * em
  }

  private static func endsInHyphen(_ line: TypesetLine) -> Bool {
    line.words.last?.text.unicodeScalars.last?.isHyphen == true
  }

  /// Whether a line begins a paragraph.
  func startsParagraph(_ index: Int) -> Bool {
    let previous = lines[index - 1]
    if isAligned, let widest = lines.map(\.box.width).max() {
      let full = lines.count { $0.box.width > widest - 0.3 * em }
      return full >= 2 && lines.count >= 3 && previous.box.width < widest - em
        && lines[index].box.width > previous.box.width
    }
    if isSetToTheRight(previous), isSetToTheRight(lines[index]) { return false }
    let early = endsEarly(before: index)
    if Self.endsInHyphen(previous), !early { return false }
    if let item = itemStart(before: index) {
      let hang = lines[item].words[1].box.left
      if abs(lines[index].left - hang) < 0.5 * em, hang - lines[item].left > 0.5 * em {
        return false
      }
      if lines[index].left < hang - 0.3 * em, index > item + 1 || early { return true }
      if Self.opensItem(lines[index]) { return true }
    }
    if isHanging { return indent(index) < 0.3 * em && (indent(index - 1) > 0.5 * em || early) }
    let isIn = indent(index) > 0.55 * em
    if isIn, indent(index - 1) < 0.3 * em { return true }
    if isFirstLine(previous), isFirstLine(lines[index]) { return true }
    let opensItem = Self.opensItem(lines[index]) && Self.opensItem(lines[0])
    return early || opensItem && abs(indent(index) - indent(0)) < 0.3 * em
  }

  /// The line that opens the item of a list that the line before belongs to.
  private func itemStart(before index: Int) -> Int? {
    var start = index - 1
    while start > 0, !Self.opensItem(lines[start]),
      abs(lines[start].left - lines[index - 1].left) < 0.3 * em
    {
      start -= 1
    }
    guard Self.opensItem(lines[start]), lines[start].words.count > 1 else { return nil }
    let hang = lines[start].words[1].box.left
    return start == index - 1 || abs(lines[index - 1].left - hang) < 0.5 * em ? start : nil
  }

  /// Whether the first of some lines is indented against the others, or against the edge.
  func isFirstLineIndented(_ lines: [TypesetLine]) -> Bool {
    guard !isHanging, let first = lines.first else { return false }
    let reference = lines.count > 1 ? lines.dropFirst().map(\.left).min() ?? edges.left : edges.left
    return first.left - reference > 0.55 * em
  }
}
