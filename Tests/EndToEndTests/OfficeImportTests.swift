import Foundation
import TestSupport
import Testing

/// How web pages, word processors' documents and electronic books are imported.
@Suite struct OfficeImportTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let source = """
    ---
    title: Der lange Weg
    author: Rosa Klein
    lang: de
    ---

    # Anfang

    Der erste Absatz hat *Betonung* und **Stärke** und eine Anmerkung.[^1] Er verweist auf eine
    [Seite](https://example.org/x), und er ist lang genug, um als Prosa erkannt zu werden.

    - eins
    - zwei

    ## Zahlen

    | Jahr | Zahl |
    |------|------|
    | 1920 | 5    |

    Noch ein Absatz, der zweite.

    [^1]: Die *Anmerkung*.

        Ihr zweiter Absatz.
    """

  private static let body = """

    ## Anfang

    Der erste Absatz hat *Betonung* und **Stärke** und eine Anmerkung.[^1] Er verweist auf eine \
    [Seite](https://example.org/x), und er ist lang genug, um als Prosa erkannt zu werden.

    - eins
    - zwei

    ### Zahlen

    | Jahr | Zahl |
    | --- | --- |
    | 1920 | 5 |

    Noch ein Absatz, der zweite.

    [^1]: Die *Anmerkung*.\\
        Ihr zweiter Absatz.

    """

  /// Has pandoc write the source in another format.
  private func convert(to name: String) throws -> String {
    let source = try folder.write("source.md", Self.source)
    let outcome = try Program.launch(
      ["pandoc", "--standalone", source, "--output", folder(name)]
    ).finish()
    try #require(outcome.code == 0, "\(outcome.errors)")
    return folder(name)
  }

  @Test(arguments: ["text.docx", "text.odt", "text.epub", "text.html", "text.bin"])
  func `formatted documents keep structure, emphasis, links, tables and notes`(name: String) throws
  {
    var path = try convert(to: name == "text.bin" ? "text.docx" : name)
    if name == "text.bin" {
      try FileManager.default.moveItem(atPath: path, toPath: folder(name))
      path = folder(name)
    }
    let outcome = try Program.run(["import", "--stdout", path])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasSuffix("---\n" + Self.body), "\(outcome.output)")
    #expect(outcome.output.contains("language: de\n"))
    #expect(outcome.output.hasPrefix("---\ntitle: Der lange Weg\n"))
    #expect(outcome.output.contains("- {name: Rosa Klein}\n"))
    #expect(!outcome.errors.contains("left out"))
  }

  @Test func `without pandoc one message names the package and the exit code is 3`() throws {
    let path = try convert(to: "text.docx")
    let outcome = try Program.run(["import", "--stdout", path], environment: ["PATH": folder.path])
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        \(path):1:1: error: pandoc is needed to read .docx and is missing
           = hint: install the package pandoc

        """)
  }

  @Test(arguments: ["text.docx", "text.odt", "text.epub"])
  func `a damaged document ends with 1`(name: String) throws {
    let path = try convert(to: name)
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.prefix(bytes.count / 2).write(to: URL(filePath: path))
    let outcome = try Program.run(["import", "--stdout", path])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("error: "))
  }
}
