import PublicationModel
import Testing

@Suite struct DateWordsTests {
  @Test(arguments: [
    ("1938", "1938", "1938"), ("1938-04-24", "April 24, 1938", "24 de abril de 1938"),
    ("1938-04", "April 1938", "abril de 1938"), ("1938-04-XX", "April 1938", "abril de 1938"),
    ("1938-XX-XX", "1938", "1938"), ("1938~", "about 1938", "hacia 1938"),
    ("1938-04?", "April 1938 (uncertain)", "abril de 1938 (dudoso)"),
    ("1938%", "about 1938 (uncertain)", "hacia 1938 (dudoso)"),
    ("193X", "the 1930s", "década de 1930"), ("19XX", "the 20th century", "siglo XX"),
    ("193X~", "about the 1930s", "hacia década de 1930"),
    ("1938-21", "spring 1938", "primavera de 1938"),
    ("1938-24", "winter 1938", "invierno de 1938"),
    ("1930/1940", "1930–1940", "1930–1940"),
    ("1930~/1940", "about 1930 – 1940", "hacia 1930 – 1940"),
    ("1938-04/1938-05", "April 1938 – May 1938", "abril de 1938 – mayo de 1938"),
    ("../1964", "until 1964", "hasta 1964"), ("1964/..", "from 1964", "desde 1964"),
    ("1964/", "1964 and after", "1964 y después"), ("/1964", "before 1964", "antes de 1964"),
    ("-0043-03-15", "March 15, 44 BC", "15 de marzo de 44 a. C."),
    ("Y17000000002", "17000000002", "17000000002"), ("1582-10-10", "1582-10-10", "1582-10-10"),
    ("0099", "99", "99"),
  ])
  func tellsADateInTheReadersLanguage(_ text: String, english: String, spanish: String) throws {
    let date = try EDTFDate(parsing: text)
    #expect(date.words(.english) == english)
    #expect(date.words(.spanish) == spanish)
  }

  @Test(arguments: [
    ("en-GB", "24 April 1938"), ("de", "24. April 1938"), ("fr", "24 avril 1938"),
    ("pt-BR", "24 de abril de 1938"), ("ru", "24 апреля 1938\u{202F}г."), ("ja", "1938年4月24日"),
  ])
  func ordersDayAndMonthAsTheLocaleDoes(_ locale: String, words: String) throws {
    let style = DateWords(locale: locale) { _ in "" }
    #expect(try EDTFDate(parsing: "1938-04-24").words(style) == words)
  }

  @Test func everyPhraseIsAskedForOnce() {
    var asked: [DatePhrase] = []
    _ = DateWords(locale: "en") { phrase in
      asked.append(phrase)
      return ""
    }
    #expect(asked == DatePhrase.allCases)
  }
}
