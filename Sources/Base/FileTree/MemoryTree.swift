/// Files in memory, for tests and for inputs that never touch a disk.
public struct MemoryTree: FileSource {
  private var files: [String: [UInt8]]

  /// Makes a tree from paths and their texts.
  public init(_ files: [String: String] = [:]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// The bytes at a path; `nil` where there is no file.
  public subscript(path: String) -> [UInt8]? {
    get { files[path] }
    set { files[path] = newValue }
  }

  /// The paths of all files, sorted.
  public var paths: [String] { files.keys.sorted() }

  /// Everything below a folder, sorted by path.
  public func entries(below folder: String) throws(FileError) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var found = Set<FileEntry>()
    for path in files.keys where path.hasPrefix(prefix) {
      let names = path.dropFirst(prefix.count).split(separator: "/")
      for depth in names.indices.dropLast() {
        found.insert(FileEntry(path: names[...depth].joined(separator: "/"), kind: .folder))
      }
      found.insert(FileEntry(path: names.joined(separator: "/"), kind: .file))
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The bytes of a file.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    guard let bytes = files[path] else { throw FileError("read", path, code: .noSuchFile) }
    return bytes
  }

  /// Whether a file or folder exists at a path.
  public func exists(_ path: String) -> Bool {
    files[path] != nil || files.keys.contains { $0.hasPrefix(path + "/") }
  }
}
