/// A page's lines, parted into what frames it and what is to be read.
struct PageLines: Sendable {
  /// Running heads, from top to bottom.
  var heads: [TypesetLine] = []
  /// Running feet and page numbers, from top to bottom.
  var feet: [TypesetLine] = []
  /// Text that does not stand upright, a line each.
  var turned: [TypesetLine] = []
  /// The text in columns, in reading order.
  var blocks: [ColumnBlock] = []
}

/// Reads pages of words as columns of lines.
enum PageReader {
  /// The pages of a text; `em` is the size of its body's type.
  static func read(_ pages: [TypesetPage], em: Double) -> [PageLines] {
    let turned = pages.map { page in page.words.map { isTurned($0) } }
    let upright = pages.indices.map { page in
      zip(pages[page].words, turned[page]).filter { !$1 }.map(\.0)
    }
    let capitals = upright.map { DropCaps.joining($0, em: em) }
    let rows = capitals.enumerated().map { WordChains($1).lines(page: $0) }
    let margins = MarginFinder.margins(of: rows, bodySize: em)
    let chains = rows.indices.map { page in
      let kept = rows[page].indices.filter { !margins[page].contains($0) }
      return WordChains(kept.flatMap { rows[page][$0].words })
    }
    let gutters = gutters(of: chains, em: em)
    return rows.indices.map { page in
      var result = PageLines()
      let edges = margins[page].sorted().map { rows[page][$0] }
        .sorted { ($0.box.top, $0.left) < ($1.box.top, $1.left) }
      result.heads = edges.filter { $0.box.middle < pages[page].height / 2 }
      result.feet = edges.filter { $0.box.middle >= pages[page].height / 2 }
      result.turned = zip(pages[page].words, turned[page]).filter { $1 }
        .map { TypesetLine([$0.0], page: page) }
      let lines = cut(chains[page], gutters[page], em: em).lines(page: page)
      result.blocks = PageOrder.blocks(of: placed(lines, gutters[page], em: em))
      return result
    }
  }

  /// Whether a word runs upwards or downwards.
  private static func isTurned(_ word: TypesetWord) -> Bool {
    word.text.unicodeScalars.count >= 3 && word.box.height > 1.8 * word.box.width
  }

  /// The gutters of each page; a page with few lines has those of the others where it is white.
  private static func gutters(of chains: [WordChains], em: Double) -> [[PageGutter]] {
    let found = chains.map { PageGutterFinder.gutters($0, em: em) }
    var edges: [(edge: Double, pages: Int)] = []
    for gutter in found.joined() {
      if let same = edges.firstIndex(where: { abs($0.edge - gutter.box.right) < 0.3 * em }) {
        edges[same].pages += 1
      } else {
        edges.append((gutter.box.right, 1))
      }
    }
    let known = edges.map(\.edge)
    guard !known.isEmpty else { return found }
    return chains.map { PageGutterFinder.gutters($0, em: em, known: known) }
  }

  private static func cut(_ chains: WordChains, _ gutters: [PageGutter], em: Double) -> WordChains {
    var result = chains
    for index in chains.words.indices {
      guard let next = chains.next[index] else { continue }
      let (box, other) = (chains.words[index].box, chains.words[next].box)
      let isParted = gutters.contains { gutter in
        gutter.box.top <= box.middle && gutter.box.bottom >= box.middle
          && gutter.box.left >= box.right - 0.1 * em && gutter.box.right <= other.left + 0.1 * em
      }
      if isParted { result.cut(after: index) }
    }
    return result
  }

  /// The lines with the edges of the cells that they stand in.
  private static func placed(
    _ lines: [TypesetLine], _ gutters: [PageGutter], em: Double
  ) -> [TypesetLine] {
    let left = lines.map(\.left).min() ?? 0
    let right = lines.map(\.right).max() ?? 0
    var result = lines
    for index in lines.indices {
      let line = lines[index]
      let beside = gutters.filter {
        $0.box.top <= line.box.middle && $0.box.bottom >= line.box.middle
      }
      result[index].cellLeft =
        beside.filter { $0.box.right <= line.left + 0.3 * em }.map(\.box.right).max() ?? left
      result[index].cellRight =
        beside.filter { $0.box.left >= line.right - 0.3 * em }.map(\.box.left).min() ?? right
    }
    return alignedTitles(result, em: em)
  }

  /// The lines with those of large type, of which one spans columns, in the same space.
  private static func alignedTitles(_ lines: [TypesetLine], em: Double) -> [TypesetLine] {
    var result = lines
    let large = lines.indices.filter { lines[$0].size > 1.12 * em }
      .sorted { lines[$0].box.top < lines[$1].box.top }
    for pair in [
      Array(zip(large, large.dropFirst())), Array(zip(large.dropFirst(), large)).reversed(),
    ] {
      for (wide, narrow) in pair {
        let (a, b) = (result[wide], result[narrow])
        guard abs(a.size - b.size) < 0.05 * a.size, abs(a.box.middle - b.box.middle) < 1.8 * a.size,
          a.cellRight - a.cellLeft > b.cellRight - b.cellLeft + em
        else { continue }
        result[narrow].cellLeft = a.cellLeft
        result[narrow].cellRight = a.cellRight
      }
    }
    return result
  }
}
