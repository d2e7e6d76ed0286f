/// The bytes of one input file with the means to turn an offset into a line and a column.
///
/// Stages keep positions as byte offsets, which are cheap; lines and columns are worked out only
/// when something must be shown to a person.
public struct SourceText: Sendable {
  /// The path as the user knows it, relative to the publication's folder.
  public let path: String
  /// The whole file.
  public let bytes: [UInt8]

  /// Makes a text from a path and the bytes found there.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Makes a text from a string, as tests and small inputs do.
  public init(path: String, _ string: String) {
    self.init(path: path, bytes: Array(string.utf8))
  }

  /// The place of a range of bytes, as a person would name it.
  ///
  /// The column counts characters as an editor shows them, from 1. A range that crosses the end
  /// of its first line is cut there. Offsets outside the text are moved to its nearest end, and a
  /// byte order mark at the start of a file counts as nothing: what begins in it is moved behind it.
  /// - Complexity: O(*n*) in the offset, as lines are counted anew.
  public func location(of range: Range<Int>) -> SourceLocation {
    let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let range = range.lowerBound < first ? first..<first + max(0, range.upperBound) : range
    let asked = min(max(first, range.lowerBound), bytes.count)
    let lineStart = (bytes[..<asked].lastIndex(of: .newline).map { $0 + 1 }) ?? first
    var lineEnd = bytes[asked...].firstIndex(of: .newline) ?? bytes.count
    if lineEnd > lineStart, bytes[lineEnd - 1] == .carriageReturn { lineEnd -= 1 }
    let start = min(asked, lineEnd)
    let end = min(max(start, range.upperBound), lineEnd)
    let newlines = bytes[..<lineStart].count(where: { $0 == .newline })
    return SourceLocation(
      path: path,
      line: newlines + 1,
      column: characterCount(lineStart..<start) + 1,
      length: max(1, characterCount(start..<end)),
      excerpt: String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self))
  }

  /// The place of a whole line, counted from 1.
  public func location(ofLine line: Int) -> SourceLocation {
    var start = 0
    for _ in 1..<max(1, line) {
      guard let newline = bytes[start...].firstIndex(of: .newline) else { break }
      start = newline + 1
    }
    let end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
    return location(of: start..<end)
  }

  private func characterCount(_ range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).count
  }
}

extension UInt8 {
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}
