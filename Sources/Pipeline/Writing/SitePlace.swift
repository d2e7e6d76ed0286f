import FileTree

/// Where a site stands on the disk, and where the next one is put together beside it.
struct SitePlace: Sendable {
  /// The folder that holds the site's folder.
  let parent: DiskFolder
  /// The name of the site's folder.
  let name: String
  /// The folders above the site that did not exist, the innermost first.
  private let missing: [DiskFolder]
  /// Whether folders may be exchanged in one step, where the file system can do that.
  let canExchange: Bool

  /// The name of the folder in which the next site is put together.
  var stagingName: String { ".\(name).pamphlet-new" }
  /// The name that the old site has for a moment where folders cannot be exchanged.
  var retiredName: String { ".\(name).pamphlet-old" }
  /// The site as it is.
  var current: DiskFolder { DiskFolder(parent.path(of: name)) }
  /// The site that is being put together.
  var staging: DiskFolder { DiskFolder(parent.path(of: stagingName)) }
  private var retired: DiskFolder { DiskFolder(parent.path(of: retiredName)) }

  /// Finds the place of a site, following symbolic links to the folder that really holds it.
  /// - Parameters:
  ///   - output: The site's folder, which need not exist.
  ///   - sources: Files and folders that the site must neither hold nor lie in.
  ///   - canExchange: Whether folders may be exchanged in one step.
  /// - Throws: ``WriteError/unsuitable(_:_:)`` where no site can be.
  init(
    output: String, keepingClearOf sources: [DiskFolder] = [], canExchange: Bool = true
  ) throws(WriteError) {
    let place = DiskFolder(output).resolved
    let names = place.root.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard !output.isEmpty, let last = names.last else { throw .unsuitable(output, .noFolder) }
    for source in sources.map(\.resolved) {
      if source.isWithin(place) || place.isWithin(source) {
        throw .unsuitable(output, .holdsSources(source.root))
      }
    }
    parent = DiskFolder("/" + names.dropLast().joined(separator: "/"))
    name = last
    missing = (1..<max(1, names.count)).map {
      DiskFolder("/" + names.dropLast($0).joined(separator: "/"))
    }.filter { !$0.exists("") }
    self.canExchange = canExchange
    switch parent.kind(of: name) {
    case .folder where parent.areOnDifferentFileSystems(name, ""):
      throw .unsuitable(output, .mountPoint)
    case .folder, nil: break
    case .symbolicLink: throw .unsuitable(output, .brokenLink)
    case .file, .other: throw .unsuitable(output, .file)
    }
  }

  /// The files of the last build.
  func formerPaths() -> Set<String> { Self.manifest(of: current)?.paths ?? [] }

  /// Takes hold of the place, and clears up after a build that was killed without losing a file
  /// that somebody else put there.
  /// - Returns: The lock on the empty folder ``staging``.
  func claim() throws(WriteError) -> FolderLock {
    for _ in 0..<100 {
      try attempt { () throws(FileError) in try parent.makeFolder(stagingName) }
      guard let lock = try lock(staging) else { continue }
      if parent.kind(of: name) == nil, Self.manifest(of: staging) != nil {
        // Killed after it was complete and the old site had gone.
        try attempt { () throws(FileError) in try parent.rename(stagingName, to: name) }
        lock.release()
        continue
      }
      try clearRetired()
      try attempt { () throws(FileError) in
        try rescueForeignFiles(from: staging)
        try staging.removeContents(of: "")
      }
      parent.copyPermissions(of: name, to: stagingName)
      return lock
    }
    throw .busy(current.root)
  }

  /// Removes the site that was being put together, and the folders that were made for it.
  func abandon() {
    try? parent.removeTree(stagingName)
    for folder in missing { folder.removeIfEmpty("") }
  }

  /// Clears away the old site of a build that was killed where folders cannot be exchanged.
  private func clearRetired() throws(WriteError) {
    guard parent.kind(of: retiredName) != nil, let lock = try lock(retired) else { return }
    defer { lock.release() }
    try attempt { () throws(FileError) in
      if parent.kind(of: name) == nil, Self.manifest(of: retired) != nil {
        try parent.rename(retiredName, to: name)
      } else {
        try clear(retired)
        try parent.removeTree(retiredName)
      }
    }
  }

  /// Brings everything that pamphlet did not make into the new site.
  /// - Parameters:
  ///   - former: The files of the last build.
  ///   - new: The files of the new site.
  /// - Throws: ``WriteError`` where something is in the way or cannot be linked.
  func adoptForeignFiles(besides former: Set<String>, and new: Set<String>) throws(WriteError) {
    guard parent.kind(of: name) != nil else { return }
    let owned = OwnedPaths(former: former, new: new)
    let entries = try attempt { () throws(FileError) in try current.entries(below: "") }
    var folders: [String] = []
    for entry in entries where entry.path != SiteManifest.fileName {
      switch owned.judge(entry) {
      case .ours: continue
      case .inTheWay: throw .occupied(entry.path)
      case .foreign: try adopt(entry.path)
      }
      if entry.kind == .folder { folders.append(entry.path) }
    }
    // The innermost first: what is put into a folder changes its times.
    for folder in folders.reversed() { staging.copyAttributes(of: folder, from: current) }
  }

  private func adopt(_ path: String) throws(WriteError) {
    do throws(FileError) {
      if let folder = path.folderAbove { try staging.makeFolder(folder) }
      try staging.adopt(path, from: current)
    } catch {
      throw error.code == .otherFileSystem ? .elsewhere(path) : .file(error)
    }
  }

  /// Lets the new site take the place of the old one, which then stands beside it.
  /// - Returns: Where the old site is now, and the lock on it; `nil` if there was none.
  func putInPlace() throws(WriteError) -> (old: DiskFolder, lock: FolderLock)? {
    guard parent.kind(of: name) != nil else {
      try attempt { () throws(FileError) in try parent.rename(stagingName, to: name) }
      return nil
    }
    guard let lock = try lock(current) else { throw .busy(current.root) }
    let old = try attempt { () throws(FileError) in
      if canExchange, try parent.exchange(stagingName, name) { return staging }
      try parent.rename(name, to: retiredName)
      do throws(FileError) {
        try parent.rename(stagingName, to: name)
      } catch {
        try parent.rename(retiredName, to: name)
        throw error
      }
      return retired
    }
    return (old, lock)
  }

  /// Empties a former site, once what somebody else put there is in the present one.
  func clear(_ old: DiskFolder) throws(FileError) {
    try rescueForeignFiles(from: old)
    // Without its manifest it can never again be taken for a whole site.
    try old.removeFile(SiteManifest.fileName)
    try old.removeContents(of: "")
  }

  /// Brings files that appeared in the old site while the new one was being made.
  private func rescueForeignFiles(from old: DiskFolder) throws(FileError) {
    guard parent.kind(of: name) != nil, let manifest = Self.manifest(of: old) else { return }
    for entry in try old.entries(below: "")
    where entry.kind != .folder && entry.path != SiteManifest.fileName {
      if manifest.paths.contains(entry.path) || current.kind(of: entry.path) != nil { continue }
      if let folder = entry.path.folderAbove { try current.makeFolder(folder) }
      try current.adopt(entry.path, from: old)
    }
  }

  /// The lock on a folder; `nil` if there is no such folder any more.
  private func lock(_ folder: DiskFolder) throws(WriteError) -> FolderLock? {
    do throws(FolderLock.Failure) {
      return try FolderLock(folder)
    } catch {
      switch error {
      case .busy: throw .busy(current.root)
      case .moved: return nil
      }
    }
  }

  private static func manifest(of folder: DiskFolder) -> SiteManifest? {
    (try? folder.read(SiteManifest.fileName)).flatMap(SiteManifest.init)
  }
}
