/// What is known about words: from the text itself, from a dictionary, from the language.
struct WordKnowledge: Sendable {
  let vocabulary: Vocabulary
  let language: Language?
  let compounds: CompoundWords
  /// Whether a word is one of the language, where a dictionary is installed.
  let speller: (@Sendable (String) -> Bool)?

  init(
    _ vocabulary: Vocabulary, language: Language?, speller: (@Sendable (String) -> Bool)?
  ) {
    self.vocabulary = vocabulary
    self.language = language
    compounds = language?.compounds ?? .unknown
    self.speller = speller
  }

  /// Whether the dictionary has a word, as it is written or in small letters.
  func isInDictionary(_ word: some StringProtocol) -> Bool {
    guard let speller, !word.isEmpty else { return false }
    if speller(String(word)) || isShouting(word) && speller(word.lowercased()) { return true }
    return language == .portuguese && speller(Self.inOtherPortuguese(word))
  }

  /// A word with the accents that it has on the other side of the Atlantic: `polémica`, `polêmica`.
  private static func inOtherPortuguese(_ word: some StringProtocol) -> String {
    let accents: [Character: Character] = ["é": "ê", "ê": "é", "ó": "ô", "ô": "ó"]
    return String(word.map { accents[$0] ?? $0 })
  }

  /// Whether a word is a word, going by all that is known.
  func isWord(_ word: some StringProtocol) -> Bool {
    vocabulary.count(word) > 0 || isInDictionary(word)
  }

  /// Whether a word is a first part of compounds, or a number.
  func isElement(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return compounds.first.contains(word) || compounds.sureFirst.contains(word)
      || word.contains { $0.isNumber }
  }

  /// Whether all letters, two at least, are capitals.
  func isShouting(_ word: some StringProtocol) -> Bool {
    let scalars = word.unicodeScalars
    return scalars.count > 1 && scalars.allSatisfy { $0.isUpper }
  }
}
