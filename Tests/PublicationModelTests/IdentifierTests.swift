import PublicationModel
import Testing

@Suite struct SlugTests {
  @Test(arguments: ["a", "victor-serge", "1938", "26-de-julio", "a-1-b"])
  func acceptsWordsJoinedByHyphens(_ text: String) throws {
    #expect(Slug(text)?.text == text)
    #expect(try Slug(parsing: text).description == text)
    #expect(Slug.folding(text)?.text == text)
  }

  @Test(
    arguments: [
      ("", 0, nil), ("-a", 0, "write a"), ("a-", 1, "write a"), ("a--b", 2, "write a-b"),
      ("Victor Serge", 0, "write victor-serge"), ("víctor", 1, "write victor"),
      ("a_b", 1, "write a-b"), ("a/b", 1, "write a-b"), ("日本", 0, nil),
    ] as [(String, Int, String?)])
  func saysWhatTheSlugShouldHaveBeen(_ text: String, offset: Int, hint: String?) throws {
    #expect(Slug(text) == nil)
    let error = try #require(throws: NotationError.self) { try Slug(parsing: text) }
    #expect(error.offset == offset)
    #expect(error.hint == hint)
  }

  @Test(arguments: [
    ("Comrade Ramiro Méndez", "comrade-ramiro-mendez"),
    ("Trotsky’s “Letter” to Serge", "trotskys-letter-to-serge"), ("«Ñandú» — ¿qué?", "nandu-que"),
    ("Große Straße, Æsir & Œuvre", "grosse-strasse-aesir-oeuvre"),
    ("Łódź Đorđe Ørsted", "lodz-dorde-orsted"),
    ("Лев Троцкий: моя жизнь", "lev-trotskii-moia-zhizn"), ("Щедрин-Ёлкин", "shchedrin-elkin"),
    ("Ελευθερία ή θάνατος", "eleytheria-i-thanatos"), ("Ουτοπία", "outopia"),
    ("ﬁn № 18", "fin-no-18"),
    ("jusqu´en", "jusquen"), ("soft\u{AD}hyphen\u{A0}here", "softhyphen-here"),
    ("İstanbul", "istanbul"),
  ])
  func foldsAnyTitle(_ title: String, slug: String) {
    #expect(Slug.folding(title)?.text == slug)
  }

  @Test func cutsAtAWordUnlessOneWordIsTooLong() {
    #expect(Slug.folding("one two three", maximumLength: 9)?.text == "one-two")
    #expect(Slug.folding("one two three", maximumLength: 7)?.text == "one-two")
    #expect(Slug.folding("abcdefgh", maximumLength: 3)?.text == "abc")
    #expect(Slug.folding("abc", maximumLength: -1)?.text == "a")
    let long = Slug.folding(String(repeating: "word ", count: 1000))
    #expect(long.map { $0.text.count <= 60 } == true)
  }

  @Test(arguments: ["", "日本語", "…—!", "'"])
  func isNothingWhereNoLetterIsLeft(_ title: String) {
    #expect(Slug.folding(title) == nil)
  }

  @Test func whatIsFoldedIsASlugThatFoldsToItself() {
    for scalar in (0...0xFFFF).compactMap(Unicode.Scalar.init) {
      guard let slug = Slug.folding("x\(scalar)y") else { continue }
      #expect(Slug.folding(slug.text) == slug)
    }
  }
}

@Suite struct LanguageTagTests {
  @Test(arguments: [
    ("en", "en"), ("EN", "en"), ("pt-br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"),
    ("es-419", "es-419"), ("ca-Valencia", "ca-valencia"), ("de-1996", "de-1996"),
    ("sl-rozaj-biske", "sl-rozaj-biske"), ("ast", "ast"),
  ])
  func readsTheMainShapesInAnyCase(_ text: String, canonical: String) throws {
    let tag = try LanguageTag(parsing: text)
    #expect(tag.description == canonical)
    #expect(try LanguageTag(parsing: canonical) == tag)
  }

  @Test(arguments: [
    ("", 0, "write a tag such as en, es or pt-BR"), ("e", 0, "write a tag such as en, es or pt-BR"),
    ("english", 0, "write a tag such as en, es or pt-BR"), ("pt_BR", 0, "write pt-BR"),
    ("es_ES.UTF-8", 0, "write es-ES"), ("en-", 3, "write a tag such as en, es or pt-BR"),
    ("en-BR-Latn", 6, "write a tag such as en, es or pt-BR"),
    ("en-a-bcd", 3, "write a tag such as en, es or pt-BR"),
    ("de-1996-1996", 8, "write a tag such as en, es or pt-BR"),
    ("ес", 0, "write a tag such as en, es or pt-BR"),
  ])
  func refusesWhatIsNotWellFormed(_ text: String, offset: Int, hint: String) throws {
    let error = try #require(throws: NotationError.self) { try LanguageTag(parsing: text) }
    #expect(error.offset == offset)
    #expect(error.hint == hint)
  }
}

@Suite struct CountryCodeTests {
  @Test func knowsCountriesOfTodayAndOfYesterday() throws {
    #expect(CountryCode("CL")?.isFormer == false)
    #expect(CountryCode("SUHH")?.isFormer == true)
    #expect(CountryCode("cl") == nil && CountryCode("ZZ") == nil && CountryCode("") == nil)
  }

  @Test func namesACountryInALanguageWhereThatIsKnown() throws {
    let (english, spanish) = (try LanguageTag(parsing: "en"), try LanguageTag(parsing: "es"))
    #expect(CountryCode("DE")?.name(in: spanish) == "Alemania")
    #expect(CountryCode("DE")?.name(in: english) == "Germany")
    #expect(CountryCode("CSHH")?.name(in: english) == "Czechoslovakia")
    #expect(CountryCode("CSHH")?.name(in: spanish) == nil)
  }

  @Test(arguments: [
    ("cl", "write CL"), ("UK", "write GB"), ("USA", "write US"), ("SU", "write SUHH"),
    ("CS", "write CSHH or CSXX"), ("Chile", "write CL"), ("Czechoslovakia", "write CSHH"),
    ("ddde", "write DDDE"),
    ("Q", "write two capitals such as CL, or four for a country that is no more, such as SUHH"),
  ])
  func proposesTheCodeThatWasMeant(_ text: String, hint: String) throws {
    let error = try #require(throws: NotationError.self) { try CountryCode(parsing: text) }
    #expect(error.hint == hint)
  }
}
