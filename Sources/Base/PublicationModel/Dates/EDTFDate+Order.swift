extension EDTFDate {
  /// The first day that may be meant; nil where the start is open or unknown.
  ///
  /// A qualifier does not widen a date: `1938~` starts where `1938` does.
  public var earliestDay: CalendarDay? {
    switch form {
    case .point(let point): point.earliestDay
    case .interval(let start, _): start.point?.earliestDay
    }
  }

  /// The last day that may be meant; nil where the end is open or unknown.
  public var latestDay: CalendarDay? {
    switch form {
    case .point(let point): point.latestDay
    case .interval(_, let end): end.point?.latestDay
    }
  }

  /// The years from the first to the last day; nil where an end is open or unknown.
  public var years: ClosedRange<Int>? {
    guard let first = earliestDay?.year, let last = latestDay?.year else { return nil }
    return first...max(first, last)
  }

  /// Whether some day may belong to both dates; an end that is open or unknown has no limit.
  public func overlaps(_ other: EDTFDate) -> Bool {
    Self.isOrdered(earliestDay, other.latestDay) && Self.isOrdered(other.earliestDay, latestDay)
  }

  /// Whether the other date falls within this one, whatever day of it is meant.
  ///
  /// An end of this date that is open or unknown has no limit, and contains another such end.
  public func contains(_ other: EDTFDate) -> Bool {
    let startsWithin = earliestDay == nil || other.earliestDay != nil
    let endsWithin = latestDay == nil || other.latestDay != nil
    return startsWithin && endsWithin && Self.isOrdered(earliestDay, other.earliestDay)
      && Self.isOrdered(other.latestDay, latestDay)
  }

  /// Whether `a` is not after `b`; a missing day never stands in the way.
  private static func isOrdered(_ a: CalendarDay?, _ b: CalendarDay?) -> Bool {
    guard let a, let b else { return true }
    return a <= b
  }
}

extension EDTFDate: Comparable {
  /// Orders by the earliest possible day, then the latest; an open end comes last.
  ///
  /// A date with an open or unknown start, such as `../1899`, stands before everything in its last
  /// year. Dates that cover the same days stand in the order of their texts, so that no two
  /// different dates are equal in the order.
  public static func < (a: EDTFDate, b: EDTFDate) -> Bool {
    let (first, second) = (a.sortKey, b.sortKey)
    if first.day != second.day { return first.day < second.day }
    if first.hasStart != second.hasStart { return second.hasStart }
    if first.last != second.last {
      guard let last = first.last else { return false }
      guard let otherLast = second.last else { return true }
      return last < otherLast
    }
    return a != b && a.description < b.description
  }

  private var sortKey: (day: CalendarDay, hasStart: Bool, last: CalendarDay?) {
    let last = latestDay
    if let first = earliestDay { return (first, true, last) }
    return (.firstDay(year: last?.year ?? 0), false, last)
  }
}
