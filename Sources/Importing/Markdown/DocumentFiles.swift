import PublicationModel

/// A file that an import makes, by its path below the folder of documents.
public struct DocumentFile: Sendable, Hashable {
  /// The path, such as `slug.md` or `slug/01-introduction.md`.
  public let path: String
  /// The Markdown with its front matter.
  public let text: String
  /// The line of the file, from 1, on which a line of the original begins to be told.
  public let places: [Int: Int]

  /// Writes a file; `titled` are the lines of the original that its title came from.
  init(
    path: String, front: String, blocks: [Block], notes: [Note], headingShift: Int = 1,
    titled: [Int] = []
  ) {
    let body = MarkdownWriter.write(blocks, notes: notes, headingShift: headingShift)
    let above = front.utf8.count { $0 == 0x0A } + 2
    self.path = path
    text = front + (body.text.isEmpty ? "" : "\n" + body.text)
    let title = Dictionary(titled.map { ($0, 2) }, uniquingKeysWith: { first, _ in first })
    places = title.merging(body.places.mapValues { $0 + above }) { first, _ in first }
  }

  /// The line, from 1, of a field of the front matter.
  public func line(ofField name: String) -> Int? {
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if number > 1, line == "---" { return nil }
      if line.hasPrefix(name + ":") { return number }
    }
    return nil
  }
}

extension ImportedText {
  /// How many words a text without numbered chapters has before its sections become parts.
  private static let wordsOfLongText = 15_000

  /// The whole text as one document.
  ///
  /// Chapters are headings of the second level, so that the title in the front matter is the only
  /// one of the first.
  public var singleDocument: String { single.text }

  private var single: DocumentFile {
    DocumentFile(
      path: "\(slug).md", front: FrontMatterWriter.text(frontMatter), blocks: bodyBlocks,
      notes: notes)
  }

  /// The files of the document: one, or for a work in chapters a folder with an index.
  public var files: [DocumentFile] {
    guard isInParts else { return [single] }
    var parts: [(title: Block, blocks: [Block])] = []
    var opening: [Block] = []
    for block in blocks {
      if block.headingLevel == 1 {
        parts.append((block, []))
      } else if parts.isEmpty {
        opening.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    var front = frontMatter
    if front.type == "article" { front.type = "book" }
    let index = DocumentFile(
      path: "\(slug)/index.md", front: FrontMatterWriter.text(front), blocks: opening, notes: notes)
    return [index] + partFiles(parts)
  }

  private func partFiles(_ parts: [(title: Block, blocks: [Block])]) -> [DocumentFile] {
    var taken = Set<String>()
    return parts.enumerated().map { position, part in
      let title = part.title.content.plainText.collapsingSpaces
      let folded = Slug.folding(title)?.text ?? ""
      let base = folded.isEmpty ? "part" : folded
      var (name, count) = (base, 1)
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base)-\(count)"
      }
      let number = position + 1 < 10 ? "0\(position + 1)" : "\(position + 1)"
      var yaml = YAMLWriter()
      yaml.add("title", title)
      return DocumentFile(
        path: "\(slug)/\(number)-\(name).md", front: "---\n\(yaml.text)---\n",
        blocks: part.blocks + notesOfTitle(part.title), notes: notes, headingShift: 0,
        titled: part.title.lines)
    }
  }

  /// The notes of a part's title as blocks: front matter can bear no marks.
  private func notesOfTitle(_ title: Block) -> [Block] {
    let labels = Set(MarkdownWriter.labels(in: title.content))
    return notes.filter { labels.contains($0.label) }
      .map { Block(.note, $0.content, lines: $0.lines) }
  }

  /// Whether the text is a work in chapters.
  private var isInParts: Bool {
    let tops = blocks.filter { $0.headingLevel == 1 }.map(\.content.plainText)
    let chapters = tops.count { SectionWords.isChapter($0) }
    if chapters >= 2 { return true }
    let words = blocks.reduce(0) { $0 + $1.content.plainText.utf8.count { $0 == 0x20 } }
    return tops.count >= 4 && words >= Self.wordsOfLongText
  }

  /// The body, or the abstract where there is nothing else to read.
  private var bodyBlocks: [Block] {
    guard blocks.isEmpty, let abstract = frontMatter.abstract else { return blocks }
    return [Block(.paragraph, [.text(abstract)], lines: [])]
  }
}
