/// Sets the furniture aside that stands in the midst of a page's text, by its words and its links.
struct RunFurniture {
  private(set) var runs: [PageRun]
  /// The first and the last paragraph of prose.
  private var prose: ClosedRange<Int>?

  /// The runs, furniture marked as such.
  static func mark(_ runs: [PageRun]) -> [PageRun] {
    var marker = RunFurniture(runs: runs)
    marker.dropWording()
    marker.dropLabelledLinks()
    marker.dropLinksAtEdges()
    marker.dropEmptySections()
    return marker.runs
  }

  private init(runs: [PageRun]) {
    self.runs = runs
    let found = runs.indices.filter { Self.isProse(runs[$0]) }
    if let first = found.first, let last = found.last { prose = first...last }
  }

  private static func isProse(_ run: PageRun) -> Bool {
    switch run.kind {
    case .paragraph, .quotation, .listItem, .verse: break
    default: return false
    }
    return run.isText && run.letters >= 70 && run.linked * 2 < run.letters
      && !FurnitureWording.isFurniture(run.words)
  }

  private func isLinks(_ run: PageRun) -> Bool {
    run.letters > 0 && run.linked * 10 >= run.letters * 8
  }

  private mutating func dropWording() {
    for index in runs.indices where runs[index].isText {
      let run = runs[index]
      switch run.kind {
      case .table, .verse, .caption, .signature, .epigraph: continue
      default: break
      }
      if run.letters == 0, MarkdownWriter.labels(in: run.content).isEmpty {
        runs[index].reason = .separator
      } else if FurnitureWording.isFurniture(run.words) && !isSentence(index)
        || PageWording.isFurniture(run.words)
      {
        runs[index].reason = .webFurniture
      }
    }
    for index in runs.indices where runs[index].isText {
      let isLinkedButton =
        isLinks(runs[index]) && FurnitureWording.mayBeFurniture(runs[index].words)
      let isNavigation = FurnitureWording.isNavigation(runs[index].words)
      if isLinkedButton || isNavigation && runs[index].linked > 0 {
        runs[index].reason = .webFurniture
      }
    }
  }

  /// Whether a run is a sentence amid the prose, which only seems to be a button's or a notice's.
  private func isSentence(_ index: Int) -> Bool {
    guard let prose, prose.contains(index), runs[index].linked == 0, runs[index].letters >= 50,
      let last = runs[index].words.last, ".!?".contains(last)
    else { return false }
    return !runs[index].words.lowercased().contains("cookie") && !runs[index].words.contains("©")
  }

  /// Drops the links below *Related articles*, and paragraphs such as *Read also: …*.
  private mutating func dropLabelledLinks() {
    var isInList = false
    for index in runs.indices where runs[index].note == nil && !runs[index].isTaken {
      let run = runs[index]
      if run.reason == .webFurniture {
        isInList = isInList || FurnitureWording.opensLinks(run.words)
        continue
      }
      guard run.isText else { continue }
      if isInList {
        isInList = isLinks(run) && run.words.utf8.count <= 200
        if isInList { runs[index].reason = .webFurniture }
      } else if let colon = run.words.firstIndex(of: ":"), run.words.utf8.count <= 240,
        run.linked > 0,
        PageWording.opensLink(String(run.words[..<colon]))
      {
        runs[index].reason = .webFurniture
      }
    }
  }

  /// Drops what is nothing but links before and after the prose.
  private mutating func dropLinksAtEdges() {
    guard let prose else { return }
    var isInReferences = false
    for index in runs.indices where !prose.contains(index) && runs[index].isText {
      let run = runs[index]
      if run.kind.isHeading {
        isInReferences = SectionWords.isBibliography(run.words)
      } else if isLinks(run), !isInReferences, !holdsYear(run.words) || index < prose.lowerBound {
        runs[index].reason = .webFurniture
      }
    }
  }

  private func holdsYear(_ words: String) -> Bool {
    words.split { !$0.isNumber }.contains {
      $0.count == 4 && ($0.hasPrefix("1") || $0.hasPrefix("20"))
    }
  }

  /// Drops headings of which nothing is left, and those of notes.
  private mutating func dropEmptySections() {
    for index in runs.indices.reversed() where runs[index].isText && runs[index].kind.isHeading {
      var (furniture, notes) = (false, false)
      var next = index + 1
      while next < runs.count, !runs[next].isText {
        furniture = furniture || runs[next].reason == .webFurniture
        notes = notes || runs[next].note != nil
        next += 1
      }
      let isEmpty = next == runs.count || isHigher(runs[next], than: runs[index])
      if notes, isEmpty || SectionWords.isNotes(runs[index].words) {
        runs[index].reason = .label
      } else if furniture, isEmpty, index > (prose?.upperBound ?? 0) {
        runs[index].reason = .webFurniture
      }
    }
  }

  private func isHigher(_ run: PageRun, than other: PageRun) -> Bool {
    guard let level = run.kind.level, let limit = other.kind.level else { return false }
    return level <= limit
  }
}

extension Block.Kind {
  /// The level of a heading.
  var level: Int? { if case .heading(let level) = self { level } else { nil } }

  /// Whether it is an item of a list.
  var isItem: Bool { if case .listItem = self { true } else { false } }

  /// Whether it is a heading.
  var isHeading: Bool { level != nil }
}

/// What pages say about their texts around them, and nowhere else.
enum PageWording {
  /// Whether a short line tells how long the reading takes or where the page was printed.
  static func isFurniture(_ line: String) -> Bool {
    guard line.utf8.count <= 60, line.first?.isNumber == true else { return false }
    let words = line.plainWords
    let rest = words.drop { $0.isNumber || $0 == " " }
    return readingTimes.contains(String(rest))
  }

  /// Whether words before a colon announce another page.
  static func opensLink(_ words: String) -> Bool {
    FurnitureWording.opensLinks(words) || announcements.contains(words.plainWords)
  }

  private static let announcements: Set<String> = [
    "read also", "also read", "read more", "read next", "more on this", "related", "lea también",
    "lee también", "leer también", "leer más", "más información", "relacionado", "lire aussi",
    "à lire aussi", "à lire", "lire également", "à lire également", "sur le même sujet",
    "leia também", "leia mais", "veja também", "saiba mais", "lesen sie auch", "lesen sie mehr",
    "mehr zum thema", "lesen sie dazu", "auch interessant", "leggi anche", "per approfondire",
    "читайте также", "читать также", "по теме", "см также по теме",
  ]

  private static let readingTimes: Set<String> = [
    "min read", "minute read", "minutes read", "minutes to read", "mins read", "min de lectura",
    "minutos de lectura", "min de lecture", "minutes de lecture", "min lesezeit",
    "minuten lesezeit", "min di lettura", "minuti di lettura", "min de leitura",
    "minutos de leitura", "мин чтения", "минут чтения", "минуты чтения", "мин на чтение",
  ]
}
