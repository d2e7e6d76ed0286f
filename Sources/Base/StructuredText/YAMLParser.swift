import CYAML
import Diagnostics

/// Reads YAML 1.1 through libyaml, keeping the place of every value.
///
/// Anchors, aliases and tags are refused: front matter needs none, they let a small file stand for a
/// huge one, and a title that begins with `&`, `*` or `!` would lose its first word.
public enum YAMLParser {
  /// How deep lists and fields may be nested.
  static let maximumDepth = 32

  /// The value that `range` of `bytes` holds, or `nil` if it is empty.
  /// - Parameters:
  ///   - bytes: A whole file in UTF-8.
  ///   - range: The part of it that is YAML.
  /// - Returns: The value with the places of all its parts.
  /// - Throws: ``YAMLError`` for the first place that cannot be read.
  public static func parse(_ bytes: [UInt8], in range: Range<Int>) throws(YAMLError) -> YAMLNode? {
    let isMarked = bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
    let range = isMarked ? range.lowerBound + 3..<range.upperBound : range
    return try Result { () throws(YAMLError) in
      try EventReader.withReader(of: bytes, in: range) { reader throws(YAMLError) in
        try reader.readDocument()
      }
    }.get()
  }
}

/// The events of one YAML text, put together as nodes.
private struct EventReader {
  private var parser: UnsafeMutablePointer<yaml_parser_t>
  private let marks: MarkConverter

  static func withReader<Value>(
    of bytes: [UInt8], in range: Range<Int>,
    _ body: (inout EventReader) throws(YAMLError) -> Value
  ) throws(YAMLError) -> Value {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else {
      throw YAMLError(message: "no memory to read YAML", hint: nil, range: range)
    }
    defer { yaml_parser_delete(parser) }
    let marks = MarkConverter(bytes: bytes, range: range)
    let outcome = bytes.withUnsafeBufferPointer { buffer -> Result<Value, YAMLError> in
      let part = UnsafeBufferPointer(rebasing: buffer[range])
      yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(parser, part.baseAddress, part.count)
      var reader = EventReader(parser: parser, marks: marks)
      return Result { () throws(YAMLError) in try body(&reader) }
    }
    return try outcome.get()
  }

  mutating func readDocument() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root
      case .other: continue
      case .documentStart where root != nil:
        throw YAMLError(
          message: "the fields end before this line", hint: "take out the line '...' above it",
          range: event.range)
      case .documentStart: continue
      default: root = try node(from: event, depth: 0)
      }
    }
  }

  private mutating func node(from event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < YAMLParser.maximumDepth else {
      throw YAMLError(
        message: "lists and fields are nested too deep",
        hint: "\(YAMLParser.maximumDepth) levels are the most that is read", range: event.range)
    }
    if let refusal = event.refusal { throw refusal }
    switch event.kind {
    case .scalar(let text, let isPlain):
      return YAMLNode(.scalar(text, isPlain: isPlain), at: event.range)
    case .sequenceStart: return try sequence(from: event, depth: depth)
    case .mappingStart: return try mapping(from: event, depth: depth)
    case .alias:
      throw YAMLError(
        message: "a value cannot begin with '*'",
        hint: "put quotes around it, or write out the value that '*' refers to",
        range: event.range)
    default:
      throw YAMLError(
        message: "unexpected end of YAML", hint: nil, range: event.range)
    }
  }

  private mutating func sequence(from start: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    var items: [YAMLNode] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind {
        return YAMLNode(
          .sequence(items), at: start.range.lowerBound..<ends(items.last?.range, event))
      }
      items.append(try node(from: event, depth: depth + 1))
    }
  }

  private mutating func mapping(from start: Event, depth: Int) throws(YAMLError) -> YAMLNode {
    var entries: [YAMLEntry] = []
    var seen = Set<String>()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind {
        return YAMLNode(
          .mapping(entries), at: start.range.lowerBound..<ends(entries.last?.value.range, event))
      }
      guard case .scalar(let key, _) = event.kind else {
        throw YAMLError(
          message: "a field's name must be plain text",
          hint: "write 'name: value', without '?' before it", range: event.range)
      }
      if let refusal = event.refusal { throw refusal }
      guard seen.insert(key).inserted else {
        throw YAMLError(
          message: "the field '\(key.abbreviated)' is written twice", hint: "keep one of the two",
          range: event.range)
      }
      let value = try node(from: try next(), depth: depth + 1)
      entries.append(YAMLEntry(key: key, keyRange: event.range, value: value))
    }
  }

  /// Where a collection ends: with its last value, as libyaml reports the start of what follows.
  private func ends(_ last: Range<Int>?, _ end: Event) -> Int {
    end.isFlowEnd ? end.range.upperBound : last?.upperBound ?? end.range.lowerBound
  }

  private mutating func next() throws(YAMLError) -> Event {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    defer { yaml_event_delete(&event) }
    return Event(event, marks: marks)
  }

  private func failure() -> YAMLError {
    let problem = parser.pointee.problem.map { String(cString: $0) } ?? "not readable as YAML"
    let context = parser.pointee.context.map { String(cString: $0) } ?? ""
    let isReaderError = parser.pointee.error == YAML_READER_ERROR
    let place =
      isReaderError
      ? marks.clamped(byte: Int(clamping: parser.pointee.problem_offset))
      : marks.byte(at: parser.pointee.problem_mark)
    let fault = YAMLFault(
      problem: problem, context: context, place: place,
      start: context.isEmpty ? place : marks.byte(at: parser.pointee.context_mark),
      bytes: marks.bytes, yaml: marks.range)
    return fault.error
  }
}

/// One event of libyaml as a value.
private struct Event {
  enum Kind {
    case scalar(String, isPlain: Bool)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case alias, documentStart, streamEnd, other
  }

  let kind: Kind
  let range: Range<Int>
  /// Why the value is refused: YAML would take its first word away.
  let refusal: YAMLError?

  init(_ event: yaml_event_t, marks: MarkConverter) {
    let start = marks.byte(at: event.start_mark)
    range = start..<max(start, marks.byte(at: event.end_mark))
    switch event.type {
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      kind = .scalar(
        String(decoding: bytes, as: UTF8.self), isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT: kind = .sequenceStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT: kind = .mappingStart
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    default: kind = .other
    }
    let first = marks.sign(at: start)
    let isPrefixed = event.hasAnchorOrTag && (first == "&" || first == "!")
    refusal =
      isPrefixed
      ? YAMLError(
        message: "a value cannot begin with '\(first)'", hint: "put quotes around it",
        range: start..<start + 1) : nil
  }

  /// A flow collection ends with a bracket of its own; a block collection with nothing.
  var isFlowEnd: Bool { !range.isEmpty }
}

/// Turns libyaml's marks, which count Unicode scalars from the start of its input, into bytes of
/// the file.
private struct MarkConverter {
  let bytes: [UInt8]
  let range: Range<Int>
  /// The byte of each scalar, or `nil` where all is ASCII and both counts are the same.
  private let offsets: [Int]?

  init(bytes: [UInt8], range: Range<Int>) {
    self.bytes = bytes
    self.range = range
    let isASCII = bytes[range].allSatisfy { $0 < 0x80 }
    offsets =
      isASCII ? nil : range.filter { index in bytes[index] & 0b1100_0000 != 0b1000_0000 }
  }

  func byte(at mark: yaml_mark_t) -> Int {
    let index = Int(clamping: mark.index)
    guard let offsets else { return min(range.upperBound, range.lowerBound + index) }
    return index < offsets.count ? offsets[index] : range.upperBound
  }

  /// The ASCII character at a byte; a space at the end of the text.
  func sign(at byte: Int) -> Character {
    byte < range.upperBound ? Character(Unicode.Scalar(bytes[byte])) : " "
  }

  func clamped(byte: Int) -> Int { min(range.upperBound, range.lowerBound + byte) }
}

extension yaml_event_t {
  /// Whether a name or a type was written before the value.
  fileprivate var hasAnchorOrTag: Bool {
    switch type {
    case YAML_SCALAR_EVENT: data.scalar.anchor != nil || data.scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      data.sequence_start.anchor != nil || data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      data.mapping_start.anchor != nil || data.mapping_start.tag != nil
    default: false
    }
  }
}
