/// What a line at a page's edge says, apart from the number that it may hold.
struct HeadWords: Sendable, Hashable {
  /// The letters in small case without spaces, so that letter-spaced words are the same.
  let key: String
  /// The numbers that may be the page's: the line's only one, or the first or last of it.
  let numbers: [Int]
  /// Whether there is nothing but a number, or a number with the word *page*.
  let isNumber: Bool
  /// Whether digits are part of it.
  let hasDigits: Bool

  init(_ text: String) {
    var words = text.lowercased().split { !($0.isLetter || $0.isNumber) }[...]
    hasDigits = words.contains { $0.contains(where: \.isNumber) }
    if let number = PageNumbers.number(in: text) {
      (key, numbers, isNumber) = ("", [number], true)
      return
    }
    isNumber = false
    guard text.utf8.count <= 240 else {
      (key, numbers) = ("", [])
      return
    }
    var found: [Int] = []
    if let last = words.last, let value = Self.number(last, beside: text) {
      found.append(value)
      words.removeLast()
      if let name = words.last, PageNumbers.pageWords.contains(String(name)) { words.removeLast() }
    }
    if let first = words.first, let value = Self.number(first, beside: text) {
      found.append(value)
      words.removeFirst()
    } else if let first = words.first, PageNumbers.pageWords.contains(String(first)),
      let value = words.dropFirst().first.flatMap({ Self.number($0, beside: text) })
    {
      found.append(value)
      words = words.dropFirst(2)
    }
    if found.isEmpty, let glued = Self.gluedNumber(text) { found.append(glued) }
    numbers = found
    key = words.joined().filter(\.isLetter)
  }

  /// The value of a number, in digits or small Roman letters.
  private static func number(_ word: Substring, beside text: String) -> Int? {
    if word.allSatisfy(\.isNumber) { return word.utf8.count <= 4 ? Int(word) : nil }
    guard word.utf8.count >= 2 || text.contains("|") || text.contains("·") else { return nil }
    return RomanNumeral.value(of: word)
  }

  /// The number that is set against a word without a space: `12The League`, `The League12`.
  private static func gluedNumber(_ text: String) -> Int? {
    let head = text.prefix { $0.isNumber }
    if (1...4).contains(head.count), head.count < text.count { return Int(head) }
    let tail = text.reversed().prefix { $0.isNumber }
    return (1...4).contains(tail.count) && tail.count < text.count
      ? Int(String(tail.reversed())) : nil
  }
}
