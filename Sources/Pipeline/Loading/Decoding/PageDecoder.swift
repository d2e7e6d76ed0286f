import Diagnostics
import PublicationModel
import StructuredText

/// Turns the front matter of a page into a typed page.
enum PageDecoder {
  /// The page that a file holds, with every problem that its fields have.
  static func decode(
    _ frontMatter: FrontMatter, of file: SourceText, slug: Slug, defaultLanguage: LanguageTag
  ) -> (page: Page?, diagnostics: [Diagnostic]) {
    var reader = FieldReader(frontMatter.fields, of: file)
    let title = reader.requiredText("title", hint: "write 'title: …' below the first '---'")
    let page = Page(
      slug: slug, path: file.path, title: title ?? "\(slug)", subtitle: reader.text("subtitle"),
      summary: reader.text("summary"),
      language: reader.language("language") ?? defaultLanguage, menuPosition: reader.number("menu"),
      isDraft: reader.isDraft(), formerly: reader.slugs("formerly"))
    return (title == nil ? nil : page, reader.finish())
  }
}

extension FieldReader {
  /// A field that is a whole number.
  fileprivate mutating func number(_ name: String) -> Int? {
    guard let node = take(name), let text = text(of: node, in: name) else { return nil }
    if let number = Int(text) { return number }
    report(
      "wrong-value", at: node.range, "'\(name)' must be a whole number, not '\(text.abbreviated)'")
    return nil
  }
}
