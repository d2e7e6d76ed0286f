/// Gives headings their levels.
enum Outline {
  /// The blocks with levels of headings, from 1.
  ///
  /// The ranks of headings, by the numbers of their lines, give the levels where the source tells
  /// how they were set.
  static func draw(_ blocks: [Block], ranks: [Int: Int] = [:]) -> [Block] {
    var result = movingDatesBelowChapters(blocks)
    if !ranks.isEmpty { return drawn(result, ranks) }
    let headings = result.filter { $0.headingLevel != nil }.map(\.content.plainText)
    let chapters = headings.count { SectionWords.isChapter($0) }
    let base = chapters >= 1 ? 2 : 1
    var deepest = base
    var position = 0
    while position < result.count {
      guard result[position].headingLevel != nil else {
        position += 1
        continue
      }
      var end = position
      while end < result.count, isHeadingOrDate(result[end]) { end += 1 }
      while end > position + 1, result[end - 1].headingLevel == nil { end -= 1 }
      let group = (position..<end).filter { result[$0].headingLevel != nil }
      let levels = levels(
        of: group.map { result[$0].content.plainText }, base: base, deepest: deepest)
      for (index, level) in zip(group, levels) { result[index].kind = .heading(level: level) }
      deepest = levels.last == 1 ? base : levels.last ?? deepest
      position = end
    }
    return result
  }

  private static func drawn(_ blocks: [Block], _ ranks: [Int: Int]) -> [Block] {
    func rank(_ block: Block) -> Int? { block.lines.first.flatMap { ranks[$0] } }
    let used = Set(blocks.filter { $0.headingLevel != nil }.compactMap(rank)).sorted()
    return blocks.map { block in
      guard block.headingLevel != nil else { return block }
      var result = block
      let level = rank(block).flatMap { used.firstIndex(of: $0) } ?? 0
      result.kind = .heading(level: min(level + 1, 5))
      return result
    }
  }

  /// A date that stands right above a chapter's heading is the chapter's.
  private static func movingDatesBelowChapters(_ blocks: [Block]) -> [Block] {
    var result = blocks
    for index in result.indices.dropLast() where result[index].kind == .dateline {
      let title = result[index + 1].content.plainText
      let isChapter = SectionWords.isChapter(title) || SectionWords.isFrontOrBackMatter(title)
      if result[index + 1].headingLevel != nil, isChapter { result.swapAt(index, index + 1) }
    }
    return result
  }

  private static func isHeadingOrDate(_ block: Block) -> Bool {
    block.headingLevel != nil || block.kind == .dateline
  }

  /// The levels of headings that follow each other without text between.
  private static func levels(of group: [String], base: Int, deepest: Int) -> [Int] {
    var levels: [Int] = []
    let plain = group.filter { fixedLevel($0, base: base) == nil }
    for heading in group {
      if let level = fixedLevel(heading, base: base) {
        levels.append(level)
      } else if let last = levels.last {
        levels.append(min(last + 1, base + 1))
      } else {
        levels.append(plain.count > 1 ? base : deepest)
      }
    }
    return levels
  }

  /// The level that a heading's own words give it.
  private static func fixedLevel(_ heading: String, base: Int) -> Int? {
    if SectionWords.isChapter(heading) { return 1 }
    if SectionWords.isFrontOrBackMatter(heading) { return 1 }
    if SectionWords.isEra(heading) { return base }
    return numberedDepth(heading).map { min(base + $0 - 1, 5) }
  }

  /// The depth of `1. Title`, `2.3 Title`, `IV. Title`.
  private static func numberedDepth(_ heading: String) -> Int? {
    guard let word = heading.split(separator: " ").first, heading.contains(" ") else { return nil }
    let parts = word.split(separator: ".")
    if !parts.isEmpty, parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }),
      word.contains(".")
    {
      return parts.count
    }
    let isRoman =
      word.hasSuffix(".") && word.first?.isUppercase == true
      && RomanNumeral.value(of: word.dropLast()) != nil
    return isRoman ? 1 : nil
  }

  /// The blocks with a chapter's number and title as one heading.
  static func joiningChapterTitles(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      guard let last = result.last, last.headingLevel != nil, block.headingLevel != nil else {
        result.append(block)
        continue
      }
      let (above, below) = (last.content.plainText, block.content.plainText)
      let isTitle = SectionWords.isBareChapterNumber(above) && !SectionWords.isChapter(below)
      let goesOn = below.unicodeScalars.first?.isLower == true
      guard isTitle || goesOn else {
        result.append(block)
        continue
      }
      let separator = isTitle && above.last?.isPunctuation != true ? ": " : " "
      result[result.count - 1].content += [.text(separator)] + block.content
      result[result.count - 1].lines += block.lines
    }
    return result
  }
}
