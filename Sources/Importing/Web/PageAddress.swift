import Foundation

/// Where a page stands, as far as it says so, for the links that it holds.
struct PageAddress: Sendable {
  /// The address of the page, where it is known.
  let page: String?
  private let base: URL?

  /// Takes the address that a page gives as its own, and the one for its links.
  init(page: String?, base: String?) {
    let known = [base, page].compactMap { $0 }.first { Self.isWeb($0) }
    self.page = page.flatMap { Self.isWeb($0) ? $0 : nil }
    self.base = known.flatMap { URL(string: $0) }
  }

  /// The address that a link leads to; nothing for what is no place on the web.
  func absolute(_ address: String) -> String? {
    let address = String(address.unicodeScalars.filter { $0.value > 0x20 })
    guard !address.isEmpty, address.first != "#" else { return nil }
    if let scheme = Self.scheme(of: address) {
      return Self.schemes.contains(scheme) ? address : nil
    }
    guard let base, let url = URL(string: address, relativeTo: base) else { return nil }
    let absolute = url.absoluteString
    guard Self.isWeb(absolute) else { return nil }
    if let page, absolute.hasPrefix(page + "#") { return nil }
    return absolute
  }

  /// An address with its percent codes read.
  static func decoded(_ address: String) -> String { address.removingPercentEncoding ?? address }

  private static let schemes: Set<String> = ["http", "https", "mailto", "ftp"]

  private static func isWeb(_ address: String) -> Bool {
    let scheme = scheme(of: address)
    return scheme == "http" || scheme == "https"
  }

  /// The scheme in small letters; nothing for an address within a site.
  private static func scheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let name = address[..<colon]
    let isScheme = name.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
        || "+-.".utf8.contains(byte)
    }
    return isScheme ? name.lowercased() : nil
  }
}
