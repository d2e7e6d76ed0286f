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
  /// Tells whether a word is one of a language; nothing for a language without a dictionary.
  public typealias Speller = @Sendable (_ language: String) -> (@Sendable (String) -> Bool)?
  /// The dictionaries, for words that a line's end cut in two.
  public var speller: Speller

  /// Makes options that leave everything to the importer.
  public init(
    type: String? = nil, language: String? = nil, slug: String? = nil, original: String? = nil,
    sha256: String? = nil, knownNames: KnownNames = KnownNames(),
    speller: @escaping Speller = { _ in nil }
  ) {
    self.type = type
    self.language = language
    self.slug = slug
    self.original = original
    self.sha256 = sha256
    self.knownNames = knownNames
    self.speller = speller
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

  /// The numbers of lines within which a hyphen was put back that an extractor had dropped.
  public var restoredHyphens: [Int] { restored.keys.sorted() }

  /// The lines with hyphens put back, by their numbers; the columns of a line are lines themselves.
  var restored: [Int: [String]] = [:]

  /// Notes the lines that differ from the original by hyphens that were put back.
  mutating func restore(_ repair: LostHyphens.Repair) {
    let numbers = Set(repair.numbers)
    for line in repair.lines where numbers.contains(line.number) {
      restored[line.number, default: []].append(line.text)
    }
  }

  /// A line of the original as it was read: with hyphens put back, but the same letters.
  func repaired(_ line: SourceLine) -> SourceLine {
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { $0.isLetter || $0.isDigit }
    }
    guard let texts = restored[line.number] else { return line }
    let own = letters(line.text)
    let text = texts.first { letters($0) == own }
    return SourceLine(number: line.number, text: text ?? line.text, page: line.page)
  }

  /// The offsets of lines whose last word was joined with the first of another line.
  var joins: [Int: Int] = [:]

  /// The marks and numbers of notes as they were printed, where the document numbers them anew.
  var originalLabels: [String] = []

  /// The words that hyphens at line ends cut, with what became of them.
  var hyphens: [HyphenCase] = []

  /// Whether the source itself marks its structure, as a web page does, so that little is guessed.
  var isMarkedUp = false

  /// How the bytes were read, with what was mended, where the source is plain text.
  var reading: TextReading?
}
