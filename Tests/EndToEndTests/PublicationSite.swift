import Foundation
import TestSupport
import Testing

/// The publication of this package, built for the tests.
struct PublicationSite {
  /// The address in `site.yml`.
  let baseURL: String
  /// The pages and files.
  let site: BuiltSite
  private let folder: TemporaryFolder

  /// The site as `site.yml` has it, built once for all tests.
  static let asConfigured = Result { try PublicationSite(links: nil) }
  /// The same with links that name files.
  static let portable = Result { try PublicationSite(links: "portable") }

  /// The output of the build, for rebuilding into it.
  var output: String { folder("public") }
  /// The publication's folder.
  var source: String { folder.path }

  private init(links: String?) throws {
    folder = try TemporaryFolder(sharedAs: "publication-\(links ?? "as-configured")")
    for name in ["content", "themes"] {
      try folder.link(name, to: Program.package + name)
    }
    let settings = try String(contentsOfFile: Program.package + "site.yml", encoding: .utf8)
    let lines = settings.split(separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { links == nil || !$0.hasPrefix("links:") }
    try folder.write(
      "site.yml", kept.joined(separator: "\n") + (links.map { "\nlinks: \($0)\n" } ?? ""))
    baseURL =
      lines.first { $0.hasPrefix("base_url:") }
      .map { $0.dropFirst(9).trimmingCharacters(in: .whitespaces) } ?? ""
    let built = try Program.run(["build", "--site", folder.path])
    try #require(built.code == 0, "\(built.errors)")
    site = try BuiltSite(folder("public"))
  }
}
