/// Tells verse, headings, datelines and the like from paragraphs where the page does not.
struct PageShapes {
  private(set) var runs: [PageRun]

  /// Levels of headings that are known by their type alone; deeper than all others.
  private static let guessedLevel = 7

  /// The runs with the kinds that their words and lines show.
  static func shape(_ runs: [PageRun]) -> [PageRun] {
    var shaper = PageShapes(runs: runs)
    for index in runs.indices where shaper.runs[index].reason == nil {
      shaper.shapeLines(index)
    }
    shaper.findParts()
    shaper.findHeadings()
    shaper.drawLevels()
    return shaper.runs
  }

  // MARK: Lines

  /// Joins lines that only the page's author's program broke, and finds verse.
  private mutating func shapeLines(_ index: Int) {
    let content = runs[index].content
    guard content.contains(.lineBreak) else { return }
    switch runs[index].kind {
    case .paragraph, .quotation, .box, .listItem:
      let lines = content.split(separator: .lineBreak, omittingEmptySubsequences: false)
        .map { Array($0).plainText.trimmed }
      if Self.isWrapped(lines) {
        runs[index].content = content.map { $0 == .lineBreak ? .text(" ") : $0 }
      } else if Self.isVerse(lines), !runs[index].kind.isItem {
        let isEnd = !runs[(index + 1)...].contains { $0.isText && $0.letters > 60 }
        let isSigned = lines.count <= 5 && isEnd && lines.contains { LetterParts.isName($0) }
        runs[index].kind = isSigned && runs[index].note == nil ? .signature : .verse
      }
    case .heading:
      runs[index].content = content.map { $0 == .lineBreak ? .text(" ") : $0 }
    default: break
    }
  }

  /// Whether lines end because they are full.
  private static func isWrapped(_ lines: [String]) -> Bool {
    guard lines.count >= 3 else { return false }
    let body = lines.dropLast()
    let average = body.reduce(0) { $0 + $1.count } / body.count
    let longest = lines.map(\.count).max() ?? 0
    let goingOn = lines.dropFirst().count {
      $0.unicodeScalars.first.map { $0.isLower || $0.isDigit } ?? false
    }
    return average >= 42 && longest <= 110 && goingOn * 10 >= lines.count * 4
  }

  /// Whether lines end because the poet wants it.
  private static func isVerse(_ lines: [String]) -> Bool {
    let words = lines.filter { !$0.isEmpty }
    guard words.count >= 3, words.allSatisfy({ $0.count <= 80 }) else { return false }
    let average = words.reduce(0) { $0 + $1.count } / words.count
    let digits = words.count { $0.unicodeScalars.first?.isDigit ?? false }
    return average <= 58 && digits * 2 < words.count
  }

  // MARK: Parts of letters

  private mutating func findParts() {
    let texts = runs.indices.filter { runs[$0].isText }
    let (head, tail) = (Set(texts.prefix(8)), Set(texts.suffix(4)))
    for index in texts where runs[index].kind == .paragraph || runs[index].kind.isHeading {
      let words = runs[index].words
      if head.contains(index), runs[index].kind.isHeading {
        if Self.isDateline(words) { runs[index].kind = .dateline }
        continue
      }
      guard words.utf8.count <= 100 else { continue }
      if head.contains(index), LetterParts.isSalutation(words) {
        runs[index].kind = .salutation
      } else if head.contains(index) || tail.contains(index), Self.isDateline(words) {
        runs[index].kind = .dateline
      } else if tail.contains(index), index == texts.last, Self.isSignature(words) {
        runs[index].kind = .signature
      }
    }
  }

  private static func isDateline(_ words: String) -> Bool {
    words.split(separator: " ").count >= 2
      && DateReading.dateline(words.filter { !"()[]".contains($0) }) != nil
  }

  private static func isSignature(_ words: String) -> Bool {
    (2...4).contains(words.split(separator: " ").count) && LetterParts.isName(words)
      && !words.hasSuffix(".")
  }

  // MARK: Headings

  /// A short paragraph in bold type right above prose is a heading.
  private mutating func findHeadings() {
    let texts = runs.indices.filter { runs[$0].isText }
    for (index, next) in zip(texts, texts.dropFirst()) {
      let run = runs[index]
      guard run.kind == .paragraph, run.isStrong, run.linked == 0, run.letters <= 100,
        !run.content.contains(.lineBreak), runs[next].kind == .paragraph, !runs[next].isStrong,
        runs[next].letters >= 60, let last = run.words.last, !".,;:".contains(last)
      else { continue }
      runs[index].kind = .heading(level: Self.guessedLevel)
    }
  }

  /// Counts the levels of headings from 1 without gaps, and takes bold type out of them.
  private mutating func drawLevels() {
    let headings = runs.indices.filter { runs[$0].isText && runs[$0].kind.isHeading }
    let levels = Set(headings.compactMap { runs[$0].kind.level }).sorted()
    for index in headings {
      guard let level = runs[index].kind.level, let rank = levels.firstIndex(of: level) else {
        continue
      }
      runs[index].kind = .heading(level: rank + 1)
      runs[index].content = Self.withoutStrong(runs[index].content)
    }
  }

  private static func withoutStrong(_ content: [Inline]) -> [Inline] {
    content.flatMap { inline -> [Inline] in
      if case .strong(let inner) = inline { inner } else { [inline] }
    }
  }
}
