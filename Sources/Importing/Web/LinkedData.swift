import Foundation
import HTMLTree

/// What a page says about its article in JSON-LD.
struct LinkedData {
  private(set) var headline: String?
  private(set) var authors: [String] = []
  private(set) var date: String?
  private(set) var publisher: String?

  /// Reads the scripts of a page; what is no valid JSON says nothing.
  init(_ tree: HTMLTree) {
    for node in tree.nodes.indices where tree.name(node) == "script" {
      guard tree.value("type", of: node)?.lowercased() == "application/ld+json" else { continue }
      let text = tree.subtree(node).compactMap { tree.text($0) }.joined()
      guard text.utf8.count <= 1_000_000, !Self.isDeep(text),
        let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      else { continue }
      for object in value.objects where Self.isArticle(object) { read(object) }
    }
  }

  private mutating func read(_ object: [String: JSONValue]) {
    headline = headline ?? object["headline"]?.text ?? object["name"]?.text
    if authors.isEmpty { authors = object["author"]?.names ?? [] }
    date = date ?? object["datePublished"]?.text ?? object["dateCreated"]?.text
    publisher = publisher ?? object["publisher"]?.names.first
  }

  private static func isArticle(_ object: [String: JSONValue]) -> Bool {
    (object["@type"]?.names ?? []).contains { type in
      ["Article", "Posting", "Chapter", "Report", "Review", "Work", "Letter"].contains {
        type.hasSuffix($0)
      }
    }
  }

  /// Whether values are nested deeper than any article's are.
  private static func isDeep(_ text: String) -> Bool {
    var depth = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
      if depth > 60 { return true }
    }
    return false
  }
}

/// A value of JSON.
private indirect enum JSONValue: Decodable {
  case string(String), list([JSONValue]), object([String: JSONValue]), other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .string(text)
    } else if let values = try? container.decode([JSONValue].self) {
      self = .list(values)
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }

  /// The words of a string.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    let cleaned = PageCharacters.cleaned(text)
    return cleaned.isEmpty ? nil : cleaned
  }

  /// The strings, and the names of objects, in a value or a list of them.
  var names: [String] {
    switch self {
    case .string: text.map { [$0] } ?? []
    case .list(let values): values.flatMap(\.names)
    case .object(let object): object["name"]?.text.map { [$0] } ?? []
    case .other: []
    }
  }

  /// The objects at the top, and those of a graph.
  var objects: [[String: JSONValue]] {
    switch self {
    case .list(let values): values.flatMap(\.objects)
    case .object(let object): [object] + (object["@graph"]?.objects ?? [])
    case .string, .other: []
    }
  }
}
