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
    shaper.findEpigraphs()
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
      } else if runs[index].note == nil, closesSection(index), Self.isSigned(lines) {
        runs[index].kind = .signature
      } else if Self.isVerse(lines), !runs[index].kind.isItem {
        runs[index].kind = .verse
      }
    case .heading:
      runs[index].content = content.map { $0 == .lineBreak ? .text(" ") : $0 }
    default: break
    }
  }

  /// Whether nothing follows a run but a heading.
  private func closesSection(_ index: Int) -> Bool {
    guard runs[index].kind == .paragraph else { return false }
    return runs[(index + 1)...].first { $0.isText }?.kind.isHeading ?? true
  }

  /// Whether lines are a name with what its bearer is, where and when.
  private static func isSigned(_ lines: [String]) -> Bool {
    guard (2...6).contains(lines.count), lines.allSatisfy({ $0.count <= 80 }) else { return false }
    let sentences = lines.count { $0.count > 30 && $0.last.map { ".!?".contains($0) } ?? false }
    return sentences == 0
      && lines.contains { line in
        LetterParts.isName(line)
          || line.split(separator: ",").allSatisfy { LetterParts.isName($0.trimmed) }
      }
  }

  // MARK: Epigraphs

  /// A short quotation before all prose, or with its source below a heading, is an epigraph.
  private mutating func findEpigraphs() {
    let texts = runs.indices.filter { runs[$0].isText }
    var position = 0
    var isBeforeProse = true
    while position < texts.count {
      let start = position
      while position < texts.count, runs[texts[position]].kind == .quotation { position += 1 }
      let group = texts[start..<position]
      if let last = group.last {
        let isBelowHeading = start == 0 || runs[texts[start - 1]].kind.isHeading
        let isShort = group.reduce(0) { $0 + runs[$1].letters } <= 400
        let isCredited =
          group.count >= 2 && runs[last].letters <= 80
          && !(runs[last].words.last.map { ".!?".contains($0) } ?? false)
        if isShort, isBelowHeading && isCredited || isBeforeProse && start == 0 {
          for index in group { runs[index].kind = .epigraph }
        }
      } else {
        isBeforeProse = isBeforeProse && runs[texts[position]].letters < 100
        position += 1
      }
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
