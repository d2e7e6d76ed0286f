/// Numbers notes so that each has a label of its own.
enum NoteNumbering {
  /// The labels in the document, in the order of the notes; those of the original where they serve.
  static func labels(for notes: [FoundNote]) -> [String] {
    let printed = notes.map(\.label)
    let areUnique = Set(printed).count == printed.count
    let areNumbers = printed.allSatisfy { $0.allSatisfy(\.isNumber) }
    return areUnique && areNumbers ? printed : notes.indices.map { String($0 + 1) }
  }
}

/// The notes of a text as they go into the document.
struct NoteAssembly: Sendable {
  /// The notes whose place in the text is known.
  private(set) var notes: [Note] = []
  /// The others, as blocks.
  private(set) var unmatched: [Block] = []
  /// The lines whose last word was joined with the first of another line.
  private(set) var joins: [Int: Int] = [:]
  /// The words that hyphens at line ends cut.
  private(set) var hyphens: [HyphenCase] = []

  /// Puts the words of the notes together.
  static func notes(
    _ found: [FoundNote], labels: [String], _ assembler: InlineAssembler, _ text: ClassifiedLines
  ) -> NoteAssembly {
    var result = NoteAssembly()
    for (note, label) in zip(found, labels) {
      let numbers = note.lines.map { text.lines[$0].number }
      let isMatched = !note.marks.isEmpty
      let assembled = assembler.assemble(note.lines, skipping: isMatched ? note.wordsOffset : 0)
      result.joins.merge(assembled.joins) { $1 }
      result.hyphens += assembled.hyphens
      if isMatched {
        result.notes.append(Note(label: label, content: assembled.content, lines: numbers))
      } else {
        result.unmatched.append(Block(.note, assembled.content, lines: numbers))
      }
    }
    return result
  }
}
