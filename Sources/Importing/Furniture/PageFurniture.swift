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
    let numbers = PageNumbers.find(edges, in: text.lines)
    for index in numbers { result.drop(index, .pageNumber) }
    for index in RunningHeads.find(edges, numbers: numbers, in: result) {
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
  }

  private static func edgeLines(
    of range: Range<Int>, page: Int, _ text: ClassifiedLines
  ) -> [Edge] {
    let inked = range.filter { text.roles[$0] == .body }
    let heads = inked.prefix(3).map { Edge(index: $0, page: page, isHead: true) }
    let feet = inked.dropFirst(heads.count).suffix(3)
    return heads + feet.map { Edge(index: $0, page: page, isHead: false) }
  }

  /// Whether a line has signs but neither letters nor digits, such as a rule.
  static func isRule(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count >= 3 && scalars.allSatisfy { !$0.isLetter && !$0.isDigit }
      && !scalars.contains { $0.endsSentence || $0 == "\"" || $0 == "\u{201D}" }
  }
}

/// Finds the numbers of pages among the lines at their edges.
enum PageNumbers {
  /// The lines that hold nothing but the number of their page.
  static func find(_ edges: [PageFurniture.Edge], in lines: [Line]) -> Set<Int> {
    var offsets: [Int: Int] = [:]
    let candidates = edges.compactMap { edge -> (edge: PageFurniture.Edge, offset: Int)? in
      guard let number = number(in: lines[edge.index].text) else { return nil }
      return (edge, number - edge.page)
    }
    for candidate in candidates { offsets[candidate.offset, default: 0] += 1 }
    let pages = Set(edges.map(\.page)).count
    let needed = pages <= 3 ? 2 : 3
    return Set(candidates.filter { offsets[$0.offset, default: 0] >= needed }.map(\.edge.index))
  }

  /// The number that a line consists of, perhaps between dashes or after the word *page*.
  static func number(in text: String) -> Int? {
    guard text.utf8.count <= 24 else { return nil }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first else { return nil }
    let isNamed = pageWords.contains(String(first))
    let rest = isNamed ? words.dropFirst() : words[...]
    guard let value = rest.first.flatMap({ integer(String($0)) }) else { return nil }
    if rest.count == 1 { return value }
    let isOfTotal =
      rest.count == 3 && ["of", "de", "von", "di", "из", "sur"].contains(rest[rest.startIndex + 1])
    let isFraction = rest.count == 2 && text.contains("/")
    return isOfTotal || isFraction ? value : nil
  }

  private static let pageWords: Set<String> = [
    "page", "p", "pág", "página", "pag", "pagina", "seite", "s", "стр", "страница", "с", "páginas",
  ]

  private static func integer(_ word: String) -> Int? {
    if word.utf8.count <= 4, let value = Int(word) { return value >= 0 ? value : nil }
    return RomanNumeral.value(of: word)
  }
}

/// Roman numerals as they number pages and chapters.
enum RomanNumeral {
  private static let values: [Character: Int] = [
    "i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000,
  ]

  /// The value of a numeral in letters of either case, or nothing for another word.
  static func value(of word: some StringProtocol) -> Int? {
    guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
    var (total, highest) = (0, 0)
    for letter in word.lowercased().reversed() {
      guard let value = values[letter] else { return nil }
      total += value < highest ? -value : value
      highest = max(highest, value)
    }
    return total > 0 ? total : nil
  }
}
