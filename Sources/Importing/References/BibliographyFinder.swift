import PublicationModel

/// Finds the bibliography among the blocks of a text.
enum BibliographyFinder {
  /// The blocks without the bibliography, its entries, and the lines of its heading.
  static func extract(
    _ blocks: [Block]
  ) -> (blocks: [Block], references: [Reference], labels: [Block]) {
    var rest: [Block] = []
    var entries: [Block] = []
    var labels: [Block] = []
    var position = 0
    while position < blocks.count {
      let isLabel =
        blocks[position].headingLevel != nil
        && SectionWords.isBibliography(blocks[position].content.plainText)
      let start = isLabel ? position + 1 : position
      let end = endOfList(from: start, blocks, isLabelled: isLabel)
      guard end - start >= (isLabel ? 1 : 3), looksLikeReferences(blocks[start..<end], isLabel)
      else {
        rest.append(blocks[position])
        position += 1
        continue
      }
      if isLabel { labels.append(blocks[position]) }
      entries += blocks[start..<end]
      position = end
    }
    var references: [Reference] = []
    for entry in entries { references.append(reference(entry, after: references.last)) }
    return (rest, withIDs(references), labels)
  }

  private static func reference(_ block: Block, after previous: Reference?) -> Reference {
    var reference = ReferenceParser.parse(
      block.content.plainText.trimmed, lines: block.lines, after: previous)
    if case .listItem(let number, _) = block.kind { reference.number = number }
    return reference
  }

  /// Numbered entries without a heading; below one, paragraphs too, up to the next heading.
  private static func endOfList(from start: Int, _ blocks: [Block], isLabelled: Bool) -> Int {
    var end = start
    while end < blocks.count {
      switch blocks[end].kind {
      case .listItem(let number, _):
        guard number != nil || isLabelled else { return end }
      case .paragraph:
        guard isLabelled else { return end }
      default: return end
      }
      end += 1
    }
    return end
  }

  private static func looksLikeReferences(_ blocks: ArraySlice<Block>, _ isLabelled: Bool) -> Bool {
    let texts = blocks.map { $0.content.plainText }
    let dated = texts.count { hasYear($0) && $0.utf8.count < 500 }
    let formed = texts.count { text in
      signs.contains { text.contains($0) }
    }
    if isLabelled { return dated * 2 >= texts.count && dated > 0 }
    return dated * 10 >= texts.count * 7 && formed * 10 >= texts.count * 6
  }

  private static let signs = [
    " // ", ": ", "Press", "Verlag", "Éditions", "Editorial", "pp. ", "vol. ", "Vol. ", "№", "In: ",
  ]

  private static func hasYear(_ text: String) -> Bool {
    text.split { !$0.isNumber }.contains {
      $0.count == 4 && ($0.hasPrefix("1") || $0.hasPrefix("20"))
    }
  }

  /// Gives each entry a label from its first name, or first words, and its year.
  private static func withIDs(_ references: [Reference]) -> [Reference] {
    var taken = Set<String>()
    return references.map { reference in
      let name = (reference.authors.first ?? reference.editors.first)?.family
      let words = (reference.title ?? reference.note).split(separator: " ").prefix(3)
      let base = Slug.folding(name ?? words.joined(separator: " "))?.text ?? ""
      let stem = [base, reference.issued ?? ""].filter { !$0.isEmpty }.joined(separator: "-")
      var (id, count) = (stem.isEmpty ? "reference" : stem, 1)
      while !taken.insert(id).inserted {
        count += 1
        id = "\(stem)-\(count)"
      }
      var result = reference
      result.id = id
      return result
    }
  }
}
