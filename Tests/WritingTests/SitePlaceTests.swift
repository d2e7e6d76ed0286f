import FileTree
import Foundation
import TestSupport
import Testing

@testable import Writing

/// Where a site can be written, and where not.
@Suite struct SitePlaceTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [
    "with space", "Ελληνικά é", "a/b/c", "trailing/", "doubled//slash", "-dash", "q?#%20",
  ])
  func `a site may have any name`(name: String) throws {
    for text in ["first", "second"] { try write(["index.html": text], to: folder(name)) }
    #expect(folder.read(name + "/index.html") == "second")
  }

  @Test func `dots in a path are followed, also through what does not exist`() throws {
    try write(small, to: folder("./new/../other/./public"))
    #expect(folder.read("other/public/index.html") == "home")
    #expect(!folder.holds("new"))
  }

  @Test func `a relative path is taken from the current folder`() {
    let place = DiskFolder("some/where").resolved.root
    #expect(place == FileManager.default.currentDirectoryPath + "/some/where")
  }

  @Test func `a symbolic link in the site's place stays, and its folder is written`() throws {
    try folder.makeFolder("elsewhere/site")
    try folder.link("public", to: "elsewhere/site")
    for text in ["first", "second"] { try write(["index.html": text], to: folder("public")) }
    #expect(folder.read("elsewhere/site/index.html") == "second")
    #expect(try FolderSnapshot(folder.path).items["public"] == .link("elsewhere/site"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder("elsewhere")) == ["site"])
  }

  @Test func `a link that leads nowhere, a file and the root are refused`() throws {
    try folder.link("dangling", to: "nowhere")
    try folder.write("file", "text")
    expectRefusal(of: folder("dangling"), .brokenLink)
    expectRefusal(of: folder("file"), .file)
    expectRefusal(of: "/", .noFolder)
    expectRefusal(of: "", .noFolder)
    #expect(folder.read("file") == "text")
    #expect(!folder.holds("nowhere"))
  }

  @Test(arguments: [
    ".", "", "content", "content/documents/public", "themes", "themes/own", "..",
    "content/../content",
    "public/../content/x", "linked", "linked/content",
  ])
  func `a site that holds its sources, or lies in them, is refused`(output: String) throws {
    try folder.write("site/site.yml", "title: Site")
    try folder.write("site/content/documents/a.md", "text")
    try folder.makeFolder("site/themes/own")
    try folder.link("site/linked", to: ".")
    let before = try FolderSnapshot(folder.path)
    let sources = ["site.yml", "content", "themes"].map { DiskFolder(folder("site/" + $0)) }
    let error = #expect(throws: WriteError.self) {
      try SiteWriter(output: folder("site/" + output), keepingClearOf: sources)
    }
    guard case .unsuitable(_, .holdsSources) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(try FolderSnapshot(folder.path) == before)
  }

  @Test(arguments: ["public", "content-public", "themes.out", "sites/public", "../public"])
  func `a site beside its sources is fine`(output: String) throws {
    try folder.write("site/site.yml", "title: Site")
    try folder.write("site/content/documents/a.md", "text")
    let sources = ["site.yml", "content", "themes"].map { DiskFolder(folder("site/" + $0)) }
    let writer = try SiteWriter(output: folder("site/" + output), keepingClearOf: sources)
    try writer.add("index.html", [])
    #expect(try writer.commit().written == 1)
  }

  private func expectRefusal(of output: String, _ why: WriteError.Unsuitability) {
    #expect(throws: WriteError.unsuitable(output, why)) { try SiteWriter(output: output) }
  }
}
