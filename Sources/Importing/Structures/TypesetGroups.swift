/// Takes verse and tables from the way their lines were set, where the source tells.
enum TypesetGroups {
  /// The groups of a text; nothing where its lines have no setting.
  static func find(_ text: ClassifiedLines) -> [SetApart]? {
    guard text.lines.contains(where: { $0.setting != nil }) else { return nil }
    return text.bodyRuns(mostBlanks: 0).flatMap { run -> [SetApart] in
      switch text.lines[run[0]].setting?.part {
      case .verse: [SetApart(kind: .verse, lines: run)]
      case .table: [SetApart(kind: .table(rows(run, text)), lines: run)]
      default: []
      }
    }
  }

  /// A cell of a line, with the place that it begins at.
  private struct Cell {
    let place: Int
    let piece: TableCell.Piece
  }

  /// The cells of each line in as many columns as the lines have together.
  private static func rows(_ run: [Int], _ text: ClassifiedLines) -> [[TableCell]] {
    let rows = run.map { cells(of: text.lines[$0], at: $0) }
    var columns: [Int] = []
    for place in rows.joined().map(\.place).sorted()
    where columns.last.map({ place - $0 > 3 }) ?? true {
      columns.append(place)
    }
    return rows.map { row in
      var result = columns.map { _ in TableCell() }
      for cell in row {
        let column = columns.lastIndex { $0 <= cell.place } ?? 0
        result[column].pieces.append(cell.piece)
      }
      return result
    }
  }

  /// The words between three spaces or more.
  private static func cells(of line: Line, at index: Int) -> [Cell] {
    let bytes = Array(line.text.utf8)
    var cells: [Cell] = []
    var (start, place) = (0, 0)
    func close(at end: Int) {
      guard end > start else { return }
      cells.append(
        Cell(
          place: line.indent + place, piece: TableCell.Piece(line: index, range: start..<end)))
    }
    var (offset, characters) = (0, 0)
    while offset < bytes.count {
      let spaces = bytes[offset...].prefix { $0 == 0x20 }.count
      if spaces >= 3 {
        close(at: offset)
        offset += spaces
        characters += spaces
        (start, place) = (offset, characters)
        continue
      }
      if bytes[offset] & 0xC0 != 0x80 { characters += 1 }
      offset += 1
    }
    close(at: bytes.count)
    return cells
  }
}
