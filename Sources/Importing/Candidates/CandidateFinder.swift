/// Finds the names of people and organizations in running text.
enum CandidateFinder {
  /// The candidates, the most frequent first.
  ///
  /// - Parameters:
  ///   - passages: The paragraphs with the lines where they begin.
  ///   - people: Names that are people's for sure, such as the authors'.
  ///   - language: The language of the text; German writes all nouns with capitals.
  ///   - known: The names that have records.
  /// - Returns: The candidates.
  static func candidates(
    in passages: [(text: String, line: Int?)], people: [String], language: Language?,
    known: KnownNames
  ) -> [Candidate] {
    var tally = CandidateTally(known: known)
    for name in people { tally.add(name, .person, in: ("", nil), isSure: true) }
    for passage in passages {
      for expansion in Acronyms.expansions(in: passage.text) {
        tally.addExpansion(expansion, in: passage)
      }
    }
    for passage in passages {
      for run in NameRuns.runs(in: passage.text, language: language) {
        guard let kind = kind(of: run, language) else { continue }
        tally.add(run.name, kind, in: passage, isSure: false)
      }
      tally.countAcronyms(in: passage.text)
    }
    return tally.candidates(language)
  }

  /// What a run of capitalised words names, or nothing where that is not sure.
  private static func kind(of run: NameRun, _ language: Language?) -> Candidate.Kind? {
    let words = run.name.split(separator: " ")
    if ReferenceWords.isBody(run.name) {
      guard words.count >= 2, words.contains(where: { !isCommonBody($0) }) else { return nil }
      return language == .german && words.count < 3 && !run.name.contains("-") ? nil : .organization
    }
    guard (2...5).contains(words.count), let first = words.first, let last = words.last,
      last.first?.isUppercase == true, !ReferenceNameReader.isInitial(last)
    else { return nil }
    let isGiven =
      GivenNames.contains(first) || language == .russian && RussianForms.isGivenName(first)
    if isGiven, !GivenNamesElsewhere.contains(run.name.lowercased()) { return .person }
    return ReferenceNameReader.isInitial(first) ? .person : nil
  }

  /// Whether a word is nothing but the name for a kind of body: *Committee*, *Congreso*.
  private static func isCommonBody(_ word: Substring) -> Bool {
    word.first?.isUppercase != true
      || ["central", "national", "nacional", "general", "first", "second", "third"].contains(
        word.lowercased())
      || ReferenceWords.isBody(String(word))
  }
}

/// Names of places that begin like those of people.
enum GivenNamesElsewhere {
  /// Whether a name in small letters is a place's.
  static func contains(_ name: String) -> Bool { places.contains(name) }

  private static let places: Set<String> = [
    "san francisco", "santiago del estero", "santiago de chile", "santiago de cuba",
    "victoria station", "rosario central",
    "sierra maestra", "la victoria", "porto alegre", "santa fe", "rosa luxemburg stiftung",
    "regina coeli",
    "belo horizonte", "salvador de bahia", "valentín alsina", "virginia water", "rosario norte",
  ]
}

/// A run of capitalised words.
struct NameRun: Hashable {
  let name: String
}

/// Finds runs of capitalised words with the particles between them.
enum NameRuns {
  /// The runs of a text that are no mere start of a sentence.
  static func runs(in text: String, language: Language?) -> [NameRun] {
    var result: [NameRun] = []
    var run: [Substring] = []
    var isStart = true
    var startsSentence = false
    func finish() {
      while let last = run.last, last.first?.isUppercase != true { run.removeLast() }
      if startsSentence, let first = run.first, !mayStart(first, language) { run.removeFirst() }
      while let first = run.first, articles.contains(first.lowercased()) { run.removeFirst() }
      if run.count >= 2 { result.append(NameRun(name: run.joined(separator: " "))) }
      run = []
    }
    for word in text.split(separator: " ") {
      let bare = word.trimmingNameSigns
      let opens = word.first.map { "(«“\"„[¿¡".contains($0) } ?? false
      if opens { finish() }
      let isName = isNameWord(bare)
      if isName {
        if run.isEmpty { startsSentence = isStart }
        run.append(bare)
      } else if !run.isEmpty, bare.count == word.count, isLink(bare, after: run) {
        run.append(bare)
      } else {
        finish()
      }
      let isInitial = ReferenceNameReader.isInitial(word[word.startIndex...])
      let ends = word.last.map { ".!?…:".contains($0) } ?? false
      isStart = ends && !isInitial
      if bare.endIndex != word.endIndex, !isInitial { finish() }
    }
    finish()
    return result
  }

  /// Whether a word that begins a sentence may be part of a name there.
  private static func mayStart(_ word: Substring, _ language: Language?) -> Bool {
    GivenNames.contains(word) || ReferenceNameReader.isInitial(word)
      || ReferenceWords.isBody(String(word))
      || language == .russian && RussianForms.isGivenName(word)
  }

  private static func isNameWord(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase else { return false }
    if ReferenceNameReader.isInitial(word) { return true }
    guard word.count >= 2, word.allSatisfy({ $0.isLetter || "-’'‑".contains($0) }) else {
      return false
    }
    return word.contains(where: \.isLowercase)
  }

  /// Whether a small word may stand in a name: between the names of bodies more than in people's.
  private static func isLink(_ word: Substring, after run: [Substring]) -> Bool {
    if particles.contains(String(word)) { return true }
    return bodyLinks.contains(String(word)) && run.contains { ReferenceWords.isBody(String($0)) }
  }

  private static let particles: Set<String> = [
    "de", "del", "della", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "du", "des",
    "von",
    "van", "der", "den", "la",
  ]
  private static let bodyLinks: Set<String> = [
    "of", "the", "for", "y", "e", "las", "los", "für", "und", "et", "and", "para", "pour",
  ]
  private static let articles: Set<String> = [
    "the", "el", "la", "los", "las", "le", "les", "die", "der", "das", "den", "dem", "des", "il",
    "lo", "gli", "i", "o", "a",
    "os", "as", "un", "una", "une", "ein", "eine", "in", "von", "comrade", "camarada", "genosse",
    "genossin",
    "compañero", "compañera", "compagno", "compagna", "camarade", "товарищ", "mr", "mrs", "señor",
    "monsieur", "herr", "frau",
    "but", "and", "when", "then", "at", "on", "for", "to", "as", "if", "en", "y", "et", "und", "em",
    "e", "no", "na",
  ]
}

extension Substring {
  /// The word without the signs around it, but with the dot of an initial.
  fileprivate var trimmingNameSigns: Substring {
    var result = self
    while let first = result.first, !first.isLetter { result.removeFirst() }
    if ReferenceNameReader.isInitial(result) { return result }
    while let last = result.last, !last.isLetter { result.removeLast() }
    for ending in ["’s", "'s"] where result.hasSuffix(ending) { result = result.dropLast(2) }
    return result
  }
}

/// The inflected forms of Russian names.
enum RussianForms {
  /// The words without their endings, so that the cases of a name are one.
  static func stem(_ name: String) -> String {
    name.lowercased().split(separator: " ").map { word -> String in
      guard word.unicodeScalars.allSatisfy({ $0.value >= 0x400 && $0.value < 0x530 || $0 == "-" })
      else {
        return String(word)
      }
      var stem = word
      for ending in endings where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
        stem = stem.dropLast(ending.count)
        break
      }
      return String(stem)
    }.joined(separator: " ")
  }

  /// Whether a word is a given name in any case.
  static func isGivenName(_ word: Substring) -> Bool {
    if GivenNames.contains(word) { return true }
    let lowered = word.lowercased()
    guard lowered.count >= 4 else { return false }
    for ending in endings where lowered.hasSuffix(ending) {
      let stem = lowered.dropLast(ending.count)
      guard stem.count >= 3 else { continue }
      for nominative in ["", "й", "ь", "а", "я", "ия"] where GivenNames.contains(stem + nominative)
      {
        return true
      }
    }
    return false
  }

  private static let endings = [
    "ского", "скому", "ским", "ском", "ской", "скую", "ский", "ская", "ыми", "ого", "ому", "ами",
    "ями", "ой", "ою", "ей", "ею", "ем", "ом", "ым", "им",
    "ия", "ию", "ии", "ие", "ый", "ий", "ая", "ую", "ах", "а", "я", "у", "ю", "е", "ы", "и", "о",
    "й", "ь",
  ]
}
