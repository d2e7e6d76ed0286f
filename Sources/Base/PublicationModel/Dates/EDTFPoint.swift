/// A season as ISO 8601-2 numbers it, wherever on earth it is.
enum Season: Int, Sendable, Hashable {
  case spring = 21
  case summer, autumn, winter
}

/// What an editor doubts in a date, with the sign that EDTF has for it.
enum Qualifier: String, Sendable, Hashable {
  case uncertain = "?"
  case approximate = "~"
  case uncertainAndApproximate = "%"
}

/// One date of EDTF, which stands alone or is one end of an interval.
struct EDTFPoint: Sendable, Hashable {
  /// How much of a date is known, apart from its year.
  enum Precision: Sendable, Hashable {
    /// `19XX`; the year is the century's first.
    case century
    /// `193X`; the year is the decade's first.
    case decade
    /// `1938`
    case year
    /// `1938-XX`
    case unknownMonth
    /// `1938-XX-XX`
    case unknownMonthAndDay
    /// `1938-21`
    case season(Season)
    /// `1938-03`
    case month(Int)
    /// `1938-03-XX`
    case unknownDay(month: Int)
    /// `1938-03-21`
    case day(month: Int, day: Int)
  }

  let year: Int
  let precision: Precision
  let qualifier: Qualifier?

  init(year: Int, precision: Precision, qualifier: Qualifier? = nil) {
    self.year = year
    self.precision = precision
    self.qualifier = qualifier
  }

  /// The first day that may be meant.
  var earliestDay: CalendarDay {
    switch precision {
    case .century, .decade, .year, .unknownMonth, .unknownMonthAndDay:
      .firstDay(year: year)
    case .season(let season): .firstDay(ofMonth: season.firstMonth, year: year)
    case .month(let month), .unknownDay(let month): .firstDay(ofMonth: month, year: year)
    case .day(let month, let day): CalendarDay(validYear: year, month: month, day: day)
    }
  }

  /// The last day that may be meant.
  var latestDay: CalendarDay {
    switch precision {
    case .century: .lastDay(year: year + 99)
    case .decade: .lastDay(year: year + 9)
    case .year, .unknownMonth, .unknownMonthAndDay: .lastDay(year: year)
    case .season(let season): .lastDay(ofMonth: season.lastMonth, year: year)
    case .month(let month), .unknownDay(let month): .lastDay(ofMonth: month, year: year)
    case .day(let month, let day): CalendarDay(validYear: year, month: month, day: day)
    }
  }
}

extension Season {
  /// A season sorts where the northern half of the earth has it.
  fileprivate var firstMonth: Int { 3 * (rawValue - 20) }

  /// The winter of a year ends with the year, so that it falls within the year that it names.
  fileprivate var lastMonth: Int { min(firstMonth + 2, 12) }
}

extension EDTFPoint: CustomStringConvertible {
  var description: String {
    let text = Self.text(ofYear: year)
    let body: String =
      switch precision {
      case .century: String(text.dropLast(2)) + "XX"
      case .decade: String(text.dropLast(1)) + "X"
      case .year: text
      case .unknownMonth: text + "-XX"
      case .unknownMonthAndDay: text + "-XX-XX"
      case .season(let season): text + "-\(season.rawValue)"
      case .month(let month): text + "-" + Self.padded(month, to: 2)
      case .unknownDay(let month): text + "-" + Self.padded(month, to: 2) + "-XX"
      case .day(let month, let day):
        text + "-" + Self.padded(month, to: 2) + "-" + Self.padded(day, to: 2)
      }
    return body + (qualifier?.rawValue ?? "")
  }

  /// A year with at least four digits, with `Y` before it where it has more.
  static func text(ofYear year: Int) -> String {
    let digits = padded(Int(year.magnitude), to: 4)
    return (digits.count > 4 ? "Y" : "") + (year < 0 ? "-" : "") + digits
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
