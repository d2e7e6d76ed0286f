/// A piece of YAML with the bytes of the file that it came from.
///
/// Scalars are kept as text: what `no` or `1938-03` means is for the field to say, not for YAML.
public struct YAMLNode: Sendable {
  /// What stands here.
  public enum Content: Sendable {
    /// A piece of text; `isPlain` tells `~` and an empty value from `"~"` and `""`.
    case scalar(String, isPlain: Bool)
    /// A list.
    case sequence([YAMLNode])
    /// Pairs in the order in which they were written; no key occurs twice.
    case mapping([YAMLEntry])
  }

  /// What stands here.
  public let content: Content
  /// The bytes of the file that this came from.
  public let range: Range<Int>

  /// Makes a node from its parts.
  public init(_ content: Content, at range: Range<Int>) {
    self.content = content
    self.range = range
  }

  /// Whether nothing was written: an empty value, `~` or `null`.
  public var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = content else { return false }
    return text.isEmpty || text == "~" || text == "null"
  }

  /// What kind of thing this is, in words for a message.
  public var kindInWords: String {
    switch content {
    case .scalar: isNull ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "fields"
    }
  }
}

/// One `key: value` pair of a mapping.
public struct YAMLEntry: Sendable {
  /// The key's text.
  public let key: String
  /// The bytes of the key.
  public let keyRange: Range<Int>
  /// What the key stands for.
  public let value: YAMLNode

  /// Makes an entry from its parts.
  public init(key: String, keyRange: Range<Int>, value: YAMLNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
