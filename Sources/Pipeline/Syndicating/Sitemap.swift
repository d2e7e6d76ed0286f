public import PublicationModel

/// The list of a site's pages for search engines (sitemaps.org), and the file that names it.
public struct Sitemap: Sendable {
  /// How many addresses one file may hold by the protocol's rules.
  private static let limit = 50_000

  private let baseURL: String
  private let routes: [Route]

  /// Makes a sitemap of pages, in any order.
  public init(baseURL: String, routes: [Route]) {
    self.baseURL = baseURL
    self.routes = routes.sorted()
  }

  /// The files by name: one list, or several with an index where one would be too long.
  public var files: [(name: String, bytes: [UInt8])] {
    guard routes.count > Self.limit else { return [("sitemap.xml", list(routes[...]))] }
    let parts = stride(from: 0, to: routes.count, by: Self.limit).enumerated().map {
      number, start in
      (
        name: "sitemap-\(number + 1).xml",
        bytes: list(routes[start..<min(routes.count, start + Self.limit)])
      )
    }
    return [("sitemap.xml", index(of: parts.map(\.name)))] + parts
  }

  /// What `robots.txt` says: all may be read, and here is the list.
  public var robots: [UInt8] {
    Array("User-agent: *\nAllow: /\n\nSitemap: \(baseURL)sitemap.xml\n".utf8)
  }

  private func list(_ routes: ArraySlice<Route>) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("urlset", ["xmlns": Self.namespace]) { list in
      for route in routes {
        list.element("url") { $0.element("loc", text: baseURL + route.path) }
      }
    }
    return xml.bytes
  }

  private func index(of names: [String]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("sitemapindex", ["xmlns": Self.namespace]) { index in
      for name in names {
        index.element("sitemap") { $0.element("loc", text: baseURL + name) }
      }
    }
    return xml.bytes
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
}
