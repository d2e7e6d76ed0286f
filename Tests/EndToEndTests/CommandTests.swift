import Foundation
import TestSupport
import Testing

/// What the commands print and how they end.
@Suite struct CommandTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try GeneratedPublication.write(to: site, count: 2, version: "one")
  }

  @Test func `a build tells what there is and what was written, and ends with 0`() throws {
    let built = try Program.run(["build"], in: site.path)
    #expect(built.code == 0)
    #expect(built.errors == "")
    #expect(
      built.output.hasPrefix("3 documents, 1 record, 0 pages, 2 mentions\n"), "\(built.output)")
    #expect(built.output.contains(" files written, 0 unchanged, 0 removed, in "))
  }

  @Test func `a check tells what there is, writes nothing, and ends with 0`() throws {
    let before = try FolderSnapshot(site.path)
    let checked = try Program.run(["check"], in: site.path)
    #expect(checked.code == 0)
    #expect(
      checked.output == "3 documents, 1 record, 0 pages, 2 mentions, 0 names undecided\n")
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test func `the publication is found from a folder below it`() throws {
    let checked = try Program.run(["check"], in: site("content/documents"))
    #expect(checked.code == 0)
    #expect(checked.output.hasPrefix("3 documents"))
  }

  @Test func `a folder without a publication ends with 1`() throws {
    for command in ["build", "check"] {
      let outcome = try Program.run([command, "--site", site("content")])
      #expect(outcome.code == 1)
      #expect(outcome.errors.contains("site.yml:1:1: error: there is no site.yml"))
    }
  }

  @Test(arguments: ["build", "check"])
  func `problems in the content are listed and end with 1`(command: String) throws {
    try site.write("content/documents/bad.md", "---\ntitel: Bad\n---\n\nSee [[nobody]].\n")
    let outcome = try Program.run([command], in: site.path)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors.hasPrefix(
        """
        content/documents/bad.md:1:1: error: the field 'title' is missing
         1 | ---
           | ^^^
           = hint: write 'title: …' below the first '---'
        content/documents/bad.md:2:1: error: unknown field 'titel'
         2 | titel: Bad
           | ^^^^^
           = hint: did you mean 'title'?

        """), "\(outcome.errors)")
    #expect(!site.holds("public"))
  }

  @Test func `errors in texts forbid writing too, and the old site stays`() throws {
    _ = try Program.run(["build"], in: site.path)
    let before = try FolderSnapshot(site("public"))
    try site.write("content/documents/bad.md", "---\ntitle: Bad\n---\n\nSee [[nobody]].\n")
    let outcome = try Program.run(["build"], in: site.path)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("content/documents/bad.md:5:"))
    #expect(outcome.errors.hasSuffix("1 error\nnothing was written\n"), "\(outcome.errors)")
    #expect(try FolderSnapshot(site("public")) == before)
    #expect(!site.holds(".public.pamphlet-new"))
  }

  @Test func `warnings end with 0, and with 1 when they count as errors`() throws {
    try site.write("content/people/rosa.md", "---\nname: Rosa Mar\nrelatives: [ana-sol]\n---\n")
    for command in ["build", "check"] {
      let lenient = try Program.run([command], in: site.path)
      #expect(lenient.code == 0)
      #expect(lenient.errors.contains(": warning: no source is given in 'relatives'"))
      let strict = try Program.run([command, "--strict"], in: site.path)
      #expect(strict.code == 1)
      #expect(strict.errors.contains(": error: no source is given in 'relatives'"))
    }
  }

  @Test(arguments: ["build", "check"])
  func `problems as data are JSON`(command: String) throws {
    let whole = try Program.run([command, "--format", "json"], in: site.path)
    #expect(whole.code == 0)
    #expect(try problems(in: whole.output).isEmpty)
    try site.write("content/documents/bad.md", "---\ntitel: \"Bäd\"\n---\n")
    let broken = try Program.run([command, "--format", "json"], in: site.path)
    #expect(broken.code == 1)
    let found = try problems(in: broken.output)
    #expect(found.count == 2)
    let places = found.compactMap { $0["location"] as? [String: Any] }
    #expect(
      places.map { $0["path"] as? String } == Array(repeating: "content/documents/bad.md", count: 2)
    )
    #expect(places.map { $0["line"] as? Int } == [1, 2])
    #expect(found.allSatisfy { $0["severity"] as? String == "error" })
  }

  private func problems(in output: String) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(output.utf8))
    return try #require(json as? [[String: Any]])
  }

  @Test(arguments: [
    ["build", "--nonsense"], ["nonsense"], ["build", "extra"], ["check", "--format", "xml"],
    ["build", "--output"], ["build", "--output", ""], ["build", "--output", "."],
    ["build", "--output", "content/documents"], ["build", "--output", ".."],
    ["build", "--output", "site.yml"],
  ])
  func `wrong usage is told and ends with 2`(arguments: [String]) throws {
    let before = try FolderSnapshot(site.path)
    let outcome = try Program.run(arguments, in: site.path)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test(arguments: ["never", "1e300", "nan", "-1", "253402300800", ""])
  func `a SOURCE_DATE_EPOCH that is no time ends with 2`(value: String) throws {
    let outcome = try Program.run(
      ["build"], in: site.path, environment: ["SOURCE_DATE_EPOCH": value])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("SOURCE_DATE_EPOCH is '\(value)'"))
    #expect(!site.holds("public"))
  }

  @Test func `every command explains itself with an example`() throws {
    let help = try Program.run(["--help"])
    #expect(help.code == 0)
    #expect(help.output.contains("Exit codes: 0 done"))
    let list = help.output.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    let commands = list.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { line in
        line.hasPrefix("   ") ? nil : line.split(separator: " ").first.map(String.init)
      }
      .filter { $0 != "See" }
    #expect(commands.contains("build") && commands.contains("check"))
    for command in commands {
      let help = try Program.run([command, "--help"])
      #expect(help.code == 0)
      let words = help.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let hasExample = ["Example", "Examples"].contains {
        words.contains("\($0): pamphlet \(command)")
      }
      #expect(hasExample, "\(command)")
    }
  }
}
