import MarkdownTree
import PublicationModel

/// The words of one block as a reader sees them, with the way back to the nodes that hold them.
struct RunningText {
  /// A stretch of the words that one node holds.
  struct Piece {
    let node: MarkdownNode
    /// Where the node's text stands among the words.
    let range: Range<Int>
    /// Whether the stretch stands inside a link or an image.
    let isLinked: Bool
  }

  /// A stretch that an editor has linked or vetoed, or that is an address.
  struct Mark {
    let range: Range<Int>
    /// The record that it stands for, or `nil` for a veto and for links to other things.
    let record: RecordID?
    /// Whether the words are no mention, as an editor has said or as they are an address.
    let isVeto: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  private(set) var marks: [Mark] = []

  /// Reads the words of a block, in which `links` are the editor's own.
  init(_ block: MarkdownNode, links: [MarkdownNode: WikiLink]) {
    var open: [(node: MarkdownNode, start: Int)] = []
    for step in block.walk {
      switch step {
      case .enter(let node):
        if node.isContainerOfLinks { open.append((node, bytes.count)) }
        append(node, isLinked: !open.isEmpty)
      case .leave(let node):
        guard let last = open.last, last.node == node else { continue }
        open.removeLast()
        if let link = links[node] {
          marks.append(
            Mark(
              range: last.start..<bytes.count, record: link.record, isVeto: link == .veto))
        } else if node.isBareAddress {
          marks.append(Mark(range: last.start..<bytes.count, record: nil, isVeto: true))
        }
      }
    }
  }

  /// Words that stand outside the tree, such as a reference.
  init(words: String) { bytes = Array(words.utf8) }

  private mutating func append(_ node: MarkdownNode, isLinked: Bool) {
    switch node.kind {
    case .text:
      let start = bytes.count
      node.withLiteralBytes { bytes.append(contentsOf: $0) }
      pieces.append(Piece(node: node, range: start..<bytes.count, isLinked: isLinked))
    case .softBreak, .lineBreak: bytes.append(UInt8(ascii: " "))
    case .code, .footnoteReference, .htmlInline:
      // Nothing may match across what is not text.
      bytes.append(contentsOf: "\u{FFFC}".utf8)
    case .paragraph, .tableCell, .item:
      if !bytes.isEmpty { bytes.append(contentsOf: "\n\n".utf8) }
    default: break
    }
  }

  /// The piece that holds the whole of a stretch, if one does.
  func piece(holding range: Range<Int>) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.upperBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < pieces.count, pieces[low].range.lowerBound <= range.lowerBound,
      range.upperBound <= pieces[low].range.upperBound
    else { return nil }
    return pieces[low]
  }
}

extension MarkdownNode {
  fileprivate var isContainerOfLinks: Bool {
    kind == .link || kind == .image || kind == .customInline
  }

  /// Whether this is a link whose words are its own address, in which no name is meant.
  fileprivate var isBareAddress: Bool {
    guard kind == .link, let text = firstChild, text.kind == .text, text.next == nil,
      let words = text.literal, let destination, destination.hasSuffix(words)
    else { return false }
    return words.contains("://") || words.contains("@") || words.hasPrefix("www.")
  }
}
