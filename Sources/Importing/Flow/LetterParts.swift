/// Recognises the lines that frame a letter or a dated text.
enum LetterParts {
  /// Whether a short text addresses somebody: `Dear comrade,`, `Querido Victor:`.
  static func isSalutation(_ text: String) -> Bool {
    guard text.utf8.count <= 100, let last = text.last, ",:!.".contains(last) else { return false }
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard (2...10).contains(words.count) || words.count == 1 && last != "." else { return false }
    if addresses.contains(words[0]) { return last != "." || words.count <= 4 }
    return words.count > 1 && possessives.contains(words[0]) && addresses.contains(words[1])
  }

  /// Whether a short text takes leave: `With communist greetings,`, `Con saludos fraternales,`.
  static func isClosing(_ text: String) -> Bool {
    guard text.utf8.count <= 90 else { return false }
    let lowered = text.lowercased()
    return closings.contains { lowered.hasPrefix($0) }
  }

  /// Whether every word is a capitalised name or a particle, as in a signature.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), text.utf8.count <= 60 else { return false }
    return words.allSatisfy { word in
      particles.contains(word.lowercased())
        || word.unicodeScalars.first.map { $0.isUpper || $0.isOpener } == true
          && word.allSatisfy { $0.isLetter || ".-’'()“”\"«»,".contains($0) }
    } && words.contains { $0.unicodeScalars.contains(where: \.isLower) }
  }

  private static let possessives: Set<String> = [
    "my", "mi", "mon", "ma", "mes", "mein", "meine", "mio", "mia", "meu", "minha", "sehr",
  ]

  private static let addresses: Set<String> = [
    "dear", "dearest", "comrade", "comrades", "friends", "sir", "sirs", "gentlemen", "querido",
    "querida", "queridos", "queridas", "estimado", "estimada", "estimados", "compañero",
    "compañera", "compañeros", "camarada", "camaradas", "señor", "cher", "chère", "chers", "chères",
    "camarade", "monsieur", "messieurs", "madame", "caro", "cara", "cari", "care", "carissimo",
    "compagno", "compagni", "egregio", "gentile", "lieber", "liebe", "geehrter", "geehrte",
    "genosse", "genossen", "werter", "werte", "prezado", "prezada", "prezados", "companheiro",
    "companheiros", "caros", "дорогой", "дорогая", "дорогие", "уважаемый", "уважаемая",
    "уважаемые", "товарищ", "товарищи",
  ]

  private static let closings = [
    "yours", "with communist greetings", "with revolutionary greetings", "with best", "with warm",
    "fraternally", "sincerely", "with fraternal", "comradely", "best regards", "con saludos",
    "un abrazo", "saludos", "fraternalmente", "atentamente", "con un abrazo", "salutations",
    "fraternellement", "avec mes", "bien à vous", "cordialement", "bien fraternellement",
    "mit kommunistischen", "mit sozialistischen", "mit freundlichen", "mit brüderlichen",
    "herzlich", "con saluti", "saluti", "fraternamente", "cordiali saluti", "un abbraccio",
    "saudações", "com saudações", "um abraço", "abraços", "с коммунистическим", "с товарищеским",
    "с приветом", "с уважением", "ваш", "твой", "искренне",
  ]

  private static let particles: Set<String> = [
    "de", "la", "del", "von", "van", "der", "den", "di", "da", "dos", "du", "le", "y", "e", "and",
  ]
}
