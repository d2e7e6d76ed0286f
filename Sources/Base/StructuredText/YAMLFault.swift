/// What libyaml could not read, told in the words and at the place that an editor needs.
///
/// libyaml says where it gave up, which is often lines behind the fault: at the end of the file for
/// a quote that is not closed, at the next colon for a field without one.
struct YAMLFault {
  /// libyaml's message.
  let problem: String
  /// What libyaml was reading.
  let context: String
  /// The byte at which it gave up.
  let place: Int
  /// The byte at which what it was reading begins.
  let start: Int
  /// The whole file.
  let bytes: [UInt8]
  /// The bytes of the file that are YAML.
  let yaml: Range<Int>

  /// The fault as an error.
  var error: YAMLError {
    let isQuoted = context.contains("quoted scalar")
    if isQuoted, problem.contains("end of stream") || problem.contains("document indicator") {
      return fault(at: start, "this quote is not closed", "close it, or take it out")
    }
    if isQuoted { return brokenEscape }
    if problem.contains("did not find expected ','") { return brokenList }
    if problem.contains("expected node content") {
      return fault(at: place, "a value is missing before this", "take out the comma too many")
    }
    if problem.contains("mapping values are not allowed") { return misplacedColon }
    if problem.contains("could not find expected ':'") { return noField(lineOf: start) }
    if problem.contains("expected key") || problem.contains("expected '-'") {
      return brokenOrder
    }
    if problem.contains("block sequence entries") {
      return fault(
        at: place, "a list cannot begin here",
        "begin it on the next line, or put quotes around text that begins with '-'")
    }
    if problem.contains("expected <document start>") {
      return fault(
        at: place, "this line stands outside of the fields",
        "look for a line '...' or '---' above it, or for a '%' at the start of a line")
    }
    return sign
  }

  /// A sign that has a meaning in YAML stands at the start of a value or a line.
  private var sign: YAMLError {
    if problem.contains("control characters") {
      return fault(
        at: place, "a control character stands here", "delete what cannot be seen around here")
    }
    let isNaming = context.contains("alias") || context.contains("anchor")
    let isPrefix = isNaming || context.contains("tag") || context.contains("directive")
    let byte = isPrefix ? start : place
    guard yaml.contains(byte) else { return unexplained }
    let character = Character(Unicode.Scalar(bytes[byte]))
    if character == "\t" || problem.contains("tab character") {
      return fault(at: byte, "a tab stands where YAML wants spaces", "indent with spaces")
    }
    if isPrefix || problem.contains("cannot start any token") {
      return fault(at: byte, "a value cannot begin with '\(character)'", "put quotes around it")
    }
    if context.contains("block scalar") {
      return fault(
        at: place, "text behind '|' or '>' begins on the next line",
        "put quotes around a value that begins with '|' or '>'")
    }
    return unexplained
  }

  private var unexplained: YAMLError {
    fault(at: place, "this cannot be read as YAML: \(problem)", nil)
  }

  private var brokenEscape: YAMLError {
    fault(
      at: place, "a backslash inside double quotes means something in YAML",
      "write single quotes around the value, or two backslashes for one")
  }

  private var brokenList: YAMLError {
    let closing = problem.contains("']'") ? "]" : "}"
    if line(of: start) == line(of: place) {
      return fault(at: place, "a comma or '\(closing)' is missing before this", nil)
    }
    return fault(
      at: start, "this bracket is not closed",
      "close it with '\(closing)', and put quotes around text that begins with a bracket")
  }

  /// A colon where no field can be.
  private var misplacedColon: YAMLError {
    let line = line(of: place)
    let before = text(line.lowerBound..<place)
    if before.contains(": ") || before.contains(" - ") {
      return fault(
        at: place, "': ' stands twice in this line", "put quotes around the text behind the first")
    }
    guard let above = lineAbove(line) else { return unexplained }
    if indentation(of: line) > indentation(of: above), text(above).contains(":") {
      return fault(
        at: line.lowerBound + indentation(of: line),
        "this line is indented, but belongs to no field",
        "begin it where the line above begins")
    }
    return noField(lineOf: above.lowerBound)
  }

  private func noField(lineOf offset: Int) -> YAMLError {
    let line = line(of: offset)
    let first = line.lowerBound + indentation(of: line)
    return YAMLError(
      message: "this line is no field", hint: "write a name, a colon, a space and the value",
      range: first..<max(first, line.upperBound))
  }

  /// A line that belongs to no field, or words behind the end of a value.
  private var brokenOrder: YAMLError {
    let line = line(of: place)
    if line.lowerBound + indentation(of: line) == place {
      return fault(
        at: place, "the indentation of this line fits no line above it",
        "begin fields that belong together in the same column")
    }
    return fault(
      at: place, "the value ends before this",
      "put quotes around the whole value, with '' for each ' inside of single quotes")
  }

  private func fault(at offset: Int, _ message: String, _ hint: String?) -> YAMLError {
    YAMLError(message: message, hint: hint, range: offset..<offset + 1)
  }
}

// MARK: - Lines

extension YAMLFault {
  /// The bytes of the line that holds an offset, without its end.
  private func line(of offset: Int) -> Range<Int> {
    let offset = min(max(offset, yaml.lowerBound), yaml.upperBound)
    let start = bytes[yaml.lowerBound..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 }
    let end = bytes[offset..<yaml.upperBound].firstIndex(of: UInt8(ascii: "\n"))
    return (start ?? yaml.lowerBound)..<(end ?? yaml.upperBound)
  }

  /// The nearest line above that is not empty.
  private func lineAbove(_ line: Range<Int>) -> Range<Int>? {
    var current = line
    while current.lowerBound > yaml.lowerBound {
      current = self.line(of: current.lowerBound - 1)
      if indentation(of: current) < current.count { return current }
    }
    return nil
  }

  private func indentation(of line: Range<Int>) -> Int {
    bytes[line].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
