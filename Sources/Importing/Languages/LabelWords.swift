/// Words that introduce the data about a text and say nothing themselves.
enum LabelWords {
  /// Whether a word may be left out once what it introduces is in the front matter.
  static func isLabel(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return word.count <= 3 && word.allSatisfy(\.isLetter) || namesTranslation(word)
      || labels.contains(word)
  }

  /// Whether a word says that a text is a translation, or whose.
  static func namesTranslation(_ word: some StringProtocol) -> Bool {
    let word = word.lowercased()
    return translations.contains { word.hasPrefix($0) }
  }

  private static let translations = [
    "translat", "traduc", "traduit", "tradotto", "traduz", "tradução", "übersetz", "aus dem",
    "перевод", "перевел", "перевёл",
  ]

  private static let labels: Set<String> = [
    "abstract", "summary", "resumen", "résumé", "resumo", "zusammenfassung", "riassunto",
    "sommario", "аннотация", "резюме", "keywords", "words", "palabras", "clave", "mots", "clés",
    "clefs", "palavras", "chave", "schlagwörter", "schlüsselwörter", "stichwörter", "stichworte",
    "parole", "chiave", "ключевые", "слова", "author", "authors", "autor", "autora", "autores",
    "auteur", "auteurs", "verfasser", "autore", "autori", "автор", "авторы", "date", "fecha",
    "data",
    "datum", "дата", "from", "para", "references", "bibliography", "written", "published", "pages",
  ]
}
