import Foundation
import TestSupport
import Testing

/// What `pamphlet import` writes, prints and refuses.
@Suite struct ImportTests {
  private let site: TemporaryFolder
  private let texts: TemporaryFolder

  private static let letter = """
    Carta a Ana Sol

    Querida Ana,

    La revolución no ha terminado todavía, y los compañeros de la imprenta siguen traba-
    jando de noche para que el periódico salga cada sábado en la ciudad y en el campo.
    No te olvides de nosotros cuando llegues al puerto, ni de la promesa que nos hiciste.

    Con saludos fraternales,
    Clara Mar
    """

  init() throws {
    site = try TemporaryFolder()
    texts = try TemporaryFolder()
    try site.write("site.yml", "title: Site\nbase_url: https://site.example/\n")
    try texts.write("letter.txt", Self.letter)
  }

  private func run(_ arguments: String..., input: String? = nil) throws -> Program.Outcome {
    let prefix = input.map { ["/bin/sh", "-c", "exec \"$0\" \"$@\" < '\($0)'"] } ?? []
    return try Program.run(["import", "--site", site.path] + arguments, through: prefix)
  }

  /// The names in the folder of documents that are not hidden.
  private func documents() throws -> [String] {
    try FolderSnapshot(site("content/documents")).files.filter { !$0.hasPrefix(".") }
  }

  private let document = "content/documents/carta-a-ana-sol.md"
  private let report = "content/documents/carta-a-ana-sol.import.md"

  // MARK: One text

  @Test func `a text becomes a document, a kept original and a report`() throws {
    let outcome = try run(texts("letter.txt"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("letter.txt → \(document) (letter, es, "), "\(outcome.output)")
    let markdown = try #require(site.read(document))
    #expect(markdown.hasPrefix("---\ntitle: Carta a Ana Sol\ntype: letter\n"))
    #expect(markdown.contains("siguen trabajando de noche"))
    #expect(site.read("content/originals/letter.txt") == Self.letter)
    let words = try #require(site.read(report))
    #expect(words.contains("# Conversion report: Carta a Ana Sol"))
    #expect(words.contains("`traba-`/`jando` became `trabajando`"))
    #expect(words.contains("| title | `Carta a Ana Sol` | 1 | 2 |"))
    #expect(words.contains("| lost | 0 |"))
    #expect(!FileManager.default.fileExists(atPath: site("public")))
  }

  @Test func `the report names the line of the original and of the document`() throws {
    _ = try run(texts("letter.txt"))
    let markdown = try #require(site.read(document)).split(
      separator: "\n", omittingEmptySubsequences: false)
    let words = try #require(site.read(report)).split(separator: "\n")
    let item = try #require(words.first { $0.contains("`traba-`") })
    let match = try #require(item.firstMatch(of: #/- (\d+) → (\d+):/#))
    #expect(match.1 == "5")
    #expect(markdown[(Int(match.2) ?? 0) - 1].contains("trabajando"))
  }

  @Test func `a report is no document for check and build`() throws {
    _ = try run(texts("letter.txt"))
    let checked = try Program.run(["check", "--site", site.path])
    #expect(checked.code == 0)
    #expect(checked.output.hasPrefix("1 document, "), "\(checked.output)")
    #expect(!checked.errors.contains("import.md"), "\(checked.errors)")
    let built = try Program.run(["build", "--site", site.path])
    #expect(built.code == 0, "\(built.errors)")
    let files = try FolderSnapshot(site("public")).files
    #expect(!files.contains { $0.contains("import") })
  }

  @Test func `the Markdown alone goes to the standard output`() throws {
    let before = try FolderSnapshot(site.path)
    let outcome = try run("--stdout", texts("letter.txt"))
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("---\ntitle: Carta a Ana Sol\n"))
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test func `a rehearsal tells what it would write and writes nothing`() throws {
    let before = try FolderSnapshot(site.path)
    let outcome = try run("--dry-run", texts("letter.txt"))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(document) && outcome.output.contains("would be written"))
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test func `the standard input is read and kept under the name that is given`() throws {
    let outcome = try run("-", "--name", "from-scan.txt", input: texts("letter.txt"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(site.read("content/originals/from-scan.txt") == Self.letter)
    #expect(site.read(document)?.contains("original: originals/from-scan.txt") == true)
    let printed = try run("-", "--stdout", input: texts("letter.txt"))
    #expect(printed.output.hasPrefix("---\ntitle: Carta a Ana Sol\n"))
    #expect(try run("-", input: texts("letter.txt")).code == 2)
  }

  // MARK: Again

  @Test func `a second run changes nothing and says so`() throws {
    _ = try run(texts("letter.txt"))
    let before = try FolderSnapshot(site.path)
    let identity = try FileIdentity(site(document))
    let outcome = try run(texts("letter.txt"))
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(", unchanged"), "\(outcome.output)")
    #expect(try FolderSnapshot(site.path) == before)
    #expect(try FileIdentity(site(document)) == identity)
  }

  @Test func `a document that nobody edited is replaced without asking`() throws {
    _ = try run(texts("letter.txt"))
    let outcome = try run(texts("letter.txt"), "--type", "memoir")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains(", replaced"))
    #expect(site.read(document)?.contains("type: memoir") == true)
    #expect(try documents().count == 2)
  }

  @Test func `a document that was edited is never overwritten without force`() throws {
    _ = try run(texts("letter.txt"))
    let edited = try #require(site.read(document)) + "\nA line of the editor's.\n"
    try site.write(document, edited)
    let before = try FolderSnapshot(site.path)
    let refused = try run(texts("letter.txt"))
    #expect(refused.code == 1)
    #expect(refused.errors.contains("the document has been edited since it was imported"))
    #expect(try FolderSnapshot(site.path) == before)
    #expect(try run("--dry-run", texts("letter.txt")).code == 1)
    let forced = try run("--force", texts("letter.txt"))
    #expect(forced.code == 0)
    #expect(site.read(document)?.contains("editor's") == false)
    #expect(site.read("content/documents/.carta-a-ana-sol.md.backup-1") == edited)
    #expect(forced.output.contains("the old one is content/documents/.carta-a-ana-sol.md.backup-1"))
  }

  @Test func `a document without a report is taken for somebody's own`() throws {
    try site.write(document, "---\ntitle: Mine\n---\n\nText.\n")
    let outcome = try run(texts("letter.txt"))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("the document exists already"))
    #expect(site.read(document)?.contains("Mine") == true)
    #expect(!site.holds("content/originals"))
  }

  @Test func `another text under a kept name is refused, and kept beside with force`() throws {
    _ = try run(texts("letter.txt"))
    try texts.write("letter.txt", Self.letter + "\nPostscript: come soon.\n")
    let refused = try run(texts("letter.txt"))
    #expect(refused.code == 1)
    #expect(refused.errors.contains("another text of this name has been imported"))
    #expect(try run("--force", texts("letter.txt")).code == 0)
    #expect(site.read("content/originals/.letter.txt.backup-1") == Self.letter)
    #expect(site.read("content/originals/letter.txt")?.hasSuffix("come soon.\n") == true)
  }

  @Test func `a work in chapters is replaced as a whole, with what else lies in its folder kept`()
    throws
  {
    let paragraph = "The printers worked at night, and the paper came out on Saturday morning.\n"
    func text(_ chapters: Int) -> String {
      "Memoirs of a Printer\n\n"
        + (1...chapters).map { "Chapter \($0)\n\n\(paragraph)\n\(paragraph)\n" }.joined()
    }
    try texts.write("memoir.txt", text(3))
    _ = try run("--slug", "memoir", texts("memoir.txt"))
    try site.write("content/documents/memoir/plan.pdf", "a plan")
    #expect(site.holds("content/documents/memoir/03-chapter-3.md"))
    try texts.write("memoir.txt", text(2))
    let outcome = try run("--slug", "memoir", "--force", texts("memoir.txt"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(!site.holds("content/documents/memoir/03-chapter-3.md"))
    #expect(site.holds("content/documents/.memoir.backup-1/03-chapter-3.md"))
    #expect(site.read("content/documents/memoir/plan.pdf") == "a plan")
  }

  // MARK: Many texts

  @Test func `a folder is imported with a table, and failures hold nothing up`() throws {
    for number in 1...40 {
      try texts.write(
        "box/text-\(number).txt",
        "Report number \(number)\n\nThe league of printers met \(number) times in that year.\n")
    }
    try texts.write("box/empty.txt", "\n\n")
    try texts.write("box/deeper/letter.txt", Self.letter)
    try texts.write("box/notes.xls", "x")
    let outcome = try run(texts("box"))
    #expect(outcome.code == 1)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("File") == true)
    #expect(lines.count == 43)
    #expect(lines.last?.hasPrefix("41 texts, ") == true, "\(lines.last ?? "")")
    #expect(lines.last?.hasSuffix("1 failed, 1 other file passed over") == true)
    #expect(outcome.errors.contains("1 text was not imported:\n"))
    #expect(outcome.errors.contains("empty.txt:1:1: error: the text is empty"))
    #expect(try documents().count == 82 && site.holds(document))
    let before = try FolderSnapshot(site.path)
    #expect(try run(texts("box")).output.contains("41 unchanged"))
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test func `texts with one title or one name get places of their own, and find them again`()
    throws
  {
    try texts.write("box/a/letter.txt", Self.letter)
    try texts.write("box/b/letter.txt", Self.letter + "\nP. S.: Ven pronto, que te esperamos.\n")
    try texts.write("box/c.txt", Self.letter)
    let outcome = try run(texts("box"))
    #expect(outcome.code == 0, "\(outcome.errors)")
    let documents = try documents()
    #expect(
      documents.filter { !$0.hasSuffix(".import.md") }
        == ["carta-a-ana-sol-2.md", "carta-a-ana-sol-3.md", "carta-a-ana-sol.md"])
    #expect(
      try FolderSnapshot(site("content/originals")).files
        == ["c.txt", "letter-2.txt", "letter.txt"])
    let before = try FolderSnapshot(site.path)
    #expect(try run(texts("box")).output.contains("3 unchanged"))
    #expect(try run(texts("box/c.txt")).output.contains("unchanged"))
    #expect(try FolderSnapshot(site.path) == before)
  }

  // MARK: Bad input

  @Test(arguments: [
    ("empty.txt", "", "the text is empty"),
    ("furniture.txt", "Share on Facebook\nLog in\nPrivacy policy\n", "nothing but page furniture"),
    ("controls.txt", String(repeating: "a\u{1}\u{2}", count: 50), "binary data"),
    ("nul.txt", "words\0and more", "binary data"),
    ("rich.rtf", "{\\rtf1 words}", "this is rich text (RTF), which is not read"),
    ("picture.txt", "GIF89a and so on", "this is a picture"),
  ])
  func `bad input gives a clear message, and nothing is written`(
    name: String, text: String, message: String
  ) throws {
    try texts.write(name, text)
    let before = try FolderSnapshot(site.path)
    let outcome = try run(texts(name))
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
    #expect(try FolderSnapshot(site.path) == before)
  }

  @Test func `a missing file is told, and the others are imported`() throws {
    let outcome = try run(texts("nobody.txt"), texts("letter.txt"))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("nobody.txt:1:1: error: cannot read"), "\(outcome.errors)")
    #expect(site.holds(document))
  }

  @Test func `two hundred megabytes on one line are refused at once`() throws {
    FileManager.default.createFile(atPath: texts("line.txt"), contents: nil)
    let file = try #require(FileHandle(forWritingAtPath: texts("line.txt")))
    for _ in 1...200 { file.write(Data(repeating: 0x61, count: 1 << 20)) }
    try file.close()
    let start = ContinuousClock.now
    let outcome = try run(texts("line.txt"))
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("the text has more than 16 megabytes"), "\(outcome.errors)")
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `an encoding that is guessed is told on the terminal and in the report`() throws {
    let bytes = Array("Carta a Ana Sol\n\nEl a".utf8) + [0xF1] + Array("o pas".utf8) + [0xF3, 0x2E]
    try Data(bytes).write(to: URL(filePath: texts("latin.txt")))
    let outcome = try run(texts("latin.txt"))
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("warning: the text is not UTF-8; read as ISO 8859-1"))
    #expect(site.read(document)?.contains("El año pasó.") == true)
    #expect(site.read(report)?.contains("read as ISO 8859-1, judging by its letters") == true)
  }

  @Test(arguments: [
    [], ["--stdout", "a.txt", "b.txt"], ["--slug", "Not a slug", "a.txt"],
    ["--slug", "a", "a.txt", "b.txt"], ["--name", "x.txt", "a.txt"], ["-", "-", "--name", "a.txt"],
    ["--stdout", "--dry-run", "a.txt"], ["-", "--name", "../a.txt"],
  ])
  func `wrong usage ends with 2`(arguments: [String]) throws {
    let outcome = try Program.run(["import", "--site", site.path] + arguments)
    #expect(outcome.code == 2)
    #expect(!site.holds("content"))
  }
}
