import FileTree
import Foundation
import Theming

/// Where themes are looked for.
enum ThemeFolders {
  /// The publication's own themes first, then those that came with the program: in `themes/` or
  /// `share/pamphlet/themes/` of a folder above it.
  static func loader(for site: DiskFolder) -> ThemeLoader {
    let own = ThemeLoader.Location(source: DiskFolder(site.path(of: "themes")), path: "themes")
    return ThemeLoader(sources: [own] + shipped.map { .init(source: DiskFolder($0), path: $0) })
  }

  private static var shipped: [String] {
    guard let executable = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return [] }
    var folder = executable.deletingLastPathComponent()
    var found: [String] = []
    while folder.path().count > 1 {
      for candidate in ["themes", "share/pamphlet/themes"] {
        let path = folder.appending(path: candidate).path()
        if DiskFolder(path).exists("default/theme.yml") { found.append(path) }
      }
      folder.deleteLastPathComponent()
    }
    return found
  }
}
