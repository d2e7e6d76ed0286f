/// Finds rows of cells that begin at the same places.
enum TableFinder {
  /// The ranges of lines that are tables.
  static func tables(in lines: [TypesetLine], em: Double) -> [Range<Int>] {
    let starts = lines.map { cellStarts(of: $0, em: em) }
    var result: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var end = index + 1
      while end < lines.count, sharesCell(starts[end - 1], starts[end], em: em) { end += 1 }
      if end - index >= 2 { result.append(index..<end) }
      index = end
    }
    return result
  }

  /// Where the second and later cells of a line begin.
  static func cellStarts(of line: TypesetLine, em: Double) -> [Double] {
    let gaps = zip(line.words, line.words.dropFirst()).map { $1.box.left - $0.box.right }
    guard let narrowest = gaps.min(), let widest = gaps.max() else { return [] }
    let isLoose = gaps.count >= 3 && widest - narrowest < 0.2 * em
    guard !isLoose else { return [] }
    return gaps.indices.filter { index in
      let isLabel = index == 0 && isItemLabel(line.words[0].text)
      return gaps[index] > 1.0 * em && !isLabel
    }.map { line.words[$0 + 1].box.left }
  }

  private static func isItemLabel(_ word: String) -> Bool {
    Line.bullet(of: word + " a") != nil || EnumeratedStarts.number(of: word + " a") != nil
  }

  private static func sharesCell(_ a: [Double], _ b: [Double], em: Double) -> Bool {
    a.contains { start in b.contains { abs($0 - start) < 0.4 * em } }
  }
}
