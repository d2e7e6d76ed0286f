/// Where a page or a file stands in the finished site.
public struct Route: Sendable, Hashable, Comparable {
  /// The path of the file that holds it, from the site's root: `people/victor-serge/index.html`.
  public let file: String

  /// A file of the site, such as `feed.xml`.
  public static func file(_ path: String) -> Route { Route(file: path) }

  /// A page with a folder of its own, written without the final slash; empty for the home page.
  public static func page(_ folder: String) -> Route {
    Route(file: folder.isEmpty ? "index.html" : folder + "/index.html")
  }

  private init(file: String) { self.file = file }

  /// The path as it stands in an address: folders end with `/` and do not name `index.html`.
  public var path: String {
    file == "index.html" || file.hasSuffix("/index.html") ? String(file.dropLast(10)) : file
  }

  /// How many folders lie above the file.
  public var depth: Int { file.utf8.count { $0 == UInt8(ascii: "/") } }

  /// What leads from this page up to the site's root: `../../`, or nothing from the root itself.
  public var toRoot: String { String(repeating: "../", count: depth) }

  /// Orders by path.
  public static func < (a: Route, b: Route) -> Bool { a.file < b.file }
}

extension Route {
  /// The link to another page or file as it is written on this page.
  public func link(
    to other: Route, style: SiteSettings.LinkStyle, fragment: String? = nil
  ) -> String {
    let suffix = fragment.map { "#" + $0 } ?? ""
    if other == self, fragment != nil { return suffix }
    let target = style == .portable ? other.file : other.path
    let link = toRoot + target
    return (link.isEmpty ? "./" : link) + suffix
  }
}

extension Document {
  /// Where the document's page stands.
  public var route: Route { .page("documents/\(address)") }
}

extension Page {
  /// Where the page stands.
  public var route: Route { .page(isHome ? "" : "\(slug)") }
}

extension RecordKind {
  /// Where the index of the kind stands.
  public var route: Route { .page(folder) }
}
