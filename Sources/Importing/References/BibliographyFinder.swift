import PublicationModel

/// Finds the bibliography among the blocks of a text.
enum BibliographyFinder {
  /// The blocks without the bibliography, its entries, and the blocks with its headings.
  static func extract(
    _ blocks: [Block]
  ) -> (blocks: [Block], references: [Reference], labels: [Block]) {
    var rest: [Block] = []
    var entries: [BibliographyEntry] = []
    var labels: [Block] = []
    var position = 0
    while position < blocks.count {
      if let list = BibliographyList(blocks, from: position) {
        if let label = list.label { labels.append(label) }
        entries += list.entries
        position = list.end
      } else {
        rest.append(blocks[position])
        position += 1
      }
    }
    var references: [Reference] = []
    for entry in entries { references.append(entry.reference(after: references.last)) }
    return (rest, withIDs(references), labels)
  }

  /// Gives each entry a label from its first name, or first words, and its year.
  private static func withIDs(_ references: [Reference]) -> [Reference] {
    var taken = Set<String>()
    return references.map { reference in
      let name = (reference.authors.first ?? reference.editors.first).map { name in
        name.isWhole
          ? name.family.split(separator: " ").prefix(3).joined(separator: " ") : name.family
      }
      let words = (reference.title ?? reference.note).split(separator: " ").prefix(3)
      let base = Slug.folding(name ?? words.joined(separator: " "))?.text ?? ""
      let year = reference.issued?.prefix { $0.isNumber }
      let stem = [base, year.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
      var (id, count) = (stem.isEmpty ? "reference" : stem, 1)
      while !taken.insert(id).inserted {
        count += 1
        id = "\(stem.isEmpty ? "reference" : stem)-\(count)"
      }
      var result = reference
      result.id = id
      return result
    }
  }
}

/// One entry as the blocks show it.
struct BibliographyEntry {
  var text: String
  var number: Int?
  var lines: [Int]

  /// The entry read; `previous` gives the names that a dash repeats.
  func reference(after previous: Reference?) -> Reference {
    var reference = ReferenceParser.parse(text, lines: lines, after: previous)
    reference.number = number
    return reference
  }

  /// How sure it is that the text is an entry and not a sentence: 0 for nothing, 3 and more for sure.
  var evidence: Int {
    guard text.utf8.count < 900, text.contains(where: \.isLetter),
      text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else { return 0 }
    let isRepeated = RepeatedNames.read(text) != nil
    let reference = ReferenceParser.parse(text, lines: [])
    let hasNames = !reference.authors.isEmpty || !reference.editors.isEmpty || isRepeated
    let isTold = reference.url != nil || reference.doi != nil || reference.isbn != nil
    let title = reference.title?.utf8.count ?? 0
    guard reference.issued != nil || isTold || hasNames && reference.place != nil else { return 0 }
    guard title <= 320, !isSentence(reference) else { return 0 }
    var score = 1
    if hasNames { score += 1 }
    if reference.place != nil && reference.publisher != nil || reference.container != nil {
      score += 1
    }
    if reference.pages != nil || reference.issue != nil || reference.volume != nil
      || reference.pageCount != nil
    {
      score += 1
    }
    if isTold { score += 1 }
    if endsInYear || reference.place != nil { score += 1 }
    return score
  }

  /// Whether the year is among the last words, as in entries and in few sentences.
  private var endsInYear: Bool {
    text.split(separator: " ").suffix(3).contains { word in
      word.filter(\.isNumber).count >= 4 && word.count <= 12
    }
  }

  /// Whether what was read as a title is a sentence of its own, with the words of speech.
  private func isSentence(_ reference: Reference) -> Bool {
    guard reference.authors.isEmpty, reference.editors.isEmpty, reference.url == nil else {
      return false
    }
    return reference.container == nil && reference.publisher == nil && reference.pages == nil
  }
}
