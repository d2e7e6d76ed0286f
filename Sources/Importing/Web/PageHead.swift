import HTMLTree

/// Takes what stands above a text on its page, and is said in front matter, out of the body.
struct PageHead {
  /// What is known about the text.
  private(set) var front: FrontMatter
  /// The runs, those that went to the front matter marked as taken.
  private(set) var runs: [PageRun]
  private let tree: HTMLTree

  /// The longest line of names and dates.
  private static let longest = 160

  init(_ runs: [PageRun], _ front: FrontMatter, of tree: HTMLTree) {
    self.runs = runs
    self.front = front
    self.tree = tree
    let end = headEnd()
    takeTitle(end)
    takeAbstract(end)
    takeNamedParts(end)
    takeDataLines(end)
  }

  /// Where the prose begins.
  private func headEnd() -> Int {
    let first = runs.firstIndex { run in
      run.isText && run.kind == .paragraph && run.letters >= 120 && run.linked * 2 < run.letters
        && !run.isData(in: tree)
    }
    return min(first ?? min(runs.count, 20), 80)
  }

  private mutating func take(_ index: Int) {
    runs[index].isTaken = true
    front.received += runs[index].content.pieces + [runs[index].words]
  }

  private mutating func takeTitle(_ end: Int) {
    if front.title.isEmpty,
      let index = runs[..<end].firstIndex(where: { $0.isText && $0.kind.isHeading }),
      runs[..<index].allSatisfy({ !$0.isText || $0.words.utf8.count < 60 })
    {
      front.title = runs[index].words
    }
    let title = front.title.plainWords
    guard !title.isEmpty else { return }
    var isTaken = false
    for index in runs[..<end].indices where runs[index].isText {
      if runs[index].words.plainWords == title {
        if isTaken { runs[index].reason = .repeatedTitle } else { take(index) }
        isTaken = true
      } else if !isTaken {
        isTaken = takeFirstLine(index, saying: title)
      }
    }
  }

  /// Takes the first of the lines of a run, where it is the title.
  private mutating func takeFirstLine(_ index: Int, saying title: String) -> Bool {
    let content = runs[index].content
    guard let end = content.firstIndex(of: .lineBreak),
      content[..<end].plainText.plainWords == title
    else { return false }
    front.received += Array(content[..<end]).pieces
    runs[index].content = Array(content[(end + 1)...])
    return true
  }

  /// Takes the abstract and the keywords, by their labels or the names of their elements.
  private mutating func takeAbstract(_ end: Int) {
    for index in runs[..<end].indices where runs[index].isText {
      let names = runs[index].names(in: tree)
      let label = HeadLabel.read(runs[index].content)
      let words = runs[index].words
      if label == nil, SectionWords.isAbstract(words) || SectionWords.isKeywords(words),
        !names.isDisjoint(with: ["abstract", "keywords"])
      {
        runs[index].reason = .label
      } else if label?.isAbstract ?? names.contains("abstract") {
        let rest = label?.rest ?? words
        front.abstract = [front.abstract, rest].compactMap { $0 }.joined(separator: " ")
        take(index)
      } else if label?.isAbstract == false || names.contains("keywords") {
        var rest = label?.rest ?? words
        if rest.hasSuffix(".") { rest.removeLast() }
        front.keywords = rest.split { rest.contains(";") ? $0 == ";" : $0 == "," }.map(\.trimmed)
        take(index)
      }
    }
  }

  /// Takes the parts whose class says what they are.
  private mutating func takeNamedParts(_ end: Int) {
    for index in runs[..<end].indices where runs[index].isText {
      let names = Set(tree.nameWords(runs[index].node))
      let words = runs[index].words
      guard !names.isEmpty, words.utf8.count <= 300 else { continue }
      if !names.isDisjoint(with: ["subtitle", "subhead", "subheading", "subheadline"]),
        front.subtitle == nil
      {
        front.subtitle = words
        take(index)
      } else if !names.isDisjoint(with: Self.authorNames), words.utf8.count <= Self.longest,
        front.authors.isEmpty
      {
        let people = PageMetadata.names(in: words).filter {
          PageMetadata.isPerson($0) && LetterParts.isName($0)
        }
        guard !people.isEmpty else { continue }
        front.authors = people
        take(index)
      } else if names.contains("date"), let date = date(in: words) {
        front.date = front.date ?? date
        take(index)
      }
    }
  }

  /// The date in words that are said to be one: at least the year.
  private func date(in words: String) -> String? {
    if let date = DateReading.dateline(words) { return date }
    if words.first?.isNumber == true, words.utf8.count <= 10 { return PageMetadata.edtf(words) }
    let years = words.split { !$0.isNumber }
      .filter { $0.count == 4 && ($0.hasPrefix("1") || $0.hasPrefix("20")) }
    return words.utf8.count <= 60 && years.count == 1 ? years.first.map(String.init) : nil
  }

  /// Takes lines that consist of names and dates that the front matter has.
  private mutating func takeDataLines(_ end: Int) {
    let people = words(of: front.authors + front.translators)
    let places = words(of: [front.source.publisher].compactMap { $0 })
    guard !people.isEmpty || front.date != nil else { return }
    for index in runs[..<end].indices where runs[index].isText {
      let text = runs[index].words
      guard text.utf8.count <= Self.longest else { continue }
      let parts = text.split { "·|•".contains($0) }
        .filter { !FurnitureWording.isFurniture(String($0)) }
        .flatMap { $0.plainWords.split(separator: " ") }.map(String.init)
      let holdsName = parts.contains(where: people.contains)
      let isData = parts.allSatisfy { part in
        people.contains(part) || places.contains(part) || Self.fillers.contains(part)
          || front.date != nil && isDateWord(part)
      }
      guard isData, holdsName || parts.contains(where: { isYear($0) }) else { continue }
      take(index)
    }
  }

  private func words(of names: [String]) -> Set<String> {
    Set(names.flatMap { $0.plainWords.split(separator: " ").map(String.init) })
  }

  private func isYear(_ word: String) -> Bool {
    front.date?.hasPrefix(word) == true && word.count == 4
  }

  private func isDateWord(_ word: String) -> Bool {
    MonthNames.month(of: word) != nil || word.allSatisfy(\.isNumber) || Self.days.contains(word)
  }

  private static let authorNames: Set<String> = ["author", "authors", "byline", "autor", "auteur"]

  private static let fillers: Set<String> = [
    "by", "par", "por", "von", "di", "автор", "author", "autor", "auteur", "autore", "posted",
    "published", "written", "on", "at", "the", "of", "in", "publicado", "publicada", "el", "de",
    "del", "em", "publié", "le", "veröffentlicht", "am", "pubblicato", "il", "опубликовано", "и",
    "and", "y", "et", "und", "e", "date", "fecha", "datum", "data", "дата", "г", "года", "a", "à",
    "th", "st", "nd", "rd", "er", "mis", "en", "ligne", "updated", "uhr", "h", "um",
  ]

  private static let days: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lunes", "martes",
    "miércoles", "jueves", "viernes", "sábado", "domingo", "lundi", "mardi", "mercredi", "jeudi",
    "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonntag", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato",
    "domenica", "segunda", "terça", "quarta", "quinta", "sexta", "feira", "понедельник", "вторник",
    "среда", "четверг", "пятница", "суббота", "воскресенье", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "am", "pm",
  ]
}

extension PageRun {
  /// The names of the element that holds a run, and of the one around it.
  fileprivate func names(in tree: HTMLTree) -> Set<String> {
    Set(tree.ancestors(node).prefix(2).flatMap { tree.nameWords($0) })
  }

  /// Whether a run tells about the text, by the names of its element or its first words.
  fileprivate func isData(in tree: HTMLTree) -> Bool {
    !names(in: tree).isDisjoint(with: [
      "byline", "author", "meta", "subtitle", "dateline", "abstract", "keywords",
    ]) || HeadLabel.read(content) != nil
  }
}

/// A word such as *Abstract* that opens a paragraph about the text.
struct HeadLabel {
  /// What the rest is.
  let isAbstract: Bool
  /// The words after the label.
  let rest: String

  /// The label of a paragraph, where it is set off from what follows.
  static func read(_ content: [Inline]) -> HeadLabel? {
    guard case .strong(let inner) = content.first ?? .lineBreak else {
      return plain(content.plainText)
    }
    let rest = Array(content.dropFirst()).plainText
    return label(inner.plainText, rest)
  }

  private static func plain(_ text: String) -> HeadLabel? {
    guard let colon = text.prefix(40).firstIndex(where: { ":.—".contains($0) }) else { return nil }
    return label(String(text[..<colon]), String(text[text.index(after: colon)...]))
  }

  private static func label(_ words: String, _ rest: String) -> HeadLabel? {
    let rest = String(rest.drop { ":.—–- \u{A0}".contains($0) })
    guard !rest.isEmpty else { return nil }
    if SectionWords.isAbstract(words) { return HeadLabel(isAbstract: true, rest: rest) }
    return SectionWords.isKeywords(words) ? HeadLabel(isAbstract: false, rest: rest) : nil
  }
}
