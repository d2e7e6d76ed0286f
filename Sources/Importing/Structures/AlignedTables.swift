/// Finds tables by cells that stand below each other, with wide spaces between.
enum AlignedTables {
  /// The tables of a text.
  static func find(_ text: ClassifiedLines) -> [SetApart] {
    text.bodyRuns(mostBlanks: 2).flatMap { tables(in: $0, text) }
  }

  /// A line as cells with the columns at which they stand.
  private struct Row {
    let line: Int
    let cells: [Cell]
  }

  private struct Cell {
    /// The columns, in characters of the line with its indent.
    let columns: Range<Int>
    /// The range in the text, in UTF-8.
    let range: Range<Int>
  }

  private static func tables(in run: [Int], _ text: ClassifiedLines) -> [SetApart] {
    var found: [SetApart] = []
    var position = 0
    while position < run.count {
      guard text.lines[run[position]].text.hasWideSpace else {
        position += 1
        continue
      }
      var rows: [Row] = []
      var end = position
      var loose = 0
      while end < run.count, loose <= 2 {
        let row = row(run[end], text)
        if row.cells.count >= 2 {
          loose = 0
        } else if let cell = row.cells.first, continuesColumn(cell, rows) {
          loose += 1
        } else {
          break
        }
        rows.append(row)
        end += 1
      }
      while let last = rows.last, last.cells.count < 2, !isIndentedCell(last, rows) {
        rows.removeLast()
      }
      if let table = table(rows, text) {
        found.append(table)
        position += max(1, rows.count)
      } else {
        position += 1
      }
    }
    return found
  }

  private static func row(_ index: Int, _ text: ClassifiedLines) -> Row {
    let line = text.lines[index]
    var cells: [Cell] = []
    var (column, offset) = (line.indent, 0)
    var start: (column: Int, offset: Int)?
    var (spaces, end) = (0, (column: 0, offset: 0))
    for scalar in line.text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar == " " {
        spaces += 1
      } else {
        if let begin = start, spaces >= 2 {
          cells.append(
            Cell(columns: begin.column..<end.column, range: begin.offset..<end.offset))
          start = nil
        }
        if start == nil { start = (column, offset) }
        spaces = 0
        end = (column + 1, offset + width)
      }
      column += 1
      offset += width
    }
    if let begin = start {
      cells.append(Cell(columns: begin.column..<end.column, range: begin.offset..<end.offset))
    }
    return Row(line: index, cells: cells)
  }

  /// Whether a lone piece stands within the column of a cell above.
  private static func continuesColumn(_ cell: Cell, _ rows: [Row]) -> Bool {
    guard cell.columns.count <= 40 else { return false }
    return rows.contains { row in
      row.cells.count >= 2
        && row.cells.contains {
          abs($0.columns.lowerBound - cell.columns.lowerBound) <= 1
            && ($0.columns.lowerBound > 0 || cell.columns.count <= 24)
        }
    }
  }

  private static func isIndentedCell(_ row: Row, _ rows: [Row]) -> Bool {
    (row.cells.first?.columns.lowerBound ?? 0) > 1
  }

  private static func table(_ rows: [Row], _ text: ClassifiedLines) -> SetApart? {
    let wide = rows.filter { $0.cells.count >= 2 }
    guard wide.count >= 2 else { return nil }
    let starts = columnStarts(rows)
    guard starts.count >= 2, isAligned(wide, starts) else { return nil }
    let cells = wide.flatMap(\.cells)
    let long = cells.count { $0.columns.count > 45 }
    guard long * 4 <= cells.count else { return nil }
    let table = clusters(rows, text).map { cluster in
      var row = [TableCell](repeating: TableCell(), count: starts.count)
      for line in cluster {
        for cell in line.cells {
          row[column(of: cell, starts)].pieces.append(
            TableCell.Piece(line: line.line, range: cell.range))
        }
      }
      return row
    }
    guard table.count >= 2 else { return nil }
    return SetApart(kind: .table(table), lines: rows.map(\.line))
  }

  /// Where the columns of a table begin: strips that no cell of the widest rows crosses.
  private static func columnStarts(_ rows: [Row]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    let most = rows.map(\.cells.count).max() ?? 0
    let full = rows.filter { $0.cells.count == most }
    for cell in full.flatMap(\.cells).sorted(by: { $0.columns.lowerBound < $1.columns.lowerBound })
    {
      if let last = merged.last, cell.columns.lowerBound < last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, cell.columns.upperBound)
      } else {
        merged.append(cell.columns)
      }
    }
    return merged.count == most ? merged : []
  }

  private static func column(of cell: Cell, _ starts: [Range<Int>]) -> Int {
    let overlaps = starts.map { $0.clamped(to: cell.columns).count }
    if let best = overlaps.indices.max(by: { overlaps[$0] < overlaps[$1] }), overlaps[best] > 0 {
      return best
    }
    let middle = (cell.columns.lowerBound + cell.columns.upperBound) / 2
    let distances = starts.map { abs(($0.lowerBound + $0.upperBound) / 2 - middle) }
    return distances.indices.min { distances[$0] < distances[$1] } ?? 0
  }

  /// Whether most cells stand in a column of their own.
  private static func isAligned(_ rows: [Row], _ starts: [Range<Int>]) -> Bool {
    let fitting = rows.count { row in
      let columns = row.cells.map { column(of: $0, starts) }
      return Set(columns).count == columns.count
    }
    let full = rows.count { $0.cells.count == starts.count }
    return fitting * 10 >= rows.count * 8 && full >= 2 && full * 10 >= rows.count * 4
  }

  /// The lines that make a row each: one, or all between two blank lines where cells are wrapped.
  private static func clusters(_ rows: [Row], _ text: ClassifiedLines) -> [[Row]] {
    let isWrapped = rows.contains { $0.cells.count < 2 }
    let hasBlanks = zip(rows, rows.dropFirst()).contains { $1.line > $0.line + 1 }
    if isWrapped, hasBlanks {
      var result: [[Row]] = []
      for row in rows {
        if let last = result.last?.last, row.line == last.line + 1 {
          result[result.count - 1].append(row)
        } else {
          result.append([row])
        }
      }
      return result
    }
    var result: [[Row]] = []
    for row in rows {
      let opens = row.cells.count >= 2 && (row.cells.first?.columns.lowerBound ?? 0) <= 2
      if opens || result.isEmpty {
        result.append([row])
      } else {
        result[result.count - 1].append(row)
      }
    }
    return result
  }
}
