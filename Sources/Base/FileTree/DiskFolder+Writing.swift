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
    guard errno == ENOENT, let slash = full.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) else {
      throw FileError("make folder", full, code: errno)
    }
    try DiskFolder(slash == full.startIndex ? "/" : String(full[..<slash])).makeFolder("")
    guard mkdir(full, 0o755) == 0 || errno == EEXIST else {
      throw FileError("make folder", full, code: errno)
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
    guard result == 0 else { throw FileError("rename", self.path(of: path), code: errno) }
  }

  /// Exchanges two files or folders in one step.
  /// - Returns: Whether the file system can do that; if not, nothing has happened.
  public func exchange(_ path: String, _ other: String) throws(FileError) -> Bool {
    let code = pamphlet_exchange(self.path(of: path), self.path(of: other))
    if code == 0 { return true }
    if code == ENOSYS || code == EINVAL || code == ENOTSUP { return false }
    throw FileError("exchange", self.path(of: path), code: code)
  }
}
