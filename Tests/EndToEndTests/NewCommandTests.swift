import Foundation
import TestSupport
import Testing

@Suite struct NewCommandTests {
  @Test func makesRecordsOfNamesThatATextHasWithoutOne() throws {
    let folder = try publication()
    let text =
      "The yard\n\nBy Anna Berg\n\nThe meeting of the ropemakers was opened for the Revolutionary Workers’ League (RWL) by its oldest member, and the RWL had sent two others with him.\n"
    try folder.write("yard.txt", text)
    let imported = try Program.run(["import", folder("yard.txt"), "--site", folder.path])
    try #require(imported.code == 0, "\(imported.errors)")
    let arguments = ["new", "organization", "--from-candidates", "RWL", "--site", folder.path]
    let made = try Program.run(arguments)
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output == "content/organizations/revolutionary-workers-league.md\n")
    let record = try String(
      contentsOfFile: folder("content/organizations/revolutionary-workers-league.md"),
      encoding: .utf8)
    #expect(
      record
        == "---\nname: Revolutionary Workers’ League\nacronyms: [RWL]\nstatus: draft\n---\n\nNamed in [[the-yard]].\n"
    )
    #expect(try Program.run(["check", "--strict", "--site", folder.path]).code == 0)
    let again = try Program.run(arguments)
    #expect(again.output.isEmpty)
    #expect(again.errors.contains("exists already"))
  }

  @Test func makesARecordOfANameAndRefusesWhatIsNoKind() throws {
    let folder = try publication()
    let made = try Program.run(["new", "person", "Anna Berg", "--site", folder.path])
    #expect(made.output == "content/people/anna-berg.md\n")
    #expect(try Program.run(["new", "ship", "Aurora", "--site", folder.path]).code == 2)
    #expect(try Program.run(["new", "person", "--site", folder.path]).code == 2)
  }

  private func publication() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("site.yml", "title: Test\nbase_url: https://example.org/\n")
    try folder.write("content/pages/index.md", "---\ntitle: Home\n---\n\nWelcome.\n")
    return folder
  }
}
