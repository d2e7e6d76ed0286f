/// The labels before data about a text, such as `Keywords:` or `Address:`.
enum MetadataLabels {
  /// What a labelled line tells.
  enum Meaning: Sendable, Hashable {
    case author, translator, source, date, keywords, abstract, other
  }

  /// The label at the start of a line with the value after the colon, where both are short enough.
  static func label(of line: String) -> (meaning: Meaning, value: String)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let name = line[..<colon].lowercased().split { !$0.isLetter }.joined(separator: " ")
    guard let meaning = meanings[name] else { return nil }
    return (meaning, line[line.index(after: colon)...].trimmed)
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
    add(.date, "date,fecha,data,datum,дата,published,first published,written")
    add(
      .source,
      """
      source,first published in,fuente,publicado en,quelle,fonte,источник,affiliation,address,\
      afiliación,dirección,affiliation,adresse,zugehörigkeit,affiliazione,indirizzo,publisher,\
      editorial,éditeur,verlag,editore,editora,издательство,isbn,issn,doi,url,transcription,\
      transcribed,html markup,transcripción,version numérique
      """)
    add(
      .keywords,
      """
      keywords,key words,palabras clave,mots clés,mots clefs,palavras chave,schlagwörter,\
      schlüsselwörter,stichwörter,parole chiave,ключевые слова
      """)
    add(.abstract, "abstract,summary,resumen,résumé,resumo,zusammenfassung,riassunto,аннотация")
    return result
  }()
}
