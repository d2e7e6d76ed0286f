import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The files of the publication that programs read.
@Suite struct MachineReadableChecks {
  private let publication: PublicationSite
  private var site: BuiltSite { publication.site }

  init() throws { publication = try PublicationSite.asConfigured.get() }

  @Test func `the sitemap lists exactly the pages that search engines should list`() throws {
    let listed = try texts(of: "loc", in: "sitemap.xml")
    let indexed = site.pages.filter { _, elements in
      !elements.contains {
        $0.name == "meta" && $0["name"] == "robots" && $0["content"] == "noindex"
      }
    }
    let addresses = indexed.keys.map { publication.baseURL + $0.trimming("index.html") }
    #expect(listed.sorted() == addresses.sorted())
    let robots = try String(contentsOfFile: publication.output + "/robots.txt", encoding: .utf8)
    #expect(robots.contains("Sitemap: \(publication.baseURL)sitemap.xml\n"))
  }

  @Test func `every page that is listed says so under the same address`() {
    for (page, elements) in site.pages {
      let canonical = elements.first { $0.name == "link" && $0["rel"] == "canonical" }?["href"]
      let isListed = !elements.contains { $0["name"] == "robots" && $0["content"] == "noindex" }
      if isListed {
        #expect(canonical == publication.baseURL + page.trimming("index.html"), "\(page)")
      }
    }
  }

  @Test func `the feed has what Atom requires`() throws {
    let feed = try document("feed.xml")
    let root = try #require(feed.rootElement())
    #expect(root.name == "feed")
    #expect(root.namespace(forPrefix: "")?.stringValue == "http://www.w3.org/2005/Atom")
    for element in [root] + root.elements(forName: "entry") {
      for name in ["id", "title", "updated"] {
        let found = element.elements(forName: name)
        #expect(found.count == 1, "\(name)")
        #expect(found.first?.stringValue?.isEmpty == false, "\(name)")
      }
      let updated = element.elements(forName: "updated").first?.stringValue ?? ""
      #expect(updated.wholeMatch(of: #/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/#) != nil, "\(updated)")
    }
    #expect(root.elements(forName: "author").count == 1)
    let entries = root.elements(forName: "entry")
    #expect(!entries.isEmpty)
    let ids = entries.compactMap { $0.elements(forName: "id").first?.stringValue }
    #expect(Set(ids).count == entries.count)
  }

  @Test func `the feed leads to itself, to the site and to the newest documents`() throws {
    let bytes = try Data(contentsOf: URL(filePath: publication.output + "/feed.xml"))
    let links = HTMLScanner.elements(of: bytes).filter { $0.name == "link" }
    let base = publication.baseURL
    #expect(links.prefix(2).map { $0["rel"] } == ["self", "alternate"])
    #expect(links.prefix(2).map { $0["href"] } == [base + "feed.xml", base])
    #expect(links.count > 2)
    for link in links.dropFirst(2) {
      let address = link["href"] ?? ""
      #expect(address.hasPrefix(base + "documents/"))
      #expect(site.pages[address.dropFirst(base.count) + "index.html"] != nil, "\(address)")
    }
  }

  @Test(arguments: ["feed.xml", "sitemap.xml"])
  func `XML is well formed for other readers too`(file: String) throws {
    let checked = try? Program.launch(["xmllint", "--noout", publication.output + "/" + file])
      .finish()
    // Without xmllint the parser above has to do.
    guard let checked, checked.code != 127 else { return }
    #expect(checked.code == 0, "\(checked.errors)")
  }

  private func document(_ file: String) throws -> XMLDocument {
    try XMLDocument(data: Data(contentsOf: URL(filePath: publication.output + "/" + file)))
  }

  private func texts(of name: String, in file: String) throws -> [String] {
    try document(file).nodes(forXPath: "//*[local-name()='\(name)']").compactMap(\.stringValue)
  }
}

extension String {
  fileprivate func trimming(_ suffix: String) -> String {
    self == suffix || hasSuffix("/" + suffix) ? String(dropLast(suffix.count)) : self
  }
}
