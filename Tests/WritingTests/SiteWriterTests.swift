import Foundation
import TestSupport
import Testing

@testable import Writing

/// Writes a site out of paths and texts, as a build does.
@discardableResult
func write(
  _ files: [String: String], to output: String, canExchange: Bool = true
) throws -> WriteSummary {
  let writer = try SiteWriter(SitePlace(output: output, canExchange: canExchange))
  do {
    for (path, text) in files { try writer.add(path, Array(text.utf8)) }
    return try writer.commit()
  } catch {
    writer.discard()
    throw error
  }
}

/// The site without the list of what pamphlet made.
func site(_ output: String) throws -> FolderSnapshot {
  try FolderSnapshot(output) { $0 != ".pamphlet-manifest" }
}

let small = ["index.html": "home", "people/ana/index.html": "Ana", "assets/a.css": "a"]

@Suite struct SiteWriterTests {
  private let folder: TemporaryFolder
  private var output: String { folder("public") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `a new site is written into a folder that did not exist`() throws {
    let summary = try write(small, to: folder("deep/down/public"))
    #expect(summary == WriteSummary(written: 3, unchanged: 0, removed: 0))
    #expect(folder.read("deep/down/public/people/ana/index.html") == "Ana")
    #expect(try FolderSnapshot(folder("deep/down")).files.count == 4)
  }

  @Test func `what has not changed stays the same file with the same time`() throws {
    try write(small, to: output)
    let before = try FileIdentity(folder("public/people/ana/index.html"))
    var next = small
    next["index.html"] = "welcome"
    let summary = try write(next, to: output)
    #expect(summary == WriteSummary(written: 1, unchanged: 2, removed: 0))
    #expect(try FileIdentity(folder("public/people/ana/index.html")) == before)
    #expect(folder.read("public/index.html") == "welcome")
  }

  @Test func `nothing is touched when nothing has changed`() throws {
    try write(small, to: output)
    let before = try ["", "/people", "/index.html", "/.pamphlet-manifest"]
      .map { try FileIdentity(output + $0) }
    let summary = try write(small, to: output)
    #expect(summary == WriteSummary(written: 0, unchanged: 3, removed: 0))
    let after = try ["", "/people", "/index.html", "/.pamphlet-manifest"]
      .map { try FileIdentity(output + $0) }
    #expect(after == before)
  }

  @Test func `pages that are gone leave neither files nor folders`() throws {
    try write(small, to: output)
    let summary = try write(["index.html": "home"], to: output)
    #expect(summary == WriteSummary(written: 0, unchanged: 1, removed: 2))
    #expect(try site(output).items.keys.sorted() == ["index.html"])
  }

  @Test func `a page may become a folder, and a folder a page`() throws {
    try write(["a": "page", "b/index.html": "page"], to: output)
    try write(["a/index.html": "page", "b": "page"], to: output)
    #expect(try site(output).files == ["a/index.html", "b"])
  }

  @Test func `two things at one place are refused`() throws {
    let writer = try SiteWriter(output: output)
    try writer.add("a.html", [1])
    #expect(throws: WriteError.twice("a.html")) { try writer.add("a.html", [1, 2]) }
    writer.discard()
    #expect(try FolderSnapshot(folder.path).items.isEmpty)
  }

  @Test func `a site that is given up leaves the old one and nothing beside it`() throws {
    try write(small, to: output)
    let before = try FolderSnapshot(folder.path)
    let writer = try SiteWriter(output: output)
    try writer.add("index.html", [1])
    try writer.add("new/index.html", [2])
    writer.discard()
    #expect(try FolderSnapshot(folder.path) == before)
  }

  @Test func `a site that is given up leaves no folders that were made for it`() throws {
    try folder.makeFolder("there")
    let writer = try SiteWriter(output: folder("there/not/yet/public"))
    try writer.add("index.html", [1])
    writer.discard()
    #expect(try FolderSnapshot(folder.path).items == ["there": .folder])
  }

  @Test func `names with spaces, line ends and other alphabets are kept`() throws {
    let names = [
      "a b/c d.html", "Виктор/é.html", "two\nlines.txt", "return\r", "back\\slash\\n", "%20?#.txt",
    ]
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "first") })
    try write(files, to: output)
    try write(files.mapValues { _ in "second" }, to: output)
    #expect(try site(output).files == names.sorted())
    try write(["index.html": "home"], to: output)
    #expect(try site(output).files == ["index.html"])
  }

  @Test func `the site's folder keeps its permissions`() throws {
    try folder.makeFolder("public", permissions: 0o2770)
    try write(small, to: output)
    let attributes = try FileManager.default.attributesOfItem(atPath: output)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o2770)
  }
}
