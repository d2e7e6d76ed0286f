/// Reads the entry of a bibliography.
///
/// Knows the forms of several languages: `Surname I. Title // Journal. – 1982. – № 1. – С. 2–4.` as
/// in Russian lists, `Surname, Given. Title. Place: Publisher, year.`, `Surname, I. (year). Title.`,
/// `Name, Vorname: Titel. Ort Jahr, S. 12.` and `NOM Prénom, Titre, Lieu, Éditeur, année, p. 45`.
/// What an entry does not show stays out; the entry as received is always kept.
struct ReferenceParser {
  private var reference: Reference
  private var rest: String
  private var names: ReferenceNames
  /// Whether commas part the title from the rest.
  private var usesCommas = false

  /// The parts of one entry; `previous` gives the names that a dash or `Id.` repeats.
  static func parse(_ entry: String, lines: [Int], after previous: Reference? = nil) -> Reference {
    var parser = ReferenceParser(entry, lines: lines)
    parser.readAddresses()
    parser.readNames(previous)
    parser.readYearAfterNames()
    parser.readEdition()
    parser.readWork()
    return parser.asWritten
  }

  private init(_ entry: String, lines: [Int]) {
    reference = Reference(note: entry, lines: lines)
    rest = ReferenceText.normalized(entry)
    names = ReferenceNames(rest: "")
  }

  /// The reference with the spaces that its longer parts have in the entry.
  private var asWritten: Reference {
    var result = reference
    result.title = result.title.map { ReferenceText.asWritten($0, in: result.note) }
    result.container = result.container.map { ReferenceText.asWritten($0, in: result.note) }
    result.publisher = result.publisher.map { ReferenceText.asWritten($0, in: result.note) }
    return result
  }

  private mutating func readAddresses() {
    let addresses = ReferenceAddresses(rest)
    (reference.url, reference.doi, reference.isbn) = (addresses.url, addresses.doi, addresses.isbn)
    rest = addresses.rest
  }

  // MARK: Names and the year after them

  private mutating func readNames(_ previous: Reference?) {
    if let repeated = RepeatedNames.read(rest), let previous {
      let isEditor = repeated.isEditor || previous.authors.isEmpty
      let names = previous.authors.isEmpty ? previous.editors : previous.authors
      if isEditor { reference.editors = names } else { reference.authors = names }
      usesCommas = repeated.sign == ","
      rest = repeated.rest
      return
    }
    names = ReferenceNames.read(rest)
    guard !names.names.isEmpty else {
      readBody()
      return
    }
    if names.areEditors { reference.editors = names.names } else { reference.authors = names.names }
    rest = names.rest.trimmed
    usesCommas = names.sign == "," && !startsWithYear(rest)
  }

  /// A body of people before `(1978)`, `(Hrsg.):`, or as the first of three sentences.
  private mutating func readBody() {
    if let open = rest.firstIndex(of: "("), rest[..<open].count <= 120,
      let close = rest[open...].firstIndex(of: ")")
    {
      let inside = rest[rest.index(after: open)..<close]
      let before = rest[..<open].trimmed
      let isYear = Self.year(inside) != nil
      let isRole = ReferenceNames.isRole(inside)
      let hasStop = before.contains(". ") || before.contains(": ") || before.isEmpty
      if isYear || isRole, !hasStop, ReferenceText.quotation(rest) == nil {
        let name = Reference.Name(family: ReferenceText.trimmedEnd(before), isWhole: true)
        if isRole { reference.editors = [name] } else { reference.authors = [name] }
        rest = isYear ? String(rest[open...]) : String(rest[rest.index(after: close)...]).trimmed
        usesCommas = isRole && rest.hasPrefix(",")
        rest = String(rest.drop { ",:. ".contains($0) })
        return
      }
    }
    for (pieces, sign) in [
      (ReferenceText.sentences(rest), "."), (ReferenceText.elements(rest), ","),
    ] {
      guard pieces.count >= 3, let first = pieces.first, first.count <= 90,
        ReferenceWords.isBody(first), !first.contains(": "), !first.contains("\""),
        first.first?.isUppercase == true, !first.contains(where: { $0.isNumber })
      else { continue }
      reference.authors = [Reference.Name(family: first, isWhole: true)]
      rest = String(rest.dropFirst(first.count).drop { ",. ".contains($0) })
      usesCommas = sign == ","
      return
    }
  }

  /// `(1978).`, `1978.`, `, 1978.` right after the names.
  private mutating func readYearAfterNames() {
    let text = rest.drop { ", ".contains($0) }
    if text.hasPrefix("("), let close = text.firstIndex(of: ")") {
      let inside = text[text.index(after: text.startIndex)..<close]
      guard let year = Self.year(inside) else { return }
      reference.issued = year
      rest = text[text.index(after: close)...].drop { ".,: ".contains($0) }.trimmed
      usesCommas = false
    } else if startsWithYear(rest) {
      reference.issued = String(text.prefix(4))
      rest = text.dropFirst(4).drop { $0.isLetter }.drop { ".,: ".contains($0) }.trimmed
      usesCommas = false
    }
  }

  private func startsWithYear(_ text: String) -> Bool {
    let start = text.drop { ", ".contains($0) }
    let digits = start.prefix { $0.isNumber }
    guard digits.count == 4, Self.year(digits) != nil else { return false }
    let after = start.dropFirst(4)
    let sign = after.first?.isLetter == true ? after.dropFirst().first : after.first
    return sign.map { ".,:".contains($0) } ?? false
  }

  /// The year, as EDTF, that a short text in brackets consists of.
  private static func year(_ text: Substring) -> String? {
    guard text.count <= 24 else { return nil }
    let locators = ReferenceLocators(String(text))
    return locators.rest.isEmpty ? locators.year : nil
  }

  private mutating func readEdition() {
    let (edition, left) = ReferenceEdition.take(from: rest)
    reference.edition = edition
    rest = left
  }

  // MARK: The forms

  private mutating func readWork() {
    let isThesis = ReferenceWords.theses.contains {
      rest.dropFirst().lowercased().containsBytes(of: $0)
    }
    if let cut = rest.firstRange(of: " // ") ?? rest.firstRange(of: "// ") {
      setTitle(String(rest[..<cut.lowerBound]))
      readContainer(String(rest[cut.upperBound...]))
    } else if let (title, after) = quotedTitle() {
      setTitle(title)
      readAfterQuotation(after)
    } else if let (title, container) = ReferenceContainer.cut(rest) {
      setTitle(title)
      readContainer(container, isSaid: true)
    } else if rest.contains(". – ") || rest.contains(". — ") || rest.contains("? – ") {
      readAreas()
    } else if let work = ReferenceImprint.bracketed(rest) {
      setTitle(work.title)
      finish(work.imprint)
    } else if usesCommas || seemsToUseCommas {
      readElements(ReferenceText.elements(rest))
    } else {
      readSentences(ReferenceText.sentences(rest))
    }
    if isThesis { reference.type = "thesis" }
    if reference.type == "book", reference.url != nil, reference.publisher == nil,
      reference.place == nil
    {
      reference.type = "webpage"
    }
  }

  private func quotedTitle() -> (String, String)? {
    guard let (inner, after) = ReferenceText.quotation(rest) else { return nil }
    guard let next = after.first else { return (inner, after) }
    let isTitle =
      ",.(".contains(next) || ".,?!".contains(inner.last ?? " ") || next.isUppercase
    return isTitle && !after.hasPrefix(":") ? (inner, after) : nil
  }

  private var seemsToUseCommas: Bool {
    guard reference.issued == nil, !rest.contains(": ") else { return false }
    let elements = ReferenceText.elements(rest)
    guard elements.count >= 3, ReferenceText.sentences(rest).count <= 2 else { return false }
    return elements.dropFirst().contains { ReferenceLocators($0).year != nil && $0.count <= 40 }
  }

  private mutating func setTitle(_ text: String) {
    var title = text
    if let cut = title.firstRange(of: " / ") {
      readResponsibility(String(title[cut.upperBound...]))
      title = String(title[..<cut.lowerBound])
    }
    for sign in [": дис", ": автореф"] {
      if let cut = title.firstRange(of: sign) { title = String(title[..<cut.lowerBound]) }
    }
    title = ReferenceText.trimmedEnd(title)
    if title.hasSuffix("[Электронный ресурс]") {
      title = ReferenceText.trimmedEnd(title.dropLast("[Электронный ресурс]".count))
    }
    if let (inner, after) = ReferenceText.quotation(title), after.isEmpty { title = inner }
    reference.title = title.isEmpty ? nil : title
  }

  /// Reads `сост. М. С. Одоевцева`, `под ред. …`, `пер. с англ. …`.
  private mutating func readResponsibility(_ text: String) {
    for part in text.split(separator: ";") {
      let words = part.trimmed
      guard let (role, names) = ReferenceRoles.people(in: words) else { continue }
      if role == .translator { reference.translators += names } else { reference.editors += names }
    }
  }

  /// Areas parted by dashes: the title, then place and publisher, year, pages.
  private mutating func readAreas() {
    let areas = ReferenceText.areas(rest)
    let sentences = ReferenceText.sentences(areas[0])
    if sentences.count >= 2, ReferenceImprint(sentences[sentences.count - 1]).place != nil {
      setTitle(sentences.dropLast().joined(separator: ". "))
      finish(([sentences[sentences.count - 1]] + areas.dropFirst()).joined(separator: ". "))
    } else {
      setTitle(areas[0])
      finish(areas.dropFirst().joined(separator: ". "))
    }
  }

  /// What follows a title in quotation marks.
  private mutating func readAfterQuotation(_ text: String) {
    let after = String(text.drop { ".,; ".contains($0) })
    if let (lead, container) = ReferenceContainer.cut(after), lead.count <= 60 {
      readContainer(container, isSaid: true)
    } else if let container = ReferenceContainer.stripped(after) {
      readContainer(container, isSaid: true)
    } else if ReferenceWords.theses.contains(where: { after.lowercased().hasPrefix($0) }) {
      finish(after)
    } else {
      readContainer(after)
    }
  }

  /// Commas part title, place, publisher, year.
  private mutating func readElements(_ elements: [String]) {
    var left = elements
    var tail: [String] = []
    while left.count > 1, let last = left.last {
      let locators = ReferenceLocators(last)
      let isMaking = ReferenceWords.makings.contains(last.lowercased())
      let isName = locators.rest.allSatisfy {
        $0.first?.isUppercase == true || ReferenceWords.isOwnPublisher($0)
      }
      guard
        locators.rest.isEmpty || isName && locators.year != nil || isName && locators.isPeriodical
          || isMaking
      else { break }
      tail.insert(left.removeLast(), at: 0)
      if locators.year != nil, !locators.rest.isEmpty { break }
    }
    let locators = ReferenceLocators(tail.joined(separator: ", "))
    apply(locators)
    if left.count >= 2, locators.issue != nil || locators.volume != nil && left.count == 2 {
      reference.type = "article-journal"
      reference.container = unquoted(left.removeLast())
      return setTitle(left.joined(separator: ", "))
    }
    let first = left.first
    left.removeAll { element in
      let words = element.lowercased()
      return ReferenceWords.makings.contains(words)
        || element != first && ReferenceWords.theses.contains { words.hasPrefix($0) }
    }
    if let index = left.dropFirst().firstIndex(where: { ReferenceRoles.people(in: $0) != nil }),
      let (role, names) = ReferenceRoles.people(in: left[index])
    {
      if role == .translator { reference.translators += names } else { reference.editors += names }
      left.remove(at: index)
    }
    takePlace(locators.rest.first { !ReferenceWords.makings.contains($0.lowercased()) }, &left)
    setTitle(left.joined(separator: ", "))
  }

  /// Place and publisher from the last elements, or from the one that holds the year.
  private mutating func takePlace(_ withYear: String?, _ left: inout [String]) {
    var imprint = withYear.map { [$0] } ?? []
    while imprint.count < 2, left.count >= 2, let last = left.last, last.count <= 60,
      last.first?.isUppercase == true || ReferenceWords.isOwnPublisher(last),
      !imprint.contains(where: { ReferenceImprint($0).isWhole })
    {
      if imprint.count == 1, withYear != nil, !ReferenceWords.isPublisher(imprint[0]),
        !ReferenceWords.isPlace(last)
      {
        break
      }
      imprint.insert(left.removeLast(), at: 0)
    }
    if imprint.count == 2 {
      let isTurned = ReferenceWords.isPublisher(imprint[0]) && ReferenceWords.isPlace(imprint[1])
      reference.place = imprint[isTurned ? 1 : 0]
      reference.publisher = imprint[isTurned ? 0 : 1]
    } else if let only = imprint.first {
      let parts = ReferenceImprint(only)
      (reference.place, reference.publisher) = (parts.place, parts.publisher)
      if parts.place == nil, parts.publisher == nil { reference.place = only }
    }
  }

  /// Full stops part title, place and publisher.
  private mutating func readSentences(_ sentences: [String]) {
    guard sentences.count > 1 else {
      return readElementsOfSentence(rest)
    }
    let imprint = sentences.indices.dropFirst().last { ReferenceImprint.opens(sentences[$0]) }
    if let imprint {
      setTitle(titleWithoutRoles(sentences[..<imprint]))
      return finish(sentences[imprint...].joined(separator: ". "))
    }
    let article = sentences.indices.dropFirst().first { index in
      let locators = ReferenceLocators(sentences[index])
      return locators.isPeriodical && !locators.rest.isEmpty
    }
    if let article {
      setTitle(sentences[..<article].joined(separator: ". "))
      return readContainer(sentences[article...].joined(separator: ". "))
    }
    let dated = sentences.indices.dropFirst().last { index in
      let locators = ReferenceLocators(sentences[index])
      return locators.year != nil && locators.rest.count <= 1
    }
    let cut = dated ?? (reference.issued == nil ? sentences.count : sentences.count - 1)
    setTitle(titleWithoutRoles(sentences[..<cut]))
    finish(sentences[cut...].joined(separator: ". "))
  }

  private mutating func titleWithoutRoles(_ sentences: ArraySlice<String>) -> String {
    var kept: [String] = []
    for sentence in sentences {
      if !kept.isEmpty, let (role, names) = ReferenceRoles.people(in: sentence) {
        if role == .translator {
          reference.translators += names
        } else {
          reference.editors += names
        }
      } else if sentence.count != 4 || Self.year(sentence[...]) == nil {
        kept.append(sentence)
      }
    }
    return kept.reduce("") { text, sentence in
      text.isEmpty ? sentence : text + (".?!…".contains(text.last ?? " ") ? " " : ". ") + sentence
    }
  }

  /// One sentence without stops: the title, perhaps with `, Frankfurt 1983` at its end.
  private mutating func readElementsOfSentence(_ text: String) {
    let elements = ReferenceText.elements(text)
    guard elements.count >= 2 else {
      let locators = ReferenceLocators(text)
      apply(locators)
      return setTitle(locators.rest.first ?? text)
    }
    readElements(elements)
  }

  // MARK: Containers and imprints

  private func unquoted(_ text: String) -> String {
    guard let (inner, after) = ReferenceText.quotation(text), after.isEmpty else { return text }
    return inner
  }

  private mutating func apply(_ locators: ReferenceLocators) {
    reference.volume = reference.volume ?? locators.volume
    reference.issue = reference.issue ?? locators.issue
    reference.pages = reference.pages ?? locators.pages
    reference.pageCount = reference.pageCount ?? locators.pageCount
    reference.issued = reference.issued ?? locators.year
  }

  /// What holds an article or a chapter, with where in it that stands.
  private mutating func readContainer(_ text: String, isSaid: Bool = false) {
    let container = ReferenceContainer(text, usesCommas: usesCommas)
    apply(container.locators)
    reference.container = container.title
    reference.place = container.place
    reference.publisher = container.publisher
    reference.editors += container.editors(reference.authors)
    let isBook =
      reference.issue == nil
      && (container.place != nil || !container.editorNames.isEmpty
        || isSaid && !container.isQuoted && reference.volume == nil)
    reference.type = isBook ? "chapter" : "article-journal"
  }

  /// Place, publisher, year and pages of a book.
  private mutating func finish(_ text: String) {
    let locators = ReferenceLocators(text)
    apply(locators)
    let words = locators.rest.filter { !ReferenceWords.makings.contains($0.lowercased()) }
    let parts = words.flatMap { ReferenceText.sentences($0) }
    for part in parts where reference.place == nil {
      let imprint = ReferenceImprint(part)
      if imprint.isWhole {
        (reference.place, reference.publisher) = (imprint.place, imprint.publisher)
      }
    }
    guard reference.place == nil, reference.publisher == nil, let part = parts.first else { return }
    if let (role, names) = ReferenceRoles.people(in: part) {
      if role == .translator { reference.translators += names } else { reference.editors += names }
      return
    }
    let elements = ReferenceText.elements(part)
    if ReferenceWords.theses.contains(where: { part.lowercased().hasPrefix($0) }) {
      let places = elements.flatMap { $0.split(separator: " – ") }.map(String.init)
      reference.publisher = places.dropFirst().first { ReferenceWords.isBody($0) }
      return
    }
    if elements.count == 2,
      ReferenceWords.isPublisher(elements[1]) || ReferenceWords.isPlace(elements[0])
    {
      (reference.place, reference.publisher) = (elements[0], elements[1])
      return
    }
    let hasComma = text.firstRange(of: part + ",") != nil
    let imprint = ReferenceImprint(part)
    if imprint.publisher != nil || hasComma && !ReferenceWords.isPlace(part) && part.count > 3
      || locators.year == nil
    {
      reference.publisher = part
    } else {
      reference.place = part
    }
  }
}

extension ReferenceWords {
  /// Whether words say that the author, or somebody at home, was the publisher.
  static func isOwnPublisher(_ words: String) -> Bool {
    ["chez ", "presso ", "bei ", "édition", "edición del", "edição d", "a spese", "self-", "im "]
      .contains { words.hasPrefix($0) }
  }

  /// Whether a name has a sign of a publisher.
  static func isPublisher(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return publishers.contains { lowered.containsBytes(of: $0) }
  }

  /// Whether a text begins with the name of a place that many books come from.
  static func isPlace(_ name: String) -> Bool {
    if shortPlaces.contains(name.filter { $0 != "." }) { return true }
    let lowered = name.lowercased()
    let first = lowered.prefix { $0.isLetter }
    return places.contains(String(first))
      || [
        "buenos aires", "new york", "são paulo", "rio de janeiro", "san sebastián", "porto alegre",
        "saint-étienne", "belo horizonte", "la paz", "la habana", "los angeles", "den haag",
      ].contains(lowered)
  }
}

extension ReferenceNames {
  /// Whether some words in brackets say that names are editors'.
  static func isRole(_ words: Substring) -> Bool {
    ReferenceNameReader.roles.contains(words.lowercased().filter { $0 != "." })
  }
}
