public import Diagnostics
public import PublicationModel
import StructuredText

/// Reads `site.yml`.
public enum SettingsDecoder {
  /// The settings that a file holds, with every problem that it has.
  ///
  /// Where a setting is missing or wrong another stands in for it, so that the rest of the
  /// publication can be checked; there are none only where nothing can be read.
  public static func decode(
    _ file: SourceText
  ) -> (settings: SiteSettings?, diagnostics: [Diagnostic]) {
    if let offset = firstInvalidByte(of: file.bytes) {
      let hint = hintForEncoding(of: file.bytes)
      return (
        nil, [problem(file, offset..<offset + 1, "invalid-utf8", "this is not UTF-8", hint: hint)]
      )
    }
    do throws(YAMLError) {
      let root = try YAMLParser.parse(file.bytes, in: 0..<file.bytes.count)
      guard let root, case .mapping(let fields) = root.content else {
        let place = root.map { file.location(of: $0.range) } ?? .file(file.path)
        let problem = Diagnostic(
          .error, "broken-yaml", at: place, "site.yml holds no fields",
          hint: "write 'title: …' and 'base_url: https://…', one on a line")
        return (nil, [problem])
      }
      var reader = FieldReader(fields, of: file, whole: nil)
      let settings = reader.settings()
      return (settings, reader.finish())
    } catch {
      return (nil, [problem(file, error.range, "broken-yaml", error.message, hint: error.hint)])
    }
  }

  private static func problem(
    _ file: SourceText, _ range: Range<Int>, _ rule: String, _ message: String, hint: String?
  ) -> Diagnostic {
    Diagnostic(.error, rule, at: file.location(of: range), message, hint: hint)
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
    if let node = take("theme") {
      settings.theme = text(of: node, in: "theme") ?? settings.theme
      settings.themeRange = node.range
    }
    settings.editor = text("editor")
    settings.rights = text("rights")
    settings.linksMentions = flag("link_mentions") ?? true
    settings.linkStyle =
      choice("links", of: SiteSettings.LinkStyle.allCases.map(\.rawValue))
      .flatMap(SiteSettings.LinkStyle.init(rawValue:)) ?? settings.linkStyle
    for kind in optionalKinds() where !settings.kinds.contains(kind) { settings.kinds.append(kind) }
    return settings
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
    let folders = RecordKind.optional.map(\.folder)
    return items("kinds").compactMap { node -> RecordKind? in
      guard let name = text(of: node, in: "kinds") else { return nil }
      if let kind = RecordKind.optional.first(where: { $0.folder == name }) { return kind }
      report(
        "wrong-value", at: node.range, "unknown kind '\(name.abbreviated)' in 'kinds'",
        hint: NearestName.suggestion(for: name, in: folders).map { "did you mean '\($0)'?" }
          ?? "the kinds that can be switched on are \(folders.joined(separator: ", "))")
      return nil
    }
  }
}
