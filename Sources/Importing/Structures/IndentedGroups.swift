/// Finds quotations and verse that are set in from the margin.
enum IndentedGroups {
  /// The groups of a text whose lines bear the indents that they were printed with.
  static func find(_ text: ClassifiedLines) -> [SetApart] {
    guard isPositioned(text) else { return [] }
    let full = fullWidth(text)
    return text.bodyRuns(mostBlanks: 1).flatMap { groups(in: $0, full, text) }
  }

  /// Whether some lines but not most begin with spaces.
  static func isPositioned(_ text: ClassifiedLines) -> Bool {
    var (inked, indented) = (0, 0)
    for (index, line) in text.lines.enumerated() where text.isBody(index) {
      inked += 1
      if line.indent >= 2 { indented += 1 }
    }
    return indented >= 2 && indented * 10 <= inked * 7
  }

  /// The width that most lines at the margin stay below.
  static func fullWidth(_ text: ClassifiedLines) -> Int {
    let widths = text.lines.indices.filter { text.isBody($0) && text.lines[$0].indent <= 1 }
      .map { text.lines[$0].width }.sorted()
    return widths.isEmpty ? 0 : widths[(widths.count - 1) * 85 / 100]
  }

  private static func groups(
    in run: [Int], _ full: Int, _ text: ClassifiedLines
  ) -> [SetApart] {
    var found: [SetApart] = []
    var position = 0
    while position < run.count {
      let indent = text.lines[run[position]].indent
      guard indent >= 2 else {
        position += 1
        continue
      }
      var end = position + 1
      while end < run.count, text.lines[run[end]].indent >= 2,
        abs(text.lines[run[end]].indent - indent) <= 8
      {
        end += 1
      }
      let group = Array(run[position..<end])
      if let kind = kind(group, full, text) {
        found.append(SetApart(kind: kind, lines: group))
      }
      position = end
    }
    return found
  }

  private static func kind(
    _ group: [Int], _ full: Int, _ text: ClassifiedLines
  ) -> SetApart.Kind? {
    let lines = group.map { text.lines[$0] }
    guard lines.count >= 2, !lines.contains(where: { $0.startsWithBullet }),
      !lines.contains(where: { EnumeratedStarts.number(of: $0.text) != nil })
    else { return nil }
    // A list's hanging lines follow the item's first line without a gap.
    if group[0] > 0, text.roles[group[0] - 1] == .body {
      let above = text.lines[group[0] - 1]
      if above.isOpen, lines[0].opening == .lower { return nil }
      if EnumeratedStarts.number(of: above.text) != nil || above.startsWithBullet { return nil }
    }
    if VerseFinder.isVerse(lines, full: full, atLeast: 2) { return .verse }
    let indents = lines.map(\.indent)
    guard let least = indents.min(), let most = indents.dropFirst().max(), most - least <= 4 else {
      return nil
    }
    let filled = lines.dropLast().count { $0.width * 100 >= full * 55 }
    guard lines.count >= 2, filled * 10 >= (lines.count - 1) * 8, least <= 14 else { return nil }
    // First lines of paragraphs that are one line each are no quotation.
    let isRunning = zip(lines, lines.dropFirst()).contains { $0.isOpen || $1.opening == .lower }
    return isRunning ? .quotation : nil
  }
}
