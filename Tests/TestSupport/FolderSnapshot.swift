public import Foundation

/// What a folder holds, for comparing folders as wholes.
public struct FolderSnapshot: Equatable, CustomStringConvertible {
  /// What each path below the folder is: `folder`, `link → target`, or a file's bytes.
  public enum Item: Hashable, Sendable {
    case folder
    case link(String)
    case file(Data)
  }

  /// The things in the folder by path.
  public private(set) var items: [String: Item] = [:]

  /// Reads a folder; one that is not there is empty.
  /// - Parameters:
  ///   - folder: The folder's path.
  ///   - isIncluded: Which paths count; what is in a folder that does not count may.
  /// - Throws: What the system says where something cannot be looked at.
  public init(_ folder: String, where isIncluded: (String) -> Bool = { _ in true }) throws {
    let manager = FileManager.default
    guard let paths = manager.enumerator(atPath: folder) else { return }
    for case let path as String in paths where isIncluded(path) {
      let full = folder + "/" + path
      switch try manager.attributesOfItem(atPath: full)[.type] as? FileAttributeType {
      case .typeDirectory: items[path] = .folder
      case .typeSymbolicLink:
        items[path] = .link(try manager.destinationOfSymbolicLink(atPath: full))
      default: items[path] = .file(manager.contents(atPath: full) ?? Data("unreadable".utf8))
      }
    }
  }

  /// The paths of the files.
  public var files: [String] {
    items.compactMap { if case .file = $0.value { $0.key } else { nil } }.sorted()
  }

  /// The bytes of a file.
  public subscript(path: String) -> Data? {
    if case .file(let bytes) = items[path] { bytes } else { nil }
  }

  /// What differs from another folder, in words; empty where nothing does.
  public func differences(from other: FolderSnapshot) -> [String] {
    Set(items.keys).union(other.items.keys).sorted().compactMap { path in
      switch (items[path], other.items[path]) {
      case (nil, _): "missing: \(path)"
      case (_, nil): "not expected: \(path)"
      case (let own, let its): own == its ? nil : difference(path, its)
      }
    }
  }

  private func difference(_ path: String, _ other: Item?) -> String {
    guard let own = self[path], case .file(let its) = other else { return "another kind: \(path)" }
    let lines = String(decoding: own, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let others = String(decoding: its, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let line = zip(lines, others).prefix { $0 == $1 }.count
    func text(_ lines: [Substring]) -> Substring { line < lines.count ? lines[line] : "(no line)" }
    return "\(path):\(line + 1)\n  is:       \(text(lines))\n  expected: \(text(others))"
  }

  /// The paths, one on a line.
  public var description: String { items.keys.sorted().joined(separator: "\n") }
}

/// The number and the time by which the system knows a file again.
public struct FileIdentity: Equatable {
  private let inode: UInt64?
  private let modified: Date?

  /// Looks at a file.
  public init(_ path: String) throws {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    inode = (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
    modified = attributes[.modificationDate] as? Date
  }
}
