import FileTree
import Foundation
import Importing
import Testing

/// The four texts of the publication against Markdown that was read word by word.
///
/// `RECORD=1 swift test --filter GoldenTests` writes the Markdown anew and fails, so that
/// a recording is never taken for a passing test.
@Suite struct GoldenTests {
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let golden = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  @Test(arguments: [
    "000_4583336ea1f1d75d", "001_b6c3c575c06196ac", "002_fd13690b5677a64c", "003_30c3861d860c3028",
  ])
  func importsAsRecorded(name: String) throws {
    let original = Self.package.appending(path: "content/originals/\(name).txt")
    let bytes = [UInt8](try Data(contentsOf: original))
    let options = ImportOptions(
      original: "originals/\(name).txt", sha256: SHA256Checksum.hex(of: bytes))
    let text = try #require(
      Importer.importText(bytes, fileName: "\(name).txt", options: options).text)
    #expect(text.missingWords.isEmpty)
    let file = Self.golden.appending(path: "\(name).md")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(text.singleDocument.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); read it before committing")
      return
    }
    let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let lines = text.singleDocument.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, (line, want)) in zip(lines, wanted).enumerated() where line != want {
      Issue.record("line \(number + 1) is\n\(line)\nbut should be\n\(want)")
      return
    }
    #expect(lines.count == wanted.count)
  }

  @Test func makesTheMemoirAWorkInChapters() throws {
    let original = Self.package.appending(path: "content/originals/001_b6c3c575c06196ac.txt")
    let bytes = [UInt8](try Data(contentsOf: original))
    let text = try #require(Importer.importText(bytes, fileName: "001.txt").text)
    #expect(
      text.files.map(\.path) == [
        "comrade-ramiro-mendez/index.md",
        "comrade-ramiro-mendez/01-introduction.md",
        "comrade-ramiro-mendez/02-chapter-1-the-beginnings-of-my-militancy.md",
        "comrade-ramiro-mendez/03-chapter-2-the-revolution-of-the-cordones-industriales-and.md",
        "comrade-ramiro-mendez/04-chapter-3-the-events-of-89-and-the-advance-of-the-struggle.md",
        "comrade-ramiro-mendez/05-general-conclusions-of-a-lifetime-of-revolutionary-militancy.md",
        "comrade-ramiro-mendez/06-final-words.md",
        "comrade-ramiro-mendez/07-afterwords.md",
      ])
    let parts = text.files.dropFirst().map(\.text)
    #expect(parts.allSatisfy { !$0.contains("\n# ") && $0.hasPrefix("---\ntitle: ") })
  }
}
