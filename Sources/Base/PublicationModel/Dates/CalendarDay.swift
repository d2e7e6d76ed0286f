/// A day of the proleptic Gregorian calendar, as ISO 8601 counts days.
///
/// The year 0 is 1 BC, the year -1 is 2 BC.
public struct CalendarDay: Sendable, Hashable {
  /// The year, counted as astronomers do: 0 is 1 BC.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1 else { return nil }
    guard day <= Self.dayCount(ofMonth: month, year: year) else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  init(validYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// How many days a month has; 0 for a number that is no month.
  public static func dayCount(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  /// Whether a year has a 29th of February.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func firstDay(ofMonth month: Int = 1, year: Int) -> CalendarDay {
    CalendarDay(validYear: year, month: month, day: 1)
  }

  static func lastDay(ofMonth month: Int = 12, year: Int) -> CalendarDay {
    CalendarDay(validYear: year, month: month, day: dayCount(ofMonth: month, year: year))
  }
}

extension CalendarDay: Comparable {
  /// Orders days as time passes.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as EDTF writes it, such as `1938-03-21`.
  public var description: String {
    EDTFPoint(year: year, precision: .day(month: month, day: day)).description
  }
}
