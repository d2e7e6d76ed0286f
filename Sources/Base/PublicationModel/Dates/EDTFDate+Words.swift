import Foundation

extension EDTFDate {
  /// The date in words for readers, such as “about 1938” or „24 de abril de 1938“.
  ///
  /// Nothing here depends on the machine's own locale or time zone.
  public func words(_ style: DateWords) -> String {
    switch form {
    case .point(let point):
      return point.words(style)
    case .interval(.date(let start), .date(let end)):
      let areYears = start.isPlainYear && end.isPlainYear
      return style.text(
        areYears ? .years : .interval, ["start": start.words(style), "end": end.words(style)])
    case .interval(.date(let start), let end):
      return style.text(end == .open ? .from : .after, ["date": start.words(style)])
    case .interval(let start, .date(let end)):
      return style.text(start == .open ? .until : .before, ["date": end.words(style)])
    case .interval:
      return description
    }
  }
}

extension EDTFPoint {
  fileprivate var isPlainYear: Bool { precision == .year && qualifier == nil }

  fileprivate func words(_ style: DateWords) -> String {
    let date = wordsWithoutQualifier(style)
    switch qualifier {
    case nil: return date
    case .approximate: return style.text(.about, ["date": date])
    case .uncertain: return style.text(.uncertain, ["date": date])
    case .uncertainAndApproximate: return style.text(.aboutAndUncertain, ["date": date])
    }
  }

  private func wordsWithoutQualifier(_ style: DateWords) -> String {
    switch precision {
    case .day(let month, let day):
      formatted(style, month: month, day: day) { $0.month(.wide).day() }
    case .month(let month), .unknownDay(let month):
      formatted(style, month: month) { $0.month(.wide) }
    case .year, .unknownMonth, .unknownMonthAndDay: yearWords(style)
    case .season(let season): style.text(season.phrase, ["year": yearWords(style)])
    case .decade: style.text(.decade, ["year": String(year)])
    case .century:
      style.text(
        .century,
        [
          "ordinal": ordinal(year / 100 + 1, locale: style.locale),
          "roman": romanNumeral(year / 100 + 1), "year": String(year),
        ])
    }
  }

  private func yearWords(_ style: DateWords) -> String { formatted(style) { $0 } }

  /// Words for the year and what `parts` adds to it, in the locale's order.
  ///
  /// Where Foundation has no such day, which is so for the ten that it leaves out in 1582, and for
  /// years of more than four digits the EDTF text is given.
  private func formatted(
    _ style: DateWords, month: Int = 1, day: Int = 1,
    parts: (Date.FormatStyle) -> Date.FormatStyle
  ) -> String {
    let text = EDTFPoint(year: year, precision: precision).description
    let locale = Locale(identifier: style.locale)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    calendar.locale = locale
    guard (-9999...9999).contains(year),
      let date = calendar.date(from: DateComponents(year: year, month: month, day: day)),
      calendar.component(.day, from: date) == day
    else { return text.hasPrefix("Y") ? String(year) : text }
    let plain = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
      .year(.defaultDigits)
    return date.formatted(parts(year < 1 ? plain.era() : plain))
  }
}

extension Season {
  fileprivate var phrase: DatePhrase {
    switch self {
    case .spring: .spring
    case .summer: .summer
    case .autumn: .autumn
    case .winter: .winter
    }
  }
}

/// A number as the locale writes its ordinal, such as `20th`.
private func ordinal(_ number: Int, locale: String) -> String {
  let formatter = NumberFormatter()
  formatter.numberStyle = .ordinal
  formatter.locale = Locale(identifier: locale)
  return formatter.string(from: NSNumber(value: number)) ?? String(number)
}

/// A number in Roman numerals; for centuries, so small and positive.
private func romanNumeral(_ number: Int) -> String {
  let numerals = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"),
    (1, "I"),
  ]
  var (rest, text) = (number, "")
  for (value, numeral) in numerals {
    while rest >= value {
      text += numeral
      rest -= value
    }
  }
  return text
}
