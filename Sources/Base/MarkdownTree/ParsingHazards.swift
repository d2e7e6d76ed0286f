#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a text contains that decides how it can be parsed.
///
/// cmark keeps one table of special characters for the whole process and each parse with an
/// extension changes it, so parses disturb one another. An extension that cannot match in a text is
/// therefore left out, which changes no byte of the result and doubles the speed, and the few
/// texts that need the table changed take turns. See ``CMarkLibrary``.
struct InlineTriggers {
  /// A `~`, without which strikethrough cannot match nor be disturbed.
  let tilde: Bool
  /// A `www.`, which the autolink extension finds by making `w` special.
  let www: Bool
  /// A `://`, an `@`, or a character reference that may stand for an `@`.
  let address: Bool

  init(in text: UnsafeRawBufferPointer) {
    tilde = text.contains(UInt8(ascii: "~")) { _ in true }
    www = text.contains(UInt8(ascii: ".")) { dot in
      dot >= 3 && text[dot - 1] == UInt8(ascii: "w") && text[dot - 2] == UInt8(ascii: "w")
        && text[dot - 3] == UInt8(ascii: "w")
    }
    address =
      text.contains(UInt8(ascii: "@")) { _ in true }
      || text.contains(UInt8(ascii: ":")) { colon in
        colon + 2 < text.count && text[colon + 1] == UInt8(ascii: "/")
          && text[colon + 2] == UInt8(ascii: "/")
      }
      || text.contains(UInt8(ascii: "&")) { mark in
        mark + 1 < text.count
          && (text[mark + 1] == UInt8(ascii: "#") || text[mark + 1] == UInt8(ascii: "c"))
      }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether a byte occurs at an offset that satisfies a condition.
  fileprivate func contains(_ byte: UInt8, where condition: (Int) -> Bool) -> Bool {
    guard let base = baseAddress else { return false }
    var start = 0
    while start < count, let hit = memchr(base + start, Int32(byte), count - start) {
      let offset = UnsafeRawPointer(hit) - base
      if condition(offset) { return true }
      start = offset + 1
    }
    return false
  }

  /// The line where a table may begin whose rendering would take too long.
  ///
  /// GFM fills short rows with empty cells, and cmark counts a cell's column by going through
  /// its row: the work grows with the rows and with the square of the columns. The estimate
  /// takes each run of lines that are not blank for one table as wide as its widest line.
  func lineOfOversizedTable(limit: Int = 500_000_000) -> Int? {
    guard contains(UInt8(ascii: "|"), where: { _ in true }) else { return nil }
    var (line, firstLine, widest, pipes) = (1, 1, 0, 0)
    var (isBlank, previous) = (true, UInt8(0))
    for byte in self {
      defer { previous = byte }
      switch byte {
      case UInt8(ascii: "\n") where previous == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        widest = isBlank ? 0 : Swift.max(widest, pipes)
        if isBlank { firstLine = line + 1 }
        let (width, rows) = (widest + 1, line - firstLine + 1)
        let (cost, overflows) = width.multipliedReportingOverflow(by: width * rows)
        if widest > 1, overflows || cost > limit { return firstLine }
        (line, pipes, isBlank) = (line + 1, 0, true)
      case UInt8(ascii: "|"): (pipes, isBlank) = (pipes + 1, false)
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"): break
      default: isBlank = false
      }
    }
    return nil
  }
}
