import Diagnostics
import Importing
import Testing

@Suite struct FrontMatterTests {
  private let paragraph =
    "The strike of the dockers began on a Monday in the rain, and by the evening nobody was at work."

  @Test func takesTitleAuthorAndLabels() throws {
    let text = try imported(
      """
      The strike of the dockers

      by Anna Berg and Ivan Petrov

      Translated by: Karl Steiner
      Source: Archive of the Harbour, box 3
      Keywords: strikes; harbours

      \(paragraph)
      """)
    #expect(text.frontMatter.title == "The strike of the dockers")
    #expect(text.frontMatter.authors == ["Anna Berg", "Ivan Petrov"])
    #expect(text.frontMatter.translators == ["Karl Steiner"])
    #expect(text.frontMatter.source.note == "Source: Archive of the Harbour, box 3")
    #expect(text.frontMatter.keywords == ["strikes", "harbours"])
    #expect(text.blocks.count == 1)
  }

  @Test func readsTheNoteOnTheSourceOfALetter() throws {
    let text = try imported(
      """
      (Versión al castellano desde “Le début”, en Pierre Durand, Oeuvres, Tomo 3, páginas 12-13. Carta a Anna Berg.)

      Querida Anna:

      He leído su carta con mucha alegría y quiero contestarla en seguida, porque no hay tiempo que perder.
      """)
    #expect(text.frontMatter.title == "Carta a Anna Berg")
    #expect(text.frontMatter.recipients == ["Anna Berg"])
    #expect(text.frontMatter.authors == ["Pierre Durand"])
    #expect(text.frontMatter.source.title == "Oeuvres")
    #expect(text.frontMatter.source.volume == "3")
    #expect(text.frontMatter.source.pages == "12-13")
  }

  @Test func namesAnUntitledTextAfterItsFileAndSaysSo() throws {
    let result = Importer.importText(
      Array((paragraph + "\n\n" + paragraph + "\n").utf8), fileName: "dockers_1926.txt")
    #expect(result.text?.frontMatter.title == "dockers 1926")
    #expect(result.problems.map(\.rule) == ["guessed-title"])
    #expect(
      result.problems.map(\.message) == ["no title was found; 'dockers 1926' is a guess"])
  }

  @Test(arguments: [
    ("en", "The workers of the port were on strike for the whole of the winter and had no bread."),
    ("es", "Los obreros del puerto estuvieron en huelga durante todo el invierno y no tenían pan."),
    (
      "fr",
      "Les ouvriers du port étaient en grève pendant tout l’hiver et ils n’avaient pas de pain."
    ),
    ("pt", "Os operários do porto estiveram em greve durante todo o inverno e não tinham pão."),
    ("de", "Die Arbeiter des Hafens waren den ganzen Winter im Streik und hatten auch kein Brot."),
    ("it", "Gli operai del porto erano in sciopero per tutto l’inverno e non avevano più il pane."),
    ("ru", "Рабочие порта бастовали всю зиму, и у них не было хлеба."),
  ])
  func recognisesTheLanguage(language: String, sentence: String) throws {
    #expect(try imported(sentence).frontMatter.language == language)
  }

  @Test func dropsARepeatedTitle() throws {
    let text = try imported("A strike in the port\n\nA strike in the port\n\n\(paragraph)\n")
    #expect(text.dropped.map(\.reason) == [.repeatedTitle])
    #expect(text.blocks.count == 1)
  }

  @Test(arguments: [
    ("¿Qué es la Révolution?", "que-es-la-revolution"), ("Письмо к Ивану", "pismo-k-ivanu"),
    ("L'État d’urgence", "letat-durgence"), ("Die Straße", "die-strasse"),
    (
      "A title that is so long that it has to be cut somewhere near its sixtieth letter",
      "a-title-that-is-so-long-that-it-has-to-be-cut-somewhere-near"
    ),
    ("★", "document"),
  ])
  func makesASlugOfTheTitle(title: String, slug: String) throws {
    let text = try imported("\(title)\n\n\(paragraph)\n", as: "★.txt")
    #expect(text.slug == slug)
  }

  @Test func readsABibliography() throws {
    let text = try imported(
      """
      On strikes

      \(paragraph)

      1. Berg A., Petrov I. Strikes of the North: a history. 1900—1930. Oslo: Nordverlag, 1931.

      2. Durand J.-P. La grève // Cahiers du Port. № 11. 1982.

      3. Strikes and their songs. M.: Pero, 2015.

      4. Stone M. (ed.). Harbours. London: Zed, 2004.
      """)
    let references = text.frontMatter.bibliography
    #expect(
      references.map(\.id) == ["berg-1931", "durand-1982", "strikes-and-their-2015", "stone-2004"])
    #expect(references[0].authors.map(\.family) == ["Berg", "Petrov"])
    #expect(references[0].authors.map(\.given) == ["A.", "I."])
    #expect(references[0].title == "Strikes of the North: a history. 1900—1930")
    #expect(references[0].place == "Oslo")
    #expect(references[0].publisher == "Nordverlag")
    #expect(references[1].type == "article-journal")
    #expect(references[1].container == "Cahiers du Port")
    #expect(references[1].issue == "11")
    #expect(references[2].place == "M.")
    #expect(references[3].editors.map(\.family) == ["Stone"])
    #expect(references[3].note == "Stone M. (ed.). Harbours. London: Zed, 2004.")
  }
}
