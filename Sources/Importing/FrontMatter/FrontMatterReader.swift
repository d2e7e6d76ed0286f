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
  /// What the source itself says about the text is `known` and stands.
  init(_ blocks: [Block], known: FrontMatter = FrontMatter(), fileName: String) {
    front = known
    body = blocks
    readBibliography()
    readSourceNote()
    readTitle()
    readHead()
    readAbstract()
    readDate()
    readLetter()
    if front.language == nil { front.language = LanguageDetection.language(of: prose)?.rawValue }
    if front.title.isEmpty { guessTitle(fileName) }
    guessType()
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
  @discardableResult private mutating func take(_ index: Int) -> String {
    let block = body.remove(at: index)
    let content = block.content
    front.received += content.pieces
    if case .listItem(let number?, _) = block.kind { front.received.append(String(number)) }
    return content.plainText
  }

  private mutating func readBibliography() {
    let found = BibliographyFinder.extract(body)
    body = found.blocks
    front.bibliography = found.references
    front.received += found.references.flatMap { [$0.note, $0.number.map(String.init) ?? ""] }
    dropped += found.labels.map { ($0, .label) }
  }

  private mutating func readSourceNote() {
    let index = body.prefix(4).firstIndex { block in
      block.kind == .paragraph && SourceNote.isSourceNote(block.content.plainText.trimmed)
    }
    guard let index else { return }
    SourceNote.read(take(index).trimmed, into: &front)
  }

  private mutating func readTitle() {
    guard front.title.isEmpty else { return }
    guard let index = body.prefix(4).firstIndex(where: { $0.headingLevel != nil }),
      body[..<index].allSatisfy({ isAside($0) })
    else { return }
    front.title = take(index).trimmed
    let key = RunningHeads.key(of: front.title)
    guard key.utf8.count >= 3 else { return }
    for repeated in body.indices.prefix(12).reversed()
    where RunningHeads.key(of: body[repeated].content.plainText) == key {
      drop(repeated, .repeatedTitle)
    }
  }

  private func isAside(_ block: Block) -> Bool {
    block.kind == .dateline || block.kind == .caption || block.content.plainText.utf8.count < 60
  }

  // MARK: Lines between title and text

  private mutating func readHead() {
    var index = 0
    while index < min(body.count, Self.headLength) {
      let words = body[index].content.plainText.trimmed
      guard words.utf8.count < 400 else { break }
      if let (meaning, value) = MetadataLabels.label(of: words), !value.isEmpty {
        record(meaning, value, words)
        take(index)
      } else if let author = byline(words, at: index) {
        front.authors += author
        take(index)
      } else {
        index += 1
      }
    }
  }

  private mutating func record(_ meaning: MetadataLabels.Meaning, _ value: String, _ words: String)
  {
    switch meaning {
    case .author: front.authors += names(in: value)
    case .translator: front.translators += names(in: value)
    case .keywords: front.keywords += items(of: value)
    case .abstract: front.abstract = value
    case .date:
      front.date = DateReading.dateline(value)
      if front.date == nil { note(words) }
    case .source, .other: note(words)
    }
  }

  private mutating func note(_ words: String) {
    front.source.note = [front.source.note, words].compactMap { $0 }.joined(separator: "; ")
  }

  private func names(in text: String) -> [String] {
    var joined = text
    for word in [" and ", " y ", " et ", " und ", " e ", " и "] { joined.replace(word, with: ",") }
    return joined.split { ",;&".contains($0) }.map { $0.trimmed }.filter { !$0.isEmpty }
  }

  private func items(of text: String) -> [String] {
    let separator: Character = text.contains(";") ? ";" : ","
    return text.split(separator: separator).map { item in
      let words = item.trimmed
      return words.hasSuffix(".") ? String(words.dropLast()) : words
    }.filter { !$0.isEmpty }
  }

  /// The names of a line such as `by Leon Trotsky`, or of a lone name under the title.
  private func byline(_ words: String, at index: Int) -> [String]? {
    guard words.utf8.count <= 100, body[index].kind != .signature else { return nil }
    if index <= 3, let name = Byline.name(in: words) { return names(in: name) }
    guard index == 0, !front.title.isEmpty, LetterParts.isName(words), body.count > 1 else {
      return nil
    }
    let parts = words.split(separator: " ")
    guard (2...4).contains(parts.count), !words.contains(",") else { return nil }
    let isFollowedByData =
      MetadataLabels.label(of: body[1].content.plainText) != nil
      || body[1].kind == .dateline
    let hasInitial = parts.contains { $0.count <= 3 && $0.hasSuffix(".") }
    let isOnlyHeading =
      body.dropFirst().allSatisfy { $0.headingLevel == nil }
      && !parts.contains { Language.openingWords.contains($0.lowercased()) }
    return isFollowedByData || hasInitial || isOnlyHeading ? [words] : nil
  }

  // MARK: Abstract and keywords

  private mutating func readAbstract() {
    for index in body.indices.prefix(Self.headLength).reversed()
    where body[index].headingLevel != nil {
      let label = body[index].content.plainText
      guard index + 1 < body.count, body[index + 1].kind == .paragraph else { continue }
      if SectionWords.isAbstract(label) {
        front.abstract = body[index + 1].content.plainText
      } else if SectionWords.isKeywords(label) {
        front.keywords = items(of: body[index + 1].content.plainText)
      } else {
        continue
      }
      take(index + 1)
      drop(index, .label)
    }
    inferKeywords()
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
    front.keywords = items(of: take(index))
    guard front.abstract == nil, body[index - 1].kind == .paragraph,
      body.count(where: { $0.kind == .paragraph }) == 1
    else { return }
    front.abstract = take(index - 1)
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
    let dates = edges.filter { $0.kind == .dateline }
      .compactMap { DateReading.dateline($0.content.plainText) }
    if Set(dates).count == 1 { front.date = dates.first }
  }

  private mutating func readLetter() {
    let salutation = body.prefix(6).first { $0.kind == .salutation }
    if salutation != nil || LetterTitle.isLetter(front.title) { front.type = "letter" }
    if front.recipients.isEmpty, let name = LetterTitle.recipient(of: front.title) {
      front.recipients = [name]
    }
    readSignature()
    guard front.type == "letter", front.title.isEmpty, let salutation else { return }
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
    if let type = TypeWords.type(title: front.title, prose: prose) { front.type = type }
  }
}
