/// What the buttons, menus and notices of web pages say, in several languages.
enum FurnitureWording {
  /// Whether a whole line says what only furniture says.
  static func isFurniture(_ line: String) -> Bool {
    guard line.utf8.count <= 140 else { return false }
    let words = normalized(line)
    if line.contains("©") || reserved.contains(where: { words.hasSuffix($0) }) { return true }
    return strong.contains(words) || opensLikeFurniture(words)
      || words.utf8.count <= 50 && words.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
        && (isCount(words) || isPrice(words))
  }

  /// Whether a whole line may be furniture, where it stands among other furniture.
  static func mayBeFurniture(_ line: String) -> Bool {
    guard line.utf8.count <= 60 else { return false }
    let spaces = line.utf8.count { $0 == 0x20 }
    return spaces <= 3 && weak.contains(normalized(line)) || isNavigation(line)
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
    guard parts.count >= 2, parts.count <= 4, let last = parts.last else { return false }
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

  private static let linkLabels = list(
    """
    Related articles
    Related posts
    Recent posts
    Most read
    Read next
    Artículos relacionados
    Entradas relacionadas
    Entradas recientes
    Te puede interesar
    Articles similaires
    Articles récents
    Lire aussi
    Artigos relacionados
    Posts recentes
    Leia também
    Ähnliche Artikel
    Ähnliche Beiträge
    Neueste Beiträge
    Articoli correlati
    Articoli recenti
    Leggi anche
    Читайте также
    Похожие статьи
    Похожие записи
    """)

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: "\n").map { normalized($0) }.filter { !$0.isEmpty })
  }

  private static let currencies: Set<String> = [
    "rub", "usd", "eur", "gbp", "su", "euro", "euros", "dollars", "ars", "clp", "brl", "руб", "р",
  ]

  private static let counted: Set<String> = [
    "comments", "comment", "votes", "vote", "likes", "like", "views", "shares", "share", "replies",
    "comentarios", "comentario", "votos", "visitas", "commentaires", "commentaire", "vues", "votes",
    "kommentare", "kommentar", "aufrufe", "commenti", "commento", "visualizzazioni", "comentários",
    "комментариев", "комментария", "просмотров", "голосов", "followers",
  ]

  private static let strong = list(FurniturePhrases.strong)
  private static let weak = list(FurniturePhrases.weak)
  private static func opensLikeFurniture(_ words: String) -> Bool {
    let first = words.prefix { $0 != " " }
    return startings[String(first)]?.contains { words.hasPrefix($0) } ?? false
  }

  private static let startings = Dictionary(
    grouping: FurniturePhrases.startings.split(separator: "\n").map { normalized($0) + " " },
    by: { String($0.prefix { $0 != " " }) })
}
