/// Signs that a short piece of text is a caption or a heading.
enum FrameClues {
  /// How much speaks for a caption; 3 or more where it is one.
  ///
  /// A year may open a caption only in a text that has pictures.
  static func captionScore(_ text: String, hasPictures: Bool = true) -> Int {
    guard text.utf8.count <= 400 else { return 0 }
    var score = 0
    if hasPictures, startsWithYearStop(text) { score += 3 }
    if startsWithDateColon(text) { score += 3 }
    let lowered = text.lowercased()
    if startsWithLabel(lowered) { score += 4 }
    if places.contains(where: { lowered.containsBytes(of: $0) }) { score += 3 }
    if text.last == "." { score += 1 } else if hasInnerSentence(text) { score += 2 }
    return score
  }

  /// How much speaks for a heading.
  ///
  /// Display type is known by the wide spaces that the text's headings leave.
  static func headingScore(_ text: String, isDisplayType: Bool) -> Int {
    var score = isDisplayType ? 3 : 0
    if SectionWords.isChapter(text) || SectionWords.isFrontOrBackMatter(text) { score += 5 }
    if SectionWords.isEra(text) { score += 4 }
    if text.contains(";") { score += 2 }
    let letters = text.unicodeScalars.filter(\.isLetter)
    if letters.count > 4, letters.allSatisfy({ !$0.isLower }) { score += 2 }
    return score
  }

  /// `1959. Victory`, `1960’s decade. Crowd`, `2011, Chile. Banners`.
  private static func startsWithYearStop(_ text: String) -> Bool {
    let digits = text.prefix { $0.isNumber }
    guard digits.count == 4, "12".contains(digits.first ?? "0") else { return false }
    let rest = text.dropFirst(4)
    return rest.hasPrefix(". ") || rest.prefix(24).contains(". ")
  }

  /// `March 2022: Boric takes office`.
  private static func startsWithDateColon(_ text: String) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let words = text[..<colon].split(separator: " ")
    guard (2...3).contains(words.count), let year = words.last, year.count == 4 else {
      return false
    }
    return year.allSatisfy(\.isNumber)
      && MonthNames.month(of: String(words[words.count - 2])) != nil
  }

  /// `figure 3`, `foto: `.
  private static func startsWithLabel(_ lowered: String) -> Bool {
    let word = lowered.prefix { $0.isLetter }
    guard labels.contains(String(word)) else { return false }
    let rest = lowered.dropFirst(word.count).drop { " .№".contains($0) }
    return rest.first.map { $0.isNumber || $0 == ":" } ?? false
  }

  /// Whether a full stop stands between words.
  static func hasInnerSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.dropLast().contains { $0.last == "." && $0.count > 4 }
  }

  private static let labels: Set<String> = [
    "figure", "fig", "photo", "photograph", "image", "picture", "figura", "foto", "imagen",
    "fotografía", "ilustración", "illustration", "abbildung", "abb", "bild", "immagine", "imagem",
    "рис", "рисунок", "фото", "map", "mapa", "carte", "karte",
  ]

  private static let places = [
    "(left)", "(right)", "(centre)", "(center)", "(above)", "(below)", "from left to right",
    "(in the back", "(izquierda)", "(derecha)", "de izquierda a derecha", "(à gauche)",
    "(à droite)", "de gauche à droite", "(links)", "(rechts)", "von links nach rechts",
    "(a sinistra)", "(a destra)", "da sinistra a destra", "(à esquerda)", "(à direita)",
    "da esquerda para a direita", "(слева)", "(справа)", "слева направо", "facsimile of",
  ]
}
