#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the disk.
public struct DiskFolder: FileSource {
  /// The folder's path, without a final `/`.
  public let root: String

  /// Makes a folder from its path, which need not exist; an empty path is the current folder.
  public init(_ root: String) {
    var root = root
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    self.root = root.isEmpty ? "." : root
  }

  /// The path of a file below this folder, as the system takes it.
  public func path(of relative: String) -> String {
    relative.isEmpty ? root : (root == "/" ? "/" + relative : root + "/" + relative)
  }

  /// The bytes of a regular file; a symbolic link is followed.
  /// - Throws: ``FileError`` if it cannot be read.
  public func read(_ path: String) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK a pipe that lies here would wait for somebody who writes to it.
    let descriptor = open(self.path(of: path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError("read", path, code: EISDIR) }
    return try readAll(descriptor, expecting: Int(status.st_size), path: path)
  }

  /// Reads to the end: the size is only a hint, as the file may be growing.
  private func readAll(
    _ descriptor: Int32, expecting size: Int, path: String
  ) throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    var bytes = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
      count = 0
      while count < buffer.count {
        let got = Self.read(descriptor, into: buffer, from: count)
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    guard failure == 0 else { throw FileError("read", path, code: failure) }
    guard bytes.count == max(size, 1) else { return bytes }
    var rest = [UInt8](repeating: 0, count: 4096)
    while true {
      let got = rest.withUnsafeMutableBufferPointer { Self.read(descriptor, into: $0, from: 0) }
      guard got >= 0 else { throw FileError("read", path, code: errno) }
      if got == 0 { return bytes }
      bytes += rest[..<got]
    }
  }

  /// One `read`, again when a signal interrupts it.
  private static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableBufferPointer<UInt8>, from offset: Int
  ) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(descriptor, base + offset, buffer.count - offset)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, base + offset, buffer.count - offset)
      #else
        let got = Darwin.read(descriptor, base + offset, buffer.count - offset)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }

  /// Whether anything is at a path; a symbolic link must lead somewhere.
  public func exists(_ path: String) -> Bool { access(self.path(of: path), F_OK) == 0 }

  /// Everything below a folder, sorted by path; symbolic links are listed, not followed.
  /// - Throws: ``FileError`` if a folder cannot be read, or a name in it is not UTF-8.
  public func entries(below folder: String) throws(FileError) -> [FileEntry] {
    guard exists(folder) else { return [] }
    var found: [FileEntry] = []
    var pending = [""]
    while let prefix = pending.popLast() {
      let place = [folder, prefix].filter { !$0.isEmpty }.joined(separator: "/")
      for entry in try children(of: place) {
        let path = prefix.isEmpty ? entry.path : prefix + "/" + entry.path
        found.append(FileEntry(path: path, kind: entry.kind))
        if entry.kind == .folder { pending.append(path) }
      }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// What lies directly in a folder, in no order.
  private func children(of folder: String) throws(FileError) -> [FileEntry] {
    guard let stream = opendir(path(of: folder)) else {
      throw FileError("list", folder, code: errno)
    }
    defer { closedir(stream) }
    var found: [FileEntry] = []
    while let entry = readdir(stream) {
      let (name, shownName) = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          (String(validatingCString: $0), String(cString: $0))
        }
      }
      guard let name else {
        throw FileError("read the name", self.path(of: folder) + "/" + shownName, code: EILSEQ)
      }
      if name == "." || name == ".." { continue }
      let child = folder.isEmpty ? name : folder + "/" + name
      found.append(FileEntry(path: name, kind: kind(of: child, hint: Int32(entry.pointee.d_type))))
    }
    return found
  }

  private func kind(of path: String, hint: Int32) -> FileEntry.Kind {
    if hint == Int32(DT_REG) { return .file }
    if hint == Int32(DT_DIR) { return .folder }
    if hint == Int32(DT_LNK) { return .symbolicLink }
    var status = stat()
    guard lstat(self.path(of: path), &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }
}
