import ArgumentParser
import Foundation

/// The program: one subcommand for each thing that an editor does.
@main
struct Pamphlet: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pamphlet",
    abstract: "Makes a website with indexes of names out of a history's documents.",
    discussion: """
      A publication is a folder with site.yml, content/ and, if it has looks of its own, themes/.

      Exit codes: 0 done, 1 problems in the content (listed), 2 wrong usage, 3 the machine \
      (disk, network, a missing tool).
      """,
    version: "0.1.0",
    subcommands: [ImportCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self])

  /// Runs the command that was asked for; wrong usage ends with 2, and not with the parser's 64.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      Terminal.error(fullMessage(for: error) + "\n")
      Foundation.exit(ExitCode.usage.rawValue)
    }
  }
}
