#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskFolder {
  /// Makes the file, folder or symbolic link at `path` of `other` appear here too.
  ///
  /// Whatever is no folder is linked, so that both are one file on the disk; a file is copied where
  /// the file system knows no such links. A folder is made anew, empty; once it is filled,
  /// ``copyAttributes(of:from:)`` gives it the look of the other.
  /// - Throws: ``FileError``; with ``Swift/Int32/otherFileSystem`` where `path` is on another file
  ///   system than this folder, as then it is not one file but two.
  public func adopt(_ path: String, from other: DiskFolder) throws(FileError) {
    guard let kind = other.kind(of: path) else {
      throw FileError("keep", other.path(of: path), code: ENOENT)
    }
    if kind == .folder { return try makeFolder(path) }
    if linkat(AT_FDCWD, other.path(of: path), AT_FDCWD, self.path(of: path), 0) == 0 { return }
    guard kind == .file, [EPERM, EMLINK, ENOTSUP, ENOSYS].contains(errno) else {
      throw FileError("keep", other.path(of: path), code: errno)
    }
    try create(path, try other.read(path))
    copyAttributes(of: path, from: other)
  }

  /// Gives a file or folder the owner, permissions and times of its namesake, as far as the system
  /// allows.
  public func copyAttributes(of path: String, from other: DiskFolder) {
    copyAttributes(to: path, from: other.path(of: path), withTimes: true)
  }

  /// Gives a folder the owner and permissions of another one beside it, as far as the system allows.
  public func copyPermissions(of path: String, to other: String) {
    copyAttributes(to: other, from: self.path(of: path), withTimes: false)
  }

  private func copyAttributes(to path: String, from model: String, withTimes: Bool) {
    let own = self.path(of: path)
    var (status, before) = (stat(), stat())
    guard stat(model, &status) == 0, stat(own, &before) == 0 else { return }
    if (status.st_uid, status.st_gid) != (before.st_uid, before.st_gid),
      chown(own, status.st_uid, status.st_gid) != 0
    {
      // Only root may give things away, but anybody may choose among groups of their own.
      _ = chown(own, before.st_uid, status.st_gid)
    }
    _ = chmod(own, status.st_mode & 0o7777)
    guard withTimes else { return }
    #if canImport(Darwin)
      let times = [status.st_atimespec, status.st_mtimespec]
    #else
      let times = [status.st_atim, status.st_mtim]
    #endif
    _ = utimensat(AT_FDCWD, own, times, 0)
  }
}
