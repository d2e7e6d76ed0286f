/// Guesses the language of a text from its commonest words and letters.
enum LanguageDetection {
  /// The language of a text, or nothing where the evidence is thin.
  ///
  /// Looks at the first 4,000 words; a language must own a tenth of them and lead the next.
  static func language(of texts: [String]) -> Language? {
    var scores: [Language: Int] = [:]
    var (total, cyrillic) = (0, 0)
    for word in sample(of: texts) {
      total += 1
      if let first = word.unicodeScalars.first, (0x400..<0x530).contains(first.value) {
        cyrillic += 1
      }
      for language in owners[word] ?? [] { scores[language, default: 0] += 1 }
    }
    guard total >= 5 else { return nil }
    if cyrillic * 2 > total { return .russian }
    let ranked = Language.allCases.map { ($0, scores[$0] ?? 0) }.sorted { $0.1 > $1.1 }
    guard let best = ranked.first, best.1 * 10 >= total, best.1 > ranked[1].1 else { return nil }
    return best.0
  }

  private static func sample(of texts: [String]) -> [String] {
    var words: [String] = []
    for text in texts where words.count < 4000 {
      let start = text.prefix(40_000).lowercased()
      words += start.unicodeScalars.split { !$0.isLetter }.map { String($0) }
    }
    return Array(words.prefix(4000))
  }

  private static let owners: [String: [Language]] = {
    var result: [String: [Language]] = [:]
    for language in Language.allCases {
      for word in Set(language.commonWords) { result[word, default: []].append(language) }
    }
    return result
  }()
}
