/// Lines of one column that follow each other without others between.
struct ColumnBlock: Sendable {
  var lines: [TypesetLine]

  var left: Double { lines[0].cellLeft }
  var right: Double { lines[0].cellRight }
  var top: Double { lines[0].box.top }
  var bottom: Double { lines[lines.count - 1].box.bottom }

  func sharesWidth(with other: ColumnBlock) -> Bool {
    min(right, other.right) - max(left, other.left) > 1
  }
}

/// Puts the lines of a page into the order in which they are read.
enum PageOrder {
  /// The blocks of a page in reading order: columns from left to right between what spans them.
  static func blocks(of lines: [TypesetLine]) -> [ColumnBlock] {
    let blocks = stacked(lines)
    guard blocks.count > 1 else { return blocks }
    var before: [[Int]] = blocks.indices.map { _ in [] }
    for b in blocks.indices {
      for a in blocks.indices where a != b && precedes(a, b, blocks) { before[b].append(a) }
    }
    var order: [Int] = []
    var state = Array(repeating: 0, count: blocks.count)
    func visit(_ block: Int) {
      guard state[block] == 0 else { return }
      state[block] = 1
      for earlier in before[block] { visit(earlier) }
      order.append(block)
    }
    for block in blocks.indices.sorted(by: { place(blocks[$0]) < place(blocks[$1]) }) {
      visit(block)
    }
    return order.map { blocks[$0] }
  }

  private static func place(_ block: ColumnBlock) -> (Double, Double) { (block.left, block.top) }

  /// Whether one block is read before another.
  private static func precedes(_ a: Int, _ b: Int, _ blocks: [ColumnBlock]) -> Bool {
    let (first, second) = (blocks[a], blocks[b])
    if first.sharesWidth(with: second) { return first.top < second.top }
    guard first.left < second.left else { return false }
    return !blocks.indices.contains { c in
      guard c != a, c != b else { return false }
      let between = blocks[c]
      guard between.sharesWidth(with: first), between.sharesWidth(with: second) else {
        return false
      }
      let (high, low) = first.top < second.top ? (first, second) : (second, first)
      return between.top >= high.bottom - 1 && between.bottom <= low.top + 1
    }
  }

  /// Lines of one cell without lines of an overlapping cell between.
  private static func stacked(_ lines: [TypesetLine]) -> [ColumnBlock] {
    var blocks: [ColumnBlock] = []
    for line in lines.sorted(by: { ($0.box.middle, $0.left) < ($1.box.middle, $1.left) }) {
      let own = blocks.lastIndex { isSameCell($0.lines[0], line) }
      let single = ColumnBlock(lines: [line])
      if let own,
        !blocks[(own + 1)...].contains(where: { $0.sharesWidth(with: single) }),
        !blocks[..<own].contains(where: {
          $0.sharesWidth(with: single)
            && $0.lines.last.map { $0.box.middle } ?? 0
              > blocks[own].lines.last.map { $0.box.middle } ?? 0
        })
      {
        blocks[own].lines.append(line)
      } else {
        blocks.append(single)
      }
    }
    return blocks
  }

  private static func isSameCell(_ a: TypesetLine, _ b: TypesetLine) -> Bool {
    abs(a.cellLeft - b.cellLeft) < 1 && abs(a.cellRight - b.cellRight) < 1
  }
}
