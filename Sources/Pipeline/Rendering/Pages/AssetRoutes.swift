import PublicationModel
import Theming

/// Where the theme's files stand in the site.
///
/// Style sheets and scripts carry a fingerprint of their bytes, so that a browser may keep them for
/// ever and still sees a new one at once. Files that these name themselves, such as fonts, keep
/// their names.
struct AssetRoutes: Sendable {
  private let routes: [String: Route]

  init(_ theme: Theme) {
    routes = Dictionary(
      theme.assets.map { ($0.path, .file("assets/" + Self.name(of: $0))) },
      uniquingKeysWith: { first, _ in first })
  }

  func route(of asset: ThemeAsset) -> Route {
    routes[asset.path] ?? .file("assets/" + asset.path)
  }

  /// The route of the file that the theme calls `path`, if it has one.
  func route(_ path: String) -> Route? { routes[path] }

  private static func name(of asset: ThemeAsset) -> String {
    guard let dot = asset.path.lastIndex(of: "."),
      ["css", "js"].contains(asset.path[asset.path.index(after: dot)...])
    else { return asset.path }
    return asset.path[..<dot] + "-" + fingerprint(of: asset.bytes) + asset.path[dot...]
  }

  /// FNV-1a in 64 bits: enough to tell versions of one file apart, which is all it is for.
  private static func fingerprint(of bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: max(0, 16 - digits.count)) + digits
  }
}
