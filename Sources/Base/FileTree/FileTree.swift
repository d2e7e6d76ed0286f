/// What lies behind a path below a folder.
public struct FileEntry: Sendable, Hashable {
  /// What kinds of thing a folder can hold.
  public enum Kind: Sendable, Hashable {
    case file, folder, symbolicLink, other
  }

  /// The path from the folder that was listed, with `/` between names.
  public let path: String
  /// What lies there.
  public let kind: Kind

  /// Makes an entry from its parts.
  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }
}

/// A place that files are read from: a folder of the disk, or a tree in memory for tests.
public protocol FileSource: Sendable {
  /// Everything below `folder`, sorted by path so that no file system's order shows through.
  ///
  /// Symbolic links are listed, not followed. A folder that does not exist is empty.
  /// - Throws: ``FileError`` if the folder cannot be read.
  func entries(below folder: String) throws(FileError) -> [FileEntry]

  /// The bytes of a file.
  /// - Throws: ``FileError`` if it cannot be read.
  func read(_ path: String) throws(FileError) -> [UInt8]

  /// Whether a file or folder exists at a path.
  func exists(_ path: String) -> Bool
}

/// Why the machine could not do what was asked of a file.
public struct FileError: Error, Hashable, CustomStringConvertible {
  /// The path that was meant.
  public let path: String
  /// What was tried, such as `read`.
  public let action: String
  /// The system's number for what went wrong.
  public let code: Int32

  /// Makes an error from its parts.
  public init(_ action: String, _ path: String, code: Int32) {
    self.path = path
    self.action = action
    self.code = code
  }

  /// The error in words: `cannot read content/a.md: Permission denied`.
  public var description: String { "cannot \(action) \(path): \(systemMessage(for: code))" }
}
