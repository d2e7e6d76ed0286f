import Foundation
import TestSupport
import Testing

/// A build that ends early, however it ends, leaves a whole site.
@Suite(.serialized) struct KilledBuildTests {
  private static let rounds = 60
  private static let documents = 120

  private let folder: TemporaryFolder
  private let versions: [(site: TemporaryFolder, expected: FolderSnapshot)]
  private var output: String { folder("public") }

  init() throws {
    folder = try TemporaryFolder()
    versions = try ["one", "two"].map { name in
      let site = try TemporaryFolder()
      try GeneratedPublication.write(to: site, count: Self.documents, version: name)
      let built = try Program.run(["build", "--site", site.path])
      try #require(built.code == 0, "\(built.errors)")
      return (site, try FolderSnapshot(site("public")))
    }
  }

  @Test func `a build that is killed at any moment leaves the old site or the new`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = Seeded(state: seed)
    let normal = try durationOfABuild()
    try buildWhole(versions[0].site)
    let foreign = ["CNAME", ".git/objects/ab", "documents/text-1/scan.txt", "own/deep/note.txt"]
    for path in foreign { try folder.write("public/" + path, "foreign") }

    var killed = 0
    for round in 0..<Self.rounds {
      let version = versions[round % 2]
      let running = try Program.launch(
        [Program.path, "build", "--site", version.site.path, "--output", output])
      // Every second one dies in the short time in which the folders change places.
      if round % 4 > 1 { waitForManifest(of: running) }
      let reach = round % 4 > 1 ? normal / 20 : normal
      usleep(useconds_t.random(in: 0...max(1, useconds_t(reach * 1_000_000)), using: &random))
      running.kill()
      if running.finish().code == SIGKILL { killed += 1 }

      let state = "round \(round), seed \(seed)"
      let found = try FolderSnapshot(output)
      let present = foreign.filter { found[$0] == Data("foreign".utf8) }
      #expect(present == foreign, "\(state)")
      let pages = try FolderSnapshot(output) { !isForeign($0, foreign) }
      let fits = versions.contains { pages.differences(from: $0.expected).isEmpty }
      #expect(fits, "\(state): \(pages.differences(from: versions[round % 2].expected).prefix(5))")
    }
    #expect(killed > Self.rounds / 4, "builds were too fast to be killed")

    for version in versions { try buildWhole(version.site) }
    let last = try FolderSnapshot(output) { !isForeign($0, foreign) }
    #expect(last.differences(from: versions[1].expected) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["public"])
  }

  @Test func `a first build that is killed leaves nothing or all`() throws {
    let normal = try durationOfABuild()
    for _ in 0..<10 {
      try? FileManager.default.removeItem(atPath: output)
      let running = try Program.launch(
        [Program.path, "build", "--site", versions[0].site.path, "--output", output])
      usleep(useconds_t(Double.random(in: 0...normal) * 1_000_000))
      running.kill()
      _ = running.finish()
      let found = try FolderSnapshot(output)
      #expect(found.items.isEmpty || found.differences(from: versions[0].expected).isEmpty)
    }
  }

  @Test func `of two builds at once one is refused, and the site is whole`() throws {
    let command = [Program.path, "build", "--output", output, "--site"]
    let first = try Program.launch(command + [versions[0].site.path])
    while first.isRunning, !folder.holds(".public.pamphlet-new") { usleep(200) }
    let second = try Program.launch(command + [versions[1].site.path])
    let (one, other) = (first.finish(), second.finish())
    #expect(one.code == 0)
    if other.code != 0 {
      #expect(other.code == 3)
      #expect(
        other.errors
          == "pamphlet: another build is writing \(output); wait until it is done\n")
    }
    let found = try FolderSnapshot(output)
    let winner = versions[other.code == 0 ? 1 : 0]
    #expect(found.differences(from: winner.expected) == [])
  }

  private func buildWhole(_ site: TemporaryFolder) throws {
    let outcome = try Program.run(["build", "--site", site.path, "--output", output])
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  private func durationOfABuild() throws -> TimeInterval {
    let scratch = try TemporaryFolder()
    let start = Date()
    _ = try Program.run(["build", "--site", versions[0].site.path, "--output", scratch("public")])
    return Date().timeIntervalSince(start)
  }

  private func waitForManifest(of running: Program.Running) {
    while running.isRunning, !folder.holds(".public.pamphlet-new/.pamphlet-manifest") { usleep(50) }
  }

  private func isForeign(_ path: String, _ foreign: [String]) -> Bool {
    foreign.contains { $0 == path || $0.hasPrefix(path + "/") && !path.hasPrefix("documents") }
  }
}

/// Random numbers that a seed repeats (SplitMix64).
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
