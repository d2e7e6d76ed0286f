/// The list of the files of a site that pamphlet made, kept in the site's own folder.
///
/// What is not on the list belongs to somebody else and is never touched.
struct SiteManifest: Sendable, Equatable {
  /// The name of the file that holds the list.
  static let fileName = ".pamphlet-manifest"

  private static let heading = "pamphlet manifest 1: the files of this folder that pamphlet made"

  /// The paths of the files, from the site's root.
  let paths: Set<String>

  init(paths: Set<String>) { self.paths = paths }

  /// Reads a list; one of another version, or none, counts as nothing made.
  init?(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard let first = lines.first, first == Self.heading else { return nil }
    paths = Set(lines.dropFirst().map(String.init))
  }

  /// The list as it is written: sorted, one path on a line.
  var bytes: [UInt8] {
    var bytes = Array(Self.heading.utf8) + [UInt8(ascii: "\n")]
    for path in paths.sorted() {
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
