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
  let notes: [Note]
  /// The others, as blocks.
  let unmatched: [Block]

  /// Puts the words of the notes together.
  static func notes(
    _ found: [FoundNote], labels: [String], _ assembler: InlineAssembler, _ text: ClassifiedLines
  ) -> NoteAssembly {
    var notes: [Note] = []
    var unmatched: [Block] = []
    for (note, label) in zip(found, labels) {
      let numbers = note.lines.map { text.lines[$0].number }
      if note.mark != nil {
        let content = assembler.assemble(note.lines, skipping: note.wordsOffset).content
        notes.append(Note(label: label, content: content, lines: numbers))
      } else {
        unmatched.append(Block(.note, assembler.assemble(note.lines).content, lines: numbers))
      }
    }
    return NoteAssembly(notes: notes, unmatched: unmatched)
  }
}
