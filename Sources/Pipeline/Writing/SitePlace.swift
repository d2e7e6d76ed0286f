import FileTree

/// Where a site stands on the disk, and where the next one is put together beside it.
struct SitePlace: Sendable {
  /// The folder that holds the site's folder.
  let parent: DiskFolder
  /// The name of the site's folder.
  let name: String

  /// The name of the folder in which the next site is put together.
  var stagingName: String { ".\(name).pamphlet-new" }
  /// The name that the old site has for a moment where folders cannot be exchanged.
  var retiredName: String { ".\(name).pamphlet-old" }
  /// The site as it is.
  var current: DiskFolder { DiskFolder(parent.path(of: name)) }
  /// The site that is being put together.
  var staging: DiskFolder { DiskFolder(parent.path(of: stagingName)) }

  /// Finds the place of a site, following symbolic links to the folder that really holds it.
  init(output: String) throws(FileError) {
    let given = DiskFolder(output).resolved.root
    let absolute = given.hasPrefix("/") ? given : DiskFolder(".").resolved.path(of: given)
    let names = absolute.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard let last = names.last, last != ".", last != ".." else {
      throw FileError("write to", output, code: .noSuchFile)
    }
    parent = DiskFolder("/" + names.dropLast().joined(separator: "/"))
    name = last
    try parent.makeFolder("")
    if let kind = parent.kind(of: name), kind != .folder {
      throw FileError("make folder", output, code: .fileExists)
    }
  }

  /// The files of the last build.
  func formerPaths() -> Set<String> {
    (try? current.read(SiteManifest.fileName)).flatMap(SiteManifest.init)?.paths ?? []
  }

  /// Clears up after a build that was killed, without losing a file that somebody else put there.
  func clearRemains() throws(FileError) {
    let remains = [stagingName, retiredName].filter { parent.kind(of: $0) != nil }
    for remain in remains where parent.kind(of: name) == nil {
      let isWhole = parent.exists(remain + "/" + SiteManifest.fileName)
      if isWhole { try parent.rename(remain, to: name) }
    }
    for remain in remains where parent.kind(of: remain) != nil {
      try rescueForeignFiles(from: DiskFolder(parent.path(of: remain)))
      try parent.removeTree(remain)
    }
  }

  /// Brings everything that pamphlet did not make into the new site.
  func adoptForeignFiles(
    besides ours: Set<String>, conflictingWith new: Set<String>
  ) throws(WriteError) {
    guard parent.kind(of: name) != nil else { return }
    let folders = Set(ours.flatMap(Self.folders(above:)))
    let newFolders = Set(new.flatMap(Self.folders(above:)))
    let entries = try attempt { () throws(FileError) in try current.entries(below: "") }
    for entry in entries where !ours.contains(entry.path) && entry.path != SiteManifest.fileName {
      let isShared = folders.contains(entry.path) || newFolders.contains(entry.path)
      if entry.kind == .folder, isShared { continue }
      if newFolders.contains(entry.path) { throw .occupied(entry.path) }
      try attempt { () throws(FileError) in
        try makeFolder(above: entry.path)
        try staging.adopt(entry.path, from: current)
      }
    }
  }

  /// Lets the new site take the place of the old one, and removes the old one.
  func putInPlace() throws(FileError) {
    guard parent.kind(of: name) != nil else {
      return try parent.rename(stagingName, to: name)
    }
    parent.copyPermissions(of: name, to: stagingName)
    if try parent.exchange(stagingName, name) {
      try rescueForeignFiles(from: staging)
      try parent.removeTree(stagingName)
    } else {
      try parent.rename(name, to: retiredName)
      try parent.rename(stagingName, to: name)
      try rescueForeignFiles(from: DiskFolder(parent.path(of: retiredName)))
      try parent.removeTree(retiredName)
    }
  }

  /// Brings files that appeared in the old site while the new one was being made.
  private func rescueForeignFiles(from old: DiskFolder) throws(FileError) {
    guard parent.kind(of: name) != nil,
      let manifest = (try? old.read(SiteManifest.fileName)).flatMap(SiteManifest.init)
    else { return }
    for entry in try old.entries(below: "")
    where entry.kind != .folder && entry.path != SiteManifest.fileName {
      if manifest.paths.contains(entry.path) || current.kind(of: entry.path) != nil { continue }
      if let slash = entry.path.lastIndex(of: "/") {
        try current.makeFolder(String(entry.path[..<slash]))
      }
      try current.adopt(entry.path, from: old)
    }
  }

  private func makeFolder(above path: String) throws(FileError) {
    guard let slash = path.lastIndex(of: "/") else { return }
    try staging.makeFolder(String(path[..<slash]))
  }

  /// The folders above a file, such as `a` and `a/b` for `a/b/c`.
  private static func folders(above path: String) -> [String] {
    path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
  }
}
