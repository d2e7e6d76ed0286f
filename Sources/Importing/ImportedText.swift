/// What a caller wants of an import.
public struct ImportOptions: Sendable {
  /// The type of document, when the caller knows it better.
  public var type: String?
  /// The language, as BCP 47, when the caller knows it better.
  public var language: String?
  /// The slug, when the caller wants a certain one.
  public var slug: String?
  /// The path of the original below the content folder.
  public var original: String?
  /// The checksum of the original, in hexadecimal.
  public var sha256: String?
  /// The names that the publication's records list.
  public var knownNames: KnownNames
  /// Gives the words of a language in small letters, from a dictionary where one is installed.
  public var wordList: @Sendable (_ language: String) -> Set<String>

  /// Makes options that leave everything to the importer.
  public init(
    type: String? = nil, language: String? = nil, slug: String? = nil, original: String? = nil,
    sha256: String? = nil, knownNames: KnownNames = KnownNames(),
    wordList: @escaping @Sendable (_ language: String) -> Set<String> = { _ in [] }
  ) {
    self.type = type
    self.language = language
    self.slug = slug
    self.original = original
    self.sha256 = sha256
    self.knownNames = knownNames
    self.wordList = wordList
  }
}

/// A text as a document, before it is written as Markdown.
public struct ImportedText: Sendable {
  /// What is known about the text as a whole.
  public var frontMatter: FrontMatter
  /// The parts of the body in reading order.
  public var blocks: [Block]
  /// The notes.
  public var notes: [Note]
  /// The lines that were left out.
  public var dropped: [DroppedLine]
  /// The lines of the original.
  public var original: [SourceLine]
  /// The address.
  public var slug: String
  /// The numbers of lines whose hyphen was dropped without evidence.
  public var doubtfulHyphens: [Int]
  /// The numbers of lines after which text from far away was joined.
  public var distantJoins: [Int]

  /// Whether the title was made up from the file's name or a letter's address.
  var titleIsGuessed = false

  /// The words of the original that are neither in the document nor among the dropped lines.
  public var missingWords: [WordLedger.MissingWord] {
    let contents = blocks.map(\.content) + notes.map(\.content)
    let texts = contents.flatMap(\.pieces)
    let labels = blocks.flatMap { MarkdownWriter.labels(in: $0.content) } + notes.map(\.label)
    let numbers = blocks.compactMap { block -> String? in
      if case .listItem(let number, _) = block.kind { number.map(String.init) } else { nil }
    }
    let left = Dictionary(grouping: dropped, by: \.number)
    var kept: [SourceLine] = []
    var offsets: [Int: Int] = [:]
    for (index, line) in original.enumerated() {
      if left[line.number]?.contains(where: { $0.text == line.text }) ?? false { continue }
      offsets[index] = kept.count
      kept.append(line)
    }
    var keptJoins: [Int: Int] = [:]
    for (head, tail) in joins {
      if let head = offsets[head], let tail = offsets[tail] { keptJoins[head] = tail }
    }
    return WordLedger.missingWords(
      of: kept, joins: keptJoins,
      in: texts + labels + numbers + originalLabels + frontMatter.received)
  }

  /// The offsets of lines whose last word was joined with the first of another line.
  var joins: [Int: Int] = [:]

  /// The marks and numbers of notes as they were printed, where the document numbers them anew.
  var originalLabels: [String] = []
}
