/// Reads dates as people write them, into EDTF.
enum DateReading {
  /// The date that a short line consists of, perhaps after a place: `Oslo, 19 April 1936`.
  static func dateline(_ line: String) -> String? {
    guard line.utf8.count <= 60 else { return nil }
    let words = line.split { $0 == " " || $0 == "," || $0 == "\u{A0}" }
      .map { $0.trimmingSigns }.filter { !$0.isEmpty }
    guard let year = words.last(where: isYear), (1...8).contains(words.count) else { return nil }
    let others = words.filter { $0 != year && !fillers.contains($0.lowercased()) }
    let month = others.lazy.compactMap { MonthNames.month(of: $0) }.first
    let day = others.lazy.compactMap { dayNumber($0) }.first
    let names = others.filter { MonthNames.month(of: $0) == nil && dayNumber($0) == nil }
    guard names.count <= 3, names.allSatisfy({ $0.first?.isUppercase ?? false }) else { return nil }
    guard let month else { return names.isEmpty && words.count <= 2 ? year : nil }
    guard let day else { return "\(year)-\(padded(month))" }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  private static let fillers: Set<String> = [
    "de", "del", "den", "the", "of", "le", "il", "г", "года", "a", "à", "em", "en", "in", "am",
  ]

  private static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.allSatisfy(\.isNumber)
      && (word.hasPrefix("1") || word.hasPrefix("20"))
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isNumber }
    let ending = word.dropFirst(digits.count).lowercased()
    guard ["", "st", "nd", "rd", "th", "er", "º", "°"].contains(ending), let day = Int(digits),
      (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Substring {
  /// The word without signs at its ends.
  fileprivate var trimmingSigns: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { $0.isLetter || $0.isDigit }),
      let last = scalars.lastIndex(where: { $0.isLetter || $0.isDigit || $0 == "º" || $0 == "°" })
    else { return "" }
    return String(scalars[first...last])
  }
}
