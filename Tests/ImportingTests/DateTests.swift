import Testing

@testable import Importing

@Suite struct DateTests {
  @Test(arguments: [
    ("Oslo, 19 April 1936", "1936-04-19"), ("April 19, 1936", "1936-04-19"),
    ("Hull, 1987", "1987"), ("March 1921", "1921-03"), ("Spring 1968", "1968-21"),
    ("5-8 October 1929", "1929-10-05/1929-10-08"), ("March–May 1921", "1921-03/1921-05"),
    ("30 April – 2 May 1921", "1921-04-30/1921-05-02"), ("1936–1939", "1936/1939"),
    ("1938?", "1938?"), ("[1938?]", "1938?"), ("ca. 1938", "1938~"), ("1930s", "193X"),
    ("1989-06", "1989-06"), ("1989-06-03", "1989-06-03"), ("Monday, 3rd May 1926", "1926-05-03"),
    ("Rosario, 12 de mayo de 1948", "1948-05-12"), ("1º de maio de 1931", "1931-05-01"),
    ("Fortaleza de São João Baptista, Angra do Heroísmo, 11 de fevereiro de 1934", "1934-02-11"),
    ("Paris, le 1er mai 1936", "1936-05-01"),
    ("Nantes, 17-20 septembre 1936", "1936-09-17/1936-09-20"),
    ("mars-avril 1968", "1968-03/1968-04"), ("Berlin, den 4. Mai 1932", "1932-05-04"),
    ("Kassel, 5. bis 8. Oktober 1929", "1929-10-05/1929-10-08"),
    ("Frankfurt am Main, im März 1920", "1920-03"),
    ("Winter 1975/76", "1975-24"), ("4.5.1932", "1932-05-04"), ("12.IV.1936", "1936-04-12"),
    ("Torino, lì 3 maggio 1921", "1921-05-03"), ("dal 3 al 5 maggio 1921", "1921-05-03/1921-05-05"),
    ("Москва, 19 апреля 1936 г.", "1936-04-19"), ("весна 1905 года", "1905-21"),
    ("Ростов-на-Дону, 1905", "1905"),
  ])
  func readsDatesAsTheyAreWritten(line: String, date: String) {
    #expect(DateReading.placeAndDate(line)?.date == date)
  }

  @Test(arguments: [
    ("es", "04/05/1932", "1932-05-04"), ("en", "04/05/1932", "1932"),
    ("en", "24/05/1932", "1932-05-24"),
    ("en", "05/24/1932", "1932-05-24"),
  ])
  func readsNumbersByLanguage(language: String, line: String, date: String) {
    #expect(DateReading.dateline(line, language: language) == date)
  }

  @Test(arguments: [
    "In 1921 the union had four hundred members", "The strike of 1926", "Chapter 12", "No. 1234",
    "A congress of 1929 and its members, as they were", "May we all meet again", "12 May",
  ])
  func readsNoDateInOtherLines(line: String) {
    #expect(DateReading.dateline(line) == nil)
  }
}
