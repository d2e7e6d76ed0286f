/// Words that stand side by side, as one line of a column.
struct TypesetLine: Sendable {
  /// From left to right, raised marks among them.
  var words: [TypesetWord]
  /// The box around the words of the line's main size.
  var box: TypesetBox
  /// The size of most of its letters, in points.
  var size: Double
  /// Whether most of its letters are bold.
  var isBold: Bool
  /// Whether most of its letters are italic.
  var isItalic: Bool
  /// The face of most of its letters.
  var family: Int
  /// The page, from 0.
  var page: Int
  /// The left edge of the space between gutters in which it stands.
  var cellLeft = 0.0
  /// The right edge of that space.
  var cellRight = 0.0
  /// The words that begin the second and later cells of a table's row.
  var cellStarts: [Int] = []
  /// The edges of its column.
  var column = ColumnEdges(left: 0, right: 0)

  var left: Double { box.left }
  var right: Double { box.right }

  /// Makes a line of words from left to right.
  init(_ words: [TypesetWord], page: Int) {
    self.words = words
    self.page = page
    var letters: [Double: Int] = [:]
    var families: [Int: Int] = [:]
    var (all, bold, italic) = (0, 0, 0)
    for word in words {
      let count = word.text.unicodeScalars.count
      letters[word.size, default: 0] += count
      families[word.family, default: 0] += count
      all += count
      if word.isBold { bold += count }
      if word.isItalic { italic += count }
    }
    let main = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 1
    let size = Self.sizeOfCapitals(words, main) ?? main
    self.size = size
    family = families.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    isBold = bold * 10 > all * 8
    isItalic = italic * 10 > all * 8
    let level = words.filter { abs($0.size - size) < size * 0.05 }
    let boxes = (level.isEmpty ? words : level).map(\.box)
    var box = boxes.dropFirst().reduce(boxes[0]) { $0.union($1) }
    box.left = words.map(\.box.left).min() ?? box.left
    box.right = words.map(\.box.right).max() ?? box.right
    self.box = box
  }

  /// The size of the first letters of words where those are large and the rest small capitals.
  private static func sizeOfCapitals(_ words: [TypesetWord], _ main: Double) -> Double? {
    let large = words.filter { word in
      word.size > main * 1.12 && word.size < main * 1.6
        && word.text.unicodeScalars.count { $0.isLetter } <= 2
    }
    guard let size = large.map(\.size).max() else { return nil }
    var starts = 1
    for (a, b) in zip(words, words.dropFirst()) where b.box.left - a.box.right > main * 0.1 {
      starts += 1
    }
    return large.count * 2 >= starts ? size : nil
  }

  /// Whether a word is set smaller and higher than the line.
  func isRaised(_ word: TypesetWord) -> Bool {
    word.size < size * 0.88 && word.box.bottom < box.bottom - size * 0.13
      && word.box.middle < box.middle
  }

  /// Whether marks are raised in it, which may push it away from the line above.
  var hasRaisedWords: Bool { words.contains(where: isRaised) }

  /// The width of the first word, up to the first space.
  var firstWordWidth: Double {
    var right = words[0].box.right
    for word in words.dropFirst() {
      guard word.box.left - right < size * 0.1 else { break }
      right = word.box.right
    }
    return right - words[0].box.left
  }

  /// The room that a word takes at the end of a line, the space before it included.
  func room(forFirstWordOf next: TypesetLine) -> Double {
    let spaces = zip(words, words.dropFirst()).map { $1.box.left - $0.box.right }
      .filter { $0 > size * 0.12 }
    return next.firstWordWidth + min(max(spaces.min() ?? 0, size * 0.25), size) + size * 0.15
  }

  /// The words with spaces between, raised digits as such.
  var text: String {
    var result = ""
    var previous: TypesetWord?
    for word in words {
      let isMark = isRaised(word) && word.text.unicodeScalars.allSatisfy(\.isDigit)
      if let previous {
        let gap = word.box.left - previous.box.right
        let afterMark = isRaised(previous) && result.unicodeScalars.allSatisfy(\.isSuperscript)
        if gap > size * 0.1 || afterMark, !(isMark && gap < size * 0.2) { result += " " }
      }
      result += isMark ? word.text.raisingDigits : word.text
      previous = word
    }
    return result
  }
}

extension String {
  /// The text with its digits as raised ones.
  fileprivate var raisingDigits: String {
    let raised: [Unicode.Scalar] = [
      "\u{2070}", "\u{B9}", "\u{B2}", "\u{B3}", "\u{2074}", "\u{2075}", "\u{2076}", "\u{2077}",
      "\u{2078}", "\u{2079}",
    ]
    var scalars = UnicodeScalarView()
    for scalar in unicodeScalars {
      scalars.append(scalar.isDigit ? raised[Int(scalar.value) - 0x30] : scalar)
    }
    return String(scalars)
  }
}
