/// Puts the large first letter of a text back to its word.
enum DropCaps {
  /// The words of a page with letters that are two lines high joined to the word beside them.
  static func joining(_ words: [TypesetWord], em: Double) -> [TypesetWord] {
    var result = words
    for index in words.indices.reversed() where isLarge(words[index], em: em) {
      let cap = words[index]
      let beside = result.indices.filter { other in
        let word = result[other]
        let gap = word.box.left - cap.box.right
        return other != index && gap > -0.3 * em && gap < 0.8 * em && word.size < cap.size * 0.7
          && word.box.middle > cap.box.top && word.box.middle < cap.box.bottom
      }.sorted { result[$0].box.top < result[$1].box.top }
      guard beside.count >= 2, let first = beside.first else { continue }
      let isWord = opensAWord(cap.text, before: result[first].text, among: words)
      result[first].text = cap.text + (isWord ? " " : "") + result[first].text
      for other in beside { result[other].box.left = cap.box.left }
      result.remove(at: index)
    }
    return result
  }

  private static func isLarge(_ word: TypesetWord, em: Double) -> Bool {
    word.size > 1.7 * em && word.text.unicodeScalars.count <= 2
      && word.text.unicodeScalars.contains(where: \.isLetter)
  }

  /// Whether a letter is a word of its own: the word beside it occurs without it, and not with it.
  private static func opensAWord(
    _ letter: String, before word: String, among words: [TypesetWord]
  ) -> Bool {
    let single: Set<String> = [
      "A", "I", "O", "Y", "E", "À", "È", "É", "Ó", "В", "И", "К", "О", "С", "У", "Я",
    ]
    guard single.contains(letter) else { return false }
    let plain = word.plainWords
    let joined = (letter + word).plainWords
    let texts = words.lazy.map(\.text.plainWords)
    return !texts.contains(joined) && texts.count { $0 == plain } > 1
  }
}
