/// The names that a publication's authority records list.
public struct KnownNames: Sendable {
  /// The record that a name stands for.
  public struct Entity: Sendable, Hashable {
    /// The kind of record, such as `person`.
    public let kind: String
    /// Its slug.
    public let slug: String

    /// Makes an entity from its parts.
    public init(kind: String, slug: String) {
      self.kind = kind
      self.slug = slug
    }
  }

  /// A record that a text names.
  public struct Mention: Sendable, Hashable {
    /// The record.
    public let entity: Entity
    /// The name as the text first has it.
    public let name: String
    /// How often the text names it.
    public let count: Int
  }

  private var entities: [String: Set<Entity>] = [:]
  private var exact: [String: Set<Entity>] = [:]
  private var silent = Set<String>()
  /// How many words the longest name has that begins with a word.
  private var longest: [Substring: Int] = [:]

  /// Names of nobody.
  public init() {}

  /// Whether no name is known.
  public var isEmpty: Bool { entities.isEmpty }

  /// Adds a name of a record.
  public mutating func add(_ name: String, of entity: Entity) {
    let key = name.plainWords
    let words = key.split(separator: " ")
    guard let start = words.first else { return }
    entities[key, default: []].insert(entity)
    exact[name, default: []].insert(entity)
    longest[start] = max(longest[start] ?? 1, words.count)
  }

  /// Adds a name that joins nobody, but needs no record either: one that records keep private.
  public mutating func addPrivate(_ name: String) { silent.insert(name.plainWords) }

  /// The record of a name, where exactly one has it; capitals and signs do not count.
  public func entity(named name: String) -> Entity? {
    let key = name.plainWords
    let found = silent.contains(key) ? [] : entities[key] ?? []
    return found.count == 1 ? found.first : nil
  }

  /// Whether some record lists a name, even where it does not decide between two.
  func lists(_ name: String) -> Bool {
    let key = name.plainWords
    return entities[key] != nil || silent.contains(key)
  }

  /// The records that some texts name: names of several words in any case, single words as listed.
  public func mentions(in texts: [String]) -> [Mention] {
    guard !isEmpty else { return [] }
    var counts: [Entity: Int] = [:]
    var names: [(entity: Entity, name: String)] = []
    for text in texts {
      let words = text.split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }
      var index = 0
      while index < words.count {
        guard let (entity, name, length) = longestName(words, at: index) else {
          index += 1
          continue
        }
        if counts[entity] == nil { names.append((entity, name)) }
        counts[entity, default: 0] += 1
        index += length
      }
    }
    return names.map { Mention(entity: $0.entity, name: $0.name, count: counts[$0.entity] ?? 1) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private func longestName(
    _ words: [Substring], at index: Int
  ) -> (Entity, String, Int)? {
    guard words[index].first?.isUppercase == true || words[index].first?.isNumber == true else {
      return nil
    }
    let start = String(words[index]).plainWords.split(separator: " ").first
    guard let start, let longest = longest[start] else { return nil }
    for length in stride(from: min(longest, words.count - index), through: 1, by: -1) {
      let name = words[index..<index + length].joined(separator: " ")
      if length == 1 {
        if let found = exact[name], found.count == 1, !silent.contains(name.plainWords),
          let entity = found.first
        {
          return (entity, name, 1)
        }
      } else if let entity = entity(named: name) {
        return (entity, name, length)
      }
    }
    return nil
  }
}

extension FrontMatter {
  /// Finds the records of those who wrote, translated or received the text.
  mutating func match(_ known: KnownNames) {
    for name in authors + translators + recipients {
      guard let entity = known.entity(named: name),
        ["person", "organization"].contains(entity.kind)
      else { continue }
      records[name] = entity.slug
    }
  }
}
