/// The words of a theme in one language, by key.
public struct ThemeStrings: Sendable {
  let texts: [String: String]

  /// Makes strings from keys and words.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// The words of a key; the key itself where the theme has none, so that its lack is seen.
  public subscript(key: String) -> String { texts[key] ?? key }

  /// The words of a key that a theme need not have.
  public func optional(_ key: String) -> String? { texts[key] }

  /// The words of a key with each `{name}` replaced by what stands for it.
  public func formatted(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var text = self[key]
    for (name, value) in values { text.replacePlaceholder(name, with: value) }
    return text
  }

  /// The words for a number of things: `key_one` for one, `key_other` otherwise, with `{count}`.
  public func counted(_ key: String, _ count: Int) -> String {
    formatted(count == 1 ? key + "_one" : key + "_other", ["count": String(count)])
  }
}

extension String {
  /// Puts a value in the place of `{name}`, where it stands.
  fileprivate mutating func replacePlaceholder(_ name: String, with value: String) {
    guard let open = utf8.firstIndex(of: UInt8(ascii: "{")) else { return }
    var start = open
    while start < utf8.endIndex {
      let inside = utf8.index(after: start)
      if utf8[start] == UInt8(ascii: "{"), utf8[inside...].starts(with: name.utf8),
        let end = utf8.index(inside, offsetBy: name.utf8.count, limitedBy: utf8.endIndex),
        end < utf8.endIndex, utf8[end] == UInt8(ascii: "}")
      {
        replaceSubrange(start...end, with: value)
        return
      }
      start = inside
    }
  }
}
