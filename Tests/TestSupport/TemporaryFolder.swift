public import Foundation

/// An empty folder that is gone when the test is over.
public final class TemporaryFolder: Sendable {
  /// Where the folder is, without symbolic links.
  public let path: String
  private let isKept: Bool

  /// Makes a folder below the machine's folder for temporary files, or below another one.
  public init(in parent: String = NSTemporaryDirectory(), _ name: String = "pamphlet-tests") throws
  {
    let folder = URL(filePath: parent).resolvingSymlinksInPath()
      .appending(path: "\(name)-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path(percentEncoded: false)
    isKept = false
  }

  /// Makes a folder beside the program that stays until the next run: for what all tests of a run
  /// share, as nothing tells when the last of them is over.
  public init(sharedAs name: String) throws {
    path = Program.productsFolder + "/" + name
    isKept = true
    try? FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// The path of something in the folder.
  public func callAsFunction(_ relative: String) -> String {
    relative.isEmpty ? path : path + "/" + relative
  }

  /// Writes a text file, and makes the folders above it.
  @discardableResult
  public func write(_ relative: String, _ text: String = "") throws -> String {
    let url = URL(filePath: self(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return self(relative)
  }

  /// Makes a folder.
  @discardableResult
  public func makeFolder(_ relative: String, permissions: Int? = nil) throws -> String {
    try FileManager.default.createDirectory(
      atPath: self(relative), withIntermediateDirectories: true,
      attributes: permissions.map { [.posixPermissions: $0] })
    return self(relative)
  }

  /// Makes a symbolic link.
  public func link(_ relative: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: self(relative), withDestinationPath: target)
  }

  /// The text of a file, or `nil` where there is none.
  public func read(_ relative: String) -> String? {
    FileManager.default.contents(atPath: self(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether anything is at a path; symbolic links are not followed.
  public func holds(_ relative: String) -> Bool {
    (try? FileManager.default.attributesOfItem(atPath: self(relative))) != nil
  }

  deinit {
    // A test may have left folders that forbid it.
    if !isKept { try? FileManager.default.removeItem(atPath: path) }
  }
}
