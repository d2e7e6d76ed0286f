import Foundation
import TestSupport
import Testing

/// A publication beside the tests and the site that it must become, byte for byte.
///
/// With `RECORD=1` in the environment the site is recorded anew, and the test fails, so that a
/// recording can never pass for a proof: look at the difference before it is committed.
struct GoldenSite {
  private let folder: String

  /// The publication's folder.
  var input: String { folder + "/input" }
  private var expected: String { folder + "/expected" }

  /// - Parameter name: The folder below `Tests/FixtureSites`.
  init(_ name: String) { folder = Program.package + "Tests/FixtureSites/" + name }

  private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

  /// Compares a site with the expected one.
  /// - Parameters:
  ///   - site: The site's folder.
  ///   - isIncluded: Which files count.
  /// - Throws: Where a site cannot be read, or nothing is recorded yet.
  func expect(_ site: String, where isIncluded: (String) -> Bool = { _ in true }) throws {
    let built = try FolderSnapshot(site, where: isIncluded)
    if Self.isRecording {
      try record(built)
      Issue.record("recorded \(expected); look at the difference, then run without RECORD")
      return
    }
    let golden = try FolderSnapshot(expected)
    try #require(!golden.files.isEmpty, "nothing is recorded: run once with RECORD=1")
    let files = Set(built.files).union(golden.files)
    let differences = built.differences(from: golden).filter { line in
      // Folders come and go with their files.
      files.contains { line.contains($0) }
    }
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  private func record(_ site: FolderSnapshot) throws {
    let manager = FileManager.default
    try? manager.removeItem(atPath: expected)
    for file in site.files {
      let target = URL(filePath: expected + "/" + file)
      try manager.createDirectory(
        at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try #require(site[file]).write(to: target)
    }
  }
}
