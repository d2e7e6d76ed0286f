import HTMLTree

/// What a page says about itself where readers do not see it: `meta`, `link`, JSON-LD.
struct PageMetadata {
  private let tree: HTMLTree
  /// The contents of the `meta` elements by name in small letters, in order.
  private let metas: [String: [String]]
  private let linked: LinkedData

  init(_ tree: HTMLTree) {
    self.tree = tree
    var metas: [String: [String]] = [:]
    for node in tree.nodes.indices where tree.name(node) == "meta" {
      let name = ["name", "property", "itemprop"].lazy.compactMap { tree.value($0, of: node) }.first
      guard let name, let content = tree.value("content", of: node) else { continue }
      metas[name.lowercased().replacing("dcterms.", with: "dc."), default: []].append(content)
    }
    self.metas = metas
    linked = LinkedData(tree)
  }

  private func first(_ names: String...) -> String? {
    names.lazy.compactMap { metas[$0]?.first }.first
  }

  private func all(_ names: String...) -> [String] {
    names.lazy.compactMap { metas[$0] }.first ?? []
  }

  // MARK: Title

  /// The title in the metadata of libraries.
  var declaredTitle: String? { first("citation_title", "dc.title") }

  /// The titles that the page gives, the most trustworthy first.
  var titles: [String] {
    let whole = tree.first("title").map { node in
      PageCharacters.cleaned(tree.subtree(node).compactMap { tree.text($0) }.joined())
    }
    let named = [declaredTitle, linked.headline, first("og:title")]
      .compactMap { $0 }
    return named.flatMap { withoutSite($0) } + (whole.map { withoutSite($0) } ?? [])
  }

  /// A title without the name of the site, and then as it is.
  private func withoutSite(_ title: String) -> [String] {
    let site = publisher?.plainWords
    for separator in [" | ", " — ", " – ", " - ", " :: ", " » ", " · ", " « ", " / "] {
      var parts = title.split(separator: separator).map { $0.trimmed }.filter { !$0.isEmpty }
      guard parts.count > 1 else { continue }
      let count = parts.count
      parts.removeAll { $0.plainWords == site }
      if parts.count == count { parts = [parts.max { $0.count < $1.count } ?? title] }
      return [parts.joined(separator: separator), title]
    }
    return title.isEmpty ? [] : [title]
  }

  // MARK: People, dates, places

  /// The authors that the page names.
  var authors: [String] {
    let named =
      [
        all("citation_author"), all("dc.creator"), linked.authors,
        all("author", "article:author", "parsely-author", "byl", "sailthru.author"),
      ].first { $0.contains(where: Self.isPerson) } ?? []
    return named.flatMap { Self.names(in: $0) }.filter(Self.isPerson)
  }

  /// The names in a list, in their usual order.
  static func names(in list: String) -> [String] {
    var list = list
    for opening in ["by ", "par ", "por ", "von ", "di "] where list.lowercased().hasPrefix(opening)
    {
      list = String(list.dropFirst(opening.count))
    }
    if list.contains(";") { return list.split(separator: ";").map { inOrder($0.trimmed) } }
    for word in [" and ", " y ", " et ", " und ", " e ", " и ", " & "] {
      list.replace(word, with: ",,")
    }
    let parts = list.split(separator: ",").map { $0.trimmed }
    if parts.count == 2, !list.contains(",,"), !parts[0].contains(" ") { return [inOrder(list)] }
    return parts
  }

  /// `Serge, Victor` as `Victor Serge`.
  private static func inOrder(_ name: String) -> String {
    let parts = name.split(separator: ",").map { $0.trimmed }
    return parts.count == 2 ? "\(parts[1]) \(parts[0])" : name
  }

  /// Whether a name is not that of an address or of whoever keeps the site.
  static func isPerson(_ name: String) -> Bool {
    let words = name.plainWords
    return !words.isEmpty && name.utf8.count <= 80 && !name.contains("@") && !name.contains("/")
      && !keepers.contains(words) && name.contains { $0.isUppercase || !$0.isASCII }
  }

  private static let keepers: Set<String> = [
    "admin", "administrator", "webmaster", "editor", "editors", "redaction", "rédaction",
    "redacción", "redação", "redaktion", "redazione", "редакция", "staff", "author", "unknown",
    "anonymous", "root", "user",
  ]

  /// The day on which the page says that the text appeared, as EDTF.
  var date: String? {
    [
      first(
        "citation_publication_date", "citation_date", "dc.date", "dc.issued", "dc.created",
        "dc.date.issued"),
      linked.date,
      first(
        "article:published_time", "datepublished", "date", "pubdate", "publishdate",
        "parsely-pub-date", "sailthru.date", "og:published_time"),
    ].lazy.compactMap { $0.flatMap(Self.edtf) }.first
  }

  /// `2001-02-03T12:00Z`, `2001/2/3`, `2001` as EDTF.
  static func edtf(_ text: String) -> String? {
    let numbers = text.prefix { $0 != "T" && $0 != " " }.split { !$0.isNumber }
    guard let year = numbers.first, year.count == 4, let number = Int(year),
      (1400...2199).contains(number), text.first?.isNumber == true
    else { return DateReading.dateline(text) }
    let rest = numbers.dropFirst().prefix(2).compactMap { Int($0) }
    guard let month = rest.first, (1...12).contains(month) else { return String(year) }
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    guard rest.count == 2, (1...31).contains(rest[1]) else { return "\(year)-\(padded(month))" }
    return "\(year)-\(padded(month))-\(padded(rest[1]))"
  }

  /// Who publishes the page.
  var publisher: String? {
    first("citation_publisher", "dc.publisher") ?? linked.publisher ?? first("og:site_name")
  }

  /// The address that the page gives as its own.
  var address: String? {
    let canonical = tree.nodes.indices.first { node in
      tree.name(node) == "link" && tree.value("rel", of: node)?.lowercased() == "canonical"
    }
    return canonical.flatMap { tree.value("href", of: $0) } ?? first("og:url")
  }

  /// The address that the page's links start from.
  var base: String? { tree.first("base").flatMap { tree.value("href", of: $0) } }

  /// The language that the page says it is in.
  var language: String? {
    let root = tree.first("html")
    let named =
      root.flatMap { tree.value("lang", of: $0) ?? tree.value("xml:lang", of: $0) }
      ?? first("dc.language", "citation_language", "content-language", "og:locale")
    guard let named else { return nil }
    let parts = named.replacing("_", with: "-").split(separator: "-")
    guard let primary = parts.first?.lowercased(), (2...3).contains(primary.count),
      primary.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    guard parts.count == 2, parts[1].count == 2 else { return primary }
    return "\(primary)-\(parts[1].uppercased())"
  }

  /// The keywords.
  var keywords: [String] {
    let named =
      [
        all("citation_keywords"), all("dc.subject"), all("article:tag"), all("news_keywords"),
        all("keywords"),
      ].first { !$0.isEmpty } ?? []
    var seen = Set<String>()
    return named.flatMap { $0.split { ",;".contains($0) }.map { $0.trimmed } }
      .filter { !$0.isEmpty && $0.utf8.count <= 80 && seen.insert($0.plainWords).inserted }
  }

  /// The abstract, where one is declared as such; what sites write for search engines is none.
  var abstract: String? { first("citation_abstract", "dc.abstract", "dc.description") }

  /// The journal or book that the text stands in.
  var container: (title: String?, volume: String?, pages: String?) {
    let pages = [first("citation_firstpage"), first("citation_lastpage")].compactMap { $0 }
    return (
      first("citation_journal_title", "citation_inbook_title", "prism.publicationname"),
      first("citation_volume"), pages.isEmpty ? nil : pages.joined(separator: "–")
    )
  }
}
