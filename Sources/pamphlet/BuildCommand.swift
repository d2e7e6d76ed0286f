import ArgumentParser
import Building
import FileTree
import Foundation
import Writing

/// The subcommand that builds the site.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the website.",
    discussion: """
      Reads site.yml, content/ and the theme, and writes the website into public/. When there are \
      errors they are listed and nothing is written. The site is built beside public/ and put in \
      its place in one step; files in public/ that pamphlet did not make stay there.

      Example: pamphlet build --output /srv/www/history
      """)

  @OptionGroup var site: SiteOption

  @Option(
    name: .long,
    help: ArgumentHelp("Where the website is written.", valueName: "folder"))
  var output: String?

  @OptionGroup var problems: ProblemOptions

  func run() async throws {
    let folder = site.folder
    let build = SiteBuild(
      source: folder, themes: ThemeFolders.loader(for: folder), isStrict: problems.strict,
      timestamp: try SourceDate.timestamp())
    let start = ContinuousClock.now
    let report: BuildReport
    do throws(WriteError) {
      report = try await build.build(
        into: output ?? folder.path(of: "public"),
        keepingClearOf: ["site.yml", "content", "themes"].map { DiskFolder(folder.path(of: $0)) })
    } catch {
      Terminal.error("pamphlet: \(error)\n")
      if case .unsuitable = error { throw ExitCode.usage }
      throw ExitCode.machine
    }
    try problems.show(report.diagnostics, warningLimit: 20)
    guard let census = report.census, let written = report.written else {
      Terminal.error("nothing was written\n")
      throw ExitCode.contentProblems
    }
    guard problems.format == .text else { return }
    let elapsed = (ContinuousClock.now - start).formatted(
      .units(allowed: [.seconds], width: .narrow, fractionalPart: .show(length: 2)))
    print(
      """
      \(census.inWords)
      \(written.written) files written, \(written.unchanged) unchanged, \
      \(written.removed) removed, in \(elapsed)
      """)
  }
}

/// The time that reproducible-builds.org's `SOURCE_DATE_EPOCH` gives.
enum SourceDate {
  /// The last second that RFC 3339 can write.
  private static let last: Int64 = 253_402_300_799

  /// The time as RFC 3339 writes it, or `nil` where the variable is not set.
  /// - Throws: A `ValidationError` where it is no whole number of seconds, as its rules ask: a build
  ///   that is to be reproducible must not go on with another time.
  static func timestamp() throws -> String? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return nil }
    guard let seconds = Int64(text), (0...last).contains(seconds) else {
      throw ValidationError(
        "SOURCE_DATE_EPOCH is '\(text)'; it must be the seconds since 1970, such as 1767225600.")
    }
    return Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
  }
}
