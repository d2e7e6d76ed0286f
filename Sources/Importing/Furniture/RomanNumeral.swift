/// Roman numerals as they number pages and chapters.
enum RomanNumeral {
  private static let values: [Character: Int] = [
    "i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000,
  ]

  /// The value of a numeral in letters of either case, or nothing for another word.
  static func value(of word: some StringProtocol) -> Int? {
    guard !word.isEmpty, word.utf8.count <= 8 else { return nil }
    var (total, highest) = (0, 0)
    for letter in word.lowercased().reversed() {
      guard let value = values[letter] else { return nil }
      total += value < highest ? -value : value
      highest = max(highest, value)
    }
    return total > 0 ? total : nil
  }
}
