/// A field of the front matter with the lines of the original that speak for it.
struct FieldEvidence: Sendable, Hashable {
  /// The field's name.
  let name: String
  /// What it says, in words for a person.
  let value: String
  /// The lines of the original.
  let lines: [Int]
}

extension FieldEvidence {
  /// The fields of a text that its words gave.
  static func fields(of text: ImportedText) -> [FieldEvidence] {
    let finder = EvidenceFinder(text)
    let front = text.frontMatter
    func field(_ name: String, _ values: [String]) -> FieldEvidence? {
      let words = values.filter { !$0.isEmpty }
      guard !words.isEmpty else { return nil }
      return FieldEvidence(
        name: name, value: words.joined(separator: "; "), lines: finder.lines(saying: words))
    }
    let date = front.date.map {
      FieldEvidence(name: "date", value: $0, lines: finder.lines(ofDate: $0))
    }
    let title = text.titleIsGuessed ? nil : field("title", [front.title])
    let fields = [
      title, field("subtitle", [front.subtitle ?? ""]), field("authors", front.authors),
      field("translators", front.translators), field("recipients", front.recipients), date,
      field("abstract", [front.abstract ?? ""]), field("keywords", front.keywords),
    ].compactMap { $0 }
    let source = front.source
    let sources = [source.note, source.title, source.volume, source.pages].compactMap { $0 }
    let all =
      fields
      + [field("source", Array(sources.prefix(1))), bibliography(front)].compactMap { $0 }
    let recorded = Dictionary(grouping: front.evidence, by: \.field.rawValue)
    return all.map { field in
      guard let lines = recorded[field.name]?.flatMap(\.lines), !lines.isEmpty else { return field }
      return FieldEvidence(name: field.name, value: field.value, lines: Set(lines).sorted())
    }
  }

  private static func bibliography(_ front: FrontMatter) -> FieldEvidence? {
    guard !front.bibliography.isEmpty else { return nil }
    return FieldEvidence(
      name: "bibliography", value: ReportText.count(front.bibliography.count, "reference"),
      lines: front.bibliography.flatMap(\.lines))
  }
}

/// Looks up the lines of the original that a value came from.
private struct EvidenceFinder {
  /// A line with its words in small letters.
  private struct Candidate {
    let number: Int
    let text: String
    let words: Set<Substring>
  }

  /// Lines that went into the front matter alone, and those that opened or closed the text.
  private let taken: [Candidate]
  private let edges: [Candidate]

  /// How many lines at the start and at the end of a text may bear data about it.
  private static let reach = 60

  init(_ text: ImportedText) {
    var used = Set(text.dropped.map(\.number))
    for note in text.notes { used.formUnion(note.lines) }
    for block in text.blocks { used.formUnion(block.lines) }
    func candidate(_ line: SourceLine) -> Candidate {
      Candidate(
        number: line.number, text: line.text, words: Set(line.text.plainWords.split(separator: " "))
      )
    }
    taken = text.original.filter { !used.contains($0.number) }.map(candidate)
      .filter { !$0.words.isEmpty }
    let ends = text.original.prefix(Self.reach) + text.original.suffix(Self.reach)
    edges = ends.map(candidate).filter { !$0.words.isEmpty }
  }

  /// The lines most of whose words, or all of whose own, stand in some values.
  func lines(saying values: [String]) -> [Int] {
    let words = Set(values.flatMap { Array($0.plainWords.split(separator: " ")) })
    guard !words.isEmpty else { return [] }
    for lines in [taken, edges] {
      let found = lines.filter { line in
        let shared = line.words.intersection(words).count
        return shared > 0 && (shared == words.count || shared * 10 >= line.words.count * 7)
      }
      if !found.isEmpty { return Set(found.map(\.number)).sorted() }
    }
    return []
  }

  /// The lines that bear a date.
  func lines(ofDate date: String) -> [Int] {
    let lines = taken + edges
    let same = lines.filter { DateReading.dateline($0.text) == date }
    let year = Substring(date.prefix(4))
    let found = same.isEmpty ? taken.filter { $0.words.contains(year) } : same
    return Set(found.map(\.number)).sorted()
  }
}
