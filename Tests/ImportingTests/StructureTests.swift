import Importing
import Testing

@Suite struct StructureTests {
  private let body = """
    The league was founded in the autumn of the year in a small flat at
    the edge of the town. Nobody believed then that it would last long.
    """

  @Test func findsHeadingsAndTheirLevels() throws {
    let text = try imported(
      """
      The Story of the League

      Chapter 1

      How it  began

      The 1930s

      A small flat
      at the edge of the town

      \(body)

      A second congress

      \(body)

      The 1940s

      \(body)

      Chapter 2: How it ended

      \(body)
      """)
    #expect(text.frontMatter.title == "The Story of the League")
    #expect(
      outline(text).filter { $0.hasPrefix("h") } == [
        "h1: Chapter 1: How it began", "h2: The 1930s", "h3: A small flat at the edge of the town",
        "h3: A second congress", "h2: The 1940s", "h1: Chapter 2: How it ended",
      ])
    #expect(text.files.map(\.path).count == 3)
    #expect(text.singleDocument.contains("\n## Chapter 1: How it began\n"))
  }

  @Test func makesListsOfItems() throws {
    let text = try imported(
      """
      The congress demanded a number of things, which were these three:

      1. that the work should be shared by all who were able to do some;
      2. that the paper should come out in time, and be sold by all the
      members of the league;
      3. that the debts should be paid.

      • first the printer
      • then the baker
      """)
    #expect(
      outline(text).dropFirst() == [
        "1. that the work should be shared by all who were able to do some;",
        "2. that the paper should come out in time, and be sold by all the members of the league;",
        "3. that the debts should be paid.", "- first the printer", "- then the baker",
      ])
  }

  @Test(arguments: [
    ("Dear comrade Anna,", "en", "With communist greetings,"),
    ("Querida compañera Ana:", "es", "Con saludos comunistas,"),
    ("Cher camarade,", "fr", "Fraternellement,"),
    ("Liebe Genossin Anna,", "de", "Mit kommunistischen Grüßen,"),
    ("Дорогой товарищ!", "ru", "С товарищеским приветом,"),
  ])
  func readsTheFrameOfALetter(salutation: String, language: String, closing: String) throws {
    let bodies = [
      "en": "I have read your letter with great joy, and I want to answer it at once.",
      "es": "He leído su carta con mucha alegría y quiero contestarla en seguida.",
      "fr": "J’ai lu votre lettre avec beaucoup de joie et je veux y répondre tout de suite.",
      "de": "Ich habe deinen Brief mit großer Freude gelesen und will ihn sofort beantworten.",
      "ru": "Я прочитал ваше письмо с большой радостью и хочу ответить на него сразу же.",
    ]
    let text = try imported(
      """
      Oslo, 19.

      \(salutation)

      \(bodies[language] ?? "")

      \(closing)

      Ivan Petrov
      """.replacing("Oslo, 19.\n\n", with: ""))
    #expect(text.frontMatter.type == "letter")
    #expect(text.frontMatter.authors == ["Ivan Petrov"])
    #expect(text.frontMatter.language == language)
    #expect(text.blocks.map(\.kind) == [.salutation, .paragraph, .signature, .signature])
  }

  @Test(arguments: [
    ("Oslo, 19 April 1936", "1936-04-19"), ("12 de mayo de 2014", "2014-05-12"),
    ("Paris, le 1er mai 1938", "1938-05-01"), ("Berlin, den 3. März 1931", "1931-03-03"),
    ("Осло, 19 апреля 1936 г.", "1936-04-19"), ("June 2020", "2020-06"),
  ])
  func readsADateLine(line: String, date: String) throws {
    let text = try imported("The Story of the League\n\n\(line)\n\n\(body)\n")
    #expect(text.frontMatter.date == date)
    #expect(text.blocks.first?.kind == .dateline)
  }

  @Test func keepsTheLinesOfASignature() throws {
    let text = try imported("The Story\n\n\(body)\n\n\(body)\n\nIvan Petrov\nJune 2020\n")
    #expect(text.singleDocument.hasSuffix("> [!signature]\n> Ivan Petrov\\\n> June 2020\n"))
  }
}
