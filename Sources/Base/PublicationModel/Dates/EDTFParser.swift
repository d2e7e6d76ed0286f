/// Reads EDTF from bytes, without a guess at what a wrong text may have meant.
struct EDTFParser {
  private let text: [UInt8]
  private var position = 0

  /// No date of levels 0 and 1 comes near this length in bytes.
  private static let longestText = 100
  /// The most digits of a year after `Y`; its days can be counted without overflow.
  private static let longestYear = 15

  init(_ text: String) {
    self.text = Array(text.utf8.prefix(Self.longestText + 1))
  }

  mutating func parse() throws(EDTFError) -> EDTFDate.Form {
    guard !text.isEmpty else { throw EDTFError("a date is missing") }
    guard text.count <= Self.longestText else { throw EDTFError("this is too long for a date") }
    let start = try bound()
    if position == text.count, case .date(let point) = start { return .point(point) }
    guard take("/") else { throw leftover() }
    let startLength = position - 1
    let end = try bound()
    guard position == text.count else { throw leftover() }
    switch (start.point, end.point) {
    case (nil, nil): throw EDTFError("an interval needs a date on one side at least")
    case (let first?, let last?) where first.earliestDay > last.latestDay:
      throw EDTFError("the interval ends before it starts", offset: startLength + 1)
    default: return .interval(from: start, to: end)
    }
  }

  private mutating func bound() throws(EDTFError) -> EDTFDate.Bound {
    if position == text.count || next == UInt8(ascii: "/") { return .unknown }
    if take("..") { return .open }
    return .date(try point())
  }

  private mutating func point() throws(EDTFError) -> EDTFPoint {
    if take("Y") {
      let year = try longYear()
      return EDTFPoint(year: year, precision: .year, qualifier: qualifier())
    }
    let (year, yearPrecision) = try year()
    var precision = yearPrecision
    if yearPrecision == .year, take("-") { precision = try monthAndDay(year: year) }
    if case .day = precision, take("T") { try time() }
    return EDTFPoint(year: year, precision: precision, qualifier: qualifier())
  }

  private mutating func qualifier() -> Qualifier? {
    let signs: [Qualifier] = [.uncertain, .approximate, .uncertainAndApproximate]
    return signs.first { sign in take(sign.rawValue) }
  }

  // MARK: Parts of a date

  private mutating func year() throws(EDTFError) -> (Int, EDTFPoint.Precision) {
    let start = position
    let isNegative = take("-")
    let digits = number()
    let unknown = unknownDigits()
    switch (digits.count, unknown) {
    case (4, 0):
      if isNegative, digits.value == 0 {
        throw EDTFError("the year 0 has no sign", offset: start)
      }
      return (isNegative ? -digits.value : digits.value, .year)
    case (3, 1) where !isNegative: return (digits.value * 10, .decade)
    case (2, 2) where !isNegative: return (digits.value * 100, .century)
    case (0, 0): throw EDTFError("a year is expected here", offset: start)
    case (_, 0): throw EDTFError("a year has four digits", offset: start)
    case (4, _): throw EDTFError("this is no part of a date", offset: start + 4)
    default:
      throw EDTFError("only the last one or two digits of a year can be X", offset: start)
    }
  }

  private mutating func longYear() throws(EDTFError) -> Int {
    let start = position
    let isNegative = take("-")
    let digits = number(atMost: Self.longestYear)
    guard digits.count > 4, digits.value > 9999 else {
      throw EDTFError("a year after Y has more than four digits", offset: start)
    }
    guard digits.count == String(digits.value).count else {
      throw EDTFError("a year after Y does not start with 0", offset: start)
    }
    guard next.map(Self.isDigit) != true else {
      throw EDTFError("a year has at most \(Self.longestYear) digits", offset: start)
    }
    return isNegative ? -digits.value : digits.value
  }

  private mutating func monthAndDay(year: Int) throws(EDTFError) -> EDTFPoint.Precision {
    let start = position
    let month = try pair("month")
    guard let month else {
      guard take("-") else { return .unknownMonth }
      let dayStart = position
      guard try pair("day") == nil else {
        throw EDTFError("a day is known only where its month is", offset: dayStart)
      }
      return .unknownMonthAndDay
    }
    if let season = Season(rawValue: month) { return .season(season) }
    guard (1...12).contains(month) else {
      throw EDTFError("there is no month \(month)", offset: start)
    }
    guard take("-") else { return .month(month) }
    let dayStart = position
    guard let day = try pair("day") else { return .unknownDay(month: month) }
    guard day >= 1, day <= CalendarDay.dayCount(ofMonth: month, year: year) else {
      throw EDTFError("this month has no day \(day)", offset: dayStart)
    }
    return .day(month: month, day: day)
  }

  /// Two digits, or nil for `XX`.
  private mutating func pair(_ name: String) throws(EDTFError) -> Int? {
    let start = position
    let digits = number()
    let unknown = unknownDigits()
    switch (digits.count, unknown) {
    case (2, 0): return digits.value
    case (0, 2): return nil
    case (1, 1): throw EDTFError("a \(name) is known as a whole or is XX", offset: start)
    default: throw EDTFError("a \(name) has two digits", offset: start)
    }
  }

  /// The time of a day and its shift from UTC, checked and then forgotten.
  private mutating func time() throws(EDTFError) {
    let start = position
    func isPart(_ digits: (value: Int, count: Int), below limit: Int) -> Bool {
      digits.count == 2 && digits.value < limit
    }
    var isTime = isPart(number(), below: 24) && take(":") && isPart(number(), below: 60)
    isTime = isTime && take(":") && isPart(number(), below: 60)
    if isTime, !take("Z"), take("+") || take("-") {
      isTime = isPart(number(), below: 24)
      if isTime, take(":") { isTime = isPart(number(), below: 60) }
    }
    guard isTime else {
      throw EDTFError("a time is written 10:00:00, 10:00:00Z or 10:00:00+02:00", offset: start)
    }
  }

  // MARK: Bytes

  private var next: UInt8? { position < text.count ? text[position] : nil }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func take(_ sign: String) -> Bool {
    guard text[position...].starts(with: sign.utf8) else { return false }
    position += sign.utf8.count
    return true
  }

  private mutating func number(atMost limit: Int = 8) -> (value: Int, count: Int) {
    let start = position
    var value = 0
    while position - start < limit, let byte = next, Self.isDigit(byte) {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    return (value, position - start)
  }

  private mutating func unknownDigits() -> Int {
    let start = position
    while next == UInt8(ascii: "X") { position += 1 }
    return position - start
  }

  private func leftover() -> EDTFError {
    EDTFError("this is no part of a date", offset: position)
  }
}
