import FileTree
import Foundation
import TestSupport
import Testing

@testable import Writing

/// What somebody else put into the site's folder survives every build.
@Suite struct ForeignFileTests {
  private let folder: TemporaryFolder
  private var output: String { folder("public") }

  /// Things that people keep in such a folder, also between our pages.
  private static let foreign = [
    "CNAME", ".nojekyll", ".git/config", ".git/objects/ab/cdef", ".well-known/security.txt",
    "people/ana/photo.jpg", "people/.htaccess", "private/deep/down/notes.txt",
    "line\nend.txt",
  ]

  init() throws {
    folder = try TemporaryFolder()
    try write(small, to: output)
    for path in Self.foreign { try folder.write("public/" + path, "foreign \(path)") }
    try folder.makeFolder("public/empty/inner")
    try folder.makeFolder("public/people/ana/empty")
    try folder.link("public/latest", to: "people/ana")
    try folder.link("public/people/broken", to: "../nowhere/at/all")
  }

  private func foreign(besides ours: [String: String]) throws -> FolderSnapshot {
    let folders = Set(ours.keys.flatMap(\.foldersAbove))
    return try FolderSnapshot(output) {
      ours[$0] == nil && !folders.contains($0) && $0 != ".pamphlet-manifest"
    }
  }

  @Test(arguments: [true, false])
  func `everything stays, whatever becomes of the site`(canExchange: Bool) throws {
    let before = try foreign(besides: small)
    #expect(before.items.count > Self.foreign.count)
    let identities = try before.files.map { try FileIdentity(output + "/" + $0) }
    let sites = [
      small.mapValues { $0 + " again" }, ["index.html": "alone"], small, ["new/page.html": "new"],
      small, small,
    ]
    for next in sites {
      try write(next, to: output, canExchange: canExchange)
      // Folders that hold foreign things stay when our pages in them have gone.
      let after = try foreign(besides: next.merging(small) { $1 })
      #expect(after.differences(from: before) == [])
      #expect(try before.files.map { try FileIdentity(output + "/" + $0) } == identities)
      let pages = try site(output).files.filter { !before.files.contains($0) }
      #expect(pages == next.keys.sorted())
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["public"])
  }

  @Test func `folders keep their permissions and times`() throws {
    try folder.makeFolder("public/secret", permissions: 0o700)
    try folder.write("public/secret/key", "key")
    try folder.makeFolder("public/fixed")
    try folder.write("public/fixed/file", "file")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o555], ofItemAtPath: folder("public/fixed"))
    let before = try ["secret", "fixed", ".git", "empty/inner"].map(attributes)
    for number in 1...3 { try write(["index.html": "home \(number)"], to: output) }
    #expect(try ["secret", "fixed", ".git", "empty/inner"].map(attributes) == before)
    #expect(!folder.holds(".public.pamphlet-new"))
  }

  private func attributes(of path: String) throws -> [String] {
    let found = try FileManager.default.attributesOfItem(atPath: output + "/" + path)
    return [FileAttributeKey.posixPermissions, .modificationDate, .ownerAccountID]
      .map { "\(String(describing: found[$0]))" }
  }

  @Test(arguments: [
    ("CNAME", "CNAME"), (".git/config/index.html", ".git/config"), ("private", "private"),
    ("latest", "latest"), ("latest/index.html", "latest/index.html"),
    ("latest/other.html", "latest"), ("people/ana", "people/ana/"),
    ("empty", "empty"),
  ])
  func `a page where somebody else's file stands is refused`(page: String, culprit: String) throws {
    let before = try FolderSnapshot(folder.path)
    var next = small
    if page == "people/ana" { next["people/ana/index.html"] = nil }
    next[page] = "page"
    let error = #expect(throws: WriteError.self) { try write(next, to: output) }
    guard case .occupied(let path) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(path.hasPrefix(culprit))
    #expect(error?.description.contains("was not made by pamphlet") == true)
    #expect(try FolderSnapshot(folder.path).differences(from: before) == [])
  }

  @Test func `a file that happens to be the same as a page is no conflict`() throws {
    try folder.write("public/humans.txt", "the same")
    var next = small
    next["humans.txt"] = "the same"
    #expect(try write(next, to: output).written == 0)
    #expect(folder.read("public/humans.txt") == "the same")
  }

  @Test func `a file that comes while the site is being written is kept`() throws {
    for canExchange in [true, false] {
      let writer = try SiteWriter(SitePlace(output: output, canExchange: canExchange))
      try writer.add("index.html", Array("exchange \(canExchange)".utf8))
      try folder.write("public/late-\(canExchange)/note.txt", "late")
      _ = try writer.commit()
      #expect(folder.read("public/late-\(canExchange)/note.txt") == "late")
    }
  }

  @Test func `a name may begin with an accent that joins the slash before it`() throws {
    let name = output + "/people/\u{301}.txt"
    try #require(FileManager.default.createFile(atPath: folder("accent"), contents: nil))
    try #require(rename(folder("accent"), name) == 0)
    try write(["people/\u{302}/index.html": "first"], to: output)
    try write(["people/\u{302}/index.html": "second"], to: output)
    #expect(access(name, F_OK) == 0)
    try #require(unlink(name) == 0)
  }

  @Test func `a name that is not UTF-8 is told, and nothing changes`() throws {
    let name: [CChar] =
      Array((output + "/caf").utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    let file = fopen(name, "w")
    try #require(file != nil)
    fclose(file)
    let error = #expect(throws: WriteError.self) { try write(["index.html": "x"], to: output) }
    #expect(error?.description.contains("caf\u{FFFD}") == true)
    #expect(folder.read("public/index.html") == "home")
    #expect(!folder.holds(".public.pamphlet-new"))
    unlink(name)
  }
}
