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

  /// The pieces of the head, and how many blocks they come from.
  static func cut(_ blocks: [Block], source: [SourceLine]) -> (pieces: [HeadPiece], count: Int) {
    var pieces: [HeadPiece] = []
    var count = 0
    var wanted = Set<Int>()
    for block in blocks.prefix(limit) { wanted.formUnion(block.lines) }
    var lines: [Int: SourceLine] = [:]
    for line in source.prefix(400) where wanted.contains(line.number) {
      if lines[line.number] == nil { lines[line.number] = line }
    }
    for (index, block) in blocks.prefix(limit).enumerated() {
      guard isHead(block) else { break }
      pieces += cut(block, index, lines)
      count += 1
    }
    return (pieces, count)
  }

  /// Whether a block may stand above the text: headings, short lines, what a label opens.
  private static func isHead(_ block: Block) -> Bool {
    let words = block.content.plainText.trimmed
    switch block.kind {
    case .heading, .dateline: return true
    case .paragraph, .caption:
      if MetadataLabels.opens(words) || SourceNote.isSourceNote(words) { return true }
      guard words.utf8.count <= 260, block.lines.count <= 5 else { return false }
      let isSentence = words.last == "." && words.utf8.count > 110 && words.contains(", ")
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
