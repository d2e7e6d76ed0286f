#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension DiskFolder {
  /// The folder's true path, from the root: without symbolic links, `.` and `..`.
  ///
  /// What does not exist yet is taken as it is written.
  public var resolved: DiskFolder {
    var existing = root.isEmpty ? "." : root
    var rest: [Substring] = []
    while true {
      if let real = realpath(existing, nil) {
        defer { free(real) }
        return DiskFolder(String(cString: real)).appending(rest.reversed())
      }
      guard existing != "/", existing != "." else { return self }
      let names = existing.split(separator: "/")
      guard let last = names.last else { return self }
      rest.append(last)
      let above = names.dropLast().joined(separator: "/")
      existing = existing.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above
    }
  }

  private func appending(_ names: [Substring]) -> DiskFolder {
    var all = root.split(separator: "/")
    for name in names where name != "." {
      if name == ".." { _ = all.popLast() } else { all.append(name) }
    }
    return DiskFolder("/" + all.joined(separator: "/"))
  }

  /// Whether this folder is another one or lies in it; both must be ``resolved``.
  public func isWithin(_ other: DiskFolder) -> Bool {
    root == other.root || root.hasPrefix(other.root == "/" ? "/" : other.root + "/")
  }

  /// Whether two things are on different file systems; `false` where one is not there.
  public func areOnDifferentFileSystems(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(self.path(of: path), &first) == 0, stat(self.path(of: other), &second) == 0 else {
      return false
    }
    return first.st_dev != second.st_dev
  }
}
