/// The labels before data about a text, such as `Keywords:` or `Address:`.
enum MetadataLabels {
  /// What a labelled line tells.
  enum Meaning: Sendable, Hashable {
    case author, translator, recipient, source, publisher, place, date, keywords, abstract, other
  }

  /// The label at the start of a line with the value after the colon, where both are short enough.
  static func label(of line: String) -> (meaning: Meaning, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased().split { !$0.isLetter }.joined(separator: " ")
    guard let meaning = meanings[name] else { return nil }
    return (meaning, line[line.index(after: colon)...].trimmed)
  }

  /// Whether a line begins with a label, or with one of an abstract before a stop or a dash.
  static func opens(_ line: String) -> Bool {
    label(of: line) != nil || inlineLabel(of: line) != nil
  }

  /// The label at the start of a paragraph such as `Abstract. The author …` or `Keywords — strikes`.
  static func inlineLabel(of text: String) -> (meaning: Meaning, value: String)? {
    guard let end = text.firstIndex(where: { ".:—–-".contains($0) }), text[..<end].utf8.count <= 40
    else { return nil }
    var name = text[..<end].trimmed
    var rest = text[end...]
    if text[end] == "-" {
      guard let sign = text[end...].dropFirst().firstIndex(where: { ".:—–".contains($0) }),
        text[..<sign].utf8.count <= 40
      else { return nil }
      name = text[..<sign].trimmed
      rest = text[sign...]
    }
    let value = rest.drop { ".:—– ".contains($0) }.trimmed
    guard !value.isEmpty, let first = name.first, first.isUppercase else { return nil }
    if SectionWords.isAbstract(name) { return (.abstract, value) }
    if SectionWords.isKeywords(name) { return (.keywords, value) }
    return nil
  }

  private static let meanings: [String: Meaning] = {
    var result: [String: Meaning] = [:]
    func add(_ meaning: Meaning, _ names: String) {
      for name in names.split(separator: ",") { result[name.trimmed] = meaning }
    }
    add(
      .author,
      "author,authors,written by,autor,autora,autores,auteur,auteurs,verfasser,autore,autori,автор,авторы"
    )
    add(
      .translator,
      """
      translator,translated by,translation,traductor,traducción,traductora,traducteur,traduction,\
      übersetzer,übersetzung,traduttore,traduzione,tradutor,tradução,переводчик,перевод
      """)
    add(
      .date,
      "date,fecha,data,datum,дата,published,first published,written,publicado,pubblicato,publié")
    add(
      .recipient, "to,destinatario,destinatária,destinataire,empfänger,adressat,кому,destinatários")
    add(.publisher, "publisher,editorial,éditeur,verlag,editore,editora,издательство,herausgeber")
    add(
      .place,
      "place,place of publication,lugar,lieu,ort,luogo,lugar de edición,место издания,erscheinungsort"
    )
    add(
      .source,
      """
      source,first published in,fuente,publicado en,quelle,fonte,источник,affiliation,address,\
      afiliación,dirección,affiliation,adresse,zugehörigkeit,affiliazione,indirizzo,\
      isbn,issn,doi,url,transcription,\
      transcribed,html markup,transcripción,version numérique
      """)
    add(
      .keywords,
      """
      keywords,key words,palabras clave,mots clés,mots clefs,palavras chave,descriptores,descritores,schlagwörter,\
      schlüsselwörter,stichwörter,parole chiave,ключевые слова
      """)
    add(
      .abstract,
      "abstract,summary,resumen,résumé,resumo,zusammenfassung,riassunto,sommario,аннотация,резюме,inhalt"
    )
    return result
  }()
}
