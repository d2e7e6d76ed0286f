/// A line of a page's source with what becomes of it.
struct PageLine: Sendable {
  /// The line.
  var line: SourceLine
  /// Why it is left out, where it is.
  var reason: DropReason?
  /// Whether it is the mark of a note, which the document writes in its own way.
  var isMark = false
}

/// A piece of a page that stands by itself: later a block, a part of a note, or nothing.
struct PageRun {
  /// What it would be as a block.
  var kind: Block.Kind
  /// What it says.
  var content: [Inline]
  /// All words that it was made from, those of dropped parts too.
  var lines: [PageLine]
  /// The note that it belongs to.
  var note: Int?
  /// The list item that it belongs to, by a number that no other has.
  var item: Int?
  /// The element that holds it.
  let node: Int
  /// How many letters it has.
  var letters: Int
  /// How many of them are in links.
  var linked: Int
  /// Whether all of it is set in bold type.
  var isStrong: Bool
  /// Why it is left out, where it is.
  var reason: DropReason?
  /// Whether its words went to the front matter.
  var isTaken = false

  /// The words.
  var words: String { content.plainText.trimmed }

  /// Whether it will be in the body.
  var isText: Bool { reason == nil && !isTaken && note == nil && !content.isEmpty }

  /// The numbers of the lines of its words.
  var numbers: [Int] {
    var result: [Int] = []
    for line in lines where line.reason == nil && result.last != line.line.number {
      result.append(line.line.number)
    }
    return result
  }
}
