/// Reads dates as people write them, into EDTF.
enum DateReading {
  /// The date that a short line consists of, perhaps after a place: `Oslo, 19 April 1936`.
  ///
  /// A place with nothing but a year is no such line: that is an imprint, or part of a title.
  static func dateline(_ line: String, language: String? = nil) -> String? {
    guard line.utf8.count <= 100, let (place, date) = placeAndDate(line, language: language) else {
      return nil
    }
    if place != nil, !date.contains("-") { return nil }
    return date.contains("/") && !date.contains("-") || date.contains("X") ? nil : date
  }

  /// The date that a short line consists of, with the place before or after it.
  static func placeAndDate(_ line: String, language: String? = nil) -> (
    place: String?, date: String
  )? {
    guard line.utf8.count <= 140, line.unicodeScalars.contains(where: \.isDigit) else { return nil }
    var scan = DateScan(line, language: language)
    guard let date = scan.date() else { return nil }
    let place = scan.rest
    guard isPlace(place) else { return nil }
    return (place.isEmpty ? nil : place, date)
  }

  /// The date that stands in some words among others, as in the head of a journal.
  static func date(within text: String, language: String? = nil) -> String? {
    guard text.unicodeScalars.contains(where: \.isDigit) else { return nil }
    var scan = DateScan(text, language: language)
    return scan.date()
  }

  /// Whether what is left of a line beside a date may name a place.
  private static func isPlace(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count <= 9, !text.contains(where: \.isNumber) else { return false }
    return words.allSatisfy { word in
      word.first?.isUppercase == true || links.contains(word.lowercased())
    } && (words.isEmpty || words[0].first?.isUppercase == true)
      && !text.contains(where: { ".!?;:".contains($0) && !text.hasSuffix(".") })
  }

  private static let links: Set<String> = [
    "de", "del", "do", "da", "dos", "das", "di", "am", "an", "der", "im", "in", "la", "el", "le",
    "les", "of", "the", "sur", "sous", "en", "e", "y", "на", "upon", "bei", "near", "près", "a",
    "à",
  ]
}

/// The search for a date in a short text.
private struct DateScan {
  /// What is no part of the date.
  private(set) var rest = ""
  private var tokens: [String]
  private let language: String?

  init(_ text: String, language: String?) {
    var spaced = ""
    for character in text {
      if "–—−‑".contains(character) {
        spaced += "-"
      } else if character.unicodeScalars.allSatisfy(\.isSpace) {
        spaced += " "
      } else if character == "," {
        spaced += " , "
      } else {
        spaced.append(character)
      }
    }
    tokens = spaced.split(separator: " ").map(String.init)
    self.language = language
  }

  mutating func date() -> String? { numeric() ?? written() }

  private mutating func take(_ range: Range<Int>) {
    var left = Array(tokens[..<range.lowerBound]) + Array(tokens[range.upperBound...])
    while let last = left.last, [",", "г.", "года", "г", "(", "[", "."].contains(last) {
      left.removeLast()
    }
    while let last = left.last, Self.introductions.contains(last.lowercased()) { left.removeLast() }
    while left.last == "," { left.removeLast() }
    if left.first.map({ Self.introductions.contains($0.lowercased()) }) == true {
      left.removeFirst()
    }
    rest = left.joined(separator: " ").replacing(" ,", with: ",")
    while let first = rest.first, ",([".contains(first) { rest.removeFirst() }
    rest = rest.trimmed
  }

  // MARK: Numbers alone

  /// Reads `1989-06-03`, `4.5.1932`, `04/05/1932`, `12.IV.1936`.
  private mutating func numeric() -> String? {
    for (index, token) in tokens.enumerated() {
      let bare = Self.bare(token)
      for separator: Character in [".", "/", "-"] {
        let parts = bare.split(separator: separator, omittingEmptySubsequences: true).map(
          String.init)
        guard let date = numeric(parts, separator) else { continue }
        take(index..<index + 1)
        return date
      }
    }
    return nil
  }

  private func numeric(_ parts: [String], _ separator: Character) -> String? {
    if separator == "-", let first = parts.first, Self.year(first) != nil, first.count == 4 {
      guard (2...3).contains(parts.count), let month = Int(parts[1]), (1...12).contains(month),
        parts[1].count == 2
      else { return nil }
      guard parts.count == 3 else { return "\(first)-\(parts[1])" }
      guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
      return "\(first)-\(parts[1])-\(Self.padded(day))"
    }
    if parts.count == 2, separator != "-", let year = Self.year(parts[1]),
      let month = Int(parts[0]),
      (1...12).contains(month)
    {
      return "\(year)-\(Self.padded(month))"
    }
    guard parts.count == 3, let year = Self.year(parts[2]), let first = Int(parts[0]) else {
      return nil
    }
    if let month = Self.romanMonth(parts[1]), (1...31).contains(first) {
      return "\(year)-\(Self.padded(month))-\(Self.padded(first))"
    }
    guard let second = Int(parts[1]) else { return nil }
    if first > 12, first <= 31, second <= 12 { return day(year, second, first) }
    if second > 12, second <= 31, first <= 12 { return day(year, first, second) }
    guard (1...12).contains(first), (1...12).contains(second) else { return nil }
    // In English the order of day and month differs between countries.
    if language == "en", separator == "/", first != second { return "\(year)" }
    return day(year, second, first)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  private static func romanMonth(_ text: String) -> Int? {
    guard text.allSatisfy({ "IVX".contains($0) }), let value = RomanNumeral.value(of: text),
      (1...12).contains(value)
    else { return nil }
    return value
  }

  // MARK: Words and numbers

  private mutating func written() -> String? {
    guard let (index, year, sign) = yearToken() else { return nil }
    var start = index
    var end = index + 1
    if end < tokens.count, ["г.", "г", "года", "гг.", "?"].contains(tokens[end]) { end += 1 }
    defer { take(start..<end) }
    var before = index
    while before > 0,
      [",", "de", "del", "do", "of", "di"].contains(tokens[before - 1].lowercased())
    { before -= 1 }
    if before > 0, let season = Self.season(tokens[before - 1]) {
      start = before - 1
      return "\(year.prefix(4))-\(season)"
    }
    if let (from, date) = monthAndDay(endingAt: before, year: String(year.prefix(4))) {
      start = from
      return date
    }
    if before > 0, Self.abouts.contains(tokens[before - 1].lowercased()) {
      start = before - 1
      return "\(year)~"
    }
    return "\(year)\(sign)"
  }

  /// The last year, with a range or a sign of doubt.
  private func yearToken() -> (index: Int, year: String, sign: String)? {
    for (index, token) in tokens.enumerated().reversed() {
      let isDoubtful = token.contains("?") || index + 1 < tokens.count && tokens[index + 1] == "?"
      let bare = Self.bare(token)
      if Self.year(bare) != nil { return (index, bare, isDoubtful ? "?" : "") }
      if bare.count == 5, bare.hasSuffix("s"), bare.hasPrefix("1") || bare.hasPrefix("20"),
        bare.dropLast().allSatisfy(\.isNumber), bare.dropLast().last == "0"
      {
        return (index, bare.prefix(3) + "X", "")
      }
      let parts = bare.split { $0 == "-" || $0 == "/" }
      if parts.count == 2, let first = Self.year(String(parts[0])), parts[1].allSatisfy(\.isNumber)
      {
        let last =
          parts[1].count == 2 ? first / 100 * 100 + (Int(parts[1]) ?? 0) : Int(parts[1]) ?? 0
        if parts[1].count == 2 || parts[1].count == 4, last > first, last < 2100 {
          return (index, "\(first)/\(last)", "")
        }
      }
    }
    return nil
  }

  /// `19 April`, `April 19`, `5. bis 8. Oktober`, `30 April - 2 May`, `März/April` before a year.
  private func monthAndDay(endingAt end: Int, year: String) -> (from: Int, date: String)? {
    var index = end - 1
    var days: [Int] = []
    var months: [(month: Int, days: [Int])] = []
    var from = end
    var isRange = false
    while index >= 0 {
      let token = tokens[index].lowercased()
      let parts = token.split { $0 == "-" || $0 == "/" }.map(String.init)
      let names = parts.compactMap { MonthNames.month(of: $0) }
      let numbers = parts.compactMap { Self.day($0) }
      if !parts.isEmpty, names.count == parts.count {
        if months.isEmpty, days.count == 1, numbers.isEmpty, index + 1 < end,
          Self.day(tokens[index + 1]) != nil
        {
          months.append((names[names.count - 1], days))
          days = []
        } else {
          if !days.isEmpty, !months.isEmpty {
            months[months.count - 1].days = days + months[months.count - 1].days
          }
          days = []
          for name in names.reversed() { months.append((name, [])) }
        }
        if names.count > 1 { isRange = true }
        from = index
      } else if !parts.isEmpty, numbers.count == parts.count {
        if months.isEmpty {
          days = numbers + days
        } else {
          months[months.count - 1].days = numbers + months[months.count - 1].days
        }
        if numbers.count > 1 { isRange = true }
        from = index
      } else if Self.ranges.contains(token), from == index + 1 {
        isRange = true
      } else if !(Self.fillers.contains(token) || Self.weekdays.contains(token.filter(\.isLetter)))
      {
        break
      }
      index -= 1
    }
    guard let first = months.last, let last = months.first, months.count <= 2 else { return nil }
    while from > 0,
      Self.fillers.contains(tokens[from - 1].lowercased())
        || Self.weekdays.contains(tokens[from - 1].lowercased().filter(\.isLetter))
    {
      if tokens[from - 1] == "," { break }
      from -= 1
    }
    if from > 0, tokens[from - 1] == ",", from > 1,
      Self.weekdays.contains(tokens[from - 2].lowercased().filter(\.isLetter))
    {
      from -= 2
    }
    func form(_ month: Int, _ day: Int?) -> String {
      "\(year)-\(Self.padded(month))" + (day.map { "-\(Self.padded($0))" } ?? "")
    }
    if months.count == 2, isRange || months[0].days.isEmpty && months[1].days.isEmpty {
      return (from, "\(form(first.month, first.days.first))/\(form(last.month, last.days.last))")
    }
    if last.days.count >= 2, isRange, let begin = last.days.first, let end = last.days.last,
      begin < end
    {
      return (from, "\(form(last.month, begin))/\(form(last.month, end))")
    }
    return (from, form(last.month, last.days.last))
  }

  // MARK: Words

  private static func bare(_ token: String) -> String {
    var result = token[...]
    while let first = result.first, "([,.;:«\"'’".contains(first) { result.removeFirst() }
    while let last = result.last, ")],.;:»\"?".contains(last) { result.removeLast() }
    return String(result)
  }

  private static func year(_ text: String) -> Int? {
    guard text.count == 4, let value = Int(text), (1400...2099).contains(value) else { return nil }
    return value
  }

  private static func day(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let ending = text.dropFirst(digits.count).filter { $0 != "." && $0 != "," }
    guard ["", "st", "nd", "rd", "th", "er", "º", "°", "ro", "го"].contains(ending),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func season(_ token: String) -> Int? {
    let word = token.lowercased()
    return seasons.firstIndex { $0.contains(word) }.map { $0 + 21 }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static let seasons: [Set<String>] = [
    ["spring", "primavera", "printemps", "frühjahr", "frühling", "весна", "весной"],
    ["summer", "verano", "été", "verão", "sommer", "estate", "лето", "летом"],
    ["autumn", "fall", "otoño", "automne", "outono", "herbst", "autunno", "осень", "осенью"],
    ["winter", "invierno", "hiver", "inverno", "зима", "зимой"],
  ]
  private static let abouts: Set<String> = [
    "ca.", "ca", "c.", "circa", "about", "um", "hacia", "vers", "около", "cerca", "approx.",
    "verso",
    "gegen",
  ]
  private static let ranges: Set<String> = [
    "-", "to", "bis", "au", "al", "a", "até", "und", "/", "—", "and", "et", "y", "e", "по",
  ]
  private static let fillers: Set<String> = [
    "de", "del", "den", "dem", "the", "of", "le", "il", "do", "di", "am", "vom", "du", "dal",
    "dall’",
    "с", "от", "on", "el", "los", "dias", "dia", "les", "l’", "from", ",", "des",
  ]
  private static let introductions: Set<String> = [
    "den", "le", "el", "il", "am", "on", "in", "im", "em", "en", "the", "от", "of", "del", "de",
    "do",
    "dated", "date:", "fecha:", "data:", "datum:", "дата:", "lì", "li",
  ]
  private static let weekdays: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday lunes martes miércoles jueves viernes \
    sábado domingo lundi mardi mercredi jeudi vendredi samedi dimanche segundafeira terçafeira \
    quartafeira quintafeira sextafeira segunda terça quarta quinta sexta montag dienstag mittwoch \
    donnerstag freitag samstag sonnabend sonntag lunedì martedì mercoledì giovedì venerdì sabato \
    domenica понедельник вторник среда четверг пятница суббота воскресенье
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
