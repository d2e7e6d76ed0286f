import Foundation
import TestSupport
import Testing

/// What holds for every page of the publication of this package.
@Suite struct SiteChecks {
  private let publication: PublicationSite
  private var site: BuiltSite { publication.site }

  init() throws { publication = try PublicationSite.asConfigured.get() }

  @Test func `every link and fragment leads somewhere`() {
    let fragments = site.pages.keys.map { ($0, Set(site.fragments(of: $0))) }
    let known = Dictionary(uniqueKeysWithValues: fragments)
    for link in site.links where !link.isExternal && link.page != "404.html" {
      let (file, fragment) = site.destination(of: link)
      guard let file else {
        Issue.record("leads nowhere: \(link)")
        continue
      }
      guard let fragment else { continue }
      #expect(known[file]?.contains(fragment) == true, "no such fragment: \(link)")
    }
    #expect(site.links.count > 1000)
  }

  @Test func `the page for lost readers works from any address`() {
    let root = publication.baseURL.split(separator: "/", maxSplits: 3).dropFirst(2)
    let path = "/" + (root.dropFirst().first.map(String.init) ?? "")
    for link in site.links(of: "404.html") where !link.isExternal && !link.address.hasPrefix("#") {
      #expect(link.address.hasPrefix(path), "\(link)")
      let relative = String(link.address.dropFirst(path.count))
      let fromRoot = BuiltSite.Link(
        page: "404.html", element: link.element, address: relative.isEmpty ? "./" : relative)
      #expect(site.destination(of: fromRoot).file != nil, "\(link)")
    }
  }

  @Test func `nothing is loaded from elsewhere, and nothing runs`() {
    let loading = ["img", "script", "iframe", "audio", "video", "source", "object", "embed"]
    for link in site.links {
      let isLoaded =
        loading.contains(link.element.name)
        || link.element.name == "link" && link.element["rel"] != "canonical"
      if isLoaded { #expect(!link.isExternal, "\(link)") }
    }
    for (page, elements) in site.pages {
      let handlers = elements.flatMap(\.attributes.keys).filter { $0.hasPrefix("on") }
      #expect(handlers.isEmpty, "\(page)")
      #expect(!elements.contains { $0["style"]?.contains("url(") == true }, "\(page)")
    }
    for file in site.files where file.hasSuffix(".css") {
      let css =
        (try? String(contentsOfFile: publication.output + "/" + file, encoding: .utf8)) ?? ""
      #expect(!css.contains("://") && !css.contains("@import"), "\(file)")
    }
  }

  @Test func `every page has a language, a title, one main heading and ids that are its own`() {
    for (page, elements) in site.pages where !isRedirect(page) {
      #expect(elements.first { $0.name == "html" }?["lang"]?.isEmpty == false, "\(page)")
      #expect(elements.count { $0.name == "title" } == 1, "\(page)")
      #expect(elements.count { $0.name == "h1" } == 1, "\(page)")
      #expect(elements.count { $0.name == "main" } == 1, "\(page)")
      let ids = site.fragments(of: page)
      let repeated = Dictionary(grouping: ids, by: \.self).filter { $1.count > 1 }.keys
      #expect(repeated.isEmpty, "\(page): \(repeated.sorted())")
      #expect(ids.allSatisfy { !$0.isEmpty }, "\(page)")
      // What a label or a description refers to must be there too.
      for element in elements {
        for attribute in ["aria-labelledby", "aria-describedby", "for"] {
          for id in (element[attribute] ?? "").split(separator: " ") {
            #expect(ids.contains(String(id)), "\(page): \(attribute)=\(id)")
          }
        }
      }
    }
  }

  @Test func `no page is left that nothing leads to`() {
    var seen: Set<String> = ["index.html"]
    var pending = ["index.html"]
    while let page = pending.popLast() {
      for link in site.links(of: page) where !link.isExternal {
        guard let file = site.destination(of: link).file, seen.insert(file).inserted else {
          continue
        }
        if site.pages[file] != nil { pending.append(file) }
      }
    }
    let lost = site.files.subtracting(seen).filter { !isRedirect($0) }
    #expect(
      lost.filter { ![".pamphlet-manifest", "404.html", "robots.txt"].contains($0) }
        .filter { !$0.hasPrefix("sitemap") && !$0.hasPrefix("assets/") }.sorted() == [])
  }

  @Test func `building again with nothing changed writes nothing`() throws {
    let before = try FileIdentity(publication.output)
    let again = try Program.run(["build", "--site", publication.source])
    #expect(again.code == 0)
    #expect(again.output.contains("\n0 files written, "), "\(again.output)")
    #expect(again.output.contains(" unchanged, 0 removed, in "), "\(again.output)")
    #expect(try FileIdentity(publication.output) == before)
  }

  private func isRedirect(_ page: String) -> Bool {
    site.pages[page]?.contains { $0["http-equiv"] == "refresh" } == true
  }
}
