import PublicationModel
import Testing

@Suite struct EDTFParsingTests {
  @Test(arguments: [
    "1938", "0000", "-0043", "Y17000000002", "Y-170000002", "1938-03", "1938-03-21", "2000-02-29",
    "1938-21", "1938-24", "1938?", "1938~", "1938%", "1938-03~", "1938-03-21?", "1938-22%",
    "193X", "19XX", "000X", "1938-XX", "1938-03-XX", "1938-XX-XX", "193X~",
    "1964/2008", "1964-06/2006-08", "1964-02-01/2005", "../1964", "1964/..", "1964/", "/1964",
    "1984~/2004-06?", "193X/195X", "-0100/-0044", "1938/1938",
  ])
  func readsLevelsZeroAndOneAndWritesThemBack(_ text: String) throws {
    #expect(try EDTFDate(parsing: text).description == text)
  }

  @Test(arguments: [
    "2020-01-01T10:00:00", "2020-01-01T10:00:00Z", "2020-01-01T10:00:00-04",
    "2020-01-01T23:59:59+04:30",
  ])
  func keepsTheDateOfADateWithATime(_ text: String) throws {
    #expect(try EDTFDate(parsing: text).description == "2020-01-01")
  }

  @Test(arguments: [
    ("", 0), ("x", 0), ("193", 0), ("19381", 0), ("1XXX", 0), ("-193X", 0), ("-0000", 0),
    ("1938-13", 5), ("1938-00", 5), ("1938-25", 5), ("1938-02-29", 8), ("1900-02-29", 8),
    ("1938-04-31", 8), ("1938-03-00", 8), ("1938-3", 5), ("1938-1X", 5), ("1938-03-2X", 8),
    ("1938-XX-12", 8), ("1938-21-01", 7), ("193X-03", 4), ("1938X", 4), ("1938 ", 4),
    ("1938?~", 5), ("1938-03-21T10:00", 11), ("1938-03-21T24:00:00", 11), ("1938-03T10:00:00", 7),
    ("1940/1930", 5), ("1930/1935/1940", 9), ("../..", 0), ("/..", 0), ("/", 0), ("..", 2),
    ("1938...", 4), ("Y1938", 1), ("Y01938", 1), ("Y1234567890123456", 1), ("1938–1940", 4),
    ("１９３８", 0),
  ])
  func saysWhereATextIsNoDate(_ text: String, offset: Int) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: text) }
    #expect(error.offset == offset, "\(error)")
    #expect(!error.message.isEmpty && !error.message.hasSuffix("."))
  }

  @Test(arguments: [
    ("12/03/1938", "1938-03-12 or 1938-12-03"), ("25/12/1938", "1938-12-25"),
    ("03.03.1938", "1938-03-03"), ("1938/03/21", "1938-03-21"), ("19380321", "1938-03-21"),
    ("3/1938", "1938-03"), ("1938-3", "1938-03"), ("1938-3-5~", "1938-03-05~"),
    ("1938-00-00", "1938"), ("1938-03-00", "1938-03"), ("c. 1938", "1938~"),
    ("ca 1938-03", "1938-03~"), ("~1938", "1938~"), ("?1938", "1938?"), ("1938?~", "1938%"),
    ("1930-1940", "1930/1940"), ("1930 – 1940", "1930/1940"), ("1930 to 1940", "1930/1940"),
    ("1938-39", "1938/1939"), ("1940/1930", "1930/1940"), ("1930s", "193X"),
    ("the 1930's", "193X"), ("19th century", "18XX"), ("193x", "193X"), ("193?", "193X"),
    ("19??", "19XX"), ("[1938]", "1938"), (" 1938 ", "1938"), ("before 1938", "../1938"),
    ("since 1938", "1938/.."), ("1938-", "1938/.."), ("1938/present", "1938/.."),
    ("March 1938", "1938-03"), ("21 March 1938", "1938-03-21"), ("Mar. 21st, 1938", "1938-03-21"),
    ("Spring 1938", "1938-21"), ("938", "0938"), ("Y1938", "1938"), ("44 BC", "-0043"),
    ("c. 1930 – March 1938", "1930~/1938-03"), ("1938.", "1938"),
    ("17000000002", "Y17000000002"),
  ])
  func proposesWhatWasMeant(_ text: String, proposal: String) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: text) }
    #expect(error.hint == "write \(proposal)")
  }

  @Test(arguments: ["n.d.", "XXXX", "unknown", ""])
  func advisesToLeaveOutWhatIsNotKnown(_ text: String) throws {
    let error = try #require(throws: EDTFError.self) { try EDTFDate(parsing: text) }
    #expect(error.hint == "leave the field out where no date is known")
  }

  @Test func readsAnySignsWithoutACrash() {
    var numbers = SystemRandomNumberGenerator()
    let signs = Array("0123456789XY-/.?~%T:Z+ sé–")
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...14, using: &numbers)
      let text = String((0..<length).compactMap { _ in signs.randomElement(using: &numbers) })
      do {
        let date = try EDTFDate(parsing: text)
        #expect(try EDTFDate(parsing: date.description) == date, "\(text)")
      } catch {
        #expect((0...text.utf8.count).contains(error.offset), "\(text)")
      }
    }
    #expect(throws: EDTFError.self) {
      try EDTFDate(parsing: String(repeating: "9", count: 1_000_000))
    }
  }
}
