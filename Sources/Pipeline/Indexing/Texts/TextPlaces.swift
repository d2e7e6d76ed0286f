import Diagnostics

/// Finds where in a file something is written that was found in its tree, which keeps no places.
struct TextPlaces {
  private let source: TextSource
  private var cursors: [String: Int] = [:]

  init(_ source: TextSource) { self.source = source }

  /// The place of the next words that are written so: a link from its first bracket, a label, a name.
  mutating func location(of beginning: String) -> SourceLocation {
    // In a table's cell the bar is written with a backslash.
    next(beginning) ?? next(beginning.replacing("|", with: "\\|"))
      ?? source.file.location(of: source.body.lowerBound..<source.body.lowerBound)
  }

  private mutating func next(_ beginning: String) -> SourceLocation? {
    let pattern = Array(beginning.utf8)
    var position = cursors[beginning] ?? source.body.lowerBound
    let bytes = source.file.bytes
    while position + pattern.count <= source.body.upperBound {
      if bytes[position..<position + pattern.count].elementsEqual(pattern),
        !goesOn(beginning, bytes, at: position + pattern.count)
      {
        cursors[beginning] = position + 1
        return source.file.location(of: position..<position + pattern.count)
      }
      position += 1
    }
    return nil
  }

  /// Whether what was found is the beginning of another link.
  private func goesOn(_ beginning: String, _ bytes: [UInt8], at position: Int) -> Bool {
    guard position < bytes.count, let last = beginning.utf8.last else { return false }
    if last.isSlugByte { return bytes[position].isSlugByte }
    let isHalfClosed = beginning.hasSuffix("]") && !beginning.hasSuffix("]]")
    return isHalfClosed && bytes[position] == UInt8(ascii: "]")
  }

  mutating func diagnostic(for fault: WikiLinkReader.Fault) -> Diagnostic {
    Diagnostic(
      .error, "unknown-link", at: location(of: fault.written), fault.message, hint: fault.hint)
  }

  /// The problem that a block quote begins with a label that there is not.
  mutating func diagnostic(forLabel word: String) -> Diagnostic {
    let labels = BlockLabel.allCases.map(\.rawValue)
    return Diagnostic(
      .error, "unknown-label", at: location(of: "[!\(word)]"),
      "unknown label '[!\(word.abbreviated)]'",
      hint: NearestName.suggestion(for: word, in: labels).map { "did you mean '[!\($0)]'?" }
        ?? "the labels are \(labels.joined(separator: ", "))")
  }

  /// The problem that a private name stands in a text; it does not say whose.
  mutating func diagnostic(for name: MentionFinder.PrivateName) -> Diagnostic {
    let place = location(of: name.text)
    return name.isJoined
      ? Diagnostic(
        .error, "private-name", at: place, "this link joins a private name to its record",
        hint: "take the link out")
      : Diagnostic(
        .warning, "private-name", at: place, "a private name stands in this text",
        hint: "it is not linked; see whether the words can be published")
  }
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
