/// One tag of a template.
struct TemplateTag: Hashable {
  enum Kind: Hashable {
    case variable, unescaped, section, inverted, end, partial, parent, block, comment, other
  }

  let kind: Kind
  /// What stands in the tag, without its mark and white space.
  let name: String
  /// The bytes of the whole tag.
  let range: Range<Int>
}

/// Finds the tags of a template with their places, which the template library does not keep.
enum TemplateScanner {
  /// The tags in order, and the offset of the first one that does not end.
  static func tags(of bytes: [UInt8]) -> (tags: [TemplateTag], unfinished: Int?) {
    var tags: [TemplateTag] = []
    var position = 0
    while let start = find("{{", in: bytes, from: position) {
      let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
      let closing = isTriple ? "}}}" : "}}"
      let inside = start + (isTriple ? 3 : 2)
      guard let end = find(closing, in: bytes, from: inside) else { return (tags, start) }
      let content = String(decoding: bytes[inside..<end], as: UTF8.self)
      let range = start..<end + closing.utf8.count
      tags.append(tag(content.trimmed(), isTriple: isTriple, range: range))
      position = range.upperBound
    }
    return (tags, nil)
  }

  private static func tag(_ content: String, isTriple: Bool, range: Range<Int>) -> TemplateTag {
    if isTriple { return TemplateTag(kind: .unescaped, name: content, range: range) }
    let kind: TemplateTag.Kind? =
      switch content.first {
      case "#": .section
      case "^": .inverted
      case "/": .end
      case ">": .partial
      case "<": .parent
      case "$": .block
      case "!": .comment
      case "&": .unescaped
      case "=", "%": .other
      default: nil
      }
    guard let kind else { return TemplateTag(kind: .variable, name: content, range: range) }
    return TemplateTag(kind: kind, name: String(content.dropFirst()).trimmed(), range: range)
  }

  private static func find(_ needle: String, in bytes: [UInt8], from start: Int) -> Int? {
    let pattern = Array(needle.utf8)
    var position = start
    while position + pattern.count <= bytes.count {
      if bytes[position..<position + pattern.count].elementsEqual(pattern) { return position }
      position += 1
    }
    return nil
  }
}

extension String {
  fileprivate func trimmed() -> String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
