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
  ///   - place: Where the site names the theme, for a message.
  /// - Returns: The theme, unless it has errors, and every problem that it has.
  public func load(
    _ name: String, language: String, templates: [PageTemplate],
    namedAt place: SourceLocation = .file("site.yml")
  ) -> (theme: Theme?, diagnostics: [Diagnostic]) {
    var layers = ThemeLayers()
    do throws(FileError) {
      try collect(ThemeLayers.Base(name: name, place: place), into: &layers, seen: [])
    } catch {
      let problem = Diagnostic(.error, "unreadable", at: .file(error.path), error.description)
      return (nil, layers.diagnostics + [problem])
    }
    guard layers.isWhole else { return (nil, layers.diagnostics) }
    let words = layers.strings(language: language)
    var checker = TemplateChecker(templates: layers.templates, stringKeys: Set(words.texts.keys))
    for template in templates { checker.check(template.name, with: template.schema) }
    let (library, broken) = library(of: layers.templates, lists: checker.listSections)
    // The checker knows the place of a fault, the template library only its line.
    let explained = Set(checker.diagnostics.map(\.location.path))
    let diagnostics =
      layers.diagnostics + checker.diagnostics
      + broken.filter { !explained.contains($0.location.path) }
    let theme = Theme(
      library: library, strings: words,
      assets: layers.assets.sorted { $0.key < $1.key }.map {
        ThemeAsset(path: $0.key, bytes: $0.value)
      })
    return (diagnostics.containsErrors ? nil : theme, diagnostics)
  }

  /// Adds the files of a theme below those that are there already, then those of its base.
  private func collect(
    _ theme: ThemeLayers.Base, into layers: inout ThemeLayers, seen: [String]
  ) throws(FileError) {
    guard !seen.contains(theme.name) else {
      return layers.reportMissing(
        "broken-theme", theme.place, "the theme extends itself",
        hint: "themes extend each other in this order: \(seen.joined(separator: ", "))")
    }
    // A name of one folder: a path would lead out of the places where themes are looked for.
    let isName = !theme.name.contains("/") && !theme.name.hasPrefix(".")
    let found = sources.first { isName && $0.source.exists(theme.name + "/theme.yml") }
    guard let found else {
      let nearest = NearestName.suggestion(for: theme.name, in: try names())
      return layers.reportMissing(
        "unknown-theme", theme.place, "there is no theme '\(theme.name.abbreviated)'",
        hint: nearest.map { "did you mean '\($0)'?" }
          ?? "themes are looked for in \(sources.map(\.path).joined(separator: ", "))")
    }
    let base = try layers.add(theme.name, from: found)
    if let base { try collect(base, into: &layers, seen: seen + [theme.name]) }
  }

  /// The names of all themes that can be found.
  private func names() throws(FileError) -> [String] {
    var names: [String] = []
    for location in sources {
      for entry in try location.source.entries(below: "") where entry.kind == .file {
        let parts = entry.path.split(separator: "/")
        if parts.count == 2, parts[1] == "theme.yml" { names.append(String(parts[0])) }
      }
    }
    return names
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
