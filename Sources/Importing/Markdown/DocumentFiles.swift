import PublicationModel

/// A file that an import makes, by its path below the folder of documents.
public struct DocumentFile: Sendable, Hashable {
  /// The path, such as `slug.md` or `slug/01-introduction.md`.
  public let path: String
  /// The Markdown with its front matter.
  public let text: String
}

extension ImportedText {
  /// How many words a text without numbered chapters has before its sections become parts.
  private static let wordsOfLongText = 15_000

  /// The whole text as one document.
  ///
  /// Chapters are headings of the second level, so that the title in the front matter is the only
  /// one of the first.
  public var singleDocument: String {
    let body = MarkdownWriter.text(bodyBlocks, notes: notes)
    return FrontMatterWriter.text(frontMatter) + (body.isEmpty ? "" : "\n" + body)
  }

  /// The files of the document: one, or for a work in chapters a folder with an index.
  public var files: [DocumentFile] {
    guard isInParts else { return [DocumentFile(path: "\(slug).md", text: singleDocument)] }
    var parts: [(title: String, blocks: [Block])] = []
    var opening: [Block] = []
    for block in blocks {
      if block.headingLevel == 1 {
        parts.append((block.content.plainText.collapsingSpaces, []))
      } else if parts.isEmpty {
        opening.append(block)
      } else {
        parts[parts.count - 1].blocks.append(block)
      }
    }
    var front = frontMatter
    if front.type == "article" { front.type = "book" }
    let body = MarkdownWriter.text(opening, notes: notes)
    let index = FrontMatterWriter.text(front) + (body.isEmpty ? "" : "\n" + body)
    return [DocumentFile(path: "\(slug)/index.md", text: index)] + partFiles(parts)
  }

  private func partFiles(_ parts: [(title: String, blocks: [Block])]) -> [DocumentFile] {
    var taken = Set<String>()
    return parts.enumerated().map { position, part in
      let base = Slug.folding(part.title)?.text ?? ""
      var (name, count) = (base.isEmpty ? "part" : base, 1)
      while !taken.insert(name).inserted {
        count += 1
        name = "\(base)-\(count)"
      }
      let number = position + 1 < 10 ? "0\(position + 1)" : "\(position + 1)"
      var yaml = YAMLWriter()
      yaml.add("title", part.title)
      let body = MarkdownWriter.text(part.blocks, notes: notes, headingShift: 0)
      let text = "---\n\(yaml.text)---\n" + (body.isEmpty ? "" : "\n" + body)
      return DocumentFile(path: "\(slug)/\(number)-\(name).md", text: text)
    }
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
