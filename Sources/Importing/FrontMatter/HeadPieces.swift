/// A line, or lines that a hyphen joins, of what stands above a text.
struct HeadPiece {
  var text: String
  var content: [Inline]
  var lines: [Int]
  var kind: Block.Kind
  /// The block that it was cut from.
  var block: Int
  /// The size of its type in percent of the body's, where the source tells.
  var size: Int?
}

/// Cuts the blocks above a text into lines: a title, a subtitle and names often share a block.
enum HeadPieces {
  /// How many blocks from the start may belong to the head.
  private static let limit = 14

  /// The pieces of the head, the lines after them in the last block, and how many blocks they fill.
  static func cut(
    _ blocks: [Block], source: [SourceLine]
  ) -> (pieces: [HeadPiece], tail: [HeadPiece], count: Int) {
    var pieces: [HeadPiece] = []
    var count = 0
    var wanted = Set<Int>()
    for block in blocks.prefix(limit) { wanted.formUnion(block.lines) }
    var lines: [Int: SourceLine] = [:]
    for line in source.prefix(400) where wanted.contains(line.number) {
      if lines[line.number] == nil { lines[line.number] = line }
    }
    for (index, block) in blocks.prefix(limit).enumerated() {
      guard isHead(block) else {
        let (head, tail) = glued(block, index, lines, isFirst: pieces.isEmpty)
        return head.isEmpty ? (pieces, [], count) : (pieces + head, tail, count + 1)
      }
      let (head, tail) = glued(block, index, lines, isFirst: pieces.isEmpty)
      if !head.isEmpty, !tail.isEmpty { return (pieces + head, tail, count + 1) }
      pieces += head.isEmpty ? merged(cut(block, index, lines)) : head
      count += 1
    }
    return (pieces, [], count)
  }

  /// The lines of a paragraph that begins with a title or names, up to the last of these.
  private static func glued(
    _ block: Block, _ index: Int, _ lines: [Int: SourceLine], isFirst: Bool
  ) -> (head: [HeadPiece], tail: [HeadPiece]) {
    guard block.kind == .paragraph || block.kind == .verse, index <= 4, block.lines.count >= 2,
      !MetadataLabels.opens(block.content.plainText)
    else { return ([], []) }
    let pieces = merged(cut(block, index, lines))
    guard pieces.count >= 2 else { return ([], []) }
    let last = pieces.indices.prefix(9).last { position in
      let words = pieces[position].text
      return Byline.people(in: words) != nil
        || Byline.isNameList(words) && (!isFirst || position > 0)
        || DateReading.placeAndDate(words) != nil && (!isFirst || position > 1)
    }
    guard let last, pieces[...last].allSatisfy({ $0.text.utf8.count <= 140 && $0.text.last != "." })
    else { return ([], []) }
    let head = pieces[...last].map { piece in
      var piece = piece
      piece.kind = .heading(level: 1)
      return piece
    }
    return (head, Array(pieces[(last + 1)...]))
  }

  /// The pieces, those that end in the middle of a phrase joined with the next.
  private static func merged(_ pieces: [HeadPiece]) -> [HeadPiece] {
    var result: [HeadPiece] = []
    for piece in pieces {
      guard let last = result.last, last.block == piece.block, isOpen(last.text, before: piece.text)
      else {
        result.append(piece)
        continue
      }
      let isHyphen = last.text.unicodeScalars.last?.isHyphen == true
      result[result.count - 1].text += (isHyphen ? "" : " ") + piece.text
      result[result.count - 1].content += [.text(" ")] + piece.content
      result[result.count - 1].lines += piece.lines
    }
    return result
  }

  private static func isOpen(_ text: String, before next: String) -> Bool {
    guard let word = text.split(separator: " ").last?.lowercased(), text.utf8.count <= 160 else {
      return false
    }
    if Language.openingWords.contains(word) || ReferenceNameReader.particles.contains(word) {
      return text.split(separator: " ").count > 1
    }
    if text.unicodeScalars.last?.isHyphen == true { return true }
    if MonthNames.month(of: word) != nil, next.prefix(4).allSatisfy(\.isNumber), next.count <= 5 {
      return true
    }
    return text.last == "," && !LetterParts.isSalutation(text)
  }

  /// Whether a block may stand above the text: headings, short lines, what a label opens.
  private static func isHead(_ block: Block) -> Bool {
    let words = block.content.plainText.trimmed
    switch block.kind {
    case .heading, .dateline: return true
    case .paragraph, .caption:
      if MetadataLabels.opens(words) || SourceNote.isSourceNote(words) { return true }
      guard words.utf8.count <= 260, block.lines.count <= 5 else { return false }
      let isSentence = words.count > 100 && words.last.map { ".!?…".contains($0) } == true
      return !isSentence
    case .quotation, .epigraph: return MetadataLabels.opens(words)
    case .signature: return words.utf8.count <= 300
    default: return false
    }
  }

  private static func cut(
    _ block: Block, _ index: Int, _ lines: [Int: SourceLine]
  ) -> [HeadPiece] {
    let whole = HeadPiece(
      text: block.content.plainText.trimmed, content: block.content, lines: block.lines,
      kind: block.kind, block: index, size: block.lines.first.flatMap { lines[$0]?.setting?.size })
    let hasMarkup = block.content.contains { if case .text = $0 { false } else { true } }
    let isShort = MetadataLabels.opens(whole.text) == false
    guard block.lines.count >= 2, !hasMarkup || block.kind == .signature || block.kind == .dateline,
      isShort
    else { return [whole] }
    var words = block.content.plainText.split(separator: " ")[...]
    var result: [HeadPiece] = []
    var open: (text: [Substring], lines: [Int]) = ([], [])
    var carried = false
    for number in block.lines {
      guard let line = lines[number] else { return [whole] }
      var tokens = line.text.split { $0.unicodeScalars.allSatisfy(\.isSpace) }[...]
      open.lines.append(number)
      if carried { tokens = tokens.dropFirst() }
      carried = false
      while let token = tokens.popFirst() {
        guard let word = words.popFirst() else { return [whole] }
        open.text.append(word)
        if word == token { continue }
        guard tokens.isEmpty, isHyphenated(token, in: word) else { return [whole] }
        carried = true
      }
      if carried { continue }
      let text = open.text.joined(separator: " ")
      if !text.isEmpty {
        result.append(
          HeadPiece(
            text: text, content: [.text(text)], lines: open.lines, kind: block.kind, block: index,
            size: line.setting?.size))
      }
      open = ([], [])
    }
    return words.isEmpty && !carried ? result : [whole]
  }

  private static func isHyphenated(_ token: Substring, in word: Substring) -> Bool {
    guard let last = token.unicodeScalars.last, last.isHyphen else { return false }
    return word.hasPrefix(token.dropLast())
  }

  /// The pieces as blocks, those of one block together again.
  static func blocks(_ pieces: [HeadPiece], of original: ArraySlice<Block>) -> [Block] {
    var result: [Block] = []
    var last: Int?
    for piece in pieces {
      let source = original[original.startIndex + piece.block]
      let siblings = pieces.filter { $0.block == piece.block }
      if siblings.flatMap(\.lines) == source.lines {
        if last != piece.block { result.append(source) }
      } else if last == piece.block {
        result[result.count - 1].content += [.text(" ")] + piece.content
        result[result.count - 1].lines += piece.lines
      } else {
        result.append(Block(piece.kind, piece.content, lines: piece.lines))
      }
      last = piece.block
    }
    return result
  }
}
