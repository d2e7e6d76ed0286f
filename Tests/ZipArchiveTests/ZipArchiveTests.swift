import Testing

@testable import ZipArchive

@Suite("Archives") struct ZipArchiveTests {
  /// `hello hello hello hello` deflated, as another program packed it.
  private static let deflated: [UInt8] = [
    0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0x01,
  ]

  @Test("What is put into an archive comes out of it")
  func roundTrip() throws {
    let files = [("a.txt", Array("one".utf8)), ("b/c.xml", [UInt8](repeating: 7, count: 70_000))]
    let archive = try #require(ZipArchive(ZipArchive.archive(of: files.map { ($0.0, $0.1) })))
    #expect(archive.names == ["a.txt", "b/c.xml"])
    for (name, content) in files { #expect(archive.content(of: name) == content) }
    #expect(archive.content(of: "d") == nil)
  }

  @Test("Deflated data are read when they are as long as the archive says")
  func inflation() {
    let words = Array("hello hello hello hello".utf8)
    #expect(Inflation.inflate(Self.deflated[...], size: words.count) == words)
    #expect(Inflation.inflate(Self.deflated[...], size: words.count - 1) == nil)
    #expect(Inflation.inflate(Self.deflated[...], size: words.count + 1) == nil)
    #expect(Inflation.inflate(Self.deflated.dropLast(3), size: words.count) == nil)
    #expect(Inflation.inflate([0xFF, 0xFF], size: 5) == nil)
  }

  @Test("Damage anywhere gives nothing, and never a crash")
  func damage() {
    let good = ZipArchive.archive(of: [("a.txt", Array("one two three".utf8))])
    #expect(ZipArchive([]) == nil)
    #expect(ZipArchive(Array("PK\u{3}\u{4} not an archive at all".utf8)) == nil)
    for index in good.indices {
      for byte in [0, 0xFF, good[index] &+ 1] as [UInt8] {
        var bad = good
        bad[index] = byte
        _ = ZipArchive(bad)?.content(of: "a.txt")
      }
      _ = ZipArchive(Array(good[..<index]))?.content(of: "a.txt")
    }
  }
}
