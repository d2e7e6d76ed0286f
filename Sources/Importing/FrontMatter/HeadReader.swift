/// Reads what stands above a text line by line: the journal's name, the title, the names, the date.
struct HeadReader {
  private(set) var front: FrontMatter
  /// The pieces that stay in the text.
  private(set) var left: [HeadPiece] = []
  /// The words that went into the front matter.
  private(set) var received: [String] = []
  /// The pieces that only repeat the title.
  private(set) var repeated: [HeadPiece] = []

  private let pieces: [HeadPiece]
  private let heads: [String]
  private let language: String?
  private let hasText: Bool
  private var position = 0

  /// Reads the pieces above a text; `heads` are the lines that its pages repeat.
  init(
    _ pieces: [HeadPiece], front: FrontMatter, heads: [String], language: String?, hasText: Bool
  ) {
    self.pieces = pieces
    self.front = front
    self.heads = heads.map(\.plainWords)
    self.language = language
    self.hasText = hasText
    readAboveTitle()
    readTitle()
    readBelowTitle()
    left += pieces[min(position, pieces.count)...]
  }

  private func text(_ index: Int) -> String { pieces[index].text }

  private mutating func take(
    _ index: Int, _ field: FrontMatter.Evidence.Field, isGuess: Bool = false
  ) {
    received += pieces[index].content.pieces
    front.evidence.append(
      FrontMatter.Evidence(field, lines: pieces[index].lines, isGuess: isGuess))
  }

  // MARK: Above the title

  private mutating func readAboveTitle() {
    while position < pieces.count {
      let followers = pieces[(position + 1)...].map(\.text)
      let words = text(position)
      if SourceNote.isSourceNote(words) { return }
      if let (meaning, value) = MetadataLabels.label(of: words), !value.isEmpty {
        record(meaning, value, at: position)
      } else if isTitleByHeads(position) {
        return
      } else if isAboveKnownTitle(position) {
        Masthead.read(words, above: followers.first ?? "", into: &front)
        take(position, .source, isGuess: true)
      } else if !isLetterDate(position) || followers.count >= 2,
        Masthead.isMasthead(words, followers: followers)
      {
        Masthead.read(words, above: followers.first ?? "", into: &front)
        take(position, .source, isGuess: true)
      } else if isAuthorAboveTitle(position) {
        readNames(position)
      } else {
        return
      }
      position += 1
    }
  }

  /// Whether a line or two below stand the words that the pages repeat as the text's title.
  private func isAboveKnownTitle(_ index: Int) -> Bool {
    guard front.title.isEmpty, isHeading(index), !Byline.isNameList(text(index)),
      Byline.people(in: text(index)) == nil, !LetterParts.isSalutation(text(index)),
      text(index).utf8.count <= 100
    else { return false }
    return (index + 1..<min(index + 3, pieces.count)).contains { isTitleByHeads($0) }
  }

  /// A date above everything else is a letter's, unless a title follows it.
  private func isLetterDate(_ index: Int) -> Bool {
    pieces[index].kind == .dateline || DateReading.dateline(text(index)) != nil
  }

  private func isAuthorAboveTitle(_ index: Int) -> Bool {
    guard index + 1 < pieces.count, front.authors.isEmpty, front.title.isEmpty,
      isHeading(index + 1),
      !Byline.isNameList(text(index + 1))
    else { return false }
    if let (role, _) = Byline.people(in: text(index)) { return role == .author }
    return isHeading(index) && Byline.isNameList(text(index)) && !text(index).contains("«")
      && text(index).split(separator: " ").count <= 4 && index + 2 <= pieces.count
      && text(index + 1).utf8.count > text(index).utf8.count
  }

  private func isHeading(_ index: Int) -> Bool {
    switch pieces[index].kind {
    case .heading: true
    // The layout takes names above a place and a year for a signature.
    case .signature: index < pieces.count - 1 || hasText
    default: false
    }
  }

  // MARK: The title

  private func isTitleByHeads(_ index: Int) -> Bool {
    let words = text(index).plainWords
    return words.utf8.count >= 8 && isHeading(index) && heads.contains(words)
      && !Masthead.hasJournalWord(text(index)) && !Byline.isNameList(text(index))
  }

  private mutating func readTitle() {
    guard front.title.isEmpty else { return readKnownTitle() }
    var start = position
    while start < pieces.count, isLetterDate(start) || pieces[start].kind == .caption { start += 1 }
    guard start < pieces.count, mayBeTitle(start) else { return }
    left += pieces[position..<start]
    var end = start + 1
    while end < pieces.count, goesOn(from: start, to: end) { end += 1 }
    front.title = join(start..<end)
    for index in start..<end { take(index, .title) }
    position = end
    splitSubtitle()
  }

  private func mayBeTitle(_ index: Int) -> Bool {
    let words = text(index)
    guard words.contains(where: \.isLetter), words.utf8.count <= 240 else { return false }
    if isHeading(index) { return true }
    guard pieces[index].kind == .paragraph, words.utf8.count <= 120, index == position,
      !SourceNote.isSourceNote(words), words.last.map({ !".:;,".contains($0) }) ?? false,
      index + 1 < pieces.count, words.unicodeScalars.first?.isLower != true
    else { return false }
    return isHeading(index + 1) || Byline.people(in: text(index + 1)) != nil
  }

  /// Whether the title goes on in the next piece.
  private func goesOn(from start: Int, to next: Int) -> Bool {
    let soFar = join(start..<next)
    let words = text(next)
    if isData(next) || isSection(words) { return false }
    let joined = (soFar + " " + words).plainWords
    if heads.contains(where: { $0.containsBytes(of: joined) }) { return true }
    if heads.contains(soFar.plainWords), soFar.plainWords.utf8.count >= 8 { return false }
    let last = soFar.split(separator: " ").last.map { $0.lowercased() } ?? ""
    if soFar.last == "-" || Language.openingWords.contains(last) || soFar.last == "," {
      return true
    }
    guard isHeading(next) else { return false }
    if words.unicodeScalars.first?.isLower == true { return true }
    if let size = pieces[start].size, let other = pieces[next].size, size > 110 {
      return other * 20 >= size * 19
    }
    return isCapitals(soFar) && isCapitals(words) && pieces[next].block == pieces[start].block
      && !Byline.isNameList(words)
  }

  private func isCapitals(_ text: String) -> Bool {
    let letters = text.unicodeScalars.filter(\.isLetter)
    return letters.count > 3 && letters.allSatisfy { !$0.isLower }
  }

  private func join(_ range: Range<Int>) -> String {
    pieces[range].map(\.text).reduce("") { text, line in
      guard let last = text.unicodeScalars.last else { return line }
      return last.isHyphen ? text + line : text + " " + line
    }
  }

  /// A title that the source tells may stand above the text again.
  private mutating func readKnownTitle() {
    let key = front.title.plainWords
    guard let index = pieces.indices.prefix(6).first(where: { text($0).plainWords == key }),
      index >= position
    else { return }
    left += pieces[position..<index]
    repeated.append(pieces[index])
    position = index + 1
  }

  /// A colon in a long title parts the subtitle from it only where they stand on lines of their own.
  private mutating func splitSubtitle() {
    guard position < pieces.count, front.subtitle == nil, front.title.last == ":",
      !isData(position)
    else { return }
    front.title.removeLast()
    front.title = front.title.trimmed
    readSubtitle(position)
  }

  // MARK: Below the title

  private mutating func readBelowTitle() {
    guard !front.title.isEmpty else { return }
    while position < pieces.count {
      let words = text(position)
      if words.plainWords == front.title.plainWords {
        repeated.append(pieces[position])
      } else if let (meaning, value) = MetadataLabels.label(of: words), !value.isEmpty {
        record(meaning, value, at: position)
      } else if let (meaning, value) = MetadataLabels.inlineLabel(of: words) {
        record(meaning, value, at: position)
      } else if Byline.people(in: words) != nil {
        readNames(position)
      } else if front.authors.isEmpty, isAuthors(position) {
        readNames(position)
      } else if let (place, date) = DateReading.placeAndDate(words, language: language),
        front.date == nil, !isSalutationAhead, !SectionWords.isEra(words), !isSubtitleLike(position)
      {
        guard isImprint(position, date) else {
          left.append(pieces[position])
          position += 1
          continue
        }
        front.date = date
        if let place { front.source.place = front.source.place ?? place }
        take(position, .date)
      } else if SourceNote.isSourceNote(words), front.source.note == nil {
        SourceNote.read(words, into: &front)
        take(position, .source)
      } else if !front.authors.isEmpty, isAffiliation(words) {
        front.source.note = [front.source.note, words].compactMap { $0 }.joined(separator: "; ")
        take(position, .source, isGuess: true)
      } else if maySubtitle(position) {
        readSubtitle(position)
        continue
      } else {
        return
      }
      position += 1
    }
  }

  private var isSalutationAhead: Bool { pieces.contains { LetterParts.isSalutation($0.text) } }

  /// Whether a date below the title is that of the publication, and not the place and day of writing,
  /// which stay in the text: it holds a year alone, or stands among names and other data.
  private func isImprint(_ index: Int, _ date: String) -> Bool {
    let isAmongData = index + 1 < pieces.count && isData(index + 1)
    return date.allSatisfy { $0.isNumber || "~?X/".contains($0) }
      && text(index).contains(where: \.isLetter)
      || isAmongData || !front.authors.isEmpty && pieces[index].kind != .dateline
  }

  /// A line with a range of days right below the title names a meeting: it is the subtitle.
  private func isSubtitleLike(_ index: Int) -> Bool {
    guard front.subtitle == nil,
      let date = DateReading.placeAndDate(text(index), language: language)?.date, date.contains("/")
    else { return false }
    return pieces[(index + 1)...].prefix(3).contains {
      Byline.people(in: $0.text) != nil || Byline.isNameList($0.text)
    }
  }

  private func isAuthors(_ index: Int) -> Bool {
    let words = text(index)
    guard !isSection(words) else { return false }
    if Byline.isNameList(words) { return true }
    let names = Byline.names(in: words)
    return heads.contains(words.plainWords)
      && names.allSatisfy { Byline.isPerson($0, isSaid: true) }
      && !Masthead.hasJournalWord(words)
      || isLoneName(words, at: index)
  }

  /// A name that no list has, where nothing but data or the text itself follows it.
  private func isLoneName(_ words: String, at index: Int) -> Bool {
    let parts = words.split(separator: " ")
    guard (2...4).contains(parts.count), LetterParts.isName(words), !words.contains(","),
      !ReferenceWords.isBody(words), !isSection(words),
      !parts.contains(where: { Language.openingWords.contains($0.lowercased()) })
    else { return false }
    guard index + 1 < pieces.count else {
      return hasText && !isFollowedByHeadings(index) && pieces.count <= 3
    }
    return isData(index + 1)
  }

  private func isFollowedByHeadings(_ index: Int) -> Bool {
    pieces[(index + 1)...].contains { if case .heading = $0.kind { true } else { false } }
  }

  private mutating func readNames(_ index: Int) {
    let words = text(index)
    let (role, names) = Byline.people(in: words) ?? (.author, words)
    switch role {
    case .author:
      front.authors += Byline.names(in: names)
      take(index, .authors, isGuess: Byline.people(in: words) == nil)
    case .translator:
      front.translators += Byline.names(in: names)
      take(index, .translators)
    case .recipient:
      front.recipients += Byline.names(in: names)
      take(index, .recipients)
    }
  }

  private func isAffiliation(_ words: String) -> Bool {
    words.utf8.count <= 120 && ReferenceWords.isBody(words) && !isSection(words)
      && words.last != "."
      && [
        "universi", "institut", "instituto", "istituto", "институт", "университет", "centro de",
        "centre", "college", "hochschule", "academ", "akadem", "академ",
      ].contains { words.lowercased().containsBytes(of: $0) }
  }

  // MARK: The subtitle

  private func maySubtitle(_ index: Int) -> Bool {
    let words = text(index)
    let isNamed = index + 1 < pieces.count && Byline.people(in: text(index + 1)) != nil
    let isAboveNames = isNamed || index + 1 < pieces.count && Byline.isNameList(text(index + 1))
    guard front.subtitle == nil, words.utf8.count <= 220, !isSection(words) || isAboveNames,
      words.contains(where: \.isLetter),
      front.authors.isEmpty || isFollowedByData(index)
    else { return false }
    guard isHeading(index) || pieces[index].kind == .paragraph || pieces[index].kind == .dateline
    else {
      return false
    }
    let isSentence = words.last == "." && words.utf8.count > 60
    if isSentence || LetterParts.isSalutation(words) { return false }
    if isFollowedByData(index) { return true }
    guard isHeading(index),
      let above = front.evidence.last(where: { $0.field == .title })?.lines.last,
      let below = pieces[index].lines.first
    else { return false }
    let isClose = below == above + 1
    let isLong = words.utf8.count >= 30
    return isClose && isLong && (pieces[index].size.map { $0 > 100 } ?? true)
  }

  private func isFollowedByData(_ index: Int) -> Bool {
    for next in pieces.indices where next > index && next <= index + 3 {
      if isData(next) { return true }
      if isSection(text(next)) || text(next).utf8.count > 160 { return false }
    }
    return false
  }

  private mutating func readSubtitle(_ index: Int) {
    var end = index + 1
    while end < pieces.count, subtitleGoesOn(index, end) { end += 1 }
    front.subtitle = join(index..<end)
    for piece in index..<end { take(piece, .subtitle, isGuess: true) }
    position = end
  }

  private func subtitleGoesOn(_ start: Int, _ next: Int) -> Bool {
    let soFar = join(start..<next)
    let isYears = text(next).utf8.count <= 16 && text(next).hasPrefix("(")
    let isSpan =
      pieces[next].block == pieces[start].block
      && DateReading.placeAndDate(text(next))?.date.contains("/") == true
    if isYears || isSpan { return true }
    guard !isData(next), !isSection(text(next)) else { return false }
    let last = soFar.split(separator: " ").last.map { $0.lowercased() } ?? ""
    if soFar.last == "-" || soFar.last == "," || soFar.last == ":" { return true }
    if Language.openingWords.contains(last) || text(next).unicodeScalars.first?.isLower == true {
      return true
    }
    return pieces[next].block == pieces[start].block && isFollowedByData(next)
      && !(DateReading.dateline(text(next)) != nil)
  }

  // MARK: Clues

  /// Whether a line is data about the text, and no part of its title.
  private func isData(_ index: Int) -> Bool {
    let words = text(index)
    return MetadataLabels.opens(words) || Byline.people(in: words) != nil
      || Byline.isNameList(words)
      || DateReading.placeAndDate(words, language: language) != nil
      || SourceNote.isSourceNote(words)
  }

  private func isSection(_ words: String) -> Bool {
    SectionWords.isChapter(words) || SectionWords.isFrontOrBackMatter(words)
      || SectionWords.isAbstract(words) || SectionWords.isKeywords(words)
      || EnumeratedStarts.number(of: words) != nil || SectionWords.isNotes(words)
      || SectionWords.isBibliography(words) || SectionWords.isRomanNumbered(words)
  }

  private mutating func record(_ meaning: MetadataLabels.Meaning, _ value: String, at index: Int) {
    switch meaning {
    case .author:
      front.authors += Byline.names(in: value)
      take(index, .authors)
    case .translator:
      front.translators += Byline.names(in: value)
      take(index, .translators)
    case .recipient:
      front.recipients += Byline.names(in: value)
      take(index, .recipients)
    case .keywords:
      front.keywords += Keywords.items(of: value)
      take(index, .keywords)
    case .abstract:
      front.abstract = value
      take(index, .abstract)
    case .date:
      front.date = DateReading.dateline(value, language: language)
      if front.date == nil { note(text(index)) }
      take(index, .date)
    case .publisher:
      front.source.publisher = value
      take(index, .source)
    case .place:
      front.source.place = value
      take(index, .source)
    case .source, .other:
      note(text(index))
      take(index, .source)
    }
  }

  private mutating func note(_ words: String) {
    front.source.note = [front.source.note, words].compactMap { $0 }.joined(separator: "; ")
  }
}

/// Reads lists of keywords.
enum Keywords {
  /// The keywords between semicolons, or else commas, bullets or dashes.
  static func items(of text: String) -> [String] {
    let separators: [Character] = [";", "•", "·", "|"]
    let separator = separators.first { text.contains($0) } ?? ","
    var parts = text.split(separator: separator).map(\.trimmed)
    if parts.count == 1, text.contains(" – ") || text.contains(" — ") {
      parts = text.replacing(" — ", with: " – ").split(separator: " – ").map(\.trimmed)
    }
    return parts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.filter { !$0.isEmpty }
  }
}
