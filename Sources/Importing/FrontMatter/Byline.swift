/// Reads the lines that name those who wrote or translated a text.
enum Byline {
  /// What a line says about the people that it names.
  enum Role: Sendable { case author, translator, recipient }

  /// The name or names after the preposition.
  static func name(in line: String) -> String? {
    guard let (role, names) = people(in: line), role == .author else { return nil }
    return names
  }

  /// The names after words such as `By`, `Traducción de` or `An die`, with what they did.
  static func people(in line: String) -> (role: Role, names: String)? {
    guard line.utf8.count <= 200 else { return nil }
    let lowered = line.lowercased()
    for (role, openings) in [(Role.translator, translations), (.author, authorships)] {
      for opening in openings where lowered.hasPrefix(opening) {
        let name = line.dropFirst(opening.count).drop { " :".contains($0) }
        guard let first = name.first, first.isUppercase, isNameList(String(name), isSaid: true)
        else { continue }
        return (role, String(name))
      }
    }
    return nil
  }

  /// The names of a list, without degrees and affiliations in brackets.
  static func names(in text: String) -> [String] {
    var joined = text
    for word in [
      ", and ", " and ", " y ", " et ", " und ", " e ", " и ", " & ", " / ", " · ", " • ", " | ",
    ] {
      joined.replace(word, with: ";")
    }
    return joined.split { ",;".contains($0) }.map { part in
      var name = part.trimmed
      if let open = name.firstIndex(of: "("), name.hasSuffix(")") { name = name[..<open].trimmed }
      while let last = name.last, "*†‡¹²³0123456789.".contains(last),
        !(last == "." && hasInitialAtEnd(name))
      {
        name.removeLast()
      }
      return ReferenceNameReader.mixedCase(name.trimmed)
    }.filter { !$0.isEmpty && !degrees.contains($0.lowercased()) }
  }

  private static func hasInitialAtEnd(_ name: String) -> Bool {
    name.split(separator: " ").last.map { $0.count == 2 } ?? false
  }

  /// Whether a line holds nothing but names of people; where words say so, any names will do.
  static func isNameList(_ text: String, isSaid: Bool = false) -> Bool {
    let bare = text.hasSuffix(".") && !hasInitialAtEnd(text) ? String(text.dropLast()) : text
    let names = names(in: bare)
    guard (1...8).contains(names.count), !bare.contains(where: { ":?!«»“”\"".contains($0) }) else {
      return false
    }
    return names.allSatisfy { isPerson($0, isSaid: isSaid) }
  }

  /// Whether a text is the name of a person: capitals, particles, initials, a known given name.
  static func isPerson(_ name: String, isSaid: Bool) -> Bool {
    let words = name.split(separator: " ")
    guard (isSaid ? 1 : 2)...6 ~= words.count, name.utf8.count <= 80,
      words.allSatisfy({ ReferenceNameReader.isNamePart($0) || ReferenceNameReader.isInitial($0) }),
      words.last?.first?.isUppercase == true, words.first?.first?.isUppercase == true
    else { return false }
    if isSaid { return true }
    if ReferenceWords.isBody(name) { return false }
    return GivenNames.contains(words[0]) || ReferenceNameReader.isInitial(words[0])
      || words.count <= 3 && words.dropFirst().contains { ReferenceNameReader.isInitial($0) }
  }

  private static let authorships = [
    "by ", "written by ", "text by ", "text:", "author:", "authors:", "edited by ", "por ",
    "escrito por ", "texto de ", "texto: ", "autor: ",
    "autora: ", "autores: ", "par ", "un texte de ", "propos recueillis par ", "écrit par ",
    "auteur : ", "von ",
    "verfasst von ", "text von ", "ein bericht von ", "aufgezeichnet von ", "interview von ", "di ",
    "a firma di ", "scritto da ", "testo di ",
    "a cura di ", "entrevista de ", "entrevista por ", "interview by ", "reportagem de ", "автор: ",
    "автор ", "авторы: ", "текст: ",
    "записал ", "записала ", "беседовал ", "беседовала ",
  ]
  private static let translations = [
    "translated by ", "translation by ", "translation: ", "translation ",
    "translated from the french by ",
    "translated from the german by ", "translated from the russian by ",
    "translated from the spanish by ",
    "translated from the italian by ", "translated from the portuguese by ", "traducción de ",
    "traducción: ", "traducido por ", "versión de ",
    "traducido del ruso por ", "traducido del francés por ", "traducido del inglés por ",
    "traducido del alemán por ",
    "traduit par ", "traduction de ", "traduction : ", "traduction: ", "traduit de l’anglais par ",
    "traduit de l'anglais par ",
    "traduit du russe par ", "traduit de l’allemand par ", "traduit de l’espagnol par ",
    "übersetzt von ", "übersetzung von ", "übersetzung: ", "deutsch von ",
    "aus dem englischen von ", "aus dem französischen von ", "aus dem russischen von ",
    "aus dem spanischen von ", "aus dem italienischen von ", "aus dem portugiesischen von ",
    "traduzione di ", "traduzione: ",
    "tradotto da ", "tradução de ", "tradução: ", "traduzido por ", "перевод: ", "перевод ",
    "перевёл ",
    "перевел ", "перевела ", "перевод с английского ", "перевод с немецкого ",
    "перевод с французского ", "перевод с испанского ",
  ].sorted { $0.count > $1.count }
  private static let degrees: Set<String> = [
    "dr", "prof", "phd", "ph.d", "m.a", "jr", "sr", "ed", "eds", "hrsg",
  ]
}
