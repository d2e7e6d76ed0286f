/// Counts names, the forms of one together.
struct CandidateTally {
  private struct Entry {
    var kind: Candidate.Kind
    var forms: [String: Int] = [:]
    var order: [String] = []
    var acronym: String?
    var count = 0
    var context = ""
    var line: Int?
    var isSure = false
  }

  private let known: KnownNames
  private var entries: [String: Entry] = [:]
  private var order: [String] = []
  private var acronyms: [String: String] = [:]

  init(known: KnownNames) { self.known = known }

  /// Counts a name.
  mutating func add(
    _ name: String, _ kind: Candidate.Kind, in passage: (text: String, line: Int?), isSure: Bool
  ) {
    guard !known.lists(name) else { return }
    let key = RussianForms.stem(name)
    var entry = entries[key] ?? Entry(kind: kind)
    if entries[key] == nil { order.append(key) }
    if !isSure { entry.count += 1 }
    entry.isSure = entry.isSure || isSure
    if entry.forms[name] == nil { entry.order.append(name) }
    entry.forms[name, default: 0] += isSure ? 100 : 1
    if entry.context.isEmpty, !passage.text.isEmpty {
      entry.context = Self.context(of: name, in: passage.text)
      entry.line = passage.line
    }
    entries[key] = entry
  }

  /// Notes a name that the text expands an acronym to.
  mutating func addExpansion(
    _ expansion: Acronyms.Expansion, in passage: (text: String, line: Int?)
  ) {
    guard !known.lists(expansion.name), !known.lists(expansion.acronym) else { return }
    let key = RussianForms.stem(expansion.name)
    add(expansion.name, .organization, in: passage, isSure: true)
    entries[key]?.kind = .organization
    entries[key]?.acronym = expansion.acronym
    acronyms[expansion.acronym] = key
    // The acronym in the brackets is counted with the others; the name before them is no second mention.
    let runs = NameRuns.runs(in: passage.text, language: nil)
    if runs.contains(where: { $0.name == expansion.name && ReferenceWords.isBody($0.name) }) {
      entries[key]?.count -= 1
    }
  }

  /// Counts the acronyms that some passage expands.
  mutating func countAcronyms(in text: String) {
    guard !acronyms.isEmpty else { return }
    for word in text.split(whereSeparator: { !($0.isLetter || $0 == "-") }) {
      if let key = acronyms[String(word)] { entries[key]?.count += 1 }
    }
  }

  /// The candidates, the most frequent first.
  func candidates(_ language: Language?) -> [Candidate] {
    order.compactMap { key -> Candidate? in
      guard let entry = entries[key], isKept(entry, language) else { return nil }
      let most = entry.forms.values.max() ?? 0
      let name = entry.order.first { entry.forms[$0] == most } ?? key
      return Candidate(
        kind: entry.kind, name: name, acronym: entry.acronym, count: max(entry.count, 1),
        context: entry.context, line: entry.line)
    }.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  private func isKept(_ entry: Entry, _ language: Language?) -> Bool {
    if entry.isSure || entry.kind == .organization { return true }
    return language != .german || entry.count >= 1
  }

  /// The words around a name, cut at spaces.
  private static func context(of name: String, in text: String) -> String {
    guard let range = text.firstRange(of: name) else { return String(text.prefix(140)) }
    let start =
      text.index(range.lowerBound, offsetBy: -60, limitedBy: text.startIndex) ?? text.startIndex
    let end = text.index(range.upperBound, offsetBy: 80, limitedBy: text.endIndex) ?? text.endIndex
    var words = String(text[start..<end])
    if start > text.startIndex, let space = words.firstIndex(of: " ") {
      words = "…" + words[words.index(after: space)...]
    }
    if end < text.endIndex, let space = words.lastIndex(of: " ") { words = words[..<space] + "…" }
    return words
  }
}
