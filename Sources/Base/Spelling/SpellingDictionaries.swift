import Foundation
import Synchronization

/// The dictionaries in some folders, each loaded once, when it is first asked for.
public final class SpellingDictionaries: Sendable {
  /// Where Debian's packages put their dictionaries, old ones and new ones.
  public static let systemFolders = ["/usr/share/hunspell", "/usr/share/myspell/dicts"]

  private let folders: [String]
  private let loaded = Mutex<[String: SpellingDictionary?]>([:])

  /// Looks for dictionaries in folders, the best first.
  public init(folders: [String] = systemFolders) { self.folders = folders }

  /// The dictionary of a language in BCP 47, such as `pt` or `pt-BR`, where one is installed.
  ///
  /// Without the region's own dictionary, or where no region is given, it is the language's main
  /// one.
  public func dictionary(for language: String) -> SpellingDictionary? {
    loaded.withLock { loaded in
      if let known = loaded[language] { return known }
      let dictionary = load(language)
      loaded[language] = .some(dictionary)
      return dictionary
    }
  }

  private func load(_ language: String) -> SpellingDictionary? {
    for folder in folders {
      for name in Self.names(for: language, in: folder) {
        let path = "\(folder)/\(name)"
        if let dictionary = SpellingDictionary(affixes: path + ".aff", words: path + ".dic") {
          return dictionary
        }
      }
    }
    return nil
  }

  /// The dictionaries for a language in a folder, the likeliest first.
  static func names(for language: String, in folder: String) -> [String] {
    let parts = language.split { $0 == "-" || $0 == "_" }
    guard let code = parts.first?.lowercased() else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = files.filter { $0.hasSuffix(".dic") }.map { String($0.dropLast(4)) }
      .filter { $0 == code || $0.hasPrefix(code + "_") }.sorted()
    let region = parts.dropFirst().first { $0.count == 2 }?.uppercased()
    let wanted =
      [region.map { "\(code)_\($0)" }, mainRegions[code].map { "\(code)_\($0)" }, code]
      .compactMap { $0 }
    return wanted.filter(names.contains) + names.filter { !wanted.contains($0) }
  }

  /// The regions whose dictionary is the language's main one, where its name does not say so.
  private static let mainRegions = [
    "en": "US", "es": "ES", "fr": "FR", "pt": "BR", "de": "DE", "it": "IT", "ru": "RU",
  ]
}
