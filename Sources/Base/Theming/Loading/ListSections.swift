/// Takes the sections that show lists out of a template, each as a template of its own.
///
/// What `{{#links}}…{{/links}}` holds is then made once for each form of an item, and not once for
/// each item of each page.
struct ListSections {
  /// What stands between a list's name and its template in the tag that is left in its place; a
  /// character that the library takes in names and that no field has.
  static let separator: Character = "*"

  /// The templates by name: the given one without its list sections, and one for each of these.
  private(set) var templates: [String: String] = [:]

  /// The number of the next section's template.
  private(set) var nextNumber: Int
  private let bytes: [UInt8]
  /// The first byte of each tag that opens a list.
  private let openings: Set<Int>

  /// Takes apart a template whose tags are well nested.
  ///
  /// The templates of its sections are numbered from `number` on, as numbers are for the whole theme.
  init(_ name: String, bytes: [UInt8], openings: Set<Int>, numberedFrom number: Int) {
    nextNumber = number
    self.bytes = bytes
    self.openings = openings
    let tags = TemplateScanner.tags(of: bytes).tags
    templates[name] = text(of: 0..<bytes.count, tags: tags[...])
  }

  /// The name of the template of a section.
  static func template(_ number: some CustomStringConvertible) -> String {
    "list\(separator)\(number)"
  }

  /// The text of a range with its list sections replaced, which are registered on the way.
  private mutating func text(of range: Range<Int>, tags: ArraySlice<TemplateTag>) -> String {
    var text: [UInt8] = []
    var position = range.lowerBound
    var rest = tags
    while let tag = rest.popFirst() {
      guard tag.kind == .section, openings.contains(tag.range.lowerBound),
        let end = Self.end(of: tag, in: rest)
      else { continue }
      let closing = rest[end]
      let outside = wholeLines(tag, closing)
      let number = nextNumber
      nextNumber += 1
      templates[Self.template(number)] = self.text(of: outside.inner, tags: rest[..<end])
      text += bytes[position..<outside.outer.lowerBound]
      text += "{{{\(tag.name)\(Self.separator)\(number)}}}".utf8
      position = outside.outer.upperBound
      rest = rest[(end + 1)...]
    }
    text += bytes[position..<range.upperBound]
    return String(decoding: text, as: UTF8.self)
  }

  /// Where the tag stands that closes a section.
  private static func end(of opening: TemplateTag, in tags: ArraySlice<TemplateTag>) -> Int? {
    var depth = 0
    for index in tags.indices {
      switch tags[index].kind {
      case .section, .inverted, .block, .parent: depth += 1
      case .end where depth == 0: return index
      case .end: depth -= 1
      default: break
      }
    }
    return nil
  }

  /// What a section holds, and what it takes up: a tag that stands alone on its line takes the
  /// whole line, as Mustache has it.
  private func wholeLines(
    _ opening: TemplateTag, _ closing: TemplateTag
  ) -> (inner: Range<Int>, outer: Range<Int>) {
    let first = wholeLine(opening.range)
    let last = wholeLine(closing.range)
    return (first.upperBound..<last.lowerBound, first.lowerBound..<last.upperBound)
  }

  private func wholeLine(_ tag: Range<Int>) -> Range<Int> {
    var start = tag.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    let end = tag.upperBound
    let isAlone =
      (start == 0 || bytes[start - 1] == UInt8(ascii: "\n"))
      && (end == bytes.count || bytes[end] == UInt8(ascii: "\n"))
    return isAlone ? start..<min(bytes.count, end + 1) : tag
  }
}
