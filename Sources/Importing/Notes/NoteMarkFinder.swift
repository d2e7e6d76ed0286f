/// Finds every place that may be the mark of one of some labels.
enum NoteMarkFinder {
  /// The possible marks, by label, in the order of the text.
  static func marks(of labels: Set<String>, in text: ClassifiedLines) -> [String: [NoteMark]] {
    var result: [String: [NoteMark]] = [:]
    for (index, role) in text.roles.enumerated() where role == .body {
      let line = text.lines[index]
      if line.length <= 7, let label = NoteLabel.wholeLine(line.text), labels.contains(label) {
        if let mark = ownLine(label, index, text) { result[label, default: []].append(mark) }
        continue
      }
      if RaisedLine.mayBe(line.text) {
        for mark in RaisedLine.marks(at: index, text) where labels.contains(mark.label) {
          result[mark.label, default: []].append(mark)
        }
      }
      var scan = NoteMarkScan(line.text, line: index)
      for mark in scan.marks() where labels.contains(mark.label) {
        result[mark.label, default: []].append(mark)
      }
    }
    return result
  }

  private static func ownLine(
    _ label: String, _ index: Int, _ text: ClassifiedLines
  ) -> NoteMark? {
    guard let before = text.inkedLine(before: index), index - before <= 2,
      text.roles[before] == .body
    else { return nil }
    let line = text.lines[index]
    let after = text.inkedLine(after: index).map { text.lines[$0] }
    let goesOn =
      after.map { next in
        next.opening == .lower
          || next.text.unicodeScalars.first.map { ".,;:!?)]»”".unicodeScalars.contains($0) }
            ?? false
      } ?? false
    let isBracketed = line.text.hasSuffix("]") || line.text.hasSuffix(")")
    let quality = isBracketed ? 4 : goesOn || text.lines[before].isOpen ? 3 : 2
    return NoteMark(
      label: label, form: .ownLine, line: index, range: 0..<line.text.utf8.count, quality: quality)
  }
}

/// Lines that hold nothing but raised digits, each above its place in the next line, as extractors
/// that keep the layout print them.
enum RaisedLine {
  /// Whether a line has only short numbers or signs with room between them.
  static func mayBe(_ text: String) -> Bool {
    guard text.utf8.count <= 200, let first = text.unicodeScalars.first,
      first.isDigit || first.isNoteSymbol
    else { return false }
    let parts = text.split(separator: " ")
    return parts.allSatisfy { part in
      part.utf8.count <= 3
        && (part.utf8.allSatisfy { (0x30...0x39).contains($0) }
          || part.unicodeScalars.allSatisfy { $0.isNoteSymbol })
    }
  }

  /// The marks of such a line, placed in the line below by their columns.
  static func marks(at index: Int, _ text: ClassifiedLines) -> [NoteMark] {
    guard index + 1 < text.lines.count, text.roles[index + 1] == .body else { return [] }
    let (line, below) = (text.lines[index], text.lines[index + 1])
    guard line.indent > below.indent, below.length > 10 else { return [] }
    var marks: [NoteMark] = []
    var column = line.indent
    for part in line.text.split(separator: " ", omittingEmptySubsequences: false) {
      if !part.isEmpty {
        guard let offset = place(column - below.indent, in: below.text) else { return [] }
        marks.append(
          NoteMark(
            label: String(part), form: .above, line: index + 1, range: offset..<offset,
            quality: 4, source: index))
      }
      column += part.unicodeScalars.count + 1
    }
    return marks
  }

  /// The end of the word at a column, in UTF-8.
  private static func place(_ column: Int, in text: String) -> Int? {
    let scalars = Array(text.unicodeScalars)
    guard column > 0, column <= scalars.count + 2 else { return nil }
    var end = min(column, scalars.count)
    if end < scalars.count, !scalars[end].isSpace, !scalars[end - 1].isSpace {
      let next = scalars[end...].firstIndex(where: \.isSpace) ?? scalars.count
      let last = scalars[..<end].lastIndex(where: \.isSpace) ?? -1
      end = next - end <= end - last ? next : last
    }
    while end > 0, scalars[end - 1].isSpace { end -= 1 }
    guard end > 0 else { return nil }
    return String(String.UnicodeScalarView(scalars[..<end])).utf8.count
  }
}
