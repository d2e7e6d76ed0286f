/// A run of blocks that is a bibliography, with its heading.
///
/// The layout may have cut an entry into two blocks, or left two entries in one: that is mended here.
struct BibliographyList {
  /// The heading above it.
  private(set) var label: Block?
  /// The entries.
  private(set) var entries: [BibliographyEntry] = []
  /// The position of the first block after it.
  private(set) var end: Int

  /// The bibliography that begins at a block, or nothing.
  init?(_ blocks: [Block], from start: Int) {
    let heading = Self.heading(blocks, at: start)
    let isNamed = heading.map { SectionWords.isBibliography($0) } ?? false
    // A long heading is one of the text itself.
    if let heading, !isNamed, heading.utf8.count > 60 { return nil }
    let first = heading == nil ? start : start + 1
    guard first < blocks.count else { return nil }
    let limit = Self.limit(blocks, from: first, isNamed: isNamed)
    guard limit > first else { return nil }
    if heading != nil, !isNamed, limit < blocks.count, blocks[limit].headingLevel == nil {
      return nil
    }
    let pieces = blocks[first..<limit].flatMap { BibliographyPieces.pieces(of: $0) }
    let mended = BibliographyPieces.mended(pieces)
    guard Self.isBibliography(mended, isNamed: isNamed) else { return nil }
    label = heading == nil ? nil : blocks[start]
    entries = mended
    end = limit
  }

  /// The words of a block that may stand above a bibliography.
  private static func heading(_ blocks: [Block], at index: Int) -> String? {
    let block = blocks[index]
    let words = block.content.plainText.trimmed
    if block.headingLevel != nil { return words }
    let isLine: Bool
    switch block.kind {
    case .paragraph, .caption, .box: isLine = words.utf8.count <= 60
    default: isLine = false
    }
    return isLine && SectionWords.isBibliography(words) ? words : nil
  }

  /// Where the list ends at the latest: at the next heading, or at what is no part of a list.
  private static func limit(_ blocks: [Block], from first: Int, isNamed: Bool) -> Int {
    var end = first
    var lastNumber: Int?
    while end < blocks.count {
      let block = blocks[end]
      let words = block.content.plainText
      switch block.kind {
      case .listItem(let number, _):
        if let number, let lastNumber, number <= lastNumber, !isNamed { return end }
        lastNumber = number ?? lastNumber
      case .paragraph:
        let isNumbered = BibliographyPieces.number(at: words) != nil
        let isPart = end > first && BibliographyPieces.goesOn(words)
        guard isNamed || isNumbered || isPart || lastNumber == nil && isEntry(block) else {
          return end
        }
      case .heading, .caption, .dateline, .signature, .note, .quotation:
        guard isEntry(block), end > first || isNamed else { return end }
      default: return end
      }
      end += 1
    }
    return end
  }

  /// Whether a block is surely an entry or several; long paragraphs are not even read.
  private static func isEntry(_ block: Block) -> Bool {
    let length = block.content.reduce(0) { $0 + ($1.words?.utf8.count ?? 40) }
    return length <= 700 && BibliographyPieces.pieces(of: block).allSatisfy { $0.evidence >= 3 }
  }

  /// Below its name half of a list must look like entries; without one nearly all, and surely.
  private static func isBibliography(_ entries: [BibliographyEntry], isNamed: Bool) -> Bool {
    guard entries.count >= (isNamed ? 1 : 3) else { return false }
    let evidence = entries.map(\.evidence)
    if isNamed { return evidence.count { $0 >= 2 } * 2 >= entries.count }
    return evidence.count { $0 >= 3 } * 10 >= entries.count * 7
      && evidence.count { $0 == 0 } * 10 <= entries.count * 2
  }
}

/// Cuts blocks into entries, and puts together what is one entry.
enum BibliographyPieces {
  /// The entries of one block: it holds several where numbers that count upwards stand in it.
  static func pieces(of block: Block) -> [BibliographyEntry] {
    let words = block.content.plainText.trimmed
    var number: Int?
    if case .listItem(let given, _) = block.kind { number = given }
    var text = words[...]
    if number == nil, let (found, rest) = self.number(at: words) {
      (number, text) = (found, rest)
    } else if let bullet = text.first, "•·▪‣*".contains(bullet), text.dropFirst().first == " " {
      text = text.dropFirst(2)
    }
    var result: [BibliographyEntry] = []
    while let current = number, let (before, after) = cut(text, beforeNumber: current + 1) {
      result.append(BibliographyEntry(text: before, number: current, lines: block.lines))
      (number, text) = (current + 1, after)
    }
    return result + [BibliographyEntry(text: text.trimmed, number: number, lines: block.lines)]
  }

  /// The entries, with those that were cut in two made one.
  static func mended(_ pieces: [BibliographyEntry]) -> [BibliographyEntry] {
    let isNumbered = pieces.count { $0.number != nil } * 2 > pieces.count
    var result: [BibliographyEntry] = []
    for piece in pieces {
      guard let last = result.last, piece.number == nil, belongs(piece, to: last, isNumbered) else {
        result.append(piece)
        continue
      }
      let isCutWord =
        last.text.hasSuffix("-") && piece.text.unicodeScalars.first?.isLower == true
      result[result.count - 1].text += (isCutWord ? "" : " ") + piece.text
      result[result.count - 1].lines += piece.lines
    }
    return result
  }

  private static func belongs(
    _ piece: BibliographyEntry, to last: BibliographyEntry, _ isNumbered: Bool
  ) -> Bool {
    if isNumbered { return true }
    if goesOn(piece.text) { return true }
    let isOpen = !".!?)]»”".contains(last.text.last ?? ".")
    return isOpen && piece.evidence < 3 && last.evidence < 3
  }

  /// Whether a piece begins as no entry does.
  static func goesOn(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return first.isLower || ",;:)".unicodeScalars.contains(first)
  }

  /// The number of `12. Words`, `12) Words` or `[12] Words`, and the words.
  static func number(at text: String) -> (Int, Substring)? {
    guard let number = EnumeratedStarts.number(of: text), let space = text.firstIndex(of: " ")
    else {
      return nil
    }
    return (number, text[space...].drop { $0 == " " })
  }

  /// Cuts a text before a number that opens an entry: at a sentence's start, before a name.
  private static func cut(
    _ text: Substring, beforeNumber number: Int
  ) -> (String, Substring)? {
    for form in [" \(number). ", " \(number)) ", " [\(number)] "] {
      for range in text.ranges(of: form) {
        let before = text[..<range.lowerBound]
        let after = text[range.upperBound...]
        guard let last = before.last, ".)]»”\"/0123456789".contains(last), let first = after.first,
          first.isUppercase || "«“„\"—–_[".contains(first)
        else { continue }
        let words = after.split(separator: " ").prefix(2)
        if words.first.map({ ReferenceWords.editions.contains($0.lowercased().filter(\.isLetter)) })
          ?? false
        {
          continue
        }
        return (before.trimmed, after)
      }
    }
    return nil
  }
}
