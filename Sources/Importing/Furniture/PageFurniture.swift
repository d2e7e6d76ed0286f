/// Sets page numbers, running heads and feet aside, known by place and repetition.
enum PageFurniture {
  /// Marks the lines that are furniture of pages.
  static func mark(_ text: ClassifiedLines) -> ClassifiedLines {
    var result = text
    for (index, role) in text.roles.enumerated() where role == .body {
      if isRule(text.lines[index].text) { result.drop(index, .separator) }
    }
    let pages = text.pages
    if text.lines.contains(where: { $0.setting != nil }) { return markingMargins(result) }
    guard pages.count >= 2 else { return UnpagedFurniture.mark(result) }
    let edges = pages.enumerated().flatMap { edgeLines(of: $0.element, page: $0.offset, result) }
    let numbers = PageNumbers.find(edges)
    for index in numbers.lines { result.drop(index, .pageNumber) }
    for index in RunningHeads.find(edges, numbers, in: result) {
      result.drop(index, .runningHead)
    }
    return result
  }

  /// Marks the lines that the setting of the pages shows to be furniture.
  private static func markingMargins(_ text: ClassifiedLines) -> ClassifiedLines {
    var result = text
    for (index, line) in text.lines.enumerated() where line.setting?.part == .margin {
      guard text.roles[index] == .body else { continue }
      result.drop(index, PageNumbers.number(in: line.text) == nil ? .runningHead : .pageNumber)
    }
    return result
  }

  /// A line near the head or the foot of a page.
  struct Edge: Sendable {
    let index: Int
    let page: Int
    let isHead: Bool
    /// How many lines with words lie between it and the edge of the page.
    let depth: Int
    /// What it says, with the number that a page may have there.
    let words: HeadWords
  }

  private static func edgeLines(
    of range: Range<Int>, page: Int, _ text: ClassifiedLines
  ) -> [Edge] {
    let inked = range.filter { text.roles[$0] == .body }
    let heads = inked.prefix(3)
    let feet = inked.dropFirst(heads.count).suffix(3)
    return heads.enumerated().map { depth, index in
      Edge(
        index: index, page: page, isHead: true, depth: depth,
        words: HeadWords(text.lines[index].text))
    }
      + feet.enumerated().map { offset, index in
        Edge(
          index: index, page: page, isHead: false, depth: feet.count - 1 - offset,
          words: HeadWords(text.lines[index].text))
      }
  }

  /// Whether a line has signs but neither letters nor digits, such as a rule.
  static func isRule(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count >= 3 && scalars.allSatisfy { !$0.isLetter && !$0.isDigit }
      && !scalars.contains { $0.endsSentence || $0 == "\"" || $0 == "\u{201D}" }
      && !scalars.allSatisfy { $0.isNoteSymbol }
  }
}
