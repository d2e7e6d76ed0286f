import ArgumentParser
import FileTree
import Foundation

/// Where the publication is: the folder that holds `site.yml`.
struct SiteOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The publication's folder.",
      discussion: "Without it: the current folder, or the nearest above it that has a site.yml.",
      valueName: "folder"))
  var site: String?

  /// The folder that was named or found.
  var folder: DiskFolder {
    if let site { return DiskFolder(site) }
    var path = URL(filePath: FileManager.default.currentDirectoryPath)
    while path.path().count > 1 {
      if DiskFolder(path.path()).exists("site.yml") { return DiskFolder(path.path()) }
      path.deleteLastPathComponent()
    }
    return DiskFolder(FileManager.default.currentDirectoryPath)
  }
}
