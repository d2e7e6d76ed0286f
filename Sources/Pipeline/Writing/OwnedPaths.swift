import FileTree

/// Tells what in a site's folder is pamphlet's own and what is somebody else's.
struct OwnedPaths {
  private let former: Set<String>
  private let new: Set<String>
  private let formerFolders: Set<String>
  private let newFolders: Set<String>

  /// What a thing in the folder is.
  enum Judgement {
    /// A file of the last build or of the new site, or a folder that holds such files.
    case ours
    /// Somebody else's, and to be kept.
    case foreign
    /// Somebody else's, where something of the new site belongs.
    case inTheWay
  }

  /// - Parameters:
  ///   - former: The files of the last build.
  ///   - new: The files of the new site.
  init(former: Set<String>, new: Set<String>) {
    self.former = former
    self.new = new
    formerFolders = Set(former.flatMap(\.foldersAbove))
    newFolders = Set(new.flatMap(\.foldersAbove))
  }

  func judge(_ entry: FileEntry) -> Judgement {
    let path = entry.path
    if entry.kind == .folder {
      if newFolders.contains(path) || formerFolders.contains(path) { return .ours }
      if new.contains(path) { return .inTheWay }
    } else {
      if former.contains(path) || new.contains(path) { return .ours }
      if newFolders.contains(path) { return .inTheWay }
    }
    return path.foldersAbove.contains(where: new.contains) ? .inTheWay : .foreign
  }
}

extension String {
  /// The folders above a file, such as `a` and `a/b` for `a/b/c`.
  var foldersAbove: [String] {
    utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(self[..<$0]) }
  }

  /// The folder that holds a file, such as `a/b` for `a/b/c`; `nil` for one at the site's root.
  var folderAbove: String? {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) }
  }
}
