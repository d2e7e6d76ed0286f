/// Writes paragraphs as the lines that the importer reads.
struct SourceWriter {
  private var result: [SourceLine] = []
  private let em: Double

  /// The lines of all pages; a paragraph stands whole on the page that it begins on.
  static func lines(
    _ pages: [PageLines], _ paragraphs: [TypesetParagraph], em: Double
  ) -> [SourceLine] {
    var writer = SourceWriter(em: em)
    let byPage = Dictionary(grouping: paragraphs, by: \.page)
    for (page, content) in pages.enumerated() {
      for line in content.heads { writer.append(margin: line, page) }
      let own = byPage[page] ?? []
      for paragraph in own where paragraph.part != .note { writer.append(paragraph, page) }
      for line in content.turned { writer.append(margin: line, page) }
      for paragraph in own where paragraph.part == .note { writer.append(paragraph, page) }
      for line in content.feet { writer.append(margin: line, page) }
    }
    return writer.result
  }

  private init(em: Double) { self.em = em }

  private mutating func append(margin line: TypesetLine, _ page: Int) {
    let setting = LineSetting(
      indent: 0, width: thousandths(line.box.width), measure: thousandths(line.box.width),
      size: percent(line.size), part: .margin)
    append(line.text, page, setting)
    append("", page, nil)
  }

  private mutating func append(_ paragraph: TypesetParagraph, _ page: Int) {
    for line in paragraph.lines {
      let edges = line.column
      let setting = LineSetting(
        indent: max(0, thousandths(line.left - edges.left)), width: thousandths(line.box.width),
        measure: max(1, thousandths(edges.right - edges.left)), size: percent(line.size),
        part: paragraph.part)
      let words = paragraph.part == .table ? cells(line, edges) : indented(line)
      append(words, page, setting)
    }
    append("", page, nil)
  }

  private mutating func append(_ text: String, _ page: Int, _ setting: LineSetting?) {
    result.append(
      SourceLine(number: result.count + 1, text: text, page: page, setting: setting))
  }

  /// The words after as many spaces as their indent takes.
  private func indented(_ line: TypesetLine) -> String {
    let spaces = min(24, Int((max(0, line.left - line.column.left) / (0.5 * em)).rounded()))
    return String(repeating: " ", count: spaces) + line.text
  }

  /// The cells of a row, each where it stands, three spaces or more apart.
  private func cells(_ line: TypesetLine, _ edges: ColumnEdges) -> String {
    var parts: [[TypesetWord]] = [[]]
    for (index, word) in line.words.enumerated() {
      if line.cellStarts.contains(index) { parts.append([]) }
      parts[parts.count - 1].append(word)
    }
    var text = ""
    for part in parts {
      guard let first = part.first else { continue }
      let place = Int((first.box.left - edges.left) / (0.35 * em))
      let missing = place - text.unicodeScalars.count
      text += String(repeating: " ", count: text.isEmpty ? 0 : min(max(3, missing), 200))
      text += part.map(\.text).joined(separator: " ")
    }
    return text
  }

  private func thousandths(_ length: Double) -> Int { Int((length / em * 1000).rounded()) }

  private func percent(_ size: Double) -> Int { Int((size / em * 100).rounded()) }
}
