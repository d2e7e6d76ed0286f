/// Signs that a short piece of text is a caption or a heading.
enum FrameClues {
  /// How much speaks for a caption.
  /// - Parameter hasPictures: Whether the text has captions, so that a year may open one.
  /// - Returns: 3 or more where it is one.
  static func captionScore(_ text: String, hasPictures: Bool = true) -> Int {
    var score = 0
    if hasPictures, startsWithYearStop(text) { score += 3 }
    if startsWithDateColon(text) { score += 3 }
    if labels.contains(where: { startsWithLabel(text, $0) }) { score += 4 }
    let lowered = text.lowercased()
    if places.contains(where: { lowered.contains($0) }) { score += 3 }
    if text.last == "." { score += 1 } else if hasInnerSentence(text) { score += 2 }
    return score
  }

  /// How much speaks for a heading.
  /// - Parameter isDisplayType: Whether it leaves the wide spaces that the text's headings leave.
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

  private static func startsWithLabel(_ text: String, _ label: String) -> Bool {
    let lowered = text.lowercased()
    guard lowered.hasPrefix(label) else { return false }
    let rest = lowered.dropFirst(label.count).drop { " .№".contains($0) }
    return rest.first.map { $0.isNumber || $0 == ":" } ?? false
  }

  /// Whether a full stop stands between words.
  static func hasInnerSentence(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.dropLast().contains { $0.last == "." && $0.count > 4 }
  }

  private static let labels = [
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
