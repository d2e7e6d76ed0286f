import Foundation
import TestSupport
import Testing

/// The same input gives the same bytes, whatever the machine.
@Suite struct ReproducibilityTests {
  private let folder: TemporaryFolder
  private let reference: FolderSnapshot
  private let input = GoldenSite("small").input

  init() throws {
    folder = try TemporaryFolder()
    let built = try Program.run(["build", "--site", input, "--output", folder("reference")])
    try #require(built.code == 0, "\(built.errors)")
    reference = try FolderSnapshot(folder("reference"))
  }

  @Test(arguments: [
    ["LC_ALL": "C", "LANG": "C", "LANGUAGE": "C"],
    ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"],
    ["LC_ALL": "de_DE.ISO-8859-1", "LANG": "sv_SE.UTF-8"],
    ["LC_ALL": "ar_EG.UTF-8", "LANG": "th_TH.UTF-8"],
    ["TZ": "Pacific/Kiritimati"], ["TZ": "America/Adak"], ["TZ": "No/Where"],
    ["HOME": "/nowhere", "USER": "nobody", "COLUMNS": "20", "PAMPHLET": "1"],
  ])
  func `languages, time zones and other habits of a machine change nothing`(
    environment: [String: String]
  ) throws {
    try expectSame(environment: environment)
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
  func `one core gives what many give`() throws {
    try expectSame(through: ["/usr/bin/taskset", "-c", "0"])
  }

  @Test func `ten builds give the same bytes`() throws {
    for _ in 1...10 { try expectSame() }
  }

  @Test func `a large publication comes out the same from one core and from many`() throws {
    let site = try TemporaryFolder()
    try GeneratedPublication.write(to: site, count: 300, version: "one")
    for (name, prefix) in [("many", []), ("one", ["taskset", "-c", "0"])] {
      let built = try Program.run(
        ["build", "--site", site.path, "--output", folder(name)], through: prefix)
      try #require(built.code == 0, "\(built.errors)")
    }
    let differences = try FolderSnapshot(folder("many"))
      .differences(from: FolderSnapshot(folder("one")))
    #expect(differences == [])
  }

  @Test func `a copy in another folder with other times gives the same bytes`() throws {
    let copy = try TemporaryFolder()
    try FileManager.default.copyItem(atPath: input, toPath: copy("añother földer"))
    let files = try FolderSnapshot(copy("añother földer")).files
    for (number, file) in files.enumerated() {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: Double(number) * 1e6)],
        ofItemAtPath: copy("añother földer/" + file))
    }
    let built = try Program.run(["build", "--output", folder("site")], in: copy("añother földer"))
    #expect(built.code == 0, "\(built.errors)")
    #expect(try FolderSnapshot(folder("site")).differences(from: reference) == [])
  }

  @Test func `a site that was built over another one is the same`() throws {
    let other = GoldenSite("portable").input
    let output = folder("site")
    for site in [other, input] {
      #expect(try Program.run(["build", "--site", site, "--output", output]).code == 0)
    }
    #expect(try FolderSnapshot(output).differences(from: reference) == [])
  }

  @Test func `the source's date is the feed's where a document has none`() throws {
    let epoch = ["SOURCE_DATE_EPOCH": "1767225600", "TZ": "Asia/Kathmandu"]
    let output = folder("site")
    let built = try Program.run(
      ["build", "--site", input, "--output", output], environment: epoch)
    #expect(built.code == 0)
    let changed = try FolderSnapshot(output).differences(from: reference)
    #expect(changed.count == 1)
    #expect(changed.first?.hasPrefix("feed.xml:") == true)
    let feed = try String(contentsOfFile: output + "/feed.xml", encoding: .utf8)
    let times = feed.matches(of: #/<updated>(.*)<\/updated>/#).map { String($0.output.1) }
    let known = ["2024-03-01T00:00:00Z", "2024-02-29T00:00:00Z", "2023-12-31T00:00:00Z"]
    #expect(times == ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z"] + known)
  }

  private func expectSame(
    environment: [String: String] = [:], through prefix: [String] = []
  ) throws {
    let output = folder("site-\(UUID().uuidString)")
    let built = try Program.run(
      ["build", "--site", input, "--output", output],
      environment: environment.mapValues { $0 }, through: prefix)
    #expect(built.code == 0, "\(built.errors)")
    #expect(try FolderSnapshot(output).differences(from: reference) == [])
  }
}
