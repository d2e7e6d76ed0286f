/// A place in an input file, ready to be shown to a person.
public struct SourceLocation: Sendable, Hashable, Codable {
  /// The path as the user knows it, relative to the publication's folder.
  public let path: String
  /// The line, counted from 1.
  public let line: Int
  /// The column, counted from 1 in characters as an editor shows them.
  public let column: Int
  /// How many characters from the column on are meant; at least 1.
  public let length: Int
  /// The whole line without its end.
  public let excerpt: String

  /// Makes a location from its parts.
  public init(path: String, line: Int, column: Int, length: Int, excerpt: String) {
    self.path = path
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }

  /// A place that is a whole file, such as one that cannot be read.
  public static func file(_ path: String) -> SourceLocation {
    SourceLocation(path: path, line: 1, column: 1, length: 1, excerpt: "")
  }
}

extension SourceLocation: Comparable {
  /// Orders by path, then by place in the file.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    (a.path, a.line, a.column) < (b.path, b.line, b.column)
  }
}
