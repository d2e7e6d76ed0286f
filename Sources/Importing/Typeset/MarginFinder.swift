/// Finds running heads, running feet and page numbers by their place on the pages.
struct MarginFinder {
  /// A line, or several side by side, at the upper or lower edge of a page.
  private struct Row {
    var lines: [TypesetLine]
    var isHead: Bool
    /// How far it is from the edge, in rows.
    var depth: Int
    /// How much room parts it from the text.
    var gap: Double

    var page: Int { lines[0].page }
    var top: Double { lines.map(\.box.top).min() ?? 0 }
    var size: Double { lines.map(\.size).max() ?? 0 }
    var width: Double { (lines.map(\.right).max() ?? 0) - (lines.map(\.left).min() ?? 0) }
    var words: String {
      lines.sorted { $0.left < $1.left }.map(\.text).joined(separator: " ")
    }
    var key: String { RunningHeads.key(of: words) }

    /// The numbers that the row may give the page, as distances from its place.
    var offsets: Set<Int> {
      if let number = PageNumbers.number(in: words) { return [number - page] }
      let tokens = words.split { !($0.isLetter || $0.isNumber) }
      guard let first = tokens.first, let last = tokens.last else { return [] }
      return Set([first, last].compactMap { $0.utf8.count <= 4 ? Int($0) : nil }.map { $0 - page })
    }
  }

  private let rows: [Row]
  private let bodySize: Double
  private let pages: Int

  /// The lines of each page that are furniture, as positions in its list of lines.
  static func margins(of pages: [[TypesetLine]], bodySize: Double) -> [Set<Int>] {
    let finder = MarginFinder(pages, bodySize: bodySize)
    let furniture = finder.furniture()
    return pages.indices.map { page in
      let found = furniture.filter { $0.page == page }.flatMap(\.lines)
      return Set(
        pages[page].indices.filter { index in
          found.contains { $0.box == pages[page][index].box }
        })
    }
  }

  private init(_ pages: [[TypesetLine]], bodySize: Double) {
    self.bodySize = bodySize
    self.pages = pages.count { !$0.isEmpty }
    rows = pages.flatMap { Self.edgeRows(of: $0) }
  }

  private static func edgeRows(of lines: [TypesetLine]) -> [Row] {
    var rows: [[TypesetLine]] = []
    for line in lines.sorted(by: { $0.box.top < $1.box.top }) {
      if let last = rows.last, last.contains(where: { $0.box.verticalOverlap(line.box) > 0.5 }) {
        rows[rows.count - 1].append(line)
      } else {
        rows.append([line])
      }
    }
    func top(_ row: Int) -> Double { rows[row].map(\.box.top).min() ?? 0 }
    func bottom(_ row: Int) -> Double { rows[row].map(\.box.bottom).max() ?? 0 }
    let deep = min(3, rows.count / 2 + rows.count % 2)
    let heads = (0..<min(deep, rows.count)).map { row in
      Row(
        lines: rows[row], isHead: true, depth: row,
        gap: row + 1 < rows.count ? top(row + 1) - bottom(row) : .infinity)
    }
    let feet = (0..<min(deep, rows.count)).map { depth in
      let row = rows.count - 1 - depth
      return Row(
        lines: rows[row], isHead: false, depth: depth,
        gap: row > 0 ? top(row) - bottom(row - 1) : .infinity)
    }
    return heads + feet
  }

  private func furniture() -> [Row] {
    var found: [Row] = []
    for depth in 0..<3 {
      for row in rows where row.depth == depth {
        let isOuter =
          depth == 0
          || found.contains {
            $0.page == row.page && $0.isHead == row.isHead && $0.depth == depth - 1
          }
        if isOuter, isFurniture(row) { found.append(row) }
      }
    }
    return found
  }

  private func isFurniture(_ row: Row) -> Bool {
    guard row.size <= bodySize * 1.35, row.depth == 0 || row.gap > 0.3 * row.size else {
      return false
    }
    if let first = row.words.unicodeScalars.first, first.isSuperscript { return false }
    let twins = rows.filter {
      $0.isHead == row.isHead && $0.page != row.page && abs($0.top - row.top) < 4
        && abs($0.size - row.size) < 0.6
    }
    let key = row.key
    if key.utf8.count >= 3, twins.contains(where: { $0.key == key }) { return true }
    let offsets = row.offsets
    let isNumber = PageNumbers.number(in: row.words) != nil
    if !offsets.isEmpty, row.gap > 0.3 * row.size {
      let isCounted = twins.contains { !$0.offsets.isDisjoint(with: offsets) }
      if isCounted, isNumber || mayBeHead(row) { return true }
      if isNumber, row.gap > row.size, pages <= 2 || !twins.isEmpty { return true }
    }
    let isSmall = row.size < 0.95 * bodySize && row.gap > 0.6 * row.size
    if isSmall, !twins.isEmpty, hasLetters(row), mayBeHead(row) { return true }
    let isApart = row.gap > 0.9 * bodySize && row.size <= bodySize * 1.05
    let places = Set(twins.filter { $0.gap > 0.9 * bodySize }.map(\.page)).count
    return isApart && places >= 2 && places * 10 >= pages * 4 && hasLetters(row)
  }

  /// Whether words beside a number may name the text or a part of it, and are no note.
  private func mayBeHead(_ row: Row) -> Bool {
    row.gap > 0.6 * row.size && row.words.count <= 80
      && row.words.unicodeScalars.last?.endsSentence != true
  }

  private func hasLetters(_ row: Row) -> Bool {
    row.words.unicodeScalars.contains(where: \.isLetter) && row.words.count <= 110
  }
}
