/// The journal or book that holds a work, as the end of an entry names it.
struct ReferenceContainer {
  var title: String?
  var place: String?
  var publisher: String?
  var locators: ReferenceLocators
  /// Whether its title stands in quotation marks, as those of journals do in Italian.
  var isQuoted = false
  /// Those who edited it, as written.
  var editorNames: [Reference.Name] = []
  /// Whether the work's own author edited it: `ders. (Hrsg.)`.
  private var isByAuthor = false

  /// Reads what follows the title of an article or a chapter.
  init(_ text: String, usesCommas: Bool) {
    var text = text
    if let inner = Self.stripped(text) { text = inner }
    if let (names, after, isByAuthor) = Self.leadingEditors(text) {
      (editorNames, self.isByAuthor, text) = (names, isByAuthor, after)
    }
    let (edition, withoutEdition) = ReferenceEdition.take(from: text)
    if edition != nil { text = withoutEdition }
    locators = ReferenceLocators(ReferenceText.areas(text).joined(separator: ". "))
    if let (inner, _) = ReferenceText.quotation(text) {
      title = inner
      isQuoted = true
    }
    readRest(usesCommas: usesCommas)
  }

  /// The editors, the work's authors among them where the entry says so.
  func editors(_ authors: [Reference.Name]) -> [Reference.Name] {
    isByAuthor ? authors + editorNames : editorNames
  }

  private mutating func readRest(usesCommas: Bool) {
    var parts = locators.rest.flatMap { ReferenceText.sentences($0) }
    if parts.indices.contains(1), parts.count > 1, !parts[0].contains(where: \.isLetter) {
      parts.removeFirst()
    }
    for (index, part) in parts.enumerated() {
      if index > 0 || isQuoted && part != parts.first, place == nil {
        let imprint = ReferenceImprint(part)
        if imprint.isWhole || imprint.place != nil {
          (place, publisher) = (imprint.place, imprint.publisher)
          continue
        }
        if let (_, names) = ReferenceRoles.people(in: part) { editorNames += names }
      }
      if index == 0 { readFirst(part, usesCommas: usesCommas) }
    }
  }

  /// The part with the title: editors may follow it, in lists with commas the place too.
  private mutating func readFirst(_ part: String, usesCommas: Bool) {
    var elements = ReferenceText.elements(part)
    if let index = elements.indices.dropFirst().first(where: {
      ReferenceRoles.people(in: elements[$0]) != nil
    }), let (_, names) = ReferenceRoles.people(in: elements[index]) {
      editorNames += names
      elements.remove(at: index)
    }
    if let slash = elements.first?.firstRange(of: " / "), let first = elements.first {
      if let (_, names) = ReferenceRoles.people(in: String(first[slash.upperBound...])) {
        editorNames += names
      }
      elements[0] = String(first[..<slash.lowerBound])
    }
    let endsInPlace =
      usesCommas || !editorNames.isEmpty
      || elements.dropFirst().contains {
        ReferenceWords.isPublisher($0) || ReferenceWords.isPlace($0)
      }
    if elements.count >= 2, place == nil, endsInPlace,
      !locators.isPeriodical || locators.issue == nil
    {
      var last = elements.removeLast()
      if elements.count >= 2, last.count <= 60 {
        publisher = last
        last = elements.removeLast()
      }
      let imprint = ReferenceImprint(last)
      if imprint.isWhole {
        (place, publisher) = (imprint.place, imprint.publisher)
      } else {
        place = last
      }
    }
    if title == nil { title = Self.clean(elements.joined(separator: ", ")) }
  }

  private static func clean(_ text: String) -> String? {
    let title = ReferenceText.trimmedEnd(text)
    if let (inner, after) = ReferenceText.quotation(title), after.isEmpty { return inner }
    return title.isEmpty ? nil : title
  }

  // MARK: The words before a container

  /// The title and the container, where ` In: ` or the like stands between.
  static func cut(_ text: String) -> (title: String, container: String)? {
    for sign in ["In: ", "in: ", "En: ", "Em: ", "em: ", "Dans: ", "В кн.: ", "В сб.: "] {
      if let range = text.firstRange(of: " " + sign) {
        return (String(text[..<range.lowerBound]), String(text[range.upperBound...]))
      }
    }
    for sign in [
      ". In ", ". En ", ". Em ", ". Dans ", ", in ", ", dans ", ", en ", ", em ", "? In ", "! In ",
    ] {
      guard let range = text.firstRange(of: sign) else { continue }
      let after = text[range.upperBound...]
      guard let first = after.first, first.isUppercase || "«“\"".contains(first) else { continue }
      guard "«“\"".contains(first) || namesPart(String(after)) else { continue }
      return (String(text[..<text.index(after: range.lowerBound)]), String(after))
    }
    return nil
  }

  /// Whether what may be a container says on which pages, or who edited it.
  private static func namesPart(_ text: String) -> Bool {
    let locators = ReferenceLocators(text)
    return locators.pages != nil || locators.issue != nil || leadingEditors(text) != nil
      || ReferenceText.elements(text).contains { ReferenceRoles.people(in: $0) != nil }
  }

  /// A container without the `In` that it begins with.
  static func stripped(_ text: String) -> String? {
    for sign in [
      "In: ", "in: ", "En: ", "Em: ", "Dans: ", "В кн.: ", "В сб.: ", "in ", "In ", "En ", "Em ",
      "dans ", "Dans ", "en ", "em ",
    ]
    where text.hasPrefix(sign) {
      let after = text.dropFirst(sign.count)
      guard let first = after.first,
        first.isUppercase || "«“\"".contains(first) || sign.contains(":")
      else { return nil }
      return String(after)
    }
    return nil
  }

  /// Reads `L. Mora (ed.), Title`, `Müller, Karl (Hrsg.): Titel`, `ders. (Hrsg.): Titel`.
  private static func leadingEditors(
    _ text: String
  ) -> (names: [Reference.Name], rest: String, isByAuthor: Bool)? {
    if let repeated = RepeatedNames.read(text) { return ([], repeated.rest, true) }
    guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")"),
      text[..<open].count <= 120,
      ReferenceNames.isRole(text[text.index(after: open)..<close])
    else { return nil }
    let names = ReferenceNames.read(String(text[...close]))
    let rest = text[text.index(after: close)...].drop { ".,: ".contains($0) }
    let found = names.areEditors ? names.names : ReferenceNames.list(text[..<open].trimmed)
    return (found, String(rest), false)
  }
}

/// Place and publisher.
struct ReferenceImprint {
  var place: String?
  var publisher: String?
  /// Whether both are there.
  var isWhole: Bool { place != nil && publisher != nil }

  /// Reads `Place: Publisher`, or one of the two where it can be told.
  init(_ text: String) {
    let words = ReferenceText.trimmedEnd(text)
    if let colon = Self.colon(in: words) {
      place = ReferenceText.trimmedEnd(words[..<colon])
      publisher = ReferenceText.trimmedEnd(words[words.index(after: colon)...])
      return
    }
    if ReferenceWords.isPlace(words), words.count <= 30 {
      place = words
    } else if ReferenceWords.isPublisher(words), words.count <= 60 {
      publisher = words
    }
  }

  /// Whether a sentence begins with a place, a colon and a publisher.
  static func opens(_ text: String) -> Bool { colon(in: text) != nil }

  /// The colon between a place and a publisher.
  private static func colon(in text: String) -> String.Index? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let (before, after) = (text[..<colon], text[text.index(after: colon)...])
    guard (1...45).contains(before.count), let first = before.first,
      first.isUppercase || first == "[",
      !after.trimmed.isEmpty, after.count <= 110
    else { return nil }
    let words = before.split { " ;/,–-".contains($0) }
    let isPlace =
      words.count <= 6
      && words.allSatisfy { word in
        guard let first = word.first else { return false }
        return first.isUppercase || first == "["
          || ReferenceNameReader.particles.contains(String(word))
          || ["am", "an", "im", "i", "a", "d", "na", "и", "на", "et", "u"].contains(
            word.filter { $0.isLetter })
      }
    let hasDigits = before.contains(where: \.isNumber)
    let next = after.drop { $0 == " " }.first
    let startsName = next.map { $0.isUppercase || $0.isNumber || "«“\"[s".contains($0) } ?? false
    let isSaid = ["ed. ", "éd. ", "eds. ", "chez ", "изд", "impr. "].contains {
      after.trimmed.hasPrefix($0)
    }
    return isPlace && !hasDigits && (startsName || isSaid) ? colon : nil
  }

  /// Reads `Title (Place: Publisher, year), pages`.
  static func bracketed(_ text: String) -> (title: String, imprint: String)? {
    for open in text.indices where text[open] == "(" {
      guard let close = text[open...].firstIndex(of: ")") else { return nil }
      let inside = text[text.index(after: open)..<close]
      guard opens(String(inside)), ReferenceLocators(String(inside)).year != nil else { continue }
      let after = text[text.index(after: close)...]
      return (String(text[..<open]), String(inside) + after)
    }
    return nil
  }
}

/// The words that say who edited or translated something.
enum ReferenceRoles {
  enum Role { case editor, translator }

  /// The people that a phrase such as `edited by Ruth Hallam` names.
  static func people(in text: String) -> (role: Role, names: [Reference.Name])? {
    let lowered = text.lowercased()
    for (role, openings) in [(Role.editor, editors), (.translator, translators)] {
      guard let opening = openings.first(where: { lowered.hasPrefix($0) }) else { continue }
      let rest = text.dropFirst(opening.count).trimmed
      guard rest.first?.isUppercase == true, rest.count <= 100 else { continue }
      return (role, ReferenceNames.list(ReferenceText.trimmedEnd(rest)))
    }
    return nil
  }

  private static let editors = [
    "edited by ", "ed. by ", "eds. ", "ed. ", "hrsg. von ", "hg. von ", "herausgegeben von ",
    "a cura di ", "sous la direction de ", "dir. ", "edición de ", "ed. de ", "edición a cargo de ",
    "compilación de ", "coord. ", "organização de ", "org. de ", "org. ", "под ред. ",
    "под общ. ред. ", "сост. ", "отв. ред. ", "ред. ", "textes réunis par ", "édité par ",
    "éd. par ", "selección de ", "compiled by ", "coordenação de ", "coordinado por ",
  ]
  private static let translators = [
    "translated by ", "trans. ", "transl. by ", "traducción de ", "trad. de ", "trad. ",
    "traduction de ", "traduit par ", "trad. par ", "tradução de ", "traduzione di ", "trad. di ",
    "übers. von ", "übersetzt von ", "aus dem russischen von ", "aus dem englischen von ",
    "aus dem französischen von ", "пер. с англ. ", "пер. с нем. ", "пер. с фр. ", "пер. с исп. ",
    "пер. ",
  ]
}
