public import FileTree
import Synchronization

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

  /// Begins to write a site.
  /// - Parameters:
  ///   - output: The site's folder, which need not exist.
  ///   - sources: Files and folders that the site must neither hold nor lie in, as it is made of
  ///     them.
  /// - Throws: ``WriteError`` where no site can be written there, or another build is writing it.
  public convenience init(
    output: String, keepingClearOf sources: [DiskFolder] = []
  ) throws(WriteError) {
    try self.init(SitePlace(output: output, keepingClearOf: sources))
  }

  init(_ site: SitePlace) throws(WriteError) {
    self.site = site
    lock = try site.claim()
    former = site.formerPaths()
  }

  /// Takes one file of the site.
  /// - Throws: ``WriteError`` where something else has the file's place, or the disk would not.
  public func add(_ path: String, _ bytes: [UInt8]) throws(WriteError) {
    let isOld = try attempt { () throws(FileError) in try holdsAlready(path, bytes) }
    if !isOld, !former.contains(path), let kind = site.current.kind(of: path), kind != .folder {
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
    guard former != all || summary.written > 0 else {
      discard()
      return summary
    }
    let replaced: (old: DiskFolder, lock: FolderLock)?
    do throws(WriteError) {
      try complete(all, linking: taken.unchanged)
      replaced = try site.putInPlace()
    } catch {
      discard()
      throw error
    }
    // The lock has gone with the new site to its place.
    lock.release()
    guard let replaced else { return summary }
    defer { replaced.lock.release() }
    do throws(FileError) {
      try site.clear(replaced.old)
      try replaced.old.removeTree("")
    } catch {
      throw .remains(error)
    }
    return summary
  }

  /// Adds everything to the new site that is not new.
  private func complete(
    _ paths: Set<String>, linking unchanged: Set<String>
  ) throws(WriteError) {
    try attempt { () throws(FileError) in
      for path in unchanged.sorted() {
        try makeFolder(above: path)
        try site.staging.adopt(path, from: site.current)
      }
    }
    try site.adoptForeignFiles(besides: former, and: paths)
    try attempt { () throws(FileError) in
      try site.staging.create(SiteManifest.fileName, SiteManifest(paths: paths).bytes)
    }
  }

  /// Gives up; the site stays as it was.
  public func discard() {
    site.abandon()
    lock.release()
  }

  /// Whether the site has this very file already.
  private func holdsAlready(_ path: String, _ bytes: [UInt8]) throws(FileError) -> Bool {
    guard site.current.kind(of: path) == .file,
      site.current.size(of: path) == bytes.count
    else { return false }
    return try site.current.read(path) == bytes
  }

  private func makeFolder(above path: String) throws(FileError) {
    guard let folder = path.folderAbove else { return }
    if progress.withLock({ $0.folders.contains(folder) }) { return }
    try site.staging.makeFolder(folder)
    progress.withLock { _ = $0.folders.insert(folder) }
  }
}
