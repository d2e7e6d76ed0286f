/// Finds rows of cells that begin at the same places.
enum TableFinder {
  /// The ranges of lines that are tables.
  static func tables(in lines: [TypesetLine], em: Double) -> [Range<Int>] {
    let starts = lines.map { cellStarts(of: $0, em: em) }
    var result: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, sharesCell(starts[end - 1], starts[end], em: em) { end += 1 }
      if end - index >= 2 { result.append(index..<end) }
      index = end
    }
    return result
  }

  /// The rows of a table, each with the lines that its cells go on in.
  static func rows(of lines: [TypesetLine], em: Double) -> [TypesetLine] {
    let left = lines.map(\.left).min() ?? 0
    var rows: [[[TypesetWord]]] = []
    var first: [TypesetLine] = []
    for line in lines {
      let cells = cells(of: line, em: em)
      if line.left > left + em, let last = rows.last, fits(cells, last, em: em) {
        rows[rows.count - 1] = merged(last, cells, em: em)
      } else {
        rows.append(cells)
        first.append(line)
      }
    }
    return zip(rows, first).map { cells, line in
      var row = line
      row.words = cells.flatMap { $0 }
      row.cellStarts = cells.dropLast().reduce(into: []) { starts, cell in
        starts.append((starts.last ?? 0) + cell.count)
      }
      return row
    }
  }

  private static func cells(of line: TypesetLine, em: Double) -> [[TypesetWord]] {
    let starts = Set(cellStarts(of: line, em: em))
    var cells: [[TypesetWord]] = [[]]
    for word in line.words {
      if starts.contains(word.box.left), !cells[cells.count - 1].isEmpty { cells.append([]) }
      cells[cells.count - 1].append(word)
    }
    return cells
  }

  /// Whether each of some cells stands below one of a row.
  private static func fits(_ cells: [[TypesetWord]], _ row: [[TypesetWord]], em: Double) -> Bool {
    cells.allSatisfy { cell in row.contains { isBelow(cell, $0, em: em) } }
  }

  private static func isBelow(_ cell: [TypesetWord], _ above: [TypesetWord], em: Double) -> Bool {
    guard let first = cell.first, let start = above.first else { return false }
    return abs(first.box.left - start.box.left) < 0.6 * em
  }

  private static func merged(
    _ row: [[TypesetWord]], _ cells: [[TypesetWord]], em: Double
  ) -> [[TypesetWord]] {
    row.map { above in above + (cells.first { isBelow($0, above, em: em) } ?? []) }
  }

  /// Where the second and later cells of a line begin.
  static func cellStarts(of line: TypesetLine, em: Double) -> [Double] {
    let gaps = zip(line.words, line.words.dropFirst()).map { $1.box.left - $0.box.right }
    guard let narrowest = gaps.min(), let widest = gaps.max() else { return [] }
    let isLoose = gaps.count >= 3 && widest - narrowest < 0.2 * em
    guard !isLoose else { return [] }
    return gaps.indices.filter { index in
      let isLabel = index == 0 && isItemLabel(line.words[0].text)
      return gaps[index] > 1.0 * em && !isLabel
    }.map { line.words[$0 + 1].box.left }
  }

  private static func isItemLabel(_ word: String) -> Bool {
    Line.bullet(of: word + " a") != nil || EnumeratedStarts.number(of: word + " a") != nil
  }

  private static func sharesCell(_ a: [Double], _ b: [Double], em: Double) -> Bool {
    a.contains { start in b.contains { abs($0 - start) < 0.4 * em } }
  }
}
