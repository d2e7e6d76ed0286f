import PublicationModel
import Testing

@Suite struct RouteTests {
  private let routes: [Route] = [
    .page(""), .page("about"), .page("people"), .page("people/serge"), .page("documents/work"),
    .page("documents/work/part-one"), .file("404.html"), .file("feed.xml"),
    .file("assets/style.css"),
    .file("assets/fonts/serif.woff2"), .file("documents/work/picture.png"), .page("index"),
  ]

  /// Where a link leads from a page, as RFC 3986 resolves relative references.
  private func target(of link: String, from page: Route) -> String {
    let path = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
    if path.isEmpty { return page.file }
    var folders = page.file.split(separator: "/").dropLast().map(String.init)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for step in steps.dropLast() {
      if step == ".." { folders.removeLast() } else if step != "." { folders.append(step) }
    }
    let name = steps.last ?? ""
    return (folders + [name.isEmpty ? "index.html" : name]).joined(separator: "/")
  }

  @Test(arguments: SiteSettings.LinkStyle.allCases, [nil, "p-1"])
  func leadFromEachPageToEachOther(_ style: SiteSettings.LinkStyle, _ fragment: String?) {
    for page in routes {
      for other in routes {
        let link = page.link(to: other, style: style, fragment: fragment)
        #expect(target(of: link, from: page) == other.file, "\(page.file) → \(link)")
        #expect(!link.isEmpty && !link.hasPrefix("/") && !link.contains("//"))
        #expect(
          link.hasSuffix(fragment.map { "#" + $0 } ?? "") && link.contains("#") == (fragment != nil)
        )
        #expect(style == .portable || !link.contains("index.html"))
      }
    }
  }

  @Test func nameTheFileOnlyWhereTheFolderIsToBeReadFromADisk() {
    let page = Route.page("people/serge")
    let other = Route.page("about")
    #expect(page.link(to: other, style: .pretty) == "../../about/")
    #expect(page.link(to: other, style: .portable) == "../../about/index.html")
    #expect(page.link(to: .page(""), style: .pretty) == "../../")
    #expect(Route.page("").link(to: .page(""), style: .pretty) == "./")
    #expect(page.link(to: page, style: .pretty, fragment: "life") == "#life")
  }

  @Test func knowTheirDepthAndPath() {
    #expect(routes.map(\.depth) == [0, 1, 1, 2, 2, 3, 0, 0, 1, 2, 2, 1])
    #expect(Route.page("").path == "" && Route.page("about").path == "about/")
    #expect(Route.file("404.html").path == "404.html")
    #expect(Route.file("old-index.html").path == "old-index.html")
  }
}
