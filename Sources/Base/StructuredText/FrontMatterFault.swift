/// Why a file has no front matter, and at which line.
struct FrontMatterFault {
  let message: String
  let hint: String
  /// The bytes of the line that is meant.
  let range: Range<Int>

  /// Looks for what an editor may have meant as front matter.
  init(_ bytes: [UInt8]) {
    let lines = Lines(bytes)
    guard let first = lines.next(from: lines.start) else {
      self.init("the file is empty", Self.model, 0..<0)
      return
    }
    let opening = lines.words(first.range)
    if !bytes.contains(UInt8(ascii: "\n")), bytes.contains(UInt8(ascii: "\r")) {
      self.init(
        "the lines end with CR alone, as on old Macintoshes",
        "save the file with the line ends LF", first.range.prefix(3))
    } else if opening == "---" {
      let near = lines.first(from: first.next) { lines.looksLikeFence($0) }
      self.init(
        near == nil ? "the front matter does not end" : "this line does not end the front matter",
        near == nil
          ? "put a line of '---' below the last field"
          : "write '---' at the start of the line, and nothing else", near ?? first.range)
    } else if lines.looksLikeFence(first.range) {
      self.init(
        "this line does not begin the front matter", "write '---', and nothing else", first.range)
    } else {
      let fence = lines.first(from: first.next) { lines.words($0) == "---" }
      let isLate = fence.map { lines.isEmpty(lines.start..<$0.lowerBound) } ?? false
      self.init(
        "the file does not begin with front matter",
        isLate ? "take out the empty lines above the first '---'" : Self.model,
        isLate ? fence ?? first.range : first.range)
    }
  }

  private static let model = "begin with a line of '---', then 'title: …', then a line of '---'"

  private init(_ message: String, _ hint: String, _ range: Range<Int>) {
    self.message = message
    self.hint = hint
    self.range = range
  }
}

/// The lines of a file that may have a byte order mark.
private struct Lines {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var start: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The line that begins at an offset, without its end, and where the one after it begins.
  func next(from start: Int) -> (range: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    return (start..<(end ?? bytes.count), end.map { $0 + 1 } ?? bytes.count)
  }

  /// The first line from an offset on that fits.
  func first(from start: Int, where fits: (Range<Int>) -> Bool) -> Range<Int>? {
    var position = start
    while let line = next(from: position) {
      if fits(line.range) { return line.range }
      position = line.next
    }
    return nil
  }

  /// The text of a line without white space at its end.
  func words(_ range: Range<Int>) -> String {
    var words = Substring(decoding: bytes[range].prefix(200), as: UTF8.self)
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }

  func isEmpty(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether a line has only dashes, though not `---` from its start to its end.
  func looksLikeFence(_ range: Range<Int>) -> Bool {
    let words = words(range).drop(while: \.isWhitespace)
    return words.count >= 1 && words != "-" && words.allSatisfy { "-—–".contains($0) }
  }
}
