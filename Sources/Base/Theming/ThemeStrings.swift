/// The words of a theme in one language, by key.
public struct ThemeStrings: Sendable {
  let texts: [String: String]

  /// Makes strings from keys and words.
  public init(_ texts: [String: String]) { self.texts = texts }

  /// The words of a key; the key itself where the theme has none, so that its lack is seen.
  public subscript(key: String) -> String { texts[key] ?? key }

  /// The words of a key that a theme need not have.
  public func optional(_ key: String) -> String? { texts[key] }

  /// The words of a key with `{name}` replaced by what stands for it.
  public func formatted(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    values.reduce(self[key]) { text, pair in
      guard let range = text.firstRange(of: "{\(pair.key)}") else { return text }
      return text.replacingCharacters(in: range, with: pair.value)
    }
  }

  /// The words for a number of things: `key_one` for one, `key_other` otherwise, with `{count}`.
  public func counted(_ key: String, _ count: Int) -> String {
    formatted(count == 1 ? key + "_one" : key + "_other", ["count": String(count)])
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
