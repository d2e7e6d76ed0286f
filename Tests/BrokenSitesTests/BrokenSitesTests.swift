import Building
import Diagnostics
import FileTree
import Foundation
import Testing
import Theming

/// Publications with faults, each in a folder of `Tests/BrokenSites`: `input/` is the publication,
/// `expected.txt` all that `pamphlet check` says of it.
///
/// `RECORD=1 swift test --filter BrokenSites` writes what is said now to `expected.txt`, and fails,
/// so that nobody takes a recording for a proof. Read what was recorded as an editor would: is it
/// clear what is wrong, where, and how to mend it?
@Suite struct BrokenSitesTests {
  @Test(arguments: BrokenSite.all)
  func saysExactlyWhatIsWrong(_ site: BrokenSite) async throws {
    // What is wrong with the theme that comes with the program is for its own tests to say.
    let problems = await site.build.check().diagnostics.filter {
      !$0.location.path.hasPrefix("shipped/")
    }
    let text = DiagnosticReport.text(problems)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try text.write(to: site.expectation, atomically: true, encoding: .utf8)
      Issue.record("recorded \(site); run again without RECORD")
    }
    let expected = try String(contentsOf: site.expectation, encoding: .utf8)
    #expect(text == expected, "\(site) says:\n\(text)")
    expectGoodManners(problems, text)
  }

  /// What holds for every problem: it has a place and one line of words, and nothing in it drives
  /// the terminal.
  private func expectGoodManners(_ problems: [Diagnostic], _ text: String) {
    for problem in problems {
      #expect(problem.location.line >= 1 && problem.location.column >= 1)
      #expect(!problem.message.contains("\n") && !problem.message.hasSuffix("."))
    }
    let controls = text.unicodeScalars.filter {
      $0.properties.generalCategory == .control && $0 != "\n"
    }
    #expect(controls.isEmpty)
  }

  @Test func findsTheSites() {
    #expect(BrokenSite.all.count >= 35)
  }
}

/// A publication that has faults.
struct BrokenSite: Sendable, CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "BrokenSites")
  private static let themes = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes").path()

  /// All of them, by name.
  static let all: [BrokenSite] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(BrokenSite.init(name:))
  }()

  var expectation: URL { Self.folder.appending(path: "\(name)/expected.txt") }

  /// The build of the publication, with the theme that comes with the program.
  var build: SiteBuild {
    let input = DiskFolder(Self.folder.appending(path: "\(name)/input").path())
    let own = ThemeLoader.Location(source: DiskFolder(input.path(of: "themes")), path: "themes")
    let shipped = ThemeLoader.Location(source: DiskFolder(Self.themes), path: "shipped")
    return SiteBuild(source: input, themes: ThemeLoader(sources: [own, shipped]))
  }
}
