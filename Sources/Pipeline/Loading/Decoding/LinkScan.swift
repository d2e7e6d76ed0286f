/// Finds the slugs that a text links to without parsing it, so that what is known of one document
/// can stand on the page of another before either is parsed.
enum LinkScan {
  /// The targets of `[[slug]]` and `[[slug|words]]`, sorted, each once, without anchors.
  static func slugs(in text: ArraySlice<UInt8>) -> [String] {
    var found = Set<String>()
    var position = text.startIndex
    while position + 1 < text.endIndex {
      guard text[position] == bracket, text[position + 1] == bracket else {
        position += 1
        continue
      }
      let start = position + 2
      let end = text[start...].firstIndex { !$0.isSlugByte } ?? text.endIndex
      if end > start { found.insert(String(decoding: text[start..<end], as: UTF8.self)) }
      position = end
    }
    return found.sorted()
  }

  private static let bracket = UInt8(ascii: "[")
}

extension UInt8 {
  fileprivate var isSlugByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
