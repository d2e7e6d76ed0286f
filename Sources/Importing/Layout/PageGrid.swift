/// Sets the lines of each page against its own left edge and its own line spacing.
///
/// Laid-out text (of `pdftotext -layout`, typewriters, text browsers) begins its pages at any
/// column, odd pages at another than even ones, and may leave a blank line between any two lines.
/// Afterwards spaces at a line's start mean an indent, and a blank line means room.
enum PageGrid {
  /// The lines without the spaces of their page's margin and the blank lines of its spacing.
  static func align(_ lines: [SourceLine]) -> [SourceLine] {
    let indented = lines.count {
      $0.setting == nil && $0.text.utf8.first == 0x20 && !$0.text.trimmed.isEmpty
    }
    return indented * 50 > lines.count ? closingLeading(withoutMargins(lines)) : lines
  }

  // MARK: Margins

  private static func withoutMargins(_ lines: [SourceLine]) -> [SourceLine] {
    var result = lines
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].page == lines[start].page { end += 1 }
      dedent(start..<end, &result)
      start = end
    }
    return result
  }

  /// Takes the margin off the lines of one page.
  static func dedent(_ range: Range<Int>, _ lines: inout [SourceLine]) {
    let indents = range.map { lines[$0].text.unicodeScalars.prefix { $0.isSpace }.count }
    var counts: [Int: Int] = [:]
    var inked = 0
    for (offset, index) in range.enumerated() where !lines[index].text.trimmed.isEmpty {
      counts[indents[offset], default: 0] += 1
      inked += 1
    }
    // A single space at the start of a page's first line is a sign of its own.
    let margin = counts.filter { $0.value >= max(2, inked / 5) }.keys.min() ?? 0
    guard margin > 0 else { return }
    for (offset, index) in range.enumerated() where indents[offset] > 0 {
      let scalars = lines[index].text.unicodeScalars
      let rest = scalars.dropFirst(min(margin, indents[offset]))
      lines[index] = SourceLine(
        number: lines[index].number, text: String(rest), page: lines[index].page,
        setting: lines[index].setting)
    }
  }

  // MARK: Spacing

  /// Where a sentence goes on after blank lines as a rule, so many blank lines are the spacing.
  private static func closingLeading(_ lines: [SourceLine]) -> [SourceLine] {
    var gaps: [Int: Int] = [:]
    var wider = 0
    var previous: Int?
    for (index, line) in lines.enumerated() where !line.text.trimmed.isEmpty {
      defer { previous = index }
      guard let last = previous, lines[last].page == line.page else { continue }
      if index - last > 2 { wider += 1 }
      let end = lines[last].text.trimmed.unicodeScalars.last
      let start = line.text.trimmed.unicodeScalars.first
      guard end?.isLower ?? false, start?.isLower ?? false else { continue }
      gaps[min(index - last - 1, 4), default: 0] += 1
    }
    let pairs = gaps.values.reduce(0, +)
    guard pairs >= 4, let leading = gaps.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      leading.key > 0, leading.value * 2 > pairs, wider >= 2
    else { return lines }
    return removing(leading.key, from: lines)
  }

  private static func removing(_ leading: Int, from lines: [SourceLine]) -> [SourceLine] {
    var result: [SourceLine] = []
    result.reserveCapacity(lines.count)
    var blanks: [SourceLine] = []
    for line in lines {
      if line.text.trimmed.isEmpty {
        blanks.append(line)
        continue
      }
      result += blanks.dropFirst(leading)
      blanks = []
      result.append(line)
    }
    return result + blanks
  }
}
