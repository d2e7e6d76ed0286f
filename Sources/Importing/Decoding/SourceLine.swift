/// One line of the original, as a person counts them.
public struct SourceLine: Sendable, Hashable {
  /// The line's number in the original, from 1.
  public let number: Int
  /// The line without its end, cleaned of control characters and ligatures.
  public let text: String
  /// The page that it stands on, from 0; all lines share one page where none are marked.
  public var page: Int
  /// How it was set, where the source tells.
  public var setting: LineSetting?

  /// Makes a line of its parts.
  public init(number: Int, text: String, page: Int, setting: LineSetting? = nil) {
    self.number = number
    self.text = text
    self.page = page
    self.setting = setting
  }
}

/// How a line was set on its page; lengths are thousandths of the em of the body's type.
public struct LineSetting: Sendable, Hashable {
  /// How far the first letter stands from the left edge of the line's column.
  public var indent: Int
  /// How far the last letter stands from the first.
  public var width: Int
  /// How wide the column is.
  public var measure: Int
  /// The size of the type as a share of the body's, in percent.
  public var size: Int
  /// What the line is part of, where its setting shows it.
  public var part: LinePart?

  /// Makes a setting of its parts.
  public init(indent: Int, width: Int, measure: Int, size: Int, part: LinePart? = nil) {
    self.indent = indent
    self.width = width
    self.measure = measure
    self.size = size
    self.part = part
  }
}

/// Cuts a decoded text into lines.
enum LineReader {
  /// The lines of a text, split at every kind of line end; a form feed starts a new page.
  static func lines(of decoded: DecodedText) -> [SourceLine] {
    var text = decoded.text
    var lines: [SourceLine] = []
    var (number, page) = (1, 0)
    text.withUTF8 { bytes in
      var start = 0
      func finish(at end: Int) {
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
        lines.append(SourceLine(number: number, text: LineCleaning.clean(raw), page: page))
      }
      var index = 0
      while index < bytes.count {
        switch bytes[index] {
        case 0x0A:
          finish(at: index)
          number += 1
          start = index + 1
        case 0x0D:
          finish(at: index)
          number += 1
          if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
          start = index + 1
        case 0x0C:
          if start < index { finish(at: index) }
          page += 1
          start = index + 1
        default: break
        }
        index += 1
      }
      if start < bytes.count { finish(at: bytes.count) }
    }
    return lines
  }
}
