/// Takes title, authors, date and the like from the blocks of a text.
struct FrontMatterReader {
  /// The front matter so far.
  private(set) var front = FrontMatter()
  /// The blocks that stay in the body.
  private(set) var body: [Block]
  /// The blocks that were left out, with the reason.
  private(set) var dropped: [(block: Block, reason: DropReason)] = []
  /// Whether the title is a guess.
  private(set) var titleIsGuessed = false

  /// How many blocks from the start the data about a text are looked for.
  private static let headLength = 14

  /// Reads the front matter of blocks; `fileName` gives the title where nothing else does.
  ///
  /// What the source itself says about the text is `known` and stands. The lines of the original in
  /// `source` part what shares a block; `heads` are the lines that its pages repeat.
  init(
    _ blocks: [Block], known: FrontMatter = FrontMatter(), fileName: String,
    source: [SourceLine] = [], heads: [String] = []
  ) {
    front = known
    body = blocks
    readBibliography()
    readSourceNote()
    if front.language == nil { front.language = LanguageDetection.language(of: prose)?.rawValue }
    readHead(source, heads)
    readAbstract()
    readDate()
    readLetter()
    if front.language == nil { front.language = LanguageDetection.language(of: prose)?.rawValue }
    if front.title.isEmpty { guessTitle(fileName) }
    guessType()
    keepUnsaid()
  }

  /// What was taken and is nowhere in the front matter as it was written, such as the words of a
  /// date, is kept in the note on the source.
  private mutating func keepUnsaid() {
    var stock: [String: Int] = [:]
    for word in WordScanner.words(of: FrontMatterWriter.text(front)) {
      stock[word.lowercased(), default: 0] += 1
    }
    for piece in front.received {
      let missing = WordScanner.words(of: piece).filter { word in
        let word = word.lowercased()
        guard let count = stock[word], count > 0 else { return true }
        stock[word] = count - 1
        return false
      }
      if missing.contains(where: { !LabelWords.isLabel($0) }), !piece.trimmed.allSatisfy(\.isNumber)
      {
        front.source.note = [front.source.note, piece.trimmed].compactMap { $0 }
          .joined(separator: "; ")
      }
    }
  }

  /// Paragraphs for judging the language: prose, or else whatever there is.
  private var prose: [String] {
    let long =
      ([front.abstract].compactMap { $0 })
      + body.filter { $0.kind == .paragraph }.map(\.content.plainText)
    return long.isEmpty ? body.map(\.content.plainText) + [front.title] : long
  }

  private mutating func drop(_ index: Int, _ reason: DropReason) {
    dropped.append((body[index], reason))
    body.remove(at: index)
  }

  /// Takes a block out of the body into the front matter.
  @discardableResult private mutating func take(
    _ index: Int, _ field: FrontMatter.Evidence.Field, isGuess: Bool = false
  ) -> String {
    let block = body.remove(at: index)
    front.received += block.content.pieces
    if case .listItem(let number?, _) = block.kind { front.received.append(String(number)) }
    front.evidence.append(FrontMatter.Evidence(field, lines: block.lines, isGuess: isGuess))
    return block.content.plainText
  }

  private mutating func readBibliography() {
    let found = BibliographyFinder.extract(body)
    body = found.blocks
    front.bibliography = found.references
    front.received += found.references.flatMap { [$0.note, $0.number.map(String.init) ?? ""] }
    dropped += found.labels.map { ($0, .label) }
    let lines = (found.labels.map(\.lines) + found.references.map(\.lines)).flatMap { $0 }
    if !lines.isEmpty { front.evidence.append(FrontMatter.Evidence(.bibliography, lines: lines)) }
  }

  private mutating func readSourceNote() {
    let index = body.prefix(4).firstIndex { block in
      block.kind == .paragraph && SourceNote.isSourceNote(block.content.plainText.trimmed)
    }
    guard let index else { return }
    SourceNote.read(take(index, .source).trimmed, into: &front)
  }

  private mutating func readHead(_ source: [SourceLine], _ heads: [String]) {
    let (pieces, tail, count) = HeadPieces.cut(body, source: source)
    let head = HeadReader(
      pieces, front: front, heads: heads, language: front.language, hasText: body.count > count)
    front = head.front
    front.received += head.received
    dropped += head.repeated.map { piece in
      (Block(piece.kind, piece.content, lines: piece.lines), .repeatedTitle)
    }
    body = HeadPieces.blocks(head.left + tail, of: body.prefix(count)) + body.dropFirst(count)
    let key = front.title.plainWords
    guard key.utf8.count >= 3 else { return }
    for repeated in body.indices.prefix(12).reversed()
    where body[repeated].content.plainText.plainWords == key {
      drop(repeated, .repeatedTitle)
    }
  }

  // MARK: Abstract and keywords

  private mutating func readAbstract() {
    for index in body.indices.prefix(Self.headLength).reversed()
    where body[index].headingLevel != nil {
      let label = body[index].content.plainText
      guard index + 1 < body.count, body[index + 1].kind == .paragraph else { continue }
      if SectionWords.isAbstract(label) {
        front.abstract = body[index + 1].content.plainText
        take(index + 1, .abstract)
      } else if SectionWords.isKeywords(label) {
        front.keywords = Keywords.items(of: body[index + 1].content.plainText)
        take(index + 1, .keywords)
      } else {
        continue
      }
      drop(index, .label)
    }
    readLabelledParagraphs()
    inferKeywords()
  }

  /// Paragraphs that begin with `Abstract.` or `Keywords:`, wherever near the start they stand.
  private mutating func readLabelledParagraphs() {
    for index in body.indices.prefix(Self.headLength).reversed()
    where [.paragraph, .quotation, .epigraph].contains(body[index].kind) {
      let words = body[index].content.plainText.trimmed
      guard let (meaning, value) = MetadataLabels.inlineLabel(of: words) else { continue }
      if meaning == .abstract, front.abstract == nil {
        front.abstract = value
        take(index, .abstract)
      } else if meaning == .keywords, front.keywords.isEmpty {
        front.keywords = Keywords.items(of: value)
        take(index, .keywords)
      }
    }
  }

  /// A comma list right after the one long paragraph of a landing page are its keywords.
  private mutating func inferKeywords() {
    guard front.keywords.isEmpty, body.count <= 6, !front.bibliography.isEmpty || body.count <= 3
    else {
      return
    }
    guard let index = body.indices.first(where: { $0 > 0 && isKeywordList(body[$0]) }) else {
      return
    }
    front.keywords = Keywords.items(of: take(index, .keywords, isGuess: true))
    guard front.abstract == nil, body[index - 1].kind == .paragraph,
      body.count(where: { $0.kind == .paragraph }) == 1
    else { return }
    front.abstract = take(index - 1, .abstract, isGuess: true)
  }

  private func isKeywordList(_ block: Block) -> Bool {
    guard block.kind == .paragraph else { return false }
    let words = block.content.plainText.trimmed
    let parts = words.split(separator: ",")
    return parts.count >= 3 && words.utf8.count <= 400 && words.last != "."
      && parts.allSatisfy { $0.split(separator: " ").count <= 5 }
  }

  // MARK: Date, letter, title, type

  private mutating func readDate() {
    guard front.date == nil else { return }
    let edges = Array(body.prefix(5)) + (body.count > 12 ? [] : body.suffix(3))
    let dated = edges.compactMap { block -> (String, [Int])? in
      guard block.kind == .dateline else { return nil }
      return DateReading.dateline(block.content.plainText, language: front.language)
        .map { ($0, block.lines) }
    }
    guard Set(dated.map(\.0)).count == 1, let (date, lines) = dated.first else { return }
    front.date = date
    front.evidence.append(FrontMatter.Evidence(.date, lines: lines))
  }

  private mutating func readLetter() {
    let salutation = body.prefix(6).first { $0.kind == .salutation }
    if salutation != nil || LetterTitle.isLetter(front.title) { front.type = "letter" }
    if front.recipients.isEmpty, let name = LetterTitle.recipient(of: front.title) {
      front.recipients = [name]
    }
    readSignature()
    guard front.type == "letter", front.title.isEmpty, let salutation else { return }
    front.evidence.append(
      FrontMatter.Evidence(.title, lines: salutation.lines, isGuess: true))
    front.title = String(salutation.content.plainText.prefix { !",:!.".contains($0) }).trimmed
    titleIsGuessed = true
  }

  /// Takes the author, and the date beside the name, from a signature.
  ///
  /// A letter is signed by its author. Other texts may hold the signatures of others: there it counts
  /// where the title names who signed, as memoirs and lives do.
  private mutating func readSignature() {
    guard front.authors.isEmpty else { return }
    for block in body.reversed() where block.kind == .signature {
      let lines = block.content.pieces.map(\.trimmed)
      guard let name = lines.first, LetterParts.isName(name),
        (2...4).contains(name.split(separator: " ").count)
      else { continue }
      let title = Set(front.title.split(separator: " "))
      let isInTitle = name.split(separator: " ").allSatisfy(title.contains)
      guard front.type == "letter" || isInTitle else { continue }
      front.authors = [name]
      front.evidence.append(FrontMatter.Evidence(.authors, lines: block.lines, isGuess: true))
      front.date =
        front.date ?? lines.dropFirst().lazy.compactMap { DateReading.dateline($0) }.first
      return
    }
  }

  private mutating func guessTitle(_ fileName: String) {
    let stem = fileName.split(separator: ".").dropLast().joined(separator: ".")
    let words = (stem.isEmpty ? fileName : stem).split { $0 == "_" || $0 == "-" || $0 == " " }
    front.title = words.isEmpty ? "Untitled" : words.joined(separator: " ")
    titleIsGuessed = true
  }

  private mutating func guessType() {
    guard front.type == "article" else { return }
    let hasParagraphs = body.contains { $0.kind == .paragraph }
    if front.abstract != nil, !hasParagraphs { front.type = "abstract" }
    if let type = TypeWords.type(title: "\(front.title) \(front.subtitle ?? "")", prose: prose) {
      front.type = type
    }
  }
}
