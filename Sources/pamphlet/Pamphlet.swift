import ArgumentParser

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
    subcommands: [ImportCommand.self, BuildCommand.self, CheckCommand.self])
}
