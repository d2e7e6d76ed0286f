/// Orders the headings of a text by how prominent their type is.
enum HeadingRanks {
  private struct Look: Hashable {
    let size: Int
    let isBold: Bool
    let isCapitals: Bool
    let isItalic: Bool

    init(_ paragraph: TypesetParagraph) {
      size = Int((paragraph.size * 5).rounded())
      isBold = paragraph.first.isBold
      isItalic = paragraph.first.isItalic
      let letters = paragraph.text.unicodeScalars.filter(\.isLetter)
      isCapitals = letters.allSatisfy { !$0.isLower }
    }

    var prominence: (Int, Int, Int, Int) {
      (-size, isBold ? 0 : 1, isCapitals ? 0 : 1, isItalic ? 1 : 0)
    }
  }

  static func rank(_ pages: [[TypesetParagraph]]) -> [[TypesetParagraph]] {
    let looks = Set(pages.joined().filter { isHeading($0) }.map(Look.init))
    let order = looks.sorted { $0.prominence < $1.prominence }
    var result = pages
    for page in result.indices {
      for index in result[page].indices where isHeading(result[page][index]) {
        let rank = order.firstIndex(of: Look(result[page][index])) ?? 0
        result[page][index].part = .heading(rank: rank + 1)
      }
    }
    return result
  }

  private static func isHeading(_ paragraph: TypesetParagraph) -> Bool {
    if case .heading = paragraph.part { true } else { false }
  }
}
