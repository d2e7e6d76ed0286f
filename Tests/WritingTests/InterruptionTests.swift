import FileTree
import Foundation
import TestSupport
import Testing

@testable import Writing

/// Builds that meet each other, and builds that find what a killed one left.
@Suite struct InterruptionTests {
  private let folder: TemporaryFolder
  private var output: String { folder("public") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `a second build of the same site is refused while the first runs`() throws {
    let first = try SiteWriter(output: output)
    try first.add("index.html", [1])
    #expect(throws: WriteError.busy(output)) { try SiteWriter(output: output + "/") }
    #expect(try first.commit().written == 1)
    #expect(try write(small, to: output).written == 3)
  }

  @Test func `sites beside each other are built at the same time`() throws {
    let first = try SiteWriter(output: folder("public-en"))
    let second = try SiteWriter(output: folder("public-es"))
    try first.add("index.html", [1])
    try second.add("index.html", [2])
    #expect(try first.commit().written == 1)
    #expect(try second.commit().written == 1)
  }

  @Test func `a build that was given up or is done holds no lock`() throws {
    let first = try SiteWriter(output: output)
    first.discard()
    let second = try SiteWriter(output: output)
    try second.add("index.html", [1])
    _ = try second.commit()
    #expect(try write(small, to: output).written == 3)
  }

  @Test func `half a site that a killed build left is cleared away`() throws {
    try write(small, to: output)
    try folder.write(".public.pamphlet-new/people/half.html", "half")
    try write(["index.html": "next"], to: output)
    #expect(try names() == ["public"])
    #expect(try site(output).files == ["index.html"])
  }

  @Test func `a first site that was complete but not yet in place is taken up`() throws {
    try write(small, to: output)
    try FileManager.default.moveItem(atPath: output, toPath: folder(".public.pamphlet-new"))
    let writer = try SiteWriter(output: output)
    writer.discard()
    #expect(try names() == ["public"])
    #expect(try site(output).files == small.keys.sorted())
  }

  @Test func `an old site that was about to be replaced comes back`() throws {
    try write(small, to: output)
    try folder.write("public/foreign.txt", "foreign")
    try FileManager.default.moveItem(atPath: output, toPath: folder(".public.pamphlet-old"))
    try folder.write(".public.pamphlet-new/half.html", "half")
    let writer = try SiteWriter(output: output)
    writer.discard()
    #expect(try names() == ["public"])
    #expect(try site(output).files == (small.keys + ["foreign.txt"]).sorted())
  }

  @Test(arguments: [".public.pamphlet-new", ".public.pamphlet-old"])
  func `files that came late are rescued from a replaced site`(remains: String) throws {
    try write(small, to: output)
    try folder.write("public/late/foreign.txt", "foreign")
    try FileManager.default.moveItem(atPath: output, toPath: folder(remains))
    try folder.makeFolder("public")
    try folder.write("public/.pamphlet-manifest", SiteManifestText.of("index.html"))
    try folder.write("public/index.html", "newer")
    try write(["index.html": "newest"], to: output)
    #expect(try names() == ["public"])
    #expect(try site(output).files == ["index.html", "late/foreign.txt"])
  }

  @Test func `many builds at once leave one whole site`() async throws {
    let output = output
    await withTaskGroup { group in
      for number in 0..<12 {
        group.addTask {
          let pages = ["index", "a/b", "c/\(number)"].map { ($0, "\(number)") }
          _ = try? write(Dictionary(uniqueKeysWithValues: pages), to: output)
        }
      }
    }
    let found = try site(output)
    #expect(try names() == ["public"])
    #expect(found.files.count == 3)
    #expect(Set(found.files.map { found[$0] }).count == 1)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}

/// The manifest of a site with one page.
private enum SiteManifestText {
  static func of(_ path: String) -> String {
    String(decoding: SiteManifest(paths: [path]).bytes, as: UTF8.self)
  }
}
