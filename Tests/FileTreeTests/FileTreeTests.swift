import FileTree
import Foundation
import Testing

@Suite struct SHA256ChecksumTests {
  /// The examples of FIPS 180-4's companion, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func isTheKnownAnswer(_ text: String, _ checksum: String) {
    #expect(SHA256Checksum.hex(of: Array(text.utf8)) == checksum)
  }

  @Test func isTheKnownAnswerForAMillionLetters() {
    let letters = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256Checksum.hex(of: letters)
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }
}

/// What both kinds of source do alike: a folder of the disk and a tree in memory.
@Suite struct FileSourceTests {
  private let files = [
    "a.md": "A", "b/c.md": "C", "b/d/e.md": "Ü", "b-c/x": "", "b.txt": "B", "ñ/日本.md": "N",
    "Z": "z",
  ]

  private let folder: TemporaryFolder
  private let sources: [any FileSource]

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in files { try folder.write(path, text) }
    sources = [MemoryTree(files), folder.folder]
  }

  @Test func listEverythingInOneOrder() throws {
    for source in sources {
      let entries = try source.entries(below: "")
      #expect(
        entries.map(\.path) == [
          "Z", "a.md", "b", "b-c", "b-c/x", "b.txt", "b/c.md", "b/d", "b/d/e.md", "ñ", "ñ/日本.md",
        ])
      #expect(entries.filter { $0.kind == .folder }.map(\.path) == ["b", "b-c", "b/d", "ñ"])
    }
  }

  @Test func listAFolderWithPathsFromThere() throws {
    for source in sources {
      #expect(try source.entries(below: "b").map(\.path) == ["c.md", "d", "d/e.md"])
      #expect(try source.entries(below: "b/d").map(\.path) == ["e.md"])
      #expect(try source.entries(below: "nowhere").isEmpty)
    }
  }

  @Test func readAFile() throws {
    for source in sources {
      #expect(try source.read("b/d/e.md") == Array("Ü".utf8))
      #expect(try source.read("b-c/x").isEmpty)
    }
  }

  @Test(arguments: ["nowhere.md", "b/nowhere", "a.md/x"])
  func sayWhyAFileCannotBeRead(_ path: String) throws {
    for source in sources {
      let error = try #require(throws: FileError.self) { try source.read(path) }
      #expect(error.path == path)
      #expect(error.description.hasPrefix("cannot read \(path): "))
    }
  }

  @Test func tellWhatExists() throws {
    for source in sources {
      for path in ["a.md", "b", "b/d", "b/d/e.md"] { #expect(source.exists(path)) }
      for path in ["a", "b/c", "c", "b/d/e.md/x"] { #expect(!source.exists(path)) }
    }
  }
}

@Suite struct DiskFolderTests {
  @Test(arguments: [
    ("/", "a", "/a"), ("/x", "a", "/x/a"), ("/x/", "a", "/x/a"), ("/x//", "", "/x"),
    ("", "a", "./a"),
    (".", "a", "./a"), ("x", "a/b", "x/a/b"),
  ])
  func joinsPaths(_ root: String, _ path: String, _ joined: String) {
    #expect(DiskFolder(root).path(of: path) == joined)
  }

  @Test func listsLinksWithoutFollowingThem() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/b.md", "B")
    try folder.link("a/loop", to: "..")
    try folder.link("broken", to: "nowhere")
    let entries = try folder.folder.entries(below: "")
    #expect(entries.map(\.path) == ["a", "a/b.md", "a/loop", "broken"])
    #expect(entries.filter { $0.kind == .symbolicLink }.map(\.path) == ["a/loop", "broken"])
  }

  @Test func readsFilesOfAllSizesWhole() throws {
    let folder = try TemporaryFolder()
    for size in [0, 1, 4095, 4096, 4097, 1_000_003] {
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      try folder.folder.create("f\(size)", bytes)
      #expect(try folder.folder.read("f\(size)") == bytes)
    }
  }

  @Test func readsAFileThatTellsNoSize() throws {
    #expect(try !DiskFolder("/proc").read("self/status").isEmpty)
  }

  /// Opening a pipe to read would wait for somebody who writes.
  @Test func refusesWhatIsNoFile() throws {
    let folder = try TemporaryFolder()
    #expect(mkfifo(folder.folder.path(of: "pipe"), 0o600) == 0)
    try folder.folder.makeFolder("folder")
    for path in ["pipe", "folder"] {
      #expect(throws: FileError.self) { try folder.folder.read(path) }
    }
    #expect(try folder.folder.entries(below: "").map(\.kind) == [.folder, .other])
  }
}

/// A folder that is there as long as the value.
private final class TemporaryFolder {
  let folder: DiskFolder

  init() throws {
    folder = DiskFolder(NSTemporaryDirectory() + "pamphlet-" + UUID().uuidString)
    try folder.makeFolder("")
  }

  deinit { try? folder.removeTree("") }

  func write(_ path: String, _ text: String) throws {
    if let slash = path.lastIndex(of: "/") { try folder.makeFolder(String(path[..<slash])) }
    try folder.create(path, Array(text.utf8))
  }

  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: path), withDestinationPath: target)
  }
}
