import HTMLTree

/// The notes of a page, known by the links between their marks and themselves.
struct PageNotes {
  /// A note with its marks.
  struct Item {
    /// The nodes that it consists of.
    var range: Range<Int>
    /// The outermost elements that hold nothing but a mark that leads to it.
    var marks: [Int]
    /// What the first mark says.
    let sign: String
    /// The label in the document.
    var label = ""
  }

  /// The notes in the order of their first marks.
  private(set) var notes: [Item] = []
  /// The note that an element is the mark of.
  private(set) var marked: [Int: Int] = [:]
  /// The elements within notes that lead back to the marks.
  private(set) var backlinks: Set<Int> = []
  /// The notes by the node that they begin with.
  private(set) var starts: [Int: Int] = [:]

  /// Makes a page without notes.
  init() {}

  /// Keeps those notes whose marks stand in the text.
  init(_ items: [Item], backlinks: Set<Int>) {
    notes = items.sorted { ($0.marks.first ?? 0) < ($1.marks.first ?? 0) }
    let labels = Self.labels(for: notes.map(\.sign))
    for index in notes.indices {
      notes[index].label = labels[index]
      starts[notes[index].range.lowerBound] = index
      for mark in notes[index].marks { marked[mark] = index }
    }
    self.backlinks = backlinks
  }

  /// These notes with others that are nowhere in them.
  func joined(with others: [Item]) -> PageNotes {
    let more = others.filter { item in
      !touches(item.range) && !item.marks.contains { marked[$0] != nil }
    }
    return more.isEmpty ? self : PageNotes(notes + more, backlinks: backlinks)
  }

  /// Whether some nodes have part in a note.
  func touches(_ nodes: Range<Int>) -> Bool {
    notes.contains { $0.range.overlaps(nodes) }
  }

  /// The numbers that the marks bear where they are unique, else new ones.
  static func labels(for signs: [String]) -> [String] {
    let numbers = signs.map { $0.filter(\.isNumber) }
    let areUnique = Set(numbers).count == numbers.count && numbers.allSatisfy { Int($0) != nil }
    return areUnique ? numbers : signs.indices.map { String($0 + 1) }
  }
}

/// Tells the marks of notes from other words.
enum PageNoteSign {
  /// Whether some words are the mark of a note: `1`, `[2]`, `*`, `note 3`.
  static func isMark(_ text: String) -> Bool {
    guard text.utf8.count <= 16 else { return false }
    let inner = text.filter { !"[](){}<>^.,: \u{A0}↑↩".contains($0) }
    guard !inner.isEmpty else { return false }
    if inner.allSatisfy({ "*†‡§¶".contains($0) }) { return true }
    let digits = inner.reversed().prefix { $0.isNumber }
    let word = inner.dropLast(digits.count).lowercased()
    guard digits.count <= 4 else { return false }
    if digits.isEmpty { return word.count == 1 || word.allSatisfy { "ivx".contains($0) } }
    return word.isEmpty || words.contains(word)
  }

  /// Whether the name of a place in a page is one that programs give to notes.
  static func isNoteName(_ name: String) -> Bool {
    let lowered = name.lowercased()
    let stem = lowered.reversed().drop { $0.isNumber || "-_:.abcdefgh".contains($0) }
    let words = String(stem.reversed()).split { !$0.isLetter }.map(String.init)
    let first = lowered.split { !$0.isLetter }.first.map(String.init) ?? ""
    return words.contains { names.contains($0) } || names.contains(first)
  }

  private static let words: Set<String> = [
    "note", "nota", "nt", "n", "fn", "anm", "anmerkung", "footnote", "endnote", "прим", "сноска",
    "fußnote", "no", "sup",
  ]
  private static let names: Set<String> = [
    "fn", "ftn", "edn", "footnote", "endnote", "note", "cite", "sdfootnote", "sdendnote", "nota",
    "n", "f", "notes", "en", "anm", "not", "ref", "footnotedef", "not", "fußnote", "nb",
    "cite_note",
  ]
}
