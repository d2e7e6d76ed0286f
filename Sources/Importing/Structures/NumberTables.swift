/// Finds tables that lost their columns: rows on a line each with single spaces, or every cell on
/// a line of its own, known by their numbers.
enum NumberTables {
  /// The tables of a text.
  static func find(_ text: ClassifiedLines) -> [SetApart] {
    let numbers = text.lines.indices.map { index in
      text.isBody(index) && text.lines[index].length <= 90 ? figures(text.lines[index].text) : 0
    }
    return rowTables(text, numbers) + cellTables(text)
  }

  // MARK: Rows on a line each

  /// How many numbers in a row close a line.
  private static func figures(_ line: String) -> Int {
    let words = line.split(separator: " ")
    let count = words.reversed().prefix { isFigure($0) }.count
    return words.count <= 14 ? count : 0
  }

  private static func isFigure(_ word: some StringProtocol) -> Bool {
    var digits = 0
    for scalar in word.unicodeScalars {
      if scalar.isDigit {
        digits += 1
      } else if !".,:%–—-+/()½¼¾$£€*".unicodeScalars.contains(scalar) {
        return false
      }
    }
    return digits > 0 || word == "—" || word == "–" || word == "%" || word == "-"
  }

  private static func rowTables(_ text: ClassifiedLines, _ numbers: [Int]) -> [SetApart] {
    var found: [SetApart] = []
    for run in text.bodyRuns(mostBlanks: 1) {
      var position = 0
      while position < run.count {
        let count = numbers[run[position]]
        var end = position
        while end < run.count, count >= 2, numbers[run[end]] == count { end += 1 }
        if end - position >= 3, let table = rowTable(run, position..<end, count, text) {
          found.append(table)
        }
        position = max(end, position + 1)
      }
    }
    return found
  }

  private static func rowTable(
    _ run: [Int], _ range: Range<Int>, _ figures: Int, _ text: ClassifiedLines
  ) -> SetApart? {
    let rows = run[range].map { cells(of: $0, figures, text) }
    let hasLabels = rows.allSatisfy { !$0[0].pieces.isEmpty }
    guard hasLabels || rows.allSatisfy({ $0[0].pieces.isEmpty }) else { return nil }
    let body = hasLabels ? rows : rows.map { Array($0.dropFirst()) }
    guard let columns = body.first?.count else { return nil }
    var lines = Array(run[range])
    var table = body
    if range.lowerBound > 0 {
      let above = run[range.lowerBound - 1]
      let line = text.lines[above]
      let words = words(of: above, text)
      if line.ending == .word, line.length <= 90, words.count >= columns, line.opening == .upper {
        let head = words.count == columns ? words.map { TableCell(pieces: [$0]) } : nil
        let whole = TableCell(pieces: [
          TableCell.Piece(line: above, range: 0..<line.text.utf8.count)
        ])
        let rest = [TableCell](repeating: TableCell(), count: columns - 1)
        table.insert(head ?? [whole] + rest, at: 0)
        lines.insert(above, at: 0)
      }
    }
    return SetApart(kind: .table(table), lines: lines)
  }

  private static func words(of index: Int, _ text: ClassifiedLines) -> [TableCell.Piece] {
    let line = text.lines[index].text
    return line.split(separator: " ").map { word in
      let start = line.utf8.distance(from: line.startIndex, to: word.startIndex)
      return TableCell.Piece(line: index, range: start..<start + word.utf8.count)
    }
  }

  /// The label and the numbers of a row.
  private static func cells(of index: Int, _ figures: Int, _ text: ClassifiedLines) -> [TableCell] {
    let words = words(of: index, text)
    let label = words.dropLast(figures)
    var first = TableCell()
    if let start = label.first, let end = label.last {
      first.pieces = [
        TableCell.Piece(line: index, range: start.range.lowerBound..<end.range.upperBound)
      ]
    }
    return [first] + words.suffix(figures).map { TableCell(pieces: [$0]) }
  }

  // MARK: A cell on a line each

  private static func cellTables(_ text: ClassifiedLines) -> [SetApart] {
    var found: [SetApart] = []
    var group: [Int] = []
    func finish() {
      if let table = cellTable(group, text) { found.append(table) }
      group = []
    }
    for index in text.lines.indices {
      switch text.roles[index] {
      case .blank, .dropped, .noteMark: continue
      case .body where mayBeCell(index, text):
        if let last = group.last, index - last > 14 { finish() }
        group.append(index)
      default: finish()
      }
    }
    finish()
    return found
  }

  private static func mayBeCell(_ index: Int, _ text: ClassifiedLines) -> Bool {
    let line = text.lines[index]
    guard line.length <= 32, line.ending != .sentence || isFigure(line.text) else { return false }
    if line.startsWithBullet || line.ending == .colon { return false }
    // A numbered item's first line is no cell.
    return EnumeratedStarts.number(of: line.text) == nil
  }

  private static func isNumber(_ index: Int, _ text: ClassifiedLines) -> Bool {
    text.lines[index].text.split(separator: " ").allSatisfy { isFigure($0) }
  }

  private static func cellTable(_ group: [Int], _ text: ClassifiedLines) -> SetApart? {
    let kinds = group.map { isNumber($0, text) }
    guard group.count >= 8, kinds.count(where: { $0 }) * 10 >= group.count * 3,
      let first = kinds.firstIndex(of: true)
    else { return nil }
    let cells = group.map { index in
      let range = 0..<text.lines[index].text.utf8.count
      return TableCell(pieces: [TableCell.Piece(line: index, range: range)])
    }
    let hasLabels = kinds[first...].contains(false)
    guard first > 0 else { return nil }
    var rows: [[TableCell]] = []
    var head: ArraySlice<TableCell>
    var columns: Int
    if hasLabels {
      head = cells[..<(first - 1)]
      var row: [TableCell] = []
      for position in (first - 1)..<group.count {
        if !kinds[position], row.isEmpty || kinds[position - 1] {
          if !row.isEmpty { rows.append(row) }
          row = [cells[position]]
        } else if kinds[position] {
          row.append(cells[position])
        } else {
          row[row.count - 1].pieces += cells[position].pieces
        }
      }
      rows.append(row)
      columns = mostCommon(rows.map(\.count))
    } else {
      head = cells[..<first]
      columns = head.count
      rows = stride(from: first, to: cells.count, by: columns).map {
        Array(cells[$0..<min($0 + columns, cells.count)])
      }
    }
    guard columns >= 2, rows.count >= 2, rows.count(where: { $0.count == columns }) * 2 > rows.count
    else { return nil }
    let table =
      (head.isEmpty ? [] : [fitted(Array(head), columns)]) + rows.map { fitted($0, columns) }
    return SetApart(kind: .table(table), lines: group)
  }

  private static func mostCommon(_ counts: [Int]) -> Int {
    Dictionary(grouping: counts) { $0 }.max { ($0.value.count, $0.key) < ($1.value.count, $1.key) }?
      .key ?? 0
  }

  /// A row of so many cells; what is too much goes into the last one.
  private static func fitted(_ row: [TableCell], _ columns: Int) -> [TableCell] {
    guard row.count > columns else {
      return row + [TableCell](repeating: TableCell(), count: columns - row.count)
    }
    var result = Array(row[..<columns])
    for cell in row[columns...] { result[columns - 1].pieces += cell.pieces }
    return result
  }
}
