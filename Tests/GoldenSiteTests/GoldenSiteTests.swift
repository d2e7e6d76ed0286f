import Foundation
import TestSupport
import Testing

/// Publications in, sites out, every byte as it was recorded.
@Suite struct GoldenSiteTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: ["small", "portable"])
  func `the site is what was recorded`(name: String) throws {
    let golden = GoldenSite(name)
    let built = try Program.run(["build", "--site", golden.input, "--output", folder("public")])
    try #require(built.code == 0, "\(built.errors)")
    try golden.expect(folder("public"))
  }

  /// One page of each template, so that a change of the theme changes little here.
  private static let pagesOfDefaultTheme: Set = [
    "index.html", "404.html", "documents/index.html",
    "documents/letter-to-the-council/index.html", "documents/memories-of-a-rigger/index.html",
    "documents/memories-of-a-rigger/the-gate/index.html", "documents/carta-al-concejo/index.html",
    "organizations/index.html", "organizations/dockers-league/index.html",
    "how-to-read/index.html",
  ]

  @Test func `the default theme's pages are what was recorded`() throws {
    try FileManager.default.copyItem(atPath: GoldenSite("small").input, toPath: folder("site"))
    let settings = try #require(folder.read("site/site.yml"))
    try folder.write("site/site.yml", settings.replacing("theme: plain", with: "theme: default"))
    let built = try Program.run(["build", "--site", folder("site"), "--output", folder("public")])
    try #require(built.code == 0, "\(built.errors)")
    // The names of style sheets change with their bytes, which are no concern of the pages.
    for page in Self.pagesOfDefaultTheme {
      let html = try #require(folder.read("public/" + page))
      let steady = html.replacing(#/(assets\/[a-z-]+)-[0-9a-f]{16}\./#) { "\($0.output.1)." }
      try folder.write("steady/" + page, steady)
    }
    try GoldenSite("default-theme").expect(folder("steady"))
  }

  @Test func `drafts and private names are nowhere in the site`() throws {
    let built = try Program.run(
      ["build", "--site", GoldenSite("small").input, "--output", folder("public")])
    try #require(built.code == 0, "\(built.errors)")
    let site = try FolderSnapshot(folder("public"))
    for word in ["Never To Be Seen", "Secret", "not finished", "not yet", "Nobody may read"] {
      for file in site.files {
        let text = String(decoding: site[file] ?? Data(), as: UTF8.self)
        #expect(!text.contains(word), "\(word) in \(file)")
      }
    }
    for path in ["documents/draft-speech", "unfinished", "organizations/unborn"] {
      #expect(site.items[path] == nil)
    }
  }
}
