/// Finds titles and names that are repeated at the heads or feet of pages.
enum RunningHeads {
  /// The lines that are running heads or feet.
  ///
  /// Two lines are the same when their letters are, whatever the page number beside them. Where
  /// the first of them may be the title or the chapter's heading itself, it stays.
  static func find(
    _ edges: [PageFurniture.Edge], numbers: Set<Int>, in text: ClassifiedLines
  ) -> [Int] {
    var groups: [String: [PageFurniture.Edge]] = [:]
    for edge in edges where !numbers.contains(edge.index) {
      let line = text.lines[edge.index]
      guard line.length <= 110 else { continue }
      let key = key(of: line.text)
      if key.utf8.count >= 3 { groups[key, default: []].append(edge) }
    }
    let needed = Set(edges.map(\.page)).count <= 4 ? 2 : 3
    let pages = Set(edges.map(\.page)).count
    let repeated = groups.filter { _, group in
      let isProse = group.contains { looksLikeProse(text.lines[$0.index]) }
      return Set(group.map(\.page)).count >= (isProse ? max(needed, pages * 6 / 10) : needed)
    }
    return repeated.values.flatMap { group -> [Int] in
      guard let first = group.first,
        keepsFirst(first, of: group, groups: repeated.count, numbers, text)
      else { return group.map(\.index) }
      return group.dropFirst().map(\.index)
    }
  }

  /// Whether a line looks like a piece of a sentence, which chance may repeat at a page's edge.
  private static func looksLikeProse(_ line: Line) -> Bool {
    line.opening == .lower || line.ending == .sentence || line.ending == .hyphen
  }

  /// The letters of a line in small case, without digits, signs and Roman page numbers at the ends.
  static func key(of text: String) -> String {
    var words = text.lowercased().split { !$0.isLetter }
    if words.count > 1, let last = words.last, RomanNumeral.value(of: last) != nil {
      words.removeLast()
    }
    if words.count > 1, let first = words.first, RomanNumeral.value(of: first) != nil {
      words.removeFirst()
    }
    return words.joined(separator: " ")
  }

  private static func keepsFirst(
    _ first: PageFurniture.Edge, of group: [PageFurniture.Edge], groups: Int, _ numbers: Set<Int>,
    _ text: ClassifiedLines
  ) -> Bool {
    guard first.isHead, !text.lines[first.index].text.contains(where: \.isNumber) else {
      return false
    }
    if group.count(where: { $0.page == first.page }) > 1 { return false }
    let neighbours = [text.inkedLine(before: first.index), text.inkedLine(after: first.index)]
    let touchesNumber = neighbours.compactMap { $0 }.contains {
      numbers.contains($0) && text.lines[$0].page == text.lines[first.index].page
    }
    if touchesNumber { return false }
    if first.page == 0 { return true }
    guard groups > 1, let before = text.inkedLine(before: first.index),
      let after = text.inkedLine(after: first.index)
    else { return false }
    return text.lines[before].ending == .sentence && text.lines[after].opening == .upper
      && after > first.index + 1
  }
}

/// Finds page furniture in text whose page breaks are lost.
enum UnpagedFurniture {
  /// Marks lone numbers that count upwards, and lone lines that come again and again.
  static func mark(_ text: ClassifiedLines) -> ClassifiedLines {
    var result = text
    let lone = text.lines.indices.filter { text.roles[$0] == .body && isLone($0, text) }
    for index in countingNumbers(lone, text) { result.drop(index, .pageNumber) }
    var groups: [String: [Int]] = [:]
    for index in lone where text.lines[index].length <= 80 && result.roles[index] == .body {
      let key = RunningHeads.key(of: text.lines[index].text)
      if key.utf8.count >= 6 { groups[key, default: []].append(index) }
    }
    for group in groups.values where group.count >= 4 && group.count * 12 <= text.lines.count {
      for index in group.dropFirst() where text.lines[index].ending != .sentence {
        result.drop(index, .runningHead)
      }
    }
    return result
  }

  private static func isLone(_ index: Int, _ text: ClassifiedLines) -> Bool {
    (index == 0 || text.lines[index - 1].isBlank)
      && (index + 1 == text.lines.count || text.lines[index + 1].isBlank)
  }

  /// Numbers standing alone, each one more than the last, some lines of text apart.
  private static func countingNumbers(_ lone: [Int], _ text: ClassifiedLines) -> [Int] {
    let numbers = lone.compactMap { index in
      PageNumbers.number(in: text.lines[index].text).map { (index: index, value: $0) }
    }
    var (best, current): ([Int], [(index: Int, value: Int)]) = ([], [])
    for number in numbers {
      if let last = current.last, number.value != last.value + 1 || number.index - last.index < 8 {
        current = []
      }
      current.append(number)
      if current.count > best.count { best = current.map(\.index) }
    }
    return best.count >= 3 ? best : []
  }
}
