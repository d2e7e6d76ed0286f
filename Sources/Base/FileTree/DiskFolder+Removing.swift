#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskFolder {
  /// Removes a folder and all below it; symbolic links are removed, not followed.
  public func removeTree(_ path: String) throws(FileError) {
    guard kind(of: path) != nil else { return }
    try removeContents(of: path)
    let full = self.path(of: path)
    guard rmdir(full) == 0 || errno == ENOENT else {
      throw FileError("remove", full, code: errno)
    }
  }

  /// Removes all that is in a folder, but not the folder itself.
  public func removeContents(of path: String) throws(FileError) {
    let folder = DiskFolder(self.path(of: path))
    for entry in try entries(below: path).reversed() {
      try folder.remove(entry.path, isFolder: entry.kind == .folder)
    }
  }

  /// Removes a folder if it is empty.
  public func removeIfEmpty(_ path: String) { _ = rmdir(self.path(of: path)) }

  /// Removes a file of this folder, if it is there.
  public func removeFile(_ path: String) throws(FileError) { try remove(path, isFolder: false) }

  /// Removes a file or an empty folder, also where the folder around it forbids that but is ours.
  private func remove(_ path: String, isFolder: Bool) throws(FileError) {
    let full = self.path(of: path)
    func succeeds() -> Bool { (isFolder ? rmdir(full) : unlink(full)) == 0 || errno == ENOENT }
    if succeeds() { return }
    let code = errno
    if code == EACCES, let slash = full.utf8.lastIndex(of: UInt8(ascii: "/")),
      chmod(String(full[..<slash]), 0o755) == 0, succeeds()
    {
      return
    }
    throw FileError("remove", full, code: code)
  }
}
