import Diagnostics
import FileTree
import StructuredText

/// The files of a theme and of those below it; the first one found under a name is kept.
struct ThemeLayers {
  private(set) var templates: [String: SourceText] = [:]
  private(set) var assets: [String: [UInt8]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether all themes below were found; what the templates name can be checked only then.
  private(set) var isWhole = true
  /// The words by language and key.
  private var words: [String: [String: String]] = [:]

  /// A theme that is asked for.
  struct Base {
    let name: String
    /// Where it is named.
    let place: SourceLocation
  }

  /// Adds one theme's files.
  /// - Returns: The theme that it extends.
  mutating func add(
    _ name: String, from location: ThemeLoader.Location
  ) throws(FileError) -> Base? {
    let source = location.source
    for entry in try source.entries(below: name) where entry.kind == .file {
      let path = name + "/" + entry.path
      let names = entry.path.split(separator: "/").map(String.init)
      guard let folder = names.first, names.count > 1, !names.contains(where: \.isHidden) else {
        continue
      }
      let rest = names.dropFirst().joined(separator: "/")
      switch folder {
      case "templates" where rest.hasSuffix(".mustache"):
        let key = String(rest.dropLast(9))
        guard templates[key] == nil else { continue }
        templates[key] = SourceText(
          path: location.path + "/" + path, bytes: try source.read(path))
      case "strings" where rest.hasSuffix(".yml"):
        let text = SourceText(path: location.path + "/" + path, bytes: try source.read(path))
        addWords(text, language: String(rest.dropLast(4)))
      case "assets":
        guard assets[rest] == nil else { continue }
        assets[rest] = try source.read(path)
      default: continue
      }
    }
    let text = SourceText(
      path: location.path + "/\(name)/theme.yml", bytes: try source.read(name + "/theme.yml"))
    return scalars(of: text).first { $0.key == "extends" }.map {
      Base(name: $0.value, place: text.location(of: $0.range))
    }
  }

  /// The words of a language, filled up with those of its base language and of English.
  func strings(language: String) -> ThemeStrings {
    let base = language.split(separator: "-").first.map(String.init) ?? language
    var texts = words["en"] ?? [:]
    texts.merge(words[base] ?? [:]) { _, own in own }
    texts.merge(words[language] ?? [:]) { _, own in own }
    texts["language"] = language
    return ThemeStrings(texts)
  }

  mutating func report(
    _ rule: String, _ place: SourceLocation, _ message: String, hint: String? = nil
  ) {
    diagnostics.append(Diagnostic(.error, rule, at: place, message, hint: hint))
  }

  /// Notes that a theme is not there.
  mutating func reportMissing(
    _ rule: String, _ place: SourceLocation, _ message: String, hint: String
  ) {
    isWhole = false
    report(rule, place, message, hint: hint)
  }

  private mutating func addWords(_ text: SourceText, language: String) {
    let found = scalars(of: text)
    words[language, default: [:]].merge(found.map { ($0.key, $0.value) }) { own, _ in own }
  }

  /// The `key: text` pairs of a file; anything else in it is reported.
  private mutating func scalars(
    of text: SourceText
  ) -> [(key: String, value: String, range: Range<Int>)] {
    do throws(YAMLError) {
      let root = try YAMLParser.parse(text.bytes, in: 0..<text.bytes.count)
      guard let root, case .mapping(let entries) = root.content else { return [] }
      return entries.compactMap { entry in
        if case .scalar(let value, _) = entry.value.content {
          return (entry.key, value, entry.value.range)
        }
        report(
          "wrong-value", text.location(of: entry.value.range),
          "'\(entry.key)' must be text, not \(entry.value.kindInWords)",
          hint: "put quotes around text that begins with a bracket")
        return nil
      }
    } catch {
      report(
        "broken-yaml", text.location(of: error.range), error.message,
        hint: error.hint)
      return []
    }
  }
}

extension String {
  fileprivate var isHidden: Bool { hasPrefix(".") }
}
