public import FileTree
import Synchronization

/// Why a site could not be written; the site that was there is whole.
public enum WriteError: Error, Hashable, CustomStringConvertible {
  /// Another build of the same site is running.
  case busy(String)
  /// The site has a page where somebody else put a file.
  case occupied(String)
  /// Two things of the site want the same place.
  case twice(String)
  /// The disk would not.
  case file(FileError)

  /// The error in words, with how to mend it.
  public var description: String {
    switch self {
    case .busy(let path): "another build is writing \(path); wait until it is done"
    case .occupied(let path):
      "\(path) was not made by pamphlet and stands where a page of the site belongs; "
        + "move it away, or name another folder with --output"
    case .twice(let path): "two things of the site want to be \(path); rename one of them"
    case .file(let error): error.description
    }
  }
}

/// What a build changed.
public struct WriteSummary: Sendable, Hashable {
  /// How many files are new or have other bytes than before.
  public var written = 0
  /// How many files are as they were.
  public var unchanged = 0
  /// How many files of the last build are gone.
  public var removed = 0
}

/// Takes the files of a site one by one, in any order and from any thread, and puts the whole site
/// in place at the end, or not at all.
///
/// New files are collected in a folder beside the site. Those that have not changed are linked, and
/// then the two folders change places in one step. A build that ends early, however it ends,
/// leaves the old site as it was; the next one clears up.
public final class SiteWriter: Sendable {
  private let site: SitePlace
  private let lock: FolderLock
  private let former: Set<String>
  private let progress = Mutex(Progress())

  /// What has been taken so far.
  private struct Progress: Sendable {
    var written = Set<String>()
    var unchanged = Set<String>()
    var folders = Set<String>()
  }

  /// Begins to write a site into a folder, which need not exist.
  /// - Throws: ``WriteError`` where another build is running or the disk would not.
  public init(output: String) throws(WriteError) {
    let site = try attempt { () throws(FileError) in try SitePlace(output: output) }
    guard let lock = FolderLock(site.parent) else { throw .busy(output) }
    former = try attempt { () throws(FileError) in
      try site.clearRemains()
      try site.parent.makeFolder(site.stagingName)
      return site.formerPaths()
    }
    self.site = site
    self.lock = lock
  }

  /// Takes one file of the site.
  /// - Throws: ``WriteError`` where something else has the file's place, or the disk would not.
  public func add(_ path: String, _ bytes: [UInt8]) throws(WriteError) {
    let isOld = try attempt { () throws(FileError) in try holdsAlready(path, bytes) }
    if !isOld, !former.contains(path), site.current.kind(of: path) != nil {
      throw .occupied(path)
    }
    let isNew = progress.withLock { progress in
      let seen = progress.written.contains(path) || progress.unchanged.contains(path)
      if isOld { progress.unchanged.insert(path) } else { progress.written.insert(path) }
      return !seen
    }
    guard isNew else { throw .twice(path) }
    if isOld { return }
    try attempt { () throws(FileError) in
      try makeFolder(above: path)
      try site.staging.create(path, bytes)
    }
  }

  /// Puts the site in place.
  /// - Returns: What changed.
  /// - Throws: ``WriteError``, after which the site is as it was.
  public func commit() throws(WriteError) -> WriteSummary {
    let taken = progress.withLock { $0 }
    let all = taken.written.union(taken.unchanged)
    let summary = WriteSummary(
      written: taken.written.count, unchanged: taken.unchanged.count,
      removed: former.subtracting(all).count)
    do throws(WriteError) {
      if former == all, summary.written == 0 {
        discard()
      } else {
        try putInPlace(all, linking: taken.unchanged)
      }
      return summary
    } catch {
      discard()
      throw error
    }
  }

  private func putInPlace(
    _ paths: Set<String>, linking unchanged: Set<String>
  ) throws(WriteError) {
    try attempt { () throws(FileError) in
      for path in unchanged.sorted() {
        try makeFolder(above: path)
        try site.staging.adopt(path, from: site.current)
      }
    }
    try site.adoptForeignFiles(besides: former.union(paths), conflictingWith: paths)
    try attempt { () throws(FileError) in
      try site.staging.create(SiteManifest.fileName, SiteManifest(paths: paths).bytes)
      try site.putInPlace()
    }
  }

  /// Gives up; the site stays as it was.
  public func discard() { try? site.parent.removeTree(site.stagingName) }

  /// Whether the site has this very file already.
  private func holdsAlready(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard site.current.kind(of: path) == .file,
      site.current.size(of: path) == bytes.count
    else { return false }
    return try site.current.read(path) == bytes
  }

  private func makeFolder(above path: String) throws(FileError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    if progress.withLock({ $0.folders.contains(folder) }) { return }
    try site.staging.makeFolder(folder)
    progress.withLock { _ = $0.folders.insert(folder) }
  }
}

/// Does something with files and tells what went wrong as a problem of writing.
func attempt<Value>(_ body: () throws(FileError) -> Value) throws(WriteError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
