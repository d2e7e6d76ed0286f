/// Guesses what kind of document a text is, from words that hardly mislead.
enum TypeWords {
  /// The type in the content model's words, or nothing.
  static func type(title: String, prose: [String]) -> String? {
    let words = title.lowercased().split { !$0.isLetter }.map(String.init)
    for (type, names) in titles where words.contains(where: { names.contains($0) }) { return type }
    let opening = String(
      prose.prefix(60).joined(separator: " ").prefix(20_000)
    ).lowercased()
    return births.contains { opening.containsBytes(of: $0) } ? "memoir" : nil
  }

  private static let titles: [(String, Set<String>)] = [
    (
      "interview",
      [
        "interview", "entrevista", "entretien", "intervista", "интервью", "conversación",
        "conversation", "conversa", "gespräch", "conversazione", "colloquio", "беседа",
      ]
    ),
    (
      "resolution",
      ["resolution", "resolución", "résolution", "risoluzione", "resolução", "резолюция"]
    ),
    ("speech", ["speech", "discurso", "discours", "rede", "discorso", "речь"]),
    ("report", ["report", "informe", "rapport", "bericht", "rapporto", "relatório", "доклад"]),
    (
      "statement",
      [
        "statement", "declaration", "declaración", "déclaration", "erklärung", "dichiarazione",
        "declaração", "заявление", "manifesto", "manifiesto", "manifeste", "manifest", "манифест",
      ]
    ),
    ("review", ["review", "reseña", "rezension", "recensione", "resenha", "рецензия"]),
    (
      "memoir",
      [
        "memoir", "memoirs", "memorias", "memórias", "mémoires", "souvenirs", "erinnerungen",
        "memorie", "воспоминания",
      ]
    ),
  ]

  private static let births = [
    "i was born in", "i was born on", "nací en", "nací el", "je suis né", "ich wurde am",
    "ich bin in", "sono nato a", "sono nata a", "nasci em", "я родился", "я родилась",
  ]
}
