/// What the head of a report says for the next run: what was read, and the checksums of what was
/// written, by which an edited document is known.
public struct ReportHead: Sendable, Hashable {
  /// A file that was written.
  public struct Written: Sendable, Hashable {
    /// The path below the folder of documents.
    public let path: String
    /// The SHA-256 checksum, in hexadecimal.
    public let sha256: String

    /// Names a file with its checksum.
    public init(path: String, sha256: String) {
      self.path = path
      self.sha256 = sha256
    }
  }

  /// The kept original, below the content folder.
  public let original: String
  /// The checksum of the original.
  public let sha256: String
  /// The files of the document.
  public let written: [Written]

  /// Makes a head from its parts.
  public init(original: String, sha256: String, written: [Written]) {
    self.original = original
    self.sha256 = sha256
    self.written = written
  }

  /// The head as the first lines of a report.
  var text: String {
    var yaml = YAMLWriter()
    yaml.add("original", original, quoted: true)
    yaml.add("sha256", sha256, quoted: true)
    yaml.line("written:", 0)
    for file in written {
      yaml.line("- path: \(YAMLWriter.quoted(file.path))", 1)
      yaml.add("sha256", file.sha256, indent: 2, quoted: true)
    }
    return "---\n\(yaml.text)---\n"
  }

  /// Reads the head of a report, or nothing where it is none that this program wrote.
  public init?(ofReport text: String) {
    var (original, sha256) = ("", "")
    var paths: [String] = []
    var sums: [String] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      return nil
    }
    for line in lines[1..<end] {
      guard let value = Self.value(of: line) else { continue }
      if line.hasPrefix("original: ") { original = value }
      if line.hasPrefix("sha256: ") { sha256 = value }
      if line.hasPrefix("  - path: ") { paths.append(value) }
      if line.hasPrefix("    sha256: ") { sums.append(value) }
    }
    guard !original.isEmpty, !paths.isEmpty, paths.count == sums.count else { return nil }
    self.init(
      original: original, sha256: sha256,
      written: zip(paths, sums).map { Written(path: $0, sha256: $1) })
  }

  /// The text between the double quotes of a line.
  private static func value(of line: Substring) -> String? {
    guard let start = line.firstIndex(of: "\""), line.hasSuffix("\"") else { return nil }
    let inner = line[line.index(after: start)...].dropLast()
    var (result, isEscaped) = ("", false)
    for character in inner {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        result.append(character)
        isEscaped = false
      }
    }
    return result
  }
}
