/// A piece of running text: words, or the place of a note.
public indirect enum Inline: Sendable, Hashable {
  /// Words as they are to be read, without any markup.
  case text(String)
  /// The mark of the note with this label.
  case noteReference(String)
  /// The end of a line that is to be kept, as in a signature or in verse.
  case lineBreak
  /// Words that the source sets off, as in italics.
  case emphasis([Inline])
  /// Words that the source sets off strongly, as in bold type.
  case strong([Inline])
  /// Words that lead to an address.
  case link([Inline], address: String)
  /// The end of a table's cell.
  case cellEnd
}

extension Inline {
  /// The words of a piece without markup.
  var words: String? {
    if case .text(let words) = self { words } else { nil }
  }
}

extension Sequence<Inline> {
  /// The pieces of words, apart where a note's mark or a line's end stands between them.
  var pieces: [String] {
    var result: [String] = []
    var isOpen = false
    collect(into: &result, &isOpen)
    return result
  }

  /// A word of which only a part is emphasised is one word.
  private func collect(into result: inout [String], _ isOpen: inout Bool) {
    for inline in self {
      switch inline {
      case .text(let words):
        if isOpen { result[result.count - 1] += words } else { result.append(words) }
        isOpen = true
      case .emphasis(let inner), .strong(let inner), .link(let inner, _):
        inner.collect(into: &result, &isOpen)
      case .noteReference, .lineBreak, .cellEnd: isOpen = false
      }
    }
  }

  /// The words alone.
  public var plainText: String {
    reduce(into: "") { result, inline in
      switch inline {
      case .text(let words): result += words
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): result += inner.plainText
      case .lineBreak, .cellEnd: result += " "
      case .noteReference: break
      }
    }
  }
}

/// A part of the document that stands by itself.
public struct Block: Sendable, Hashable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// A heading; 1 is the highest level below the document's title.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// An item of a list; the number is that of the original in a numbered list, the depth 0 in a
    /// list that is in no other.
    case listItem(number: Int?, depth: Int = 0)
    /// The words of somebody else, set apart; neighbours are paragraphs of one quotation.
    case quotation
    /// Lines of verse; neighbours are stanzas of one poem.
    case verse
    /// Words of somebody else above a text or a section.
    case epigraph
    /// A table of so many columns, the first row its head; its content ends each cell.
    case table(columns: Int)
    /// A paragraph of a box beside the text; neighbours are one box, which a title opens.
    case box(isTitle: Bool)
    /// The caption of a picture.
    case caption
    /// The address that opens a letter.
    case salutation
    /// A place and a date on a line of their own.
    case dateline
    /// The name that closes a text.
    case signature
    /// A note whose place in the text was not found.
    case note
  }

  /// What it is.
  public var kind: Kind
  /// What it says.
  public var content: [Inline]
  /// The numbers of the lines of the original that it was made from.
  public var lines: [Int]

  /// Makes a block from its parts.
  public init(_ kind: Kind, _ content: [Inline], lines: [Int]) {
    self.kind = kind
    self.content = content
    self.lines = lines
  }

  /// The level, when it is a heading.
  var headingLevel: Int? {
    if case .heading(let level) = kind { level } else { nil }
  }
}

/// A note with the label that ties it to its place.
public struct Note: Sendable, Hashable {
  /// The label in the document, unique within it.
  public let label: String
  /// What it says.
  public let content: [Inline]
  /// The numbers of its lines in the original.
  public let lines: [Int]
}

/// A line that was left out, with the reason.
public struct DroppedLine: Sendable, Hashable {
  /// The number of the line in the original.
  public let number: Int
  /// Its words.
  public let text: String
  /// Why it was left out.
  public let reason: DropReason
}
