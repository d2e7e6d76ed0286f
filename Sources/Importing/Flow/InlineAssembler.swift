/// Running text made of lines.
struct Assembled: Sendable {
  var content: [Inline] = []
  /// The numbers of the lines whose hyphen was judged by habit alone.
  var doubts: [Int] = []
  /// The words that hyphens at line ends cut.
  var hyphens: [HyphenCase] = []
  /// The lines whose last word goes on with the first word of another line.
  var joins: [Int: Int] = [:]
}

/// Puts the lines of a paragraph together as running text.
struct InlineAssembler {
  private let text: ClassifiedLines
  private let hyphenation: Hyphenation
  private let marks: [Int: [(range: Range<Int>, label: String)]]
  private let ownLineMarks: [Int: String]

  /// Knows the marks of the notes that were found, with the label of each in the document.
  init(
    _ text: ClassifiedLines, _ hyphenation: Hyphenation, notes: [FoundNote], labels: [String]
  ) {
    self.text = text
    self.hyphenation = hyphenation
    var marks: [Int: [(range: Range<Int>, label: String)]] = [:]
    var ownLineMarks: [Int: String] = [:]
    for (note, label) in zip(notes, labels) {
      for mark in note.marks {
        if mark.form == .ownLine {
          ownLineMarks[mark.line] = label
        } else {
          marks[mark.line, default: []].append((mark.range, label))
        }
      }
    }
    for line in marks.keys { marks[line]?.sort { $0.range.lowerBound < $1.range.lowerBound } }
    self.marks = marks
    self.ownLineMarks = ownLineMarks
  }

  /// The words of lines as one text.
  ///
  /// The first bytes of the first line may be left out, such as a label's; the ends of lines are
  /// kept where they mean something, as in a signature.
  func assemble(
    _ lines: [Int], skipping: Int = 0, keepingLines: Bool = false
  ) -> Assembled {
    var builder = InlineBuilder()
    var assembled = Assembled()
    for (position, index) in lines.enumerated() {
      let line = text.lines[index]
      if let label = ownLineMarks[index] {
        builder.append(.noteReference(label))
        continue
      }
      builder.separate(before: line)
      append(line, at: index, skipping: position == 0 ? skipping : 0, to: &builder)
      guard let next = lines[(position + 1)...].first(where: { ownLineMarks[$0] == nil }) else {
        continue
      }
      let isMarkNext = position + 1 < lines.count && ownLineMarks[lines[position + 1]] != nil
      if keepingLines {
        builder.append(.lineBreak)
      } else if line.ending == .hyphen, !isMarkNext {
        let verdict = hyphenation.verdict(line, text.lines[next])
        if verdict.evidence == .habit { assembled.doubts.append(line.number) }
        assembled.hyphens.append(HyphenCase(line, text.lines[next], verdict))
        if verdict.decision == .join, text.lines[next].text.unicodeScalars.first?.isLetter == true {
          assembled.joins[index] = next
        }
        builder.close(verdict.decision)
      } else {
        builder.pendingSpace = true
      }
    }
    assembled.content = builder.finished
    return assembled
  }

  /// The words of a table's cell; a word that the cell's end cut keeps its hyphen.
  func assemble(cell: TableCell) -> [Inline] {
    var content: [Inline] = []
    for piece in cell.pieces {
      let bytes = Array(text.lines[piece.line].text.utf8)
      var start = piece.range.lowerBound
      var words = content.isEmpty || text.lines[piece.line].text.isEmpty ? "" : " "
      if case .text(let before)? = content.last, before.unicodeScalars.last?.isHyphen == true {
        words = ""
      }
      for mark in marks[piece.line] ?? [] where piece.range.contains(mark.range.lowerBound) {
        words += String(decoding: bytes[start..<mark.range.lowerBound], as: UTF8.self)
        content += words.isEmpty ? [] : [.text(words)]
        content.append(.noteReference(mark.label))
        (words, start) = ("", mark.range.upperBound)
      }
      if start < piece.range.upperBound {
        words += String(decoding: bytes[start..<piece.range.upperBound], as: UTF8.self)
      }
      if !words.isEmpty { content.append(.text(words)) }
    }
    return content
  }

  private func append(_ line: Line, at index: Int, skipping: Int, to builder: inout InlineBuilder) {
    guard let found = marks[index] else {
      let words = skipping == 0 ? line.text : String(Substring(line.text.utf8.dropFirst(skipping)))
      return builder.append(.text(words))
    }
    let bytes = Array(line.text.utf8)
    var start = min(skipping, bytes.count)
    for mark in found where mark.range.lowerBound >= start {
      builder.append(.text(String(decoding: bytes[start..<mark.range.lowerBound], as: UTF8.self)))
      builder.append(.noteReference(mark.label))
      start = mark.range.upperBound
    }
    builder.append(.text(String(decoding: bytes[start...], as: UTF8.self)))
  }
}

/// Running text as it grows.
private struct InlineBuilder {
  private var content: [Inline] = []
  private var words = ""
  var pendingSpace = false

  /// Puts the space between two lines, except before a sign that belongs to the word before.
  mutating func separate(before line: Line) {
    defer { pendingSpace = false }
    guard pendingSpace else { return }
    let follows =
      line.text.unicodeScalars.first.map { ".,;:!?)]»”".unicodeScalars.contains($0) } ?? true
    let afterMark = words.isEmpty
    if !(follows && afterMark) { words += " " }
  }

  mutating func append(_ inline: Inline) {
    switch inline {
    case .text(let text):
      words += text
      pendingSpace = false
    case .noteReference, .lineBreak, .cellEnd, .emphasis, .strong, .link:
      if words.last == " " { words.removeLast() }
      flush()
      content.append(inline)
      pendingSpace = inline != .lineBreak
    }
  }

  /// Closes a line that ended in a hyphen.
  mutating func close(_ decision: Hyphenation.Decision) {
    switch decision {
    case .join:
      if words.unicodeScalars.last?.isHyphen == true { words.unicodeScalars.removeLast() }
    case .keep:
      if words.unicodeScalars.last == "\u{AD}" {
        words.unicodeScalars.removeLast()
        words += "-"
      }
    case .keepSecond: words.unicodeScalars.removeLast()
    case .separate: pendingSpace = true
    }
  }

  private mutating func flush() {
    if !words.isEmpty { content.append(.text(words.collapsingSpaces)) }
    words = ""
  }

  var finished: [Inline] {
    var copy = self
    copy.flush()
    return copy.content
  }
}
