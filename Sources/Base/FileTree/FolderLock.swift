#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a folder that holds until it is given back or the process ends, however it ends.
///
/// The lock is on the folder itself, not on its name: it goes with the folder when that is renamed.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Why a folder could not be locked.
  public enum Failure: Error {
    /// Somebody else holds the lock.
    case busy
    /// The folder is gone, or another one has taken its name meanwhile.
    case moved
  }

  /// Locks a folder.
  ///
  /// Where a file system knows no locks, the lock is taken to be free.
  /// - Throws: ``Failure``.
  public init(_ folder: DiskFolder) throws(Failure) {
    descriptor = open(folder.root, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_DIRECTORY)
    // A folder that its owner may not even read can still be replaced.
    guard descriptor >= 0 else {
      if errno == EACCES { return }
      throw .moved
    }
    if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw .busy
    }
    var (locked, named) = (stat(), stat())
    guard fstat(descriptor, &locked) == 0, lstat(folder.root, &named) == 0,
      (locked.st_dev, locked.st_ino) == (named.st_dev, named.st_ino)
    else {
      close(descriptor)
      throw .moved
    }
  }

  /// Gives the lock back before its time.
  public func release() { _ = flock(descriptor, LOCK_UN) }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
