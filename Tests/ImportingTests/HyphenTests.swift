import Importing
import Testing

@Suite struct HyphenTests {
  /// A text that says some words whole and cuts others at a line's end.
  private func paragraph(of known: String, _ head: String, _ tail: String) throws -> String {
    let text = try imported(
      """
      The words that are known from elsewhere in the text are these: \(known)
      and then the line goes on for quite a while, until it reaches \(head)-
      \(tail) and goes on after it for some more words until it all ends.
      """)
    return text.blocks.map { $0.content.plainText }.joined(separator: " ")
  }

  @Test(arguments: [
    ("nothing", "com", "rade", "comrade"),
    ("counter-revolutionary", "counter", "revolutionary", "counter-revolutionary"),
    ("counterrevolutionary", "counter", "revolutionary", "counterrevolutionary"),
    ("counter and revolutionary", "count", "er-revolutionary", "counter-revolutionary"),
    ("colonial", "semi-co", "lonial", "semi-colonial"),
    ("Latin", "Lat", "in", "Latin"),
    ("left-wing and right", "right", "wing", "right-wing"),
    ("nothing", "mid", "1950s", "mid-1950s"),
    ("the COTP-CI", "COTP", "CI", "COTP-CI"),
    ("nothing", "Saint", "Denis", "Saint-Denis"),
    ("nothing", "Indíge", "na", "Indígena"),
    ("nothing", "Vor", "und Nachteile", "Vor- und Nachteile"),
  ])
  func judgesAHyphenAtALinesEnd(known: String, head: String, tail: String, want: String) throws {
    let words = try paragraph(of: known, head, tail)
    #expect(words.contains("reaches \(want) "), "\(words)")
  }

  @Test func asksTheWordListOnlyWhereTheTextIsSilent() throws {
    let source = """
      It was a long way to the town, and we took the road of the working-
      class districts down to the harbour, where we all found some water-
      melons on the quay and ate them before anybody else came and saw us.
      """
    let text = try imported(source, words: ["working", "class", "watermelon"])
    let words = text.blocks.map { $0.content.plainText }.joined()
    #expect(words.contains("working-class districts"))
    #expect(words.contains("watermelons"))
  }

  @Test func takesAHyphenWithASpaceAfterItForADash() throws {
    let source = [
      "It was said under conditions that were very hard on the people- ",
      "as had happened before in many other countries of the world com-",
      "rades had come from - that nothing could be done about it, and ",
      "that every one of them should go home and wait for better times. ",
      "They did not do so, and a long time later it was seen that they ",
      "had been right about it from the very first day to the last one. ",
    ]
    let text = try imported(source.joined(separator: "\n"))
    #expect(text.blocks[0].content.plainText.contains("the people- as had happened"))
    #expect(text.blocks[0].content.plainText.contains("comrades"))
  }

  @Test func joinsAWordAcrossAPageByTheTextsOwnWords() throws {
    let text = try imported(
      """
      The Comandos were set up in the towns of the south in that year,
      and we were all of us agreed that it was wrong to call for Coman-
      \u{0C}After the coup had come there was no more to be said about this,
      and nobody said it, as far as I remember those days of the winter.

      dos where there was a living movement already, which was in need
      of all the people that it could find for its work in the factories.
      """)
    let words = text.blocks.map { $0.content.plainText }
    #expect(words.first?.contains("call for Comandos where") == true, "\(words)")
    #expect(words.count == 2)
  }
}

/// Words cut at line ends, language by language, in texts that say nothing about them.
@Suite struct HyphenLanguageTests {
  /// A word in two parts and what it should become.
  struct Cut: Sendable, CustomTestStringConvertible {
    let language: String, head: String, tail: String, want: String
    var testDescription: String { "\(language): \(want)" }

    init(_ language: String, _ cut: String, _ want: String) {
      let parts = cut.split(separator: "|").map(String.init)
      self.language = language
      head = String(parts[0].dropLast())
      tail = parts[1]
      self.want = want
    }
  }

  /// A text in which several words are surely cut, as a typesetter does who hyphens.
  private func word(_ cut: Cut, words: Set<String>?) throws -> String {
    let text = try imported(
      """
      Zarb wolt kimm zarb drum wolt kimm zarb drum wolt kimm zarb drum wolt plink-
      erdam zarb wolt kimm zarb drum wolt kimm zarb drum wolt kimm zarb drum glam-
      boltik zarb wolt kimm zarb drum wolt kimm zarb drum wolt, \(cut.head)-
      \(cut.tail), zarb wolt kimm zarb drum wolt kimm zarb drum wolt kimm zarb.
      """, language: cut.language, words: words)
    let body = text.blocks.map { $0.content.plainText }.joined(separator: " ")
    let parts = body.split(separator: ", ")
    return parts.count == 3 ? String(parts[1]) : body
  }

  @Test(arguments: [
    Cut("en", "self-|taught", "self-taught"), Cut("en", "vice-|president", "vice-president"),
    Cut("en", "Anglo-|Irish", "Anglo-Irish"), Cut("en", "rank-and-|file", "rank-and-file"),
    Cut("en", "1917-|1918", "1917-1918"), Cut("en", "pre-|and", "pre- and"),
    Cut("en", "with-|out", "without"), Cut("en", "NATO-|led", "NATO-led"),
    Cut("en", "CNT-|FAI", "CNT-FAI"), Cut("en", "ex-|ample", "example"),
    Cut("en", "cross-|ing", "crossing"), Cut("en", "com-|mittee", "committee"),
    Cut("es", "político-|militar", "político-militar"),
    Cut("es", "ítalo-|argentino", "ítalo-argentino"),
    Cut("es", "franco-|prusiana", "franco-prusiana"), Cut("es", "por-|que", "porque"),
    Cut("es", "revolu-|ción", "revolución"), Cut("es", "rompe-|huelgas", "rompehuelgas"),
    Cut("fr", "dit-|il", "dit-il"), Cut("fr", "a-t-|il", "a-t-il"), Cut("fr", "a-|t-il", "a-t-il"),
    Cut("fr", "celui-|ci", "celui-ci"), Cut("fr", "peut-|être", "peut-être"),
    Cut("fr", "c’est-à-|dire", "c’est-à-dire"), Cut("fr", "c’est-|à-dire", "c’est-à-dire"),
    Cut("fr", "États-|Unis", "États-Unis"), Cut("fr", "vice-|président", "vice-président"),
    Cut("fr", "là-|bas", "là-bas"), Cut("fr", "cama-|rade", "camarade"),
    Cut("fr", "voi-|là", "voilà"), Cut("fr", "ce-|lui", "celui"),
    Cut("pt", "viu-|se", "viu-se"), Cut("pt", "viu-|-se", "viu-se"),
    Cut("pt", "fazê-|lo", "fazê-lo"), Cut("pt", "dir-se-|ia", "dir-se-ia"),
    Cut("pt", "segunda-|feira", "segunda-feira"),
    Cut("pt", "anti-|imperialista", "anti-imperialista"),
    Cut("pt", "clas-|se", "classe"), Cut("pt", "operá-|rio", "operário"),
    Cut("de", "Arbeiter-|bewegung", "Arbeiterbewegung"), Cut("de", "KPD-|Führung", "KPD-Führung"),
    Cut("de", "Vor-|und", "Vor- und"), Cut("de", "schwarz-|roten", "schwarz-roten"),
    Cut("de", "Anarcho-|Syndikalisten", "Anarcho-Syndikalisten"),
    Cut("de", "deutsch-|französischen", "deutsch-französischen"),
    Cut("it", "anglo-|americano", "anglo-americano"), Cut("it", "perio-|dico", "periodico"),
    Cut("it", "vice-|presidente", "vice-presidente"), Cut("it", "franco-|bollo", "francobollo"),
    Cut("ru", "кто-|то", "кто-то"), Cut("ru", "какой-|нибудь", "какой-нибудь"),
    Cut("ru", "кое-|где", "кое-где"), Cut("ru", "из-|за", "из-за"),
    Cut("ru", "по-|прежнему", "по-прежнему"), Cut("ru", "социал-|демократ", "социал-демократ"),
    Cut("ru", "северо-|западный", "северо-западный"),
    Cut("ru", "вице-|президент", "вице-президент"),
    Cut("ru", "рабо-|чий", "рабочий"), Cut("ru", "по-|тому", "потому"),
    Cut("ru", "какую-|либо", "какую-либо"), Cut("ru", "еле-|еле", "еле-еле"),
    Cut("ru", "жилищно-|коммунальный", "жилищно-коммунальный"),
    Cut("it", "democratico-|cristiano", "democratico-cristiano"),
    Cut("pt", "sindicalista-|revolucionário", "sindicalista-revolucionário"),
    Cut("fr", "ci-des-|sous", "ci-dessous"),
  ])
  func judgesByTheLanguageAlone(_ cut: Cut) throws {
    let found = try word(cut, words: nil)
    #expect(found == cut.want)
  }

  @Test(arguments: [
    Cut("en", "jam-|jar", "jam-jar"), Cut("en", "cup-|board", "cupboard"),
    Cut("en", "ex-|soldiers", "ex-soldiers"), Cut("en", "label-|led", "labelled"),
    Cut("en", "Stone-|house", "Stonehouse"),
    Cut("es", "coche-|cama", "coche-cama"), Cut("es", "arma-|dura", "armadura"),
    Cut("fr", "monte-|charge", "monte-charge"), Cut("fr", "par-|tout", "partout"),
    Cut("pt", "polé-|mica", "polémica"), Cut("pt", "contava-|nos", "contava-nos"),
    Cut("de", "Gewerk-|schaft", "Gewerkschaft"), Cut("de", "haus-|hoch", "haushoch"),
    Cut("it", "ninna-|nanna", "ninna-nanna"), Cut("it", "capo-|volta", "capovolta"),
    Cut("ru", "студент-|химик", "студент-химик"), Cut("ru", "про-|сто", "просто"),
  ])
  func asksTheDictionaryForTheWholeAndForItsParts(_ cut: Cut) throws {
    let words: Set<String> = [
      "jam", "jar", "cup", "board", "cupboard", "soldiers", "label", "led", "stone", "house",
      "coche",
      "cama", "arma", "dura", "armadura", "monte", "charge", "par", "tout", "partout", "polêmica",
      "mica", "polé", "contava", "nos", "haus", "hoch", "ninna", "nanna", "capo", "volta",
      "capovolta",
      "студент", "химик", "про", "сто", "просто",
    ]
    let found = try word(cut, words: words)
    #expect(found == cut.want)
  }
}

/// What the hyphens themselves say about a text.
@Suite struct HyphenFormTests {
  @Test func takesTheTypesettersOwnSignForACut() throws {
    let text = try imported(
      """
      The typesetter of this page cut its words with a sign that was not the one which com\u{2010}
      rades had typed, and so there was never a doubt about the jam-
      jars that they put on the quay, nor about what had been with\u{2010}
      out a hyphen from the very first day of their undertak\u{2010}
      ing, as anybody can see who looks at the signs of it.
      """)
    let words = text.blocks[0].content.plainText
    #expect(words.contains("comrades") && words.contains("jam-jars"), "\(words)")
    #expect(words.contains("without") && words.contains("undertaking"), "\(words)")
    #expect(text.doubtfulHyphens.isEmpty)
  }

  @Test func keepsEveryHyphenWhereHardlyAnyLineHasOne() throws {
    let line = "it was a long way to go, and nobody knew what would be found there, when at last\n"
    let source =
      "At first " + String(repeating: line, count: 60)
      + "we came to the water-\nside of the town, where we all sat down and had a rest there.\n"
    let words = try imported(source, words: ["waterside", "water", "side"]).blocks[0].content
    #expect(words.plainText.contains("water-side"))
  }
}

/// Hyphens that `pdftotext` dropped with the line's end.
@Suite struct LostHyphenTests {
  private let start = """
    The committee of the harbour sat all night and spoke of nothing but the rent
    that had been asked of them by the owners of the houses near the old quay in
    the east of the town, and of the money which nobody had in those hard times,
    when even the baker gave no bread to those who did not pay for it on the day

    """
  private let end = """

    and all of them went home in the early morning with nothing to show for what
    they had done, but with a good feeling about it that lasted for a whole week.
    """
  private let words: Set<String> = ["soup", "kitchens", "newspaper", "news", "paper"]

  @Test func putsAHyphenBackWhereALineWasTooLong() throws {
    let line = "and they talked for some hours about what should be done with all of the soup"
    let text = try imported(
      start + line + "kitchens that had been set up by the women of the quarter a year before it,"
        + end, words: words)
    #expect(text.blocks[0].content.plainText.contains("the soup-kitchens that"))
    #expect(text.restoredHyphens == [5])
  }

  @Test func leavesAWordAloneThatIsOne() throws {
    let line = "and they talked for some hours about what should be done with all of the news"
    let text = try imported(
      start + line + "papers that had been set up by the women of the quarter a year before it,"
        + end, words: words.union(["newspapers", "papers"]))
    #expect(text.restoredHyphens.isEmpty)
  }

  @Test func leavesAWordAloneInALineThatIsNotTooLong() throws {
    let text = try imported(
      start + "and they talked of the soupkitchens that had been set up by the women there," + end,
      words: words)
    #expect(text.restoredHyphens.isEmpty)
  }
}
