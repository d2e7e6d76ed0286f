/// What the type of a text has in common over its pages.
struct TypesetMetrics: Sendable {
  /// The size of the body's type, in points.
  let em: Double
  /// The usual distance of lines, by the size of their type in tenths of a point.
  private let leadings: [Int: Double]
  /// How far first lines of paragraphs are indented, where they are.
  private(set) var paragraphIndent: Double?
  /// Whether the lines of its body end at one edge.
  private(set) var isJustified = false
  /// How much more room than between its lines parts two paragraphs of the body.
  private(set) var paragraphRoom = 0.0
  /// The edges of columns with many lines.
  private let columns: [(left: Double, right: Double)]

  /// The size in which most letters of some pages are set.
  static func bodySize(of pages: [TypesetPage]) -> Double {
    var letters: [Int: Int] = [:]
    for word in pages.lazy.flatMap(\.words) {
      letters[Int((word.size * 10).rounded()), default: 0] += word.text.utf8.count
    }
    let main = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 100
    return max(Double(main) / 10, 1)
  }

  init(_ pages: [PageLines], em: Double) {
    self.em = em
    var distances: [Int: [Int: Int]] = [:]
    var columns: [(left: Double, right: Double)] = []
    for block in pages.lazy.flatMap(\.blocks) {
      for (a, b) in zip(block.lines, block.lines.dropFirst()) where abs(a.size - b.size) < 0.3 {
        let distance = Int(((b.box.bottom - a.box.bottom) * 10).rounded())
        if distance > 0 { distances[Self.key(a.size), default: [:]][distance, default: 0] += 1 }
      }
      let body = block.lines.filter { abs($0.size - em) < 0.3 }
      if body.count >= 6, let edges = ColumnEdges(body, em: em) {
        columns.append((edges.left, edges.right))
      }
    }
    leadings = distances.mapValues { counts in
      Double(counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0) / 10
    }
    self.columns = columns
    var (flush, full) = (0, 0)
    for block in pages.lazy.flatMap(\.blocks) where block.lines.count >= 6 {
      let body = block.lines.filter { abs($0.size - em) < 0.3 }
      guard let edges = ColumnEdges(body, em: em) else { continue }
      full += body.count
      flush += body.count { edges.right - $0.right < GroupSetting.slack * em }
    }
    isJustified = flush * 2 > full
    paragraphIndent = Self.paragraphIndent(pages, em: em)
    var rooms: [Int: Int] = [:]
    let leading = leading(em)
    for block in pages.lazy.flatMap(\.blocks) {
      for (a, b) in zip(block.lines, block.lines.dropFirst())
      where abs(a.size - em) < 0.3 && abs(b.size - em) < 0.3 {
        let room = b.box.bottom - a.box.bottom - leading
        if room > 0.2 * em { rooms[Int((room * 2).rounded()), default: 0] += 1 }
      }
    }
    if let usual = rooms.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }), usual.value >= 4 {
      paragraphRoom = Double(usual.key) / 2
    }
  }

  private static func paragraphIndent(_ pages: [PageLines], em: Double) -> Double? {
    var indents: [Int: Int] = [:]
    for lines in pages.lazy.flatMap(\.blocks).map(\.lines) where lines.count >= 3 {
      for index in lines.indices.dropFirst().dropLast() {
        let (before, line, after) = (lines[index - 1], lines[index], lines[index + 1])
        guard abs(line.size - em) < 0.3, abs(before.left - after.left) < 0.1 * em else { continue }
        let indent = line.left - after.left
        if indent > 0.55 * em, indent < 5 * em { indents[Int(indent.rounded()), default: 0] += 1 }
      }
    }
    let usual = indents.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return usual.flatMap { $0.value >= 3 ? Double($0.key) : nil }
  }

  private static func key(_ size: Double) -> Int { Int((size * 10).rounded()) }

  /// The usual distance of lines of some size.
  func leading(_ size: Double) -> Double {
    let body = leadings[Self.key(em)] ?? 1.2 * em
    let own = leadings[Self.key(size)] ?? body / em * size
    return min(max(own, 0.9 * size), max(2.6 * size, body))
  }

  /// The right edge of a column that begins at some place, as the long columns have it.
  func rightEdge(ofColumnAt left: Double) -> Double? {
    columns.filter { abs($0.left - left) < 0.5 * em }.map(\.right).max()
  }
}

/// The edges that most lines of a column keep to.
struct ColumnEdges: Sendable {
  var left: Double
  var right: Double

  init(left: Double, right: Double) {
    self.left = left
    self.right = right
  }

  /// The outermost edges that several lines share.
  init?(_ lines: [TypesetLine], em: Double) {
    guard !lines.isEmpty else { return nil }
    let lefts = lines.map(\.left).sorted()
    let rights = lines.map(\.right).sorted(by: >)
    let needed = lines.count >= 4 ? max(2, lines.count / 10) : 1
    left =
      lefts.indices.first { index in
        index + needed <= lefts.count && lefts[index + needed - 1] - lefts[index] < 0.3 * em
      }.map { lefts[$0] } ?? lefts[0]
    right =
      rights.indices.first { index in
        index + needed <= rights.count && rights[index] - rights[index + needed - 1] < 0.4 * em
      }.map { rights[$0] } ?? rights[0]
  }
}
