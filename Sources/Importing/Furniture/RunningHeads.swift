/// Finds titles and names that are repeated at the heads or feet of pages.
struct RunningHeads {
  private typealias Edge = PageFurniture.Edge

  private let edges: [PageFurniture.Edge]
  private let numbers: PageNumbers
  private let text: ClassifiedLines
  private let pages: Int
  private var groups: [String: [PageFurniture.Edge]] = [:]

  private init(
    _ edges: [PageFurniture.Edge], _ numbers: PageNumbers, _ text: ClassifiedLines
  ) {
    self.edges = edges.filter { !numbers.lines.contains($0.index) }
    self.numbers = numbers
    self.text = text
    pages = Set(edges.map(\.page)).count
    for edge in self.edges where edge.words.key.utf8.count >= 3 {
      guard text.lines[edge.index].length <= 150 else { continue }
      groups[edge.words.key, default: []].append(edge)
    }
    joinVariants()
  }

  /// The lines that are running heads or feet.
  ///
  /// Two lines are the same when their letters are, or but for one letter in many, whatever the page
  /// number beside them. Where the first of them may be the title or the chapter's heading itself,
  /// it stays.
  static func find(
    _ edges: [PageFurniture.Edge], _ numbers: PageNumbers, in text: ClassifiedLines
  ) -> Set<Int> {
    let heads = RunningHeads(edges, numbers, text)
    let repeated = heads.groups.values.filter(heads.isRepeated)
    var found = Set<Int>()
    for group in repeated { found.formUnion(heads.dropped(of: group, groups: repeated.count)) }
    return found.union(heads.alike(found)).union(heads.scattered())
  }

  /// The letters of a line in small case, without the numbers at its ends.
  static func key(of text: String) -> String { HeadWords(text).key }

  /// Puts the lines of rare variants, as optical readers leave them, to the line that they vary.
  private mutating func joinVariants() {
    let frequent = groups.filter { $0.value.count >= 2 && $0.key.count >= 8 }.keys.sorted()
      .prefix(60)
    for (key, edges) in groups where edges.count <= 2 && key.count >= 8 {
      let near = frequent.first { other in
        other != key && (groups[other]?.count ?? 0) > edges.count
          && key.isVariant(of: other, by: max(1, other.count / 12))
      }
      guard let near else { continue }
      groups[near, default: []] += edges
      groups[key] = nil
    }
    for key in groups.keys { groups[key]?.sort { $0.index < $1.index } }
  }

  private func isRepeated(_ group: [PageFurniture.Edge]) -> Bool {
    let onPages = Set(group.map(\.page)).count
    if let first = group.first, SectionWords.isNotes(text.lines[first.index].text) {
      return group.contains { numbers.fit($0) } && onPages >= 2
    }
    let needed = pages <= 4 ? 2 : 3
    if group.contains(where: { looksLikeProse($0) }) {
      let numbered = Set(group.filter { numbers.fit($0) }.map(\.page)).count
      return onPages >= max(needed, pages * 6 / 10) || numbered >= needed
    }
    if onPages >= needed { return true }
    return onPages >= 2 && group.allSatisfy { numbers.fit($0) }
  }

  /// Whether a line looks like a piece of a sentence, which chance may repeat at a page's edge.
  private func looksLikeProse(_ edge: PageFurniture.Edge) -> Bool {
    let line = text.lines[edge.index]
    if line.ending == .hyphen { return true }
    let words = line.text.split(separator: " ")
    if line.ending == .sentence { return !(words.last?.dropLast().contains(".") ?? false) }
    let isAddress = words.contains { $0.contains(".") && $0.utf8.count > 6 } && words.count <= 3
    return line.opening == .lower && !isAddress
  }

  private func dropped(of group: [PageFurniture.Edge], groups: Int) -> [Int] {
    guard let first = group.first, keepsFirst(first, of: group, groups: groups) else {
      return group.map(\.index)
    }
    return group.dropFirst().map(\.index)
  }

  /// The lines that stand where most pages have a running head, and say what a heading says or
  /// have the page's number beside them.
  private func alike(_ found: Set<Int>) -> Set<Int> {
    let furniture = found.union(numbers.lines)
    let headings = HeadingKeys(text)
    let left = edges.filter { edge in
      edge.depth <= 1 && edge.page > 0 && !furniture.contains(edge.index) && mayBeHead(edge)
    }
    let naming = left.filter { headings.isNamed(by: $0.words) }
    var placed: [PageNumbers.Place: Set<Int>] = [:]
    for edge in naming { placed[PageNumbers.Place(edge), default: []].insert(edge.page) }
    for edge in edges where found.contains(edge.index) {
      placed[PageNumbers.Place(edge), default: []].insert(edge.page)
    }
    let isUsual = { (edge: PageFurniture.Edge) in
      (placed[PageNumbers.Place(edge)]?.count ?? 0) * 2 >= max(pages - 1, 3)
    }
    var result = Set(naming.filter { isUsual($0) || numbers.fit($0) && $0.depth == 0 }.map(\.index))
    let firsts = Dictionary(grouping: edges.filter { result.contains($0.index) }, by: \.words.key)
    for group in firsts.values {
      guard let first = group.min(by: { $0.index < $1.index }), !first.words.hasDigits,
        first.isHead, !standsElsewhere(first, in: group)
      else { continue }
      result.remove(first.index)
    }
    for edge in left where numbers.fit(edge) && edge.depth == 0 {
      let line = text.lines[edge.index]
      let isApart =
        edge.isHead && edge.index + 1 < text.lines.count && text.lines[edge.index + 1].isBlank
      if line.ending == .word, isApart || isUsual(edge) && hasWideNumber(line.text) {
        result.insert(edge.index)
      }
    }
    return result
  }

  /// The lines that say the same on most pages with the page's number beside it, wherever columns
  /// put them.
  private func scattered() -> Set<Int> {
    var found: [String: [(index: Int, page: Int, offset: Int)]] = [:]
    for (page, range) in text.pages.enumerated() {
      for index in range where text.roles[index] == .body && text.lines[index].length <= 90 {
        let words = HeadWords(text.lines[index].text)
        guard words.key.utf8.count >= 5, let number = words.numbers.first else { continue }
        found[words.key, default: []].append((index, page, number - page))
      }
    }
    var result = Set<Int>()
    for group in found.values {
      let count = Set(group.map(\.page)).count
      guard count >= max(3, pages / 3), Set(group.map(\.offset)).count == 1 else { continue }
      result.formUnion(group.map(\.index))
    }
    return result
  }

  /// Whether a line at an edge is neither prose nor numbered as items, notes and sections are.
  private func mayBeHead(_ edge: PageFurniture.Edge) -> Bool {
    let line = text.lines[edge.index]
    guard !looksLikeProse(edge), edge.words.key.utf8.count >= 3, line.length <= 110 else {
      return false
    }
    guard let style = NoteLabel.start(of: line.text)?.style else { return true }
    return style == .bare && numbers.fit(edge)
  }

  private func hasWideNumber(_ text: String) -> Bool {
    text.hasWideSpace || text.contains("|") || text.contains("·") || text.contains("•")
  }

  private func keepsFirst(
    _ first: PageFurniture.Edge, of group: [PageFurniture.Edge], groups: Int
  ) -> Bool {
    guard first.isHead, !first.words.hasDigits else { return false }
    if group.count(where: { $0.page == first.page && !$0.words.hasDigits }) > 1 { return false }
    let neighbours = [text.inkedLine(before: first.index), text.inkedLine(after: first.index)]
    let touchesNumber = neighbours.compactMap { $0 }.contains {
      numbers.lines.contains($0) && text.lines[$0].page == text.lines[first.index].page
    }
    if touchesNumber { return false }
    if first.page == 0 { return true }
    guard groups > 1, let before = text.inkedLine(before: first.index),
      let after = text.inkedLine(after: first.index), !standsElsewhere(first, in: group)
    else { return false }
    return text.lines[before].ending == .sentence && text.lines[after].opening == .upper
      && after > first.index + 1
  }

  /// Whether the words of a head stand in the text too, as a heading of their own.
  private func standsElsewhere(
    _ edge: PageFurniture.Edge, in group: [PageFurniture.Edge]
  ) -> Bool {
    let known = Set(group.map(\.index))
    let letters = edge.words.key.unicodeScalars
    return text.lines.indices.contains { index in
      let line = text.lines[index]
      // Most lines are told apart by their length and their first letter, at hardly any cost.
      guard text.roles[index] == .body, line.length >= letters.count, line.length <= 150,
        line.length <= 2 * letters.count + 12,
        let first = line.text.unicodeScalars.first(where: \.isLetter),
        first.properties.lowercaseMapping.unicodeScalars.first == letters.first,
        !known.contains(index)
      else { return false }
      let words = HeadWords(text.lines[index].text)
      return words.key == edge.words.key && (!words.hasDigits || startsWithNumber(index))
    }
  }
}

extension RunningHeads {
  /// Whether a line is numbered as a section is, `3. The congress`.
  private func startsWithNumber(_ index: Int) -> Bool {
    NoteLabel.start(of: text.lines[index].text) != nil
  }
}

/// The letters of the lines that may be headings, to be found by those of a running head.
struct HeadingKeys: Sendable {
  private var counts: [String: Int] = [:]
  private var sorted: [String] = []

  init(_ text: ClassifiedLines) {
    for index in text.lines.indices where text.roles[index] == .body {
      let line = text.lines[index]
      guard line.length <= 110, line.ending == .word || line.ending == .colon else { continue }
      counts[HeadWords(line.text).key, default: 0] += 1
    }
    sorted = counts.keys.sorted()
  }

  /// Whether a line, other than that at the edge, says the same or goes on with more.
  func isNamed(by words: HeadWords) -> Bool {
    if (counts[words.key] ?? 0) > 1 { return true }
    guard words.key.utf8.count >= 12 else { return false }
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= words.key { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].hasPrefix(words.key)
  }
}

extension String {
  /// Whether another word differs in so few letters, changed, lost or added.
  fileprivate func isVariant(of other: String, by limit: Int) -> Bool {
    let (a, b) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard abs(a.count - b.count) <= limit, a.count <= 150, b.count <= 150 else { return false }
    var row = Array(0...b.count)
    for i in 1...max(a.count, 1) where i <= a.count {
      var diagonal = row[0]
      row[0] = i
      for j in 1...max(b.count, 1) where j <= b.count {
        let changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)
        diagonal = row[j]
        row[j] = Swift.min(changed, row[j] + 1, row[j - 1] + 1)
      }
    }
    return row[b.count] <= limit
  }
}
