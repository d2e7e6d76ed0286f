import PublicationModel
import Theming

/// A bibliography in a plain, steady form: authors, title, container, place, publisher, date.
enum References {
  static func views(of items: [BibliographyItem]) -> [ReferenceView] {
    items.map { item in
      ReferenceView(
        id: item.anchor, html: markup(of: item),
        asReceived: item.fields.isEmpty ? nil : item.asReceived)
    }
  }

  private static func markup(of item: BibliographyItem) -> HTML {
    guard !item.fields.isEmpty else { return HTML(escaping: item.asReceived ?? item.id) }
    var parts: [String] = []
    if let people = people(of: item) { parts.append(escaped(people)) }
    parts.append(title(of: item))
    if let container = container(of: item) { parts.append(container) }
    let imprint = [item["publisher-place"], item["publisher"]].compactMap { $0 }
      .joined(separator: ": ")
    let dated = [imprint.isEmpty ? nil : imprint, item["issued"]].compactMap { $0 }
      .joined(separator: ", ")
    if !dated.isEmpty { parts.append(escaped(dated)) }
    if let page = item["page"] { parts.append(escaped(page)) }
    return HTML(markup: parts.map(withStop).joined(separator: " "))
  }

  private static func people(of item: BibliographyItem) -> String? {
    for role in ["author", "editor", "compiler", "translator"] {
      let names = item.fields.filter { $0.name == role }.map(\.text)
      guard !names.isEmpty else { continue }
      return names.joined(separator: "; ")
        + (role == "editor" ? (names.count == 1 ? " (ed.)" : " (eds.)") : "")
    }
    return nil
  }

  /// The title: in italics where it is a book's, between quotation marks where it is a part's.
  private static func title(of item: BibliographyItem) -> String {
    let title = escaped(item["title"] ?? item.asReceived ?? item.id)
    return item["container-title"] == nil ? "<cite>\(title)</cite>" : "“\(title)”"
  }

  private static func container(of item: BibliographyItem) -> String? {
    guard let container = item["container-title"] else { return nil }
    let number = [item["volume"], item["issue"].map { "no. \($0)" }].compactMap { $0 }
      .joined(separator: ", ")
    return "<cite>\(escaped(container))</cite>" + (number.isEmpty ? "" : " \(escaped(number))")
  }

  private static func withStop(_ part: String) -> String {
    let visible = part.replacing("</cite>", with: "")
    return visible.hasSuffix(".") || visible.hasSuffix("?") || visible.hasSuffix("!")
      ? part : part + "."
  }

  private static func escaped(_ text: String) -> String { HTML(escaping: text).markup }
}
