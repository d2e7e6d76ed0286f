#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Int32 {
  /// The code of a file that does not exist.
  public static let noSuchFile: Int32 = ENOENT
  /// The code of a file that exists already.
  public static let fileExists: Int32 = EEXIST
  /// The code of a link or a renaming that would lead to another file system.
  public static let otherFileSystem: Int32 = EXDEV
}

/// The system's words for an error code.
func systemMessage(for code: Int32) -> String {
  strerror(code).map { String(cString: $0) } ?? "error \(code)"
}
