/// Finds the lines above a text that stand for themselves: bylines, translators, places and dates.
enum TitlePage {
  /// How many lines with words are looked at.
  private static let reach = 24

  /// The indexes of lines that stand for themselves among the first of a text.
  static func find(_ text: ClassifiedLines) -> Set<Int> {
    let inked = text.lines.indices.lazy.filter { text.isBody($0) }.prefix(reach)
    var found = Set<Int>()
    for (position, index) in inked.enumerated() {
      let line = text.lines[index]
      if isProse(index, text) { break }
      if isCredit(line.text) || position > 0 && isAuthor(line.text) { found.insert(index) }
    }
    return found
  }

  /// Whether a line tells who wrote or translated a text, or where and when.
  static func isCredit(_ line: String) -> Bool {
    if Byline.name(in: line) != nil || DateReading.dateline(line) != nil { return true }
    return isTranslation(line)
  }

  /// Whether a line consists of names of people whose given names are known.
  private static func isAuthor(_ line: String) -> Bool {
    guard line.utf8.count <= 90 else { return false }
    let names = line.split { ",;&".contains($0) }.map(\.trimmed)
    return !names.isEmpty
      && names.allSatisfy { name in
        let words = name.split(separator: " ")
        return (2...4).contains(words.count) && LetterParts.isName(name)
          && GivenNames.contains(words[0])
      }
  }

  /// Whether a line names a translator: `Translated by Ann Lee`, `Traducción de Joan Ripoll`.
  static func isTranslation(_ line: String) -> Bool {
    guard line.utf8.count <= 100 else { return false }
    let words = line.lowercased().split { !$0.isLetter }
    guard let first = words.first, (3...9).contains(words.count) else { return false }
    return LabelWords.namesTranslation(first)
  }

  /// Whether a line and those that follow are running text.
  private static func isProse(_ index: Int, _ text: ClassifiedLines) -> Bool {
    let line = text.lines[index]
    guard line.length >= 40 else { return false }
    if line.length >= 160 { return true }
    guard index + 1 < text.lines.count else { return false }
    let next = text.lines[index + 1]
    return (line.isOpen && next.opening == .lower || line.ending == .hyphen)
      && (next.ending == .sentence || next.length >= 40)
  }
}
