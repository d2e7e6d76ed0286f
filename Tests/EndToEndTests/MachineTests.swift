import Foundation
import TestSupport
import Testing

/// What the program does when the machine would not.
@Suite struct MachineTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try GeneratedPublication.write(to: site, count: 100, version: "one")
  }

  @Test func `a folder that may not be written to ends with 3`() throws {
    let locked = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: locked.path)
    // Root may write everywhere: then the program runs as nobody.
    let prefix =
      getuid() == 0 ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : []
    let outcome = try Program.run(
      ["build", "--site", site.path, "--output", locked("public")], through: prefix)
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == "pamphlet: cannot make folder \(locked(".public.pamphlet-new")): Permission denied\n")
    #expect(try FolderSnapshot(locked.path).items.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/shm")))
  func `a site may be on another file system than its sources`() throws {
    let shared = try TemporaryFolder(in: "/dev/shm")
    for _ in 1...2 {
      let outcome = try Program.run(["build", "--site", site.path, "--output", shared("public")])
      #expect(outcome.code == 0)
    }
    _ = try Program.run(["build"], in: site.path)
    #expect(
      try FolderSnapshot(shared("public")).differences(from: FolderSnapshot(site("public"))) == [])
  }

  @Test(.enabled(if: TemporaryVolume.isPossible, "only root can mount a small file system"))
  func `a full disk ends with 3 and leaves the old site whole`() throws {
    let volume = try TemporaryVolume(kilobytes: 300)
    let output = volume.folder("public")
    let small = try TemporaryFolder()
    try GeneratedPublication.write(to: small, count: 5, version: "small")
    #expect(try Program.run(["build", "--site", small.path, "--output", output]).code == 0)
    let before = try FolderSnapshot(volume.folder.path)
    let outcome = try Program.run(["build", "--site", site.path, "--output", output])
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("No space left on device"), "\(outcome.errors)")
    #expect(try FolderSnapshot(volume.folder.path) == before)
  }

  @Test(.enabled(if: TemporaryVolume.isPossible, "only root can mount a small file system"))
  func `another file system in the site's place, or in the site, is refused`() throws {
    let volume = try TemporaryVolume(kilobytes: 4000)
    try volume.folder.write("kept.txt", "kept")
    let whole = try Program.run(["build", "--site", site.path, "--output", volume.folder.path])
    #expect(whole.code == 2)
    #expect(whole.errors.contains("it is where another file system begins"))
    let around = URL(filePath: volume.folder.path).deletingLastPathComponent().path()
    let inside = try Program.run(["build", "--site", site.path, "--output", around])
    #expect(inside.code == 3)
    #expect(inside.errors.contains("lies on another file system"), "\(inside.errors)")
    #expect(volume.folder.read("kept.txt") == "kept")
  }
}

/// A small file system in memory, mounted for a test.
private final class TemporaryVolume {
  private static let mount = ["mount", "-t", "tmpfs"]
  private let around: TemporaryFolder
  let folder: MountedFolder

  /// A folder of a mounted file system.
  struct MountedFolder {
    let path: String

    func callAsFunction(_ relative: String) -> String { path + "/" + relative }

    func write(_ relative: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: self(relative)))
    }

    func read(_ relative: String) -> String? {
      FileManager.default.contents(atPath: self(relative)).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  static var isPossible: Bool { getuid() == 0 && (try? TemporaryVolume(kilobytes: 64)) != nil }

  init(kilobytes: Int) throws {
    around = try TemporaryFolder()
    let path = try around.makeFolder("volume")
    folder = MountedFolder(path: path)
    let command = Self.mount + ["-o", "size=\(kilobytes)k", "tmpfs", path]
    try #require(try Program.launch(command).finish().code == 0)
  }

  deinit { _ = try? Program.launch(["umount", folder.path]).finish() }
}
