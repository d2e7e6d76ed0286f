public import Diagnostics
public import PublicationModel
import StructuredText

/// Reads `site.yml`.
public enum SettingsDecoder {
  /// The settings that a file holds, with every problem that it has.
  public static func decode(
    _ file: SourceText
  ) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    if let offset = firstInvalidByte(of: file.bytes) {
      return (nil, [problem(file, offset, "invalid-utf8", "this is not UTF-8")])
    }
    do throws(YAMLError) {
      let root = try YAMLParser.parse(file.bytes, in: 0..<file.bytes.count)
      guard let root, case .mapping(let fields) = root.content else {
        return (nil, [problem(file, 0, "broken-yaml", "site.yml holds no fields")])
      }
      var reader = FieldReader(fields, of: file)
      let settings = reader.settings()
      return (settings, reader.finish())
    } catch {
      return (nil, [problem(file, error.offset, "broken-yaml", error.message, hint: error.hint)])
    }
  }

  private static func problem(
    _ file: SourceText, _ offset: Int, _ rule: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    let place = file.location(of: offset..<offset + 1)
    return Diagnostic(.error, rule, at: place, message, hint: hint)
  }
}

extension FieldReader {
  fileprivate mutating func settings() -> SiteSettings? {
    let title = requiredText("title", hint: "write 'title: …', the publication's name")
    let language = language("language") ?? (try? LanguageTag(parsing: "en"))
    let baseURL = baseURL()
    guard let language else { return nil }
    var settings = SiteSettings(
      title: title ?? "", language: language, baseURL: baseURL ?? "https://example.org/")
    settings.subtitle = text("subtitle")
    settings.description = text("description")
    settings.theme = text("theme") ?? settings.theme
    settings.editor = text("editor")
    settings.rights = text("rights")
    settings.linksMentions = flag("link_mentions") ?? true
    settings.linkStyle =
      choice("links", of: SiteSettings.LinkStyle.allCases.map(\.rawValue))
      .flatMap(SiteSettings.LinkStyle.init(rawValue:)) ?? settings.linkStyle
    settings.kinds += optionalKinds()
    return title == nil || baseURL == nil ? nil : settings
  }

  /// Where the site will stand, always with a final slash.
  private mutating func baseURL() -> String? {
    guard
      requiredText("base_url", hint: "write 'base_url: https://…', where the site will stand")
        != nil, let url = url("base_url")
    else { return nil }
    return url.hasSuffix("/") ? url : url + "/"
  }

  private mutating func optionalKinds() -> [RecordKind] {
    items("kinds").compactMap { node -> RecordKind? in
      guard let name = text(of: node, in: "kinds") else { return nil }
      if let kind = RecordKind.optional.first(where: { $0.folder == name }) { return kind }
      report(
        "wrong-value", at: node.range, "unknown kind '\(name)' in 'kinds'",
        hint: "use \(RecordKind.optional.map(\.folder).joined(separator: ", "))")
      return nil
    }
  }
}
