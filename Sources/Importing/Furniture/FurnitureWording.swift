/// What the buttons, menus and notices of web pages say, in several languages.
enum FurnitureWording {
  /// Whether a whole line says what only furniture says.
  static func isFurniture(_ original: String) -> Bool {
    guard original.utf8.count <= 240 else { return false }
    if DumpForms.isPlaceholder(original) { return true }
    let line = DumpForms.withoutSigns(original)
    if DumpForms.isPlaceholder(line) { return true }
    guard line.utf8.count <= 140 else { return false }
    let words = normalized(line)
    if line.contains("©") || reserved.contains(where: { words.hasSuffix($0) }) { return true }
    if opensLikeFurniture(words, of: line) { return true }
    if words.utf8.count <= 50, words.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      isCount(words) || isPrice(words)
    {
      return true
    }
    guard !isSpeech(line, words) else { return false }
    return strong.contains(words) || FurnitureVocabulary.verdict(words) == .sure
  }

  /// Whether a few words are set as someone says them: after a dash, or with a full stop.
  private static func isSpeech(_ line: String, _ words: String) -> Bool {
    guard let first = line.unicodeScalars.first, let last = line.unicodeScalars.last else {
      return false
    }
    if first == "—" || first == "–" || first == "«" || first == "“" || first == "„" { return true }
    return (last == "." || last == "!") && words.split(separator: " ").count <= 3
  }

  /// Whether a whole line may be furniture, where it stands among other furniture.
  static func mayBeFurniture(_ original: String) -> Bool {
    guard original.utf8.count <= 100 else { return false }
    let line = DumpForms.withoutSigns(original)
    if line.isEmpty || DumpForms.isAddress(line) || isClock(line) { return true }
    guard line.utf8.count <= 100, line.count <= 60 else { return false }
    let spaces = line.utf8.count { $0 == 0x20 }
    return spaces <= 3 && weak.contains(normalized(line)) || isNavigation(line)
      || spaces <= 8 && !isSpeech(line, normalized(line))
        && FurnitureVocabulary.verdict(normalized(line)) != .none
      || isTrail(line)
  }

  /// Whether a line tells when something was posted: a date in digits and a time of day, little else.
  private static func isClock(_ line: String) -> Bool {
    let words = line.split { $0 == " " || $0 == "," }
    guard (2...8).contains(words.count) else { return false }
    return words.contains { word in
      let parts = word.split(separator: ":")
      return (2...3).contains(parts.count) && parts.allSatisfy { $0.count == 2 && Int($0) != nil }
    } && line.contains { $0.isNumber } && words.count { $0.contains(where: \.isNumber) } >= 2
  }

  /// Whether a line is a path to the page: `Home › Archive › The strike`.
  private static func isTrail(_ line: String) -> Bool {
    let parts = line.split { "›»>→/".contains($0) }.map { normalized($0) }
    guard (2...6).contains(parts.count), line.contains(where: { "›»>→".contains($0) }),
      parts.allSatisfy({ !$0.isEmpty && $0.count <= 80 })
    else { return false }
    return weak.contains(parts[0]) || strong.contains(parts[0])
  }

  /// Whether a line is a row of links: short parts between bars, one of them a known button.
  static func isNavigation(_ line: String) -> Bool {
    guard line.unicodeScalars.contains(where: { "|›»·•>".unicodeScalars.contains($0) }) else {
      return false
    }
    let parts = line.split { "|›»·•>".contains($0) }.map { normalized($0) }
    guard parts.count >= 3, parts.allSatisfy({ $0.count <= 30 }) else { return false }
    return parts.contains { weak.contains($0) || strong.contains($0) }
  }

  /// Small letters and digits with single spaces, without the signs around them.
  static func normalized(_ text: some StringProtocol) -> String {
    text.plainWords
  }

  /// `12 comments`, `3 likes`, `0 0 0 votes`, `1234 views`.
  private static func isCount(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard parts.count >= 2, parts.count <= 4, let last = parts.last, let first = parts.first else {
      return false
    }
    if parts.count == 2, counted.contains(String(first)) { return last.allSatisfy(\.isNumber) }
    return counted.contains(String(last))
      && parts.dropLast().allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// `100 rub 1 0 su`, `usd 12 50`: numbers and a currency, no other words.
  private static func isPrice(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    guard parts.count >= 2, parts.count <= 6 else { return false }
    let names = parts.filter { !$0.allSatisfy(\.isNumber) }
    return names.count < parts.count && !names.isEmpty
      && names.allSatisfy { currencies.contains(String($0)) }
  }

  /// Whether a line stands above a list of links to other pages.
  static func opensLinks(_ line: String) -> Bool { linkLabels.contains(normalized(line)) }

  private static let reserved = [
    "all rights reserved", "todos los derechos reservados", "tous droits réservés",
    "todos os direitos reservados", "alle rechte vorbehalten", "tutti i diritti riservati",
    "все права защищены",
  ]

  private static let linkLabels = list(FurniturePhrases.linkLabels)

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").map { normalized($0) }.filter { !$0.isEmpty })
  }

  private static let currencies: Set<String> = [
    "rub", "usd", "eur", "gbp", "su", "euro", "euros", "dollars", "ars", "clp", "brl", "руб", "р",
  ]

  private static let counted: Set<String> = [
    "comments", "comment", "votes", "vote", "likes", "like", "views", "shares", "share", "replies",
    "ratings", "reviews", "stars", "reads", "followers", "downloads", "reactions",
    "comentarios", "comentario", "votos", "voto", "visitas", "valoraciones", "estrellas",
    "compartidos", "seguidores", "descargas",
    "commentaires", "commentaire", "vues", "avis", "étoiles", "partages", "réactions", "votants",
    "kommentare", "kommentar", "aufrufe", "stimmen", "stimme", "bewertungen", "sterne", "follower",
    "commenti", "commento", "visualizzazioni", "voti", "stelle", "condivisioni", "valutazioni",
    "comentários", "comentário", "visualizações", "avaliações", "estrelas", "compartilhamentos",
    "комментариев", "комментария", "комментарий", "просмотров", "просмотра", "голосов", "голоса",
    "голос", "оценок", "оценки", "лайков", "репостов", "подписчиков",
  ]

  private static let strong = list(FurniturePhrases.strong)
    .union(list(FurniturePhrases.buttons))
  private static let weak = list(FurniturePhrases.weak)
  private static func opensLikeFurniture(_ words: String, of line: String) -> Bool {
    let first = words.prefix { $0 != " " }
    guard
      let opening = openings[String(first)]?.first(where: { words.hasPrefix($0.words + " ") })
    else { return false }
    guard opening.needsColon else { return true }
    let head = line.prefix { $0 != ":" }
    return head.utf8.count < line.utf8.count && normalized(head) == opening.words
  }

  /// The words that lines of furniture begin with, by the first of them.
  private static let openings = Dictionary(
    grouping: [FurniturePhrases.startings, FurniturePhrases.openings]
      .flatMap { $0.split(separator: "\n") }
      .map { (words: normalized($0), needsColon: $0.hasSuffix(":")) },
    by: { String($0.words.prefix { $0 != " " }) })
}
