/// Writes the YAML of front matter: plain where that is safe, else in double quotes.
struct YAMLWriter {
  private(set) var text = ""

  /// A key with a text.
  mutating func add(_ key: String, _ value: String?, indent: Int = 0, quoted: Bool = false) {
    guard let value, !value.isEmpty else { return }
    line("\(key): \(quoted ? Self.quoted(value) : Self.scalar(value))", indent)
  }

  /// A key with a list of texts.
  mutating func add(_ key: String, _ values: [String]) {
    guard !values.isEmpty else { return }
    line("\(key): [\(values.map(Self.item).joined(separator: ", "))]", 0)
  }

  /// A key with a list of names: the slugs of those that have records, the rest in full.
  mutating func add(_ key: String, names: [String], records: [String: String] = [:]) {
    guard !names.isEmpty else { return }
    line("\(key):", 0)
    for name in names { line("- " + (records[name] ?? "{name: \(Self.item(name))}"), 1) }
  }

  /// A line as it is.
  mutating func line(_ words: String, _ indent: Int) {
    text += String(repeating: "  ", count: indent) + words + "\n"
  }

  /// A text as a block value.
  static func scalar(_ value: String) -> String { isPlain(value) ? value : quoted(value) }

  /// A text as an item of a list between brackets.
  static func item(_ value: String) -> String {
    isPlain(value) && !value.contains(where: { ",[]{}".contains($0) }) ? value : quoted(value)
  }

  /// A text between double quotes.
  static func quoted(_ value: String) -> String {
    var result = "\""
    for character in value.unicodeScalars {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where mustBeEscaped(character):
        let digits = String(character.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      default: result.unicodeScalars.append(character)
      }
    }
    return result + "\""
  }

  /// Whether a text means the same without quotes.
  private static func isPlain(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last,
      first.isLetter, last != ":", !last.isSpace
    else { return false }
    if value.containsBytes(of: ": ") || value.containsBytes(of: " #") { return false }
    if value.unicodeScalars.contains(where: mustBeEscaped) { return false }
    return !reserved.contains(value.lowercased())
  }

  /// Whether YAML reads a character as the end of a line, or not at all.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static let reserved: Set<String> = [
    "true", "false", "null", "yes", "no", "on", "off", "y", "n",
  ]
}
