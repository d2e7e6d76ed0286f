/// Finds the numbers of pages among the lines at their edges.
struct PageNumbers: Sendable {
  /// The lines that hold nothing but the number of their page.
  let lines: Set<Int>
  /// What is to be added to a page's position to have its number, where numbers were found.
  private let offsets: Set<Int>

  /// The lines whose numbers count as the pages do.
  static func find(_ edges: [PageFurniture.Edge]) -> PageNumbers {
    let pages = Set(edges.map(\.page)).count
    let needed = pages <= 3 ? 2 : 3
    var voters: [Int: Set<Int>] = [:]
    for edge in edges {
      for number in edge.words.numbers { voters[number - edge.page, default: []].insert(edge.page) }
    }
    let offsets = Set(voters.filter { $0.value.count >= needed }.keys)
    var best: [Int: PageFurniture.Edge] = [:]
    let alone = edges.filter { edge in
      edge.words.isNumber && edge.words.numbers.contains { offsets.contains($0 - edge.page) }
    }
    let depths = Dictionary(grouping: alone, by: Place.init).mapValues(\.count)
    let keys = Dictionary(grouping: edges, by: \.words.key).mapValues { Set($0.map(\.page)).count }
    var numbered = Set<PageOffset>()
    for edge in edges where edge.depth <= 1 && edge.words.key.utf8.count >= 3 {
      guard (keys[edge.words.key] ?? 0) >= 2 else { continue }
      for number in edge.words.numbers {
        numbered.insert(PageOffset(page: edge.page, offset: number - edge.page))
      }
    }
    for edge in alone {
      let own = edge.words.numbers.map { PageOffset(page: edge.page, offset: $0 - edge.page) }
      if own.contains(where: numbered.contains) { continue }
      let rank = { (edge: PageFurniture.Edge) in
        (edge.depth == 0 ? 1 : 0, depths[Place(edge)] ?? 0)
      }
      if let known = best[edge.page], rank(known) >= rank(edge) { continue }
      best[edge.page] = edge
    }
    return PageNumbers(lines: Set(best.values.map(\.index)), offsets: offsets)
  }

  /// Whether a number in an edge's words is that of its page.
  func fit(_ edge: PageFurniture.Edge) -> Bool {
    edge.words.numbers.contains { offsets.contains($0 - edge.page) }
  }

  /// A page with what its number exceeds its position by.
  private struct PageOffset: Hashable {
    let page: Int
    let offset: Int
  }

  /// A place on a page that lines may share.
  struct Place: Hashable {
    let isHead: Bool
    let depth: Int

    init(_ edge: PageFurniture.Edge) {
      isHead = edge.isHead
      depth = edge.depth
    }
  }

  /// The number that a line consists of, perhaps between dashes or after the word *page*.
  static func number(in text: String) -> Int? {
    guard text.utf8.count <= 32 else { return nil }
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard let first = words.first else { return nil }
    let isNamed = pageWords.contains(String(first))
    let rest = isNamed ? words.dropFirst() : words[...]
    guard let value = rest.first.flatMap({ integer(String($0)) }) else { return nil }
    if rest.count == 1 { return value }
    let isOfTotal =
      rest.count == 3 && totalWords.contains(String(rest[rest.startIndex + 1]))
      && integer(String(rest[rest.startIndex + 2])) != nil
    let isFraction =
      rest.count == 2 && text.contains("/") && integer(String(rest[rest.startIndex + 1])) != nil
    return isOfTotal || isFraction ? value : nil
  }

  private static let totalWords: Set<String> = [
    "of", "de", "von", "di", "из", "sur", "da", "do", "a",
  ]

  static let pageWords: Set<String> = [
    "page", "p", "pg", "pp", "pág", "página", "pag", "pagina", "seite", "s", "стр", "страница",
    "с", "páginas", "стр.", "folio", "fol", "blatt", "bl", "лист", "л", "hoja", "folha", "foglio",
  ]

  static func integer(_ word: String) -> Int? {
    if word.utf8.count <= 4, let value = Int(word) { return value >= 0 ? value : nil }
    return RomanNumeral.value(of: word)
  }
}
