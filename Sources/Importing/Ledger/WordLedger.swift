/// Proves that an import lost no word.
public enum WordLedger {
  /// A word of the original that is nowhere in the result.
  public struct MissingWord: Sendable, Hashable {
    /// The word.
    public let word: String
    /// The line of the original.
    public let line: Int
  }

  /// A line of the original, of which a page break may have made two.
  struct Place: Hashable {
    let line: Int
    let text: String
  }

  /// The words of the original that neither the document nor the list of dropped lines accounts for.
  ///
  /// Words are runs of letters or of digits. A word that a line's end cut in two may come out as
  /// one, and a word and a number that touch may come out apart.
  public static func missingWords(
    of original: [SourceLine], in result: [String]
  ) -> [MissingWord] {
    var stock: [Substring: Int] = [:]
    for text in result {
      for word in words(of: text) { stock[word, default: 0] += 1 }
    }
    func take(_ word: Substring) -> Bool {
      guard let count = stock[word], count > 0 else { return false }
      stock[word] = count - 1
      return true
    }
    var missing: [MissingWord] = []
    var cut: [(word: Substring, line: Int)] = []
    func close() {
      if cut.count > 1, take(cut.map(\.word).joined()[...]) { return cut = [] }
      for part in cut where !take(part.word) {
        missing.append(MissingWord(word: String(part.word), line: part.line))
      }
      cut = []
    }
    for line in original {
      var tokens = words(of: line.text)[...]
      if !cut.isEmpty, let tail = tokens.popFirst() {
        cut.append((tail, line.number))
        if !tokens.isEmpty || !endsInHyphen(line.text) { close() }
      }
      if endsInHyphen(line.text), let head = tokens.popLast() { cut = [(head, line.number)] }
      for word in tokens where !take(word) {
        missing.append(MissingWord(word: String(word), line: line.number))
      }
    }
    close()
    return missing.isEmpty ? [] : unexplained(missing, surplus: stock.filter { $0.value > 0 })
  }

  private static func endsInHyphen(_ text: String) -> Bool {
    text.unicodeScalars.last { !$0.isSpace }?.isHyphen ?? false
  }

  /// Takes out the parts of words that were joined far apart, and words whose parts came out.
  private static func unexplained(
    _ missing: [MissingWord], surplus: [Substring: Int]
  ) -> [MissingWord] {
    var parts: [String: Int] = [:]
    for word in missing { parts[word.word, default: 0] += 1 }
    for (word, count) in surplus.sorted(by: { $0.key < $1.key }) where word.utf8.count <= 120 {
      for _ in 0..<count {
        guard let split = split(word, parts) else { break }
        for part in split { parts[part, default: 1] -= 1 }
      }
    }
    var spare = Dictionary(uniqueKeysWithValues: surplus.map { (String($0.key), $0.value) })
    return missing.filter { word in
      guard let count = parts[word.word], count > 0 else { return false }
      parts[word.word] = count - 1
      guard word.word.utf8.count <= 120, let split = split(word.word[...], spare) else {
        return true
      }
      for part in split { spare[part, default: 1] -= 1 }
      return false
    }
  }

  private static func split(
    _ word: Substring, _ parts: [String: Int], depth: Int = 0
  ) -> [String]? {
    var index = word.index(after: word.startIndex)
    while index < word.endIndex {
      let (head, tail) = (word[..<index], word[index...])
      index = word.index(after: index)
      guard parts[String(head), default: 0] > 0 else { continue }
      let isSamePart = head == tail
      if parts[String(tail), default: 0] > (isSamePart ? 1 : 0) {
        return [String(head), String(tail)]
      }
      if depth < 2, tail.count > 1, let rest = split(tail, parts, depth: depth + 1) {
        return [String(head)] + rest
      }
    }
    return nil
  }

  private static func words(of text: String) -> [Substring] {
    var result: [Substring] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    var wasDigit = false
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let isDigit = scalar.isDigit
      let isWord = isDigit || scalar.isLetter
      if let begin = start, !isWord || isDigit != wasDigit {
        result.append(text[begin..<index])
        start = nil
      }
      if isWord, start == nil { start = index }
      wasDigit = isDigit
      index = scalars.index(after: index)
    }
    if let begin = start { result.append(text[begin...]) }
    return result
  }
}
