import CExchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskFolder {
  /// Writes a file that does not exist yet; the folders above it must.
  public func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = open(self.path(of: path), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
    var failure = bytes.withUnsafeBytes { buffer -> Int32 in
      var rest = buffer[...]
      while !rest.isEmpty {
        let written = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        rest = rest.dropFirst(written)
      }
      return 0
    }
    if close(descriptor) != 0, failure == 0 { failure = errno }
    if failure != 0 { throw FileError("write", path, code: failure) }
  }

  /// Writes a file through a temporary one beside it, so that readers see the old text or the new.
  public func replace(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let temporary = path + ".pamphlet-new"
    _ = unlink(self.path(of: temporary))
    try create(temporary, bytes)
    try rename(temporary, to: path)
  }

  /// Makes a folder and those above it, as far as they are not there.
  public func makeFolder(_ path: String) throws(FileError) {
    let full = self.path(of: path)
    if mkdir(full, 0o755) == 0 || errno == EEXIST && isFolder(path) { return }
    guard errno == ENOENT, let slash = full.dropLast().lastIndex(of: "/") else {
      throw FileError("make folder", path, code: errno)
    }
    try DiskFolder(slash == full.startIndex ? "/" : String(full[..<slash])).makeFolder("")
    guard mkdir(full, 0o755) == 0 || errno == EEXIST else {
      throw FileError("make folder", path, code: errno)
    }
  }

  /// Whether a folder is at a path, not following a symbolic link.
  public func isFolder(_ path: String) -> Bool { kind(of: path) == .folder }

  /// What is at a path, not following a symbolic link; `nil` if nothing is.
  public func kind(of path: String) -> FileEntry.Kind? {
    var status = stat()
    guard lstat(self.path(of: path), &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symbolicLink
    default: return .other
    }
  }

  /// How many bytes a file has, or `nil` if there is none.
  public func size(of path: String) -> Int? {
    var status = stat()
    return stat(self.path(of: path), &status) == 0 ? Int(status.st_size) : nil
  }

  /// Renames a file or folder within this folder.
  public func rename(_ path: String, to other: String) throws(FileError) {
    #if canImport(Glibc)
      let result = Glibc.rename(self.path(of: path), self.path(of: other))
    #elseif canImport(Musl)
      let result = Musl.rename(self.path(of: path), self.path(of: other))
    #else
      let result = Darwin.rename(self.path(of: path), self.path(of: other))
    #endif
    guard result == 0 else { throw FileError("rename", path, code: errno) }
  }

  /// Exchanges two files or folders in one step.
  /// - Returns: Whether the file system can do that; if not, nothing has happened.
  public func exchange(_ path: String, _ other: String) throws(FileError) -> Bool {
    let code = pamphlet_exchange(self.path(of: path), self.path(of: other))
    if code == 0 { return true }
    if code == ENOSYS || code == EINVAL || code == ENOTSUP { return false }
    throw FileError("exchange", path, code: code)
  }

  /// Makes the file, folder or symbolic link at `path` of `other` appear here too.
  ///
  /// A file is linked, so that both are one file on the disk; where that cannot be, it is copied.
  public func adopt(_ path: String, from other: DiskFolder) throws(FileError) {
    switch other.kind(of: path) {
    case .folder: try makeFolder(path)
    case .symbolicLink: try adoptSymbolicLink(path, from: other)
    case .file:
      if link(other.path(of: path), self.path(of: path)) == 0 { return }
      guard [EPERM, EXDEV, EMLINK, ENOTSUP, ENOSYS].contains(errno) else {
        throw FileError("link", path, code: errno)
      }
      try create(path, try other.read(path))
    case .other: throw FileError("keep", path, code: EINVAL)
    case nil: throw FileError("keep", path, code: ENOENT)
    }
  }

  private func adoptSymbolicLink(_ path: String, from other: DiskFolder) throws(FileError) {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = buffer.withUnsafeMutableBytes { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters -> Int in
        guard let base = characters.baseAddress else { return -1 }
        return readlink(other.path(of: path), base, characters.count)
      }
    }
    guard count >= 0 else { throw FileError("read", path, code: errno) }
    let target = String(decoding: buffer[..<count], as: UTF8.self)
    guard symlink(target, self.path(of: path)) == 0 else {
      throw FileError("link", path, code: errno)
    }
  }

  /// Removes a folder and all below it; symbolic links are removed, not followed.
  public func removeTree(_ path: String) throws(FileError) {
    guard kind(of: path) != nil else { return }
    for entry in try entries(below: path).reversed() {
      let full = self.path(of: path + "/" + entry.path)
      let result = entry.kind == .folder ? rmdir(full) : unlink(full)
      if result != 0, errno != ENOENT { throw FileError("remove", entry.path, code: errno) }
    }
    guard rmdir(self.path(of: path)) == 0 || errno == ENOENT else {
      throw FileError("remove", path, code: errno)
    }
  }

  /// Gives a folder the permissions of another.
  public func copyPermissions(of path: String, to other: String) {
    var status = stat()
    guard stat(self.path(of: path), &status) == 0 else { return }
    _ = chmod(self.path(of: other), status.st_mode & 0o7777)
  }

  /// The path with all symbolic links followed, or this folder if it does not exist.
  public var resolved: DiskFolder {
    guard let real = realpath(root, nil) else { return self }
    defer { free(real) }
    return DiskFolder(String(cString: real))
  }
}

/// A lock on a folder that holds until the value is gone or the process ends, however it ends.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Locks a folder.
  /// - Returns: `nil` if somebody else holds the lock. Where a file system knows no locks, the lock
  ///   is taken to be free.
  public init?(_ folder: DiskFolder) {
    descriptor = open(folder.root, O_RDONLY | O_CLOEXEC)
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      return nil
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
