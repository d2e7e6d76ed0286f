import Foundation

/// A site on the disk, as a reader's browser goes through it.
public struct BuiltSite: Sendable {
  /// The site's folder.
  public let folder: String
  /// All files, by path from the site's root.
  public let files: Set<String>
  /// The start tags of each page, by the page's path.
  public let pages: [String: [HTMLElement]]

  /// Reads a site.
  /// - Parameter folder: The site's folder.
  /// - Throws: What the system says where it cannot be read.
  public init(_ folder: String) throws {
    let snapshot = try FolderSnapshot(folder)
    self.folder = folder
    files = Set(snapshot.files)
    pages = Dictionary(
      uniqueKeysWithValues: snapshot.files.filter { $0.hasSuffix(".html") }.map {
        ($0, HTMLScanner.elements(of: snapshot[$0] ?? Data()))
      })
  }

  /// A link on a page.
  public struct Link: Sendable, Hashable, CustomStringConvertible {
    /// The page that it stands on.
    public let page: String
    /// The element that it stands in.
    public let element: HTMLElement
    /// The address as it is written.
    public let address: String

    /// Makes a link from its parts.
    public init(page: String, element: HTMLElement, address: String) {
      self.page = page
      self.element = element
      self.address = address
    }

    /// Whether it leads out of the site.
    public var isExternal: Bool {
      address.contains("://") || address.hasPrefix("//") || address.hasPrefix("mailto:")
        || address.hasPrefix("data:")
    }

    /// Where it stands and leads, for messages.
    public var description: String { "\(page): <\(element.name)> \(address)" }
  }

  /// The links of a page: what it refers to and what it loads.
  public func links(of page: String) -> [Link] {
    (pages[page] ?? []).flatMap { element in
      ["href", "src", "poster", "data", "action"].compactMap { element[$0] }
        .map { Link(page: page, element: element, address: $0) }
        + (element["srcset"] ?? "").split(separator: ",").compactMap { candidate in
          candidate.split(separator: " ").first.map {
            Link(page: page, element: element, address: String($0))
          }
        }
    }
  }

  /// All links of all pages, in the order of the pages.
  public var links: [Link] { pages.keys.sorted().flatMap(links(of:)) }

  /// Where a link of the site leads.
  /// - Returns: The file and the fragment; the file is `nil` where the link leads out of the site
  ///   or to nothing.
  public func destination(of link: Link) -> (file: String?, fragment: String?) {
    let parts = link.address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    let path = String(parts[0].prefix { $0 != "?" }).removingPercentEncoding ?? ""
    guard !path.isEmpty else { return (link.page, fragment) }
    guard !path.hasPrefix("/") else { return (nil, fragment) }
    var names = link.page.split(separator: "/").dropLast().map(String.init)
    for name in path.split(separator: "/", omittingEmptySubsequences: false) {
      switch name {
      case "", ".": continue
      case "..":
        if names.popLast() == nil { return (nil, fragment) }
      default: names.append(String(name))
      }
    }
    let target = names.joined(separator: "/")
    let isFolder = path.hasSuffix("/") || path.hasSuffix("..") || path == "." || target.isEmpty
    let file = isFolder ? (target.isEmpty ? "" : target + "/") + "index.html" : target
    return (files.contains(file) ? file : nil, fragment)
  }

  /// The fragments of a page.
  public func fragments(of page: String) -> [String] { (pages[page] ?? []).compactMap { $0["id"] } }
}
