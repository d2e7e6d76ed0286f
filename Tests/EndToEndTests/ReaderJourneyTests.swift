import Foundation
import TestSupport
import Testing

/// A reader goes from the home page to the letter to Victor Serge, and on by links alone.
@Suite struct ReaderJourneyTests {
  @Test(arguments: [false, true])
  func `a reader comes from the letter to POUM and to every place where it is named`(
    isPortable: Bool
  ) throws {
    let publication = try (isPortable ? PublicationSite.portable : PublicationSite.asConfigured)
      .get()
    let site = publication.site
    let letter = try follow(
      from: "index.html", to: "documents/trotsky-letter-to-victor-serge/index.html", in: site)
    let serge = try follow(from: letter, to: "people/victor-serge/index.html", in: site)
    let poum = try follow(from: serge, to: "organizations/poum/index.html", in: site)

    let namings = try paragraphsNamingPOUM(in: publication)
    #expect(namings.contains { $0.page == letter })
    let reached = Set(
      site.links(of: poum).map { link in
        let (file, fragment) = site.destination(of: link)
        return Naming(page: file ?? "", anchor: fragment ?? "")
      })
    for naming in namings { #expect(reached.contains(naming), "\(naming)") }
  }

  @Test func `portable links name files, so that the folder reads from a disk`() throws {
    let site = try PublicationSite.portable.get().site
    for link in site.links where !link.isExternal && link.page != "404.html" {
      let path = link.address.prefix { $0 != "#" }
      #expect(!path.hasPrefix("/") && !path.hasSuffix("/") && !path.hasSuffix(".."), "\(link)")
      let file = site.destination(of: link).file
      #expect(file != nil, "\(link)")
      if !path.isEmpty, let file { #expect(path.hasSuffix(file.split(separator: "/").last ?? "/")) }
    }
  }

  /// A paragraph of a page.
  private struct Naming: Hashable {
    let page: String
    let anchor: String
  }

  /// The paragraphs of documents that have the word in them, found without pamphlet.
  private func paragraphsNamingPOUM(in publication: PublicationSite) throws -> Set<Naming> {
    var found = Set<Naming>()
    for page in publication.site.pages.keys where page.hasPrefix("documents/") {
      let html = try String(contentsOfFile: publication.output + "/" + page, encoding: .utf8)
      let paragraphs = html.matches(of: #/<p id="(p-[^"]*)">(.*?)</p>/#.dotMatchesNewlines())
      for paragraph in paragraphs
      where paragraph.output.2.replacing(#/<[^>]*>/#, with: "").contains(#/\bPOUM\b/#) {
        found.insert(Naming(page: page, anchor: String(paragraph.output.1)))
      }
    }
    return found
  }

  private func follow(from page: String, to target: String, in site: BuiltSite) throws -> String {
    let destinations = site.links(of: page).map { site.destination(of: $0).file }
    try #require(destinations.contains(target), "no link from \(page) to \(target)")
    return target
  }
}
