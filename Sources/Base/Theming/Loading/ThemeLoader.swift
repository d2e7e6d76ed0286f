public import Diagnostics
public import FileTree
import Mustache
import StructuredText

/// Reads a theme from its folder and from those of the themes that it extends.
public struct ThemeLoader: Sendable {
  /// Where themes are looked for, in turn: the site's own folder first.
  private let sources: [Location]

  /// A folder that holds themes.
  public struct Location: Sendable {
    /// The folder.
    public let source: any FileSource
    /// The folder's path as a user knows it, for messages.
    public let path: String

    /// Makes a location from its parts.
    public init(source: any FileSource, path: String) {
      self.source = source
      self.path = path
    }
  }

  /// Makes a loader that looks for themes in each place in turn.
  public init(sources: [Location]) { self.sources = sources }

  /// Reads a theme and checks every template against the view that it will get.
  /// - Parameters:
  ///   - name: The theme's name.
  ///   - language: The language of the site; words that a theme lacks in it are taken in English.
  ///   - templates: The templates that the site needs.
  /// - Returns: The theme, unless it has errors, and every problem that it has.
  public func load(
    _ name: String, language: String, templates: [PageTemplate]
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var layers = ThemeLayers()
    do throws(FileError) {
      try collect(name, into: &layers, seen: [])
    } catch {
      let problem = Diagnostic(.error, "unreadable", at: .file(error.path), error.description)
      return (nil, layers.diagnostics + [problem])
    }
    guard layers.diagnostics.isEmpty else { return (nil, layers.diagnostics) }
    let words = layers.strings(language: language)
    var checker = TemplateChecker(templates: layers.templates, stringKeys: Set(words.texts.keys))
    for template in templates { checker.check(template.name, with: template.schema) }
    let (library, broken) = library(of: layers.templates, lists: checker.listSections)
    let diagnostics = layers.diagnostics + checker.diagnostics + broken
    let theme = Theme(
      library: library, strings: words,
      assets: layers.assets.sorted { $0.key < $1.key }.map {
        ThemeAsset(path: $0.key, bytes: $0.value)
      })
    return (diagnostics.containsErrors ? nil : theme, diagnostics)
  }

  /// Adds the files of a theme below those that are there already, then those of its base.
  private func collect(
    _ name: String, into layers: inout ThemeLayers, seen: [String]
  ) throws(FileError) {
    guard !seen.contains(name) else {
      return layers.report(
        "broken-theme", .file("themes/\(name)/theme.yml"), "the theme extends itself")
    }
    guard let location = sources.first(where: { $0.source.exists(name + "/theme.yml") }) else {
      return layers.report(
        "unknown-theme", .file("site.yml"), "there is no theme '\(name)'",
        hint: "themes are looked for in \(sources.map(\.path).joined(separator: ", "))")
    }
    let base = try layers.add(name, from: location)
    if let base { try collect(base, into: &layers, seen: seen + [name]) }
  }

  /// Text is escaped where a form is filled, see `TemplateForm`, and not by the library.
  private static let plainText = "{{% CONTENT_TYPE:TEXT}}"

  private func library(
    of templates: [String: SourceText], lists: [String: Set<Int>]
  ) -> (library: MustacheLibrary, diagnostics: [Diagnostic]) {
    var library = MustacheLibrary()
    var number = 0
    var diagnostics: [Diagnostic] = []
    for (name, text) in templates.sorted(by: { $0.key < $1.key }) {
      do {
        _ = try MustacheTemplate(string: String(decoding: text.bytes, as: UTF8.self))
        let sections = ListSections(
          name, bytes: text.bytes, openings: lists[name] ?? [], numberedFrom: number)
        number = sections.nextNumber
        for (name, source) in sections.templates {
          try library.register(Self.plainText + source, named: name)
        }
      } catch {
        let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1
        let place = text.location(ofLine: line)
        diagnostics.append(
          Diagnostic(.error, "broken-template", at: place, "the template cannot be read"))
      }
    }
    return (library, diagnostics)
  }
}
