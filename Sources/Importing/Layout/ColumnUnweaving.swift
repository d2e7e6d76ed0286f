/// Takes columns that stand side by side, as `pdftotext -layout` leaves them, apart.
///
/// A gutter is a strip that hardly any line of a page crosses while many lines have words on both
/// sides of it. Lines that cross it (titles, heads, wide tables) part a page into bands; in each
/// band the left column is read before the right one, which may hold a gutter itself.
enum ColumnUnweaving {
  /// The lines with columns after each other; other lines are as they were.
  static func unweave(_ lines: [SourceLine]) -> [SourceLine] {
    var result: [SourceLine] = []
    result.reserveCapacity(lines.count)
    let edges = RepeatedEdges(lines)
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      let page = lines[start..<end]
      result += mayHoldColumns(page) ? unweavePage(page, edges) : Array(page)
      start = end
    }
    return result
  }

  /// Whether enough lines have wide spaces inside.
  private static func mayHoldColumns(_ page: ArraySlice<SourceLine>) -> Bool {
    var found = 0
    for line in page where line.setting == nil {
      if line.text.trimmed.hasWideSpace { found += 1 }
      if found >= 5 { return true }
    }
    return false
  }

  private static func unweavePage(
    _ page: ArraySlice<SourceLine>, _ edges: RepeatedEdges
  ) -> [SourceLine] {
    // A text without page breaks is one long page; its columns are judged by the screenful.
    var result: [SourceLine] = []
    var start = page.startIndex
    while start < page.endIndex {
      let end = page.index(start, offsetBy: 120, limitedBy: page.endIndex) ?? page.endIndex
      let rows = page[start..<end].map { ColumnRow($0, isEdge: edges.contains($0)) }
      result += unweave(rows, depth: 0).map(\.line)
      start = end
    }
    return result
  }

  private static func unweave(_ rows: [ColumnRow], depth: Int) -> [ColumnRow] {
    guard depth < 3, let gutter = Gutter.find(rows) else { return rows }
    var result: [ColumnRow] = []
    var (left, right): ([ColumnRow], [ColumnRow]) = ([], [])
    func flush() {
      result += column(unweave(trimmed(left), depth: depth + 1))
      result += column(unweave(trimmed(right), depth: depth + 1))
      (left, right) = ([], [])
    }
    for row in rows {
      if let cut = gutter.cut(row) {
        let (a, b) = row.split(at: cut)
        left.append(a)
        right.append(b)
      } else {
        flush()
        result.append(row)
      }
    }
    flush()
    return result
  }

  private static func trimmed(_ rows: [ColumnRow]) -> [ColumnRow] {
    guard let last = rows.lastIndex(where: { !$0.isBlank }),
      let first = rows.firstIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(rows[first...last])
  }

  /// A column against its own edge, without the blank lines that only its neighbour's lines made,
  /// and with one at its end.
  private static func column(_ rows: [ColumnRow]) -> [ColumnRow] {
    guard let last = rows.last else { return [] }
    var lines = rows.map(\.line)
    PageGrid.dedent(lines.indices, &lines)
    let column = zip(lines, rows).map { ColumnRow($0, isEdge: $1.isEdge, isHollow: $1.isHollow) }
    let lengths = column.map(\.ink.count).filter { $0 > 0 }.sorted()
    let full = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) * 8 / 10]
    var result: [ColumnRow] = []
    for (index, row) in column.enumerated() {
      if row.isBlank, index > 0, index + 1 < column.count,
        goesOn(column[index - 1], column[index + 1], full, isHollow: row.isHollow)
      {
        continue
      }
      result.append(row)
    }
    let end = SourceLine(number: last.line.number, text: "", page: last.line.page)
    return result + [ColumnRow(end, isEdge: false)]
  }

  /// Whether a blank line between two lines of a column is no room between paragraphs.
  private static func goesOn(
    _ above: ColumnRow, _ below: ColumnRow, _ full: Int, isHollow: Bool
  ) -> Bool {
    guard !above.isBlank, !below.isBlank, let end = above.scalars[above.ink].last,
      let start = below.scalars[below.ink].first
    else { return false }
    let isOpen = !end.endsSentence && !end.isCloser && end != ":"
    if isOpen, start.isLower { return true }
    guard isHollow, above.ink.upperBound * 100 >= full * 88 else { return false }
    return abs(below.ink.lowerBound - above.ink.lowerBound) <= 1 || isOpen
  }
}

/// A line of a page as characters with their columns.
struct ColumnRow {
  let line: SourceLine
  let scalars: [Unicode.Scalar]
  /// The first column with ink and the column after the last.
  let ink: Range<Int>
  /// The runs of two or more spaces between words.
  let gaps: [Range<Int>]
  /// Whether the line is a head or a foot, which is never cut.
  let isEdge: Bool
  /// Whether the line is blank here and has words in the column beside.
  let isHollow: Bool

  var isBlank: Bool { ink.isEmpty }

  init(_ line: SourceLine, isEdge: Bool, isHollow: Bool = false) {
    self.line = line
    self.isHollow = isHollow
    self.isEdge = isEdge
    scalars = Array(line.text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else {
      (ink, gaps) = (0..<0, [])
      return
    }
    ink = first..<last + 1
    var gaps: [Range<Int>] = []
    var start: Int?
    for column in first...last {
      if scalars[column].isSpace {
        if start == nil { start = column }
      } else if let begin = start {
        if column - begin >= 2 { gaps.append(begin..<column) }
        start = nil
      }
    }
    self.gaps = gaps
  }

  /// The ink between wide spaces.
  var pieces: [Range<Int>] {
    guard !isBlank else { return [] }
    let starts = [ink.lowerBound] + gaps.map(\.upperBound)
    let ends = gaps.map(\.lowerBound) + [ink.upperBound]
    return zip(starts, ends).map { $0..<$1 }
  }

  /// The parts before and after a column; the spaces before the right part stay with it.
  func split(at column: Int) -> (ColumnRow, ColumnRow) {
    func part(_ scalars: ArraySlice<Unicode.Scalar>) -> ColumnRow {
      let end = scalars.lastIndex { !$0.isSpace }
      let kept = end.map { String(String.UnicodeScalarView(scalars[...$0])) } ?? ""
      return ColumnRow(
        SourceLine(number: line.number, text: kept, page: line.page), isEdge: isEdge,
        isHollow: kept.isEmpty && !isBlank || isHollow)
    }
    let spaces = repeatElement(" " as Unicode.Scalar, count: min(column, scalars.count))
    return (part(scalars.prefix(column)), part((Array(spaces) + scalars.dropFirst(column))[...]))
  }
}

/// The strip between two columns.
struct Gutter {
  /// The column at which the right column begins, at most pages a little more or less.
  let start: Int

  /// How far the start of the right column may stray.
  private static let play = 3
  /// How far the numbers of items and entries may hang out of the right column.
  private static let hang = 8

  /// The clearest gutter of some rows, or nothing where they are no columns.
  static func find(_ rows: [ColumnRow]) -> Gutter? {
    let inked = rows.filter { !$0.isBlank && !$0.isEdge }
    var starts: [Int: Int] = [:]
    for row in inked {
      for gap in row.gaps { starts[gap.upperBound, default: 0] += 1 }
      if row.ink.lowerBound >= 20 { starts[row.ink.lowerBound, default: 0] += 1 }
    }
    func support(_ column: Int) -> Int {
      (column - play...column + play).reduce(0) { $0 + (starts[$1] ?? 0) }
    }
    let candidates = starts.keys.filter { $0 >= 18 && support($0) >= 5 }
      .sorted { (support($0), starts[$0] ?? 0, $1) > (support($1), starts[$1] ?? 0, $0) }
    return candidates.prefix(8).lazy.map(Gutter.init).first { $0.parts(inked) }
  }

  /// Whether most rows are parted by this strip into two columns of prose.
  private func parts(_ rows: [ColumnRow]) -> Bool {
    var (both, crossing) = (0, 0)
    var (lefts, rights) = (Pieces(), Pieces())
    for row in rows {
      guard let cut = cut(row) else {
        crossing += 1
        continue
      }
      let left = row.pieces.filter { $0.lowerBound < cut }
      let right = row.pieces.filter { $0.lowerBound >= cut }
      lefts.add(left)
      rights.add(right)
      if !left.isEmpty, !right.isEmpty { both += 1 }
    }
    return both >= 5 && both * 4 >= rows.count - crossing && crossing * 3 <= rows.count * 2
      && lefts.areProse && rights.areProse
  }

  /// How many rows have words on one side, and how many of these are as long as prose.
  private struct Pieces {
    var count = 0
    var long = 0

    /// Counts the pieces of one row; three and more are those of a table within the column.
    mutating func add(_ pieces: [Range<Int>]) {
      guard (1...2).contains(pieces.count) else { return }
      count += 1
      if pieces.contains(where: { $0.count >= 18 }) { long += 1 }
    }

    var areProse: Bool { count >= 5 && long * 100 >= count * 55 }
  }

  /// Where a row is to be cut, or nothing where it spans both columns.
  func cut(_ row: ColumnRow) -> Int? {
    if row.isEdge { return nil }
    if row.isBlank || row.ink.upperBound <= start - 1 { return start }
    if row.ink.lowerBound >= start - Self.hang { return min(row.ink.lowerBound, start) }
    let near = row.gaps.filter {
      $0.upperBound >= start - ($0.count >= 4 ? Self.hang : Self.play) && $0.lowerBound <= start
    }
    if let gap = near.min(by: { abs($0.upperBound - start) < abs($1.upperBound - start) }) {
      return gap.upperBound <= start + 12 ? gap.upperBound : start
    }
    guard row.ink.upperBound > start + 4 else {
      return row.ink.upperBound <= start + Self.play ? row.ink.upperBound : nil
    }
    return nil
  }
}

/// The first and last lines of pages that come again on other pages, or hold only a number.
struct RepeatedEdges {
  private var numbers = Set<Int>()

  init(_ lines: [SourceLine]) {
    guard let last = lines.last, last.page > 0 else { return }
    var edges: [(line: SourceLine, key: String)] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      let inked = lines[start..<end].filter { !$0.text.trimmed.isEmpty }
      for line in inked.prefix(2) + inked.suffix(2) {
        edges.append((line, RunningHeads.key(of: line.text)))
      }
      start = end
    }
    let counts = Dictionary(grouping: edges, by: \.key)
    for edge in edges {
      let isRepeated = edge.key.isEmpty || Set(counts[edge.key]?.map(\.line.page) ?? []).count >= 2
      if isRepeated, edge.line.text.trimmed.utf8.count <= 140 { numbers.insert(edge.line.number) }
    }
  }

  /// Whether a line is such an edge.
  func contains(_ line: SourceLine) -> Bool { numbers.contains(line.number) }
}
