import PublicationModel
import Testing

@Suite struct EDTFOrderTests {
  @Test(
    arguments: [
      ("1938", "1938-01-01", "1938-12-31"), ("193X", "1930-01-01", "1939-12-31"),
      ("19XX", "1900-01-01", "1999-12-31"), ("1938-02", "1938-02-01", "1938-02-28"),
      ("1936-02-XX", "1936-02-01", "1936-02-29"), ("1938-XX-XX", "1938-01-01", "1938-12-31"),
      ("1938-21", "1938-03-01", "1938-05-31"), ("1938-24", "1938-12-01", "1938-12-31"),
      ("1938~", "1938-01-01", "1938-12-31"), ("1930-05/193X", "1930-05-01", "1939-12-31"),
      ("../1899", nil, "1899-12-31"), ("/1899", nil, "1899-12-31"), ("1964/..", "1964-01-01", nil),
      ("-0044", "-0044-01-01", "-0044-12-31"),
      ("Y17000000002", "Y17000000002-01-01", "Y17000000002-12-31"),
    ] as [(String, String?, String?)])
  func knowsTheFirstAndLastPossibleDay(_ text: String, first: String?, last: String?) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.earliestDay?.description == first)
    #expect(date.latestDay?.description == last)
  }

  @Test func sortsByEarliestThenLatestDayWithOpenStartsFirstInTheirLastYear() throws {
    let sorted = [
      "Y-10000", "-0043", "1898-12-31", "../1899-05", "../1899", "/1899", "1899-01-01", "1899-01",
      "1899", "1899?", "1899~", "1899-XX/1901", "1899/1901",
      "1899/", "1899/..", "1899-21", "1899-05", "1899-24", "1900", "190X", "19XX", "Y10000",
    ]
    let dates = try sorted.map { try EDTFDate(parsing: $0) }
    #expect(dates.shuffled().sorted().map(\.description) == sorted)
  }

  @Test func orderIsTotalAndAgreesWithEquality() throws {
    let texts = [
      "1938", "1938?", "1938-XX", "1938-XX-XX", "1938/1938", "1938-01", "1938-01-01", "193X",
      "../1938", "/1938", "../1938-01", "1938/", "1938/..", "1938-21", "1938-12-31", "1938/1939",
    ]
    let dates = try texts.map { try EDTFDate(parsing: $0) }
    for a in dates {
      for b in dates {
        #expect([a < b, a == b, b < a].count { $0 } == 1, "\(a) \(b)")
        for c in dates where a < b && b < c { #expect(a < c, "\(a) \(b) \(c)") }
      }
    }
  }

  @Test(arguments: [
    ("1938", "1938-03-21", true), ("1938-03-21", "1938", false), ("193X", "1938?", true),
    ("1964/..", "1990", true), ("1964/", "1990", true), ("1964/..", "1963", false),
    ("1964/..", "1963/1965", false), ("../1964", "1964-12", true), ("../1964", "1965", false),
    ("../1964", "1960/..", false), ("1930/1940", "../1935", false), ("../1964", "../1960", true),
    ("2019", "2019-24", true),
  ])
  func tellsWhatFallsWithin(_ outer: String, _ inner: String, isWithin: Bool) throws {
    #expect(try EDTFDate(parsing: outer).contains(EDTFDate(parsing: inner)) == isWithin)
  }

  @Test(arguments: [
    ("1938", "1938-03-21", true), ("1930/1938-03", "1938-03-31/..", true),
    ("1930/1938", "1939", false), ("../1938", "1939/..", false), ("../1938", "1938/..", true),
    ("/1938", "1900", true),
  ])
  func tellsWhatOverlaps(_ first: String, _ second: String, isShared: Bool) throws {
    let (first, second) = (try EDTFDate(parsing: first), try EDTFDate(parsing: second))
    #expect(first.overlaps(second) == isShared)
    #expect(second.overlaps(first) == isShared)
  }

  @Test func spansYears() throws {
    #expect(try EDTFDate(parsing: "193X").years == 1930...1939)
    #expect(try EDTFDate(parsing: "1930/1940-02").years == 1930...1940)
    #expect(try EDTFDate(parsing: "1930/..").years == nil)
  }

  @Test(
    arguments: [
      ("1938", "1938"), ("1938-03", "1938-03"), ("1938-03-21", "1938-03-21"), ("1938~", nil),
      ("193X", nil), ("1938-21", nil), ("1938-XX", nil), ("1938/1940", nil), ("-0043", nil),
      ("0000", nil), ("Y10000", nil),
    ] as [(String, String?)])
  func writesISO8601WhereItExists(_ text: String, iso: String?) throws {
    #expect(try EDTFDate(parsing: text).iso8601 == iso)
  }

  @Test func everyDayOfTheCalendarReadsBack() throws {
    for year in [-1, 0, 1899, 1900, 1936, 2000] {
      for month in 0...13 {
        for day in 0...32 {
          let isDay = CalendarDay(year: year, month: month, day: day) != nil
          let text =
            (year < 0 ? "-" : "")
            + [(abs(year), 4), (month, 2), (day, 2)].map {
              String(repeating: "0", count: $1 - String($0).count) + String($0)
            }.joined(separator: "-")
          let date = try? EDTFDate(parsing: text)
          let isSeason = month > 20
          #expect((date != nil) == (isDay && !isSeason), "\(text)")
          if isDay { #expect(date?.earliestDay?.description == text) }
        }
      }
    }
  }
}
