/// Finds page furniture in text whose page breaks are lost.
enum UnpagedFurniture {
  /// Marks lone numbers that count upwards, and lone lines that come again and again.
  static func mark(_ text: ClassifiedLines) -> ClassifiedLines {
    var result = text
    let lone = text.lines.indices.filter { text.roles[$0] == .body && isLone($0, text) }
    for index in countingNumbers(lone, text) { result.drop(index, .pageNumber) }
    var groups: [String: [Int]] = [:]
    for index in lone where text.lines[index].length <= 80 && result.roles[index] == .body {
      let key = HeadWords(text.lines[index].text).key
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
