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
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = lines.first, first == Self.heading else { return nil }
    paths = Set(lines.dropFirst().map(Self.unescaped))
  }

  /// The list as it is written: sorted, one path on a line.
  var bytes: [UInt8] {
    var bytes = Array(Self.heading.utf8) + [UInt8(ascii: "\n")]
    for path in paths.sorted() {
      bytes.append(contentsOf: Self.escaped(path).utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  /// A path on one line: a line feed, which a name may hold, is written `\n`.
  private static func escaped(_ path: String) -> String {
    guard path.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\\") }) else {
      return path
    }
    let parts = path.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\\": "\\\\"
      default: String(scalar)
      }
    }
    return parts.joined()
  }

  private static func unescaped(_ line: String) -> String {
    guard line.utf8.contains(UInt8(ascii: "\\")) else { return line }
    var path = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        path.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        path.append(scalar)
      }
    }
    return String(path)
  }
}
