/// Reads the entry of a bibliography.
///
/// Knows the form `Surname I. I. Title. Place: Publisher, year.` with ` // Journal. № 1. 1982` for
/// articles, as in Russian lists, and `Surname, Given. Title. Place: Publisher, year.`. What an
/// entry does not show stays out; the entry as received is always kept.
enum ReferenceParser {
  /// The parts of one entry.
  static func parse(_ entry: String, lines: [Int]) -> Reference {
    var reference = Reference(note: entry, lines: lines)
    var (names, rest) = ReferenceNames.read(entry)
    let editors = Self.editorSigns.first { rest.hasPrefix($0) }
    if let editors {
      rest = rest.dropFirst(editors.count).trimmed[...]
      reference.editors = names
    } else {
      reference.authors = names
    }
    names = []
    reference.issued = year(in: rest)
    if let cut = rest.firstRange(of: " // ") {
      readArticle(title: rest[..<cut.lowerBound], container: rest[cut.upperBound...], &reference)
    } else {
      readBook(rest, &reference)
    }
    return reference
  }

  private static let editorSigns = [
    "(eds.).", "(eds.)", "(ed.).", "(ed.)", "(orgs.).", "(orgs.)", "(org.).", "(org.)",
    "(coords.).",
    "(Hrsg.).", "(Hrsg.)", "(a cura di).", "(ред.).", "(dir.).",
  ]

  /// The last year that stands in an entry.
  private static func year(in text: Substring) -> String? {
    text.split { !$0.isNumber }.last { $0.count == 4 && ($0.hasPrefix("1") || $0.hasPrefix("20")) }
      .map(String.init)
  }

  private static func readArticle(
    title: Substring, container: Substring, _ reference: inout Reference
  ) {
    reference.type = "article-journal"
    reference.title = trimmedTitle(title)
    let parts = container.split(separator: ". ").map { $0.trimmed }
    guard let journal = parts.first else { return }
    reference.container = trimmedTitle(journal[...])
    for part in parts.dropFirst() {
      let words = part.split { $0 == " " || $0 == "," }
      for (sign, value) in zip(words, words.dropFirst()) {
        let number = value.prefix { $0.isNumber || "-–—/".contains($0) }
        guard !number.isEmpty else { continue }
        switch sign.lowercased() {
        case "№", "no.", "nº", "n.º", "n.", "nr.", "n°", "issue": reference.issue = String(number)
        case "vol.", "t.", "том", "т.", "bd.", "v.": reference.volume = String(number)
        case "p.", "pp.", "с.", "s.", "págs.", "p": reference.pages = String(number)
        default: continue
        }
      }
      if part.hasPrefix("№"), reference.issue == nil {
        reference.issue = String(part.dropFirst().trimmed.prefix { $0.isNumber })
      }
    }
  }

  private static func readBook(_ text: Substring, _ reference: inout Reference) {
    guard let colon = text.ranges(of: ": ").last,
      let year = reference.issued, text[colon.upperBound...].contains(year)
    else {
      reference.title = trimmedTitle(withoutYear(text, reference.issued))
      return
    }
    let before = text[..<colon.lowerBound]
    let isInitial = before.last == "."
    let searched = isInitial ? before.dropLast() : before
    guard let stop = searched.ranges(of: ". ").last, before[stop.upperBound...].count <= 40 else {
      reference.title = trimmedTitle(withoutYear(text, reference.issued))
      return
    }
    reference.title = trimmedTitle(before[..<stop.lowerBound])
    reference.place = String(before[stop.upperBound...])
    let publisher =
      text[colon.upperBound...].firstRange(of: year)
      .map { text[colon.upperBound..<$0.lowerBound] } ?? text[colon.upperBound...]
    reference.publisher = publisher.trimmed.trimmingEnd(",. ")
  }

  private static func withoutYear(_ text: Substring, _ year: String?) -> Substring {
    guard let year, let range = text.ranges(of: year).last,
      text[range.upperBound...].allSatisfy({ ". )".contains($0) })
    else { return text }
    return text[..<range.lowerBound]
  }

  private static func trimmedTitle(_ text: Substring) -> String? {
    let title = text.trimmed.trimmingEnd(".,( ")
    return title.isEmpty ? nil : title
  }
}

extension String {
  /// The text without any of some characters at its end.
  fileprivate func trimmingEnd(_ characters: String) -> String {
    var result = self[...]
    while let last = result.last, characters.contains(last) { result.removeLast() }
    return String(result)
  }
}
