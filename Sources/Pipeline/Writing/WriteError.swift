public import FileTree

/// Why a site could not be written; the site that was there is whole.
public enum WriteError: Error, Hashable, CustomStringConvertible {
  /// Another build of the same site is running.
  case busy(String)
  /// The site has a page where somebody else put a file.
  case occupied(String)
  /// Two things of the site want the same place.
  case twice(String)
  /// A file that pamphlet did not make lies on another file system.
  case elsewhere(String)
  /// No site can be written there.
  case unsuitable(String, Unsuitability)
  /// The disk would not.
  case file(FileError)
  /// The new site is in place, but not everything of the old one could be cleared away.
  case remains(FileError)

  /// Why a site cannot be written to a folder.
  public enum Unsuitability: Hashable, Sendable {
    /// It is no name of a folder, or the root of all folders.
    case noFolder
    /// It is a file.
    case file
    /// It is a symbolic link that leads nowhere.
    case brokenLink
    /// It cannot be renamed, because another file system begins there.
    case mountPoint
    /// It holds what the site is made of, or lies in it.
    case holdsSources(String)
  }

  /// The error in words, with how to mend it.
  public var description: String {
    switch self {
    case .busy(let path): "another build is writing \(path); wait until it is done"
    case .occupied(let path):
      "\(path) was not made by pamphlet and stands where a page of the site belongs; "
        + "move it away, or name another folder with --output"
    case .twice(let path): "two things of the site want to be \(path); rename one of them"
    case .elsewhere(let path):
      "\(path) was not made by pamphlet and lies on another file system than the site; "
        + "put it elsewhere and a symbolic link in its place"
    case .unsuitable(let path, let why): "cannot write a site to '\(path)': \(why.words)"
    case .file(let error): error.description
    case .remains(let error):
      "the new site is in place, but the old one could not be cleared away: \(error)"
    }
  }
}

extension WriteError.Unsuitability {
  fileprivate var words: String {
    switch self {
    case .noFolder: "it is no name of a folder"
    case .file: "it is a file; name a folder with --output"
    case .brokenLink: "it is a symbolic link that leads nowhere"
    case .mountPoint: "it is where another file system begins; name a folder in it with --output"
    case .holdsSources(let source):
      "a site must neither hold what it is made of, nor lie in it (\(source)); "
        + "name a folder of its own with --output, such as public"
    }
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
