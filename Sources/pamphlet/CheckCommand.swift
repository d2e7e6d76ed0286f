import ArgumentParser
import Building
import Diagnostics
import FileTree
import Indexing

/// The subcommand that only looks for problems.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds problems in the content without building.",
    discussion: """
      Lists every error and warning with its file, line and column. With --mentions it also lists \
      the names in texts that could stand for several records and that nothing decides; settle \
      them with 'mentions: {as: …}' in the document or with [[slug|words]] in its text.

      Example: pamphlet check --strict
      """)

  @OptionGroup var site: SiteOption

  @Flag(name: .long, help: "List names that could stand for several records.")
  var mentions = false

  @OptionGroup var problems: ProblemOptions

  func run() async throws {
    let folder = site.folder
    let build = SiteBuild(
      source: folder, themes: ThemeFolders.loader(for: folder), isStrict: problems.strict)
    let report = await build.check()
    try problems.show(report.diagnostics)
    if mentions { for name in report.unresolved { print(line(for: name)) } }
    if report.hasErrors { throw ExitCode.contentProblems }
    guard problems.format == .text, let census = report.census else { return }
    print("\(census.inWords), \(report.unresolved.count) names undecided")
  }

  private func line(for name: UnresolvedName) -> String {
    let place = name.anchor.map { "\(name.document)#\($0)" } ?? "\(name.document)"
    return "\(place): \(name.snippet.before)[\(name.snippet.name)]\(name.snippet.after)"
  }
}
