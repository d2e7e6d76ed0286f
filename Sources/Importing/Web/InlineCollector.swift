/// Puts the texts of a page's elements together to one run.
struct InlineCollector {
  /// How some words are set.
  struct Style: Hashable {
    var isEmphasis = false
    var isStrong = false
    var address: String?
    /// Whether the words are in a link, whatever its address.
    var isLink = false
    var isRaised = false
  }

  private enum Piece {
    case text(String, Style)
    case mark(String)
    case lineBreak
    case cellEnd
  }

  private var pieces: [Piece] = []
  private(set) var lines: [PageLine] = []
  private(set) var letters = 0
  private(set) var linked = 0
  private var strong = 0
  /// Whether the next words may go on with the last line.
  private var isOpen = false
  /// Whether something was left out since the last words.
  private var isCut = false

  /// Whether there is nothing in it yet.
  var isEmpty: Bool { lines.isEmpty && pieces.isEmpty }

  /// Whether nothing but line ends came last, or nothing at all.
  var endsInBreak: Bool {
    for piece in pieces.reversed() {
      switch piece {
      case .lineBreak: return true
      case .text(let words, _): if !words.trimmed.isEmpty { return false }
      case .mark, .cellEnd: return false
      }
    }
    return true
  }

  /// Adds words that begin on a line of the source, whose line ends may be those of the text.
  mutating func add(
    _ text: String, line: Int, style: Style, reason: DropReason?, keepsLines: Bool
  ) {
    for (offset, part) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if offset > 0 { isOpen = false }
      if offset > 0, reason == nil {
        if keepsLines { addBreak() } else { append(" ", style) }
      }
      var words = PageCharacters.normalized(String(part))
      if style.isRaised { words = Self.raised(words) }
      record(words, line + offset, reason)
      guard reason == nil else {
        isCut = isCut || !words.trimmed.isEmpty
        continue
      }
      let count = words.unicodeScalars.count { $0.isLetter || $0.isDigit || $0.isSuperscript }
      letters += count
      if style.isLink { linked += count }
      if style.isStrong { strong += count }
      append(words, style)
    }
  }

  /// Adds the mark of a note.
  mutating func addMark(_ label: String, text: String, line: Int) {
    isOpen = false
    lines.append(
      PageLine(line: SourceLine(number: line, text: text, page: 0), reason: nil, isMark: true))
    pieces.append(.mark(label))
  }

  /// Adds a line end.
  mutating func addBreak() {
    isOpen = false
    pieces.append(.lineBreak)
  }

  /// Ends a table's cell.
  mutating func endCell() {
    isOpen = false
    pieces.append(.cellEnd)
  }

  /// Notes that the next words do not touch the last ones.
  mutating func addSpace() {
    isOpen = false
    append(" ", Style())
  }

  /// Whether all words are strong.
  var isStrong: Bool { letters > 0 && strong == letters }

  private mutating func append(_ words: String, _ style: Style) {
    guard !words.isEmpty else { return }
    if isCut, case .text(let before, _) = pieces.last, before.endsInWord, words.beginsInWord {
      pieces.append(.text(" ", Style()))
    }
    isCut = false
    if case .text(let before, let last) = pieces.last, last == style {
      pieces[pieces.count - 1] = .text(before + words, style)
    } else {
      pieces.append(.text(words, style))
    }
  }

  private mutating func record(_ words: String, _ number: Int, _ reason: DropReason?) {
    guard words.unicodeScalars.contains(where: { !$0.isSpace }) else {
      if !words.isEmpty, isOpen, let last = lines.indices.last {
        lines[last].line = lines[last].line.adding(" ")
      }
      return
    }
    // A tag may hold the line's end, within a word.
    if isOpen, let last = lines.last, last.reason == reason, !last.isMark,
      last.line.number == number || last.line.text.endsInWord && words.beginsInWord
    {
      lines[lines.count - 1].line = last.line.adding(words)
    } else {
      lines.append(
        PageLine(line: SourceLine(number: number, text: words, page: 0), reason: reason))
    }
    isOpen = true
  }

  private static func raised(_ words: String) -> String {
    guard words.trimmed.unicodeScalars.allSatisfy(\.isDigit), !words.trimmed.isEmpty else {
      return words
    }
    let digits = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return words.trimmed.compactMap { $0.wholeNumberValue.map { digits[$0] } }.joined()
  }
}

extension String {
  fileprivate var endsInWord: Bool {
    unicodeScalars.last.map { $0.isLetter || $0.isDigit } ?? false
  }
  fileprivate var beginsInWord: Bool {
    unicodeScalars.first.map { $0.isLetter || $0.isDigit } ?? false
  }
}

extension SourceLine {
  /// The line with more words at its end.
  fileprivate func adding(_ words: String) -> SourceLine {
    SourceLine(number: number, text: text + words, page: page)
  }
}

// MARK: - The result

extension InlineCollector {
  /// The content, single-spaced, without spaces and line ends at its own ends.
  func content() -> [Inline] {
    let flat = Self.unbracketed(spaced())
    return Self.nested(flat[...], level: 0)
  }

  /// The pieces with single spaces between words.
  private func spaced() -> [Piece] {
    var result: [Piece] = []
    var needsNoSpace = true
    for piece in pieces {
      switch piece {
      case .text(let words, let style):
        var text = PageCharacters.singleSpaced(words)
        if needsNoSpace { text = String(text.drop { $0 == " " || $0 == "\u{A0}" }) }
        guard !text.isEmpty else { continue }
        needsNoSpace = text.last == " "
        result.append(.text(text, style))
      case .mark:
        if case .text = result.last { Self.trimEnd(&result) }
        needsNoSpace = false
        result.append(piece)
      case .lineBreak, .cellEnd:
        Self.trimEnd(&result)
        needsNoSpace = true
        if case .lineBreak = piece, result.isEmpty || Self.isLineEnd(result.last) { continue }
        if case .cellEnd = piece, case .lineBreak = result.last { result.removeLast() }
        result.append(piece)
      }
    }
    Self.trimEnd(&result)
    while case .lineBreak = result.last {
      result.removeLast()
      Self.trimEnd(&result)
    }
    return result
  }

  private static func isLineEnd(_ piece: Piece?) -> Bool {
    switch piece {
    case .lineBreak, .cellEnd: true
    default: false
    }
  }

  private static func trimEnd(_ pieces: inout [Piece]) {
    while case .text(let words, let style) = pieces.last {
      let end = words.lastIndex { $0 != " " && $0 != "\u{A0}" }
      guard let end else {
        pieces.removeLast()
        continue
      }
      pieces[pieces.count - 1] = .text(String(words[...end]), style)
      return
    }
  }

  /// The pieces without the brackets around a mark, which the mark of a document brings itself.
  private static func unbracketed(_ pieces: [Piece]) -> [Piece] {
    var result = pieces
    for index in result.indices {
      guard case .mark = result[index], index > 0, index + 1 < result.count,
        case .text(let before, let style) = result[index - 1],
        case .text(let after, let next) = result[index + 1],
        before.last == "[" && after.first == "]" || before.last == "(" && after.first == ")"
      else { continue }
      result[index - 1] = .text(String(before.dropLast()), style)
      result[index + 1] = .text(String(after.dropFirst()), next)
    }
    return result
  }

  /// The pieces as words within emphasis within strong words within links.
  private static func nested(_ pieces: ArraySlice<Piece>, level: Int) -> [Inline] {
    var result: [Inline] = []
    var rest = pieces
    while let first = rest.first {
      let key = key(first, level)
      let group = rest.prefix { self.key($0, level) == key }
      rest = rest.dropFirst(group.count)
      let inner = level < 2 ? nested(group, level: level + 1) : leaves(group)
      switch key {
      case .link(let address): result.append(.link(inner, address: address))
      case .strong: result.append(.strong(inner))
      case .emphasis: result.append(.emphasis(inner))
      case .none: result += inner
      }
    }
    return result
  }

  private enum Key: Hashable { case link(String), strong, emphasis, none }

  private static func key(_ piece: Piece, _ level: Int) -> Key {
    guard case .text(_, let style) = piece else { return .none }
    switch level {
    case 0: return style.address.map { .link($0) } ?? .none
    case 1: return style.isStrong ? .strong : .none
    default: return style.isEmphasis ? .emphasis : .none
    }
  }

  private static func leaves(_ pieces: ArraySlice<Piece>) -> [Inline] {
    var result: [Inline] = []
    for piece in pieces {
      switch piece {
      case .text(let words, _):
        if case .text(let before) = result.last {
          result[result.count - 1] = .text(before + words)
        } else if !words.isEmpty {
          result.append(.text(words))
        }
      case .mark(let label): result.append(.noteReference(label))
      case .lineBreak: result.append(.lineBreak)
      case .cellEnd: result.append(.cellEnd)
      }
    }
    return result
  }
}
