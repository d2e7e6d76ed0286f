import ArgumentParser
import Diagnostics
import FileTree
import Foundation
import Importing
import Spelling

/// The command `pamphlet import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns texts as received into documents.",
    discussion: """
      Each text becomes Markdown with front matter in content/documents: paragraphs are put \
      together again, words cut at line ends joined, headings, captions, notes and references \
      recognised, and page numbers, running heads and buttons left out. The text as received is \
      kept in content/originals. A work in chapters becomes a folder.

      Beside the document stands a report, SLUG.import.md, which is not published: it lists what \
      was decided without being certain, with line numbers, and every word that is not in the text. \
      Authors that the publication has records of are written as these; names without a record are \
      kept for 'pamphlet new --from-candidates'. \
      Nothing is written for a text of which a word would be lost.

      A second run writes the same again. A document that somebody has edited since is never \
      overwritten, unless with --force, which keeps a copy of it. Of a folder every text in it is \
      imported; those that fail are listed at the end, and the rest goes on. Two texts with one \
      title get the addresses SLUG and SLUG-2.

      Examples:
        pamphlet import ~/texts/letter-1938.txt --type letter
        pamphlet import --dry-run ~/texts/magazine
        pamphlet import --stdout memoir.txt | less
        pdftotext -raw scan.pdf - | pamphlet import - --name scan.txt
      """)

  @Argument(
    help: ArgumentHelp(
      "The texts: files, folders, or - for the standard input.", valueName: "text"),
    completion: .file())
  var texts: [String]

  @OptionGroup var site: SiteOption

  @Option(help: "The address of the document; for one text only.")
  var slug: String?

  @Option(help: "The type of document, such as letter or pamphlet.")
  var type: String?

  @Option(help: "The language of the text, such as es or pt-BR.")
  var language: String?

  @Option(
    help: ArgumentHelp("The file's name for a text from the standard input.", valueName: "file"))
  var name: String?

  @Flag(help: "Print the Markdown of one text and write nothing.")
  var stdout = false

  @Flag(help: "Tell what would be written and write nothing.")
  var dryRun = false

  @Flag(help: "Replace documents that were edited, keeping a copy beside them.")
  var force = false

  func validate() throws {
    if texts.isEmpty { throw ValidationError("Give at least one file.") }
    if stdout, texts.count > 1 { throw ValidationError("--stdout takes one file.") }
    if stdout, dryRun { throw ValidationError("Give --stdout or --dry-run, not both.") }
    try validateName()
    guard let slug else { return }
    if texts.count > 1 { throw ValidationError("--slug takes one file.") }
    let isSlug =
      !slug.isEmpty && !slug.hasPrefix("-") && !slug.hasSuffix("-")
      && !slug.contains("--")
      && slug.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    if !isSlug { throw ValidationError("'\(slug)' is no slug: use a-z, 0-9 and single hyphens.") }
  }

  private func validateName() throws {
    let inputs = texts.count { $0 == "-" }
    if inputs > 1 { throw ValidationError("The standard input can be read only once.") }
    if inputs == 0, name != nil { throw ValidationError("--name is for the standard input.") }
    if inputs == 1, name == nil, slug == nil, !stdout, !dryRun {
      throw ValidationError("A text from the standard input needs a --name or a --slug.")
    }
    if let name, name.isEmpty || name.hasPrefix(".") || name.contains("/") {
      throw ValidationError("'\(name)' is no name of a file.")
    }
  }

  func run() async throws {
    let found = ImportInput.inputs(for: texts, name: name ?? slug.map { "\($0).txt" })
    if stdout || slug != nil, found.inputs.count > 1 {
      throw ValidationError("\(stdout ? "--stdout" : "--slug") takes one file.")
    }
    let known = await SiteNames.known(in: site.folder)
    let reader = TextReader(
      options: ImportOptions(type: type, language: language, slug: slug, knownNames: known),
      words: .ofMachine())
    let outcome =
      stdout ? printText(found, reader) : await importAll(found, reader)
    switch outcome {
    case .done: return
    case .badText: throw ExitCode.contentProblems
    case .badMachine: throw ExitCode.machine
    }
  }

  private func printText(_ found: ImportInput.Found, _ reader: TextReader) -> ImportOutcome {
    do throws(ImportFailure) {
      guard let input = found.inputs.first else { throw found.failures[0] }
      let text = try reader.read(input)
      let rendered = try RenderedImport(text)
      Terminal.error(DiagnosticReport.text(text.problems))
      FileHandle.standardOutput.write(Data(rendered.text.document.singleDocument.utf8))
      return .done
    } catch {
      Terminal.error(DiagnosticReport.text(error.problems))
      return error.outcome
    }
  }

  private func importAll(_ found: ImportInput.Found, _ reader: TextReader) async -> ImportOutcome {
    let batch = ImportBatch(
      reader: reader, site: site.folder, slug: slug, force: force, isRehearsal: dryRun)
    let isSingle = found.inputs.count == 1 && found.failures.isEmpty && !found.isFolder
    let results = await batch.run(found.inputs, progress: isSingle ? nil : ImportProgress())
    let failures = found.failures + results.compactMap(\.failure)
    let summary = ImportSummary(
      done: results.compactMap(\.done), failures: failures, passedOver: found.passedOver,
      isRehearsal: dryRun)
    if isSingle {
      for done in summary.done {
        Terminal.error(DiagnosticReport.text(done.problems))
        print(summary.line(for: done))
      }
    } else {
      print(summary.table, terminator: "")
    }
    Terminal.error(summary.failureReport(withCount: !isSingle))
    return failures.map(\.outcome).max() ?? .done
  }
}

/// How the import of one text ended, from the best to the worst.
enum ImportOutcome: Int, Comparable {
  case done, badText, badMachine

  static func < (a: ImportOutcome, b: ImportOutcome) -> Bool { a.rawValue < b.rawValue }
}

/// Why a text was not imported.
struct ImportFailure: Error {
  let outcome: ImportOutcome
  let problems: [Diagnostic]

  init(_ outcome: ImportOutcome, _ problems: [Diagnostic]) {
    self.outcome = outcome
    self.problems = problems
  }

  /// A problem with a file as a whole.
  init(
    _ outcome: ImportOutcome, _ rule: String, _ path: String, _ message: String, hint: String? = nil
  ) {
    self.init(outcome, [Diagnostic(.error, rule, at: .file(path), message, hint: hint)])
  }
}
