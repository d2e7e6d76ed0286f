import ArgumentParser
import Diagnostics
import FileTree
import Foundation
import Importing

/// The command `pamphlet import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Turns texts as received into documents.",
    discussion: """
      Each plain text becomes Markdown with front matter in content/documents: paragraphs are put \
      together again, words cut at line ends joined, headings, captions, notes and references \
      recognised, and page numbers, running heads and buttons left out. The text as received is \
      kept in content/originals. A work in chapters becomes a folder.

      A document that exists is never overwritten, unless with --force, which keeps a copy of it. \
      Nothing is written for a text of which a word would be lost.

      Example: pamphlet import ~/texts/letter-1938.txt --type letter
      """)

  @Argument(help: ArgumentHelp("The texts to import.", valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var site: SiteOption

  @Option(help: "The address of the document; for one text only.")
  var slug: String?

  @Option(help: "The type of document, such as letter or pamphlet.")
  var type: String?

  @Option(help: "The language of the text, such as es or pt-BR.")
  var language: String?

  @Flag(help: "Print the Markdown of one text and write nothing.")
  var stdout = false

  @Flag(help: "Replace documents that exist, keeping a copy beside them.")
  var force = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("Give at least one file.") }
    if stdout, files.count > 1 { throw ValidationError("--stdout takes one file.") }
    guard let slug else { return }
    if files.count > 1 { throw ValidationError("--slug takes one file.") }
    let isSlug =
      !slug.isEmpty && !slug.hasPrefix("-") && !slug.hasSuffix("-")
      && !slug.contains("--")
      && slug.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
    if !isSlug { throw ValidationError("'\(slug)' is no slug: use a-z, 0-9 and single hyphens.") }
  }

  func run() async throws {
    var worst = ImportOutcome.done
    for file in files {
      let outcome = importFile(file)
      worst = max(worst, outcome)
    }
    switch worst {
    case .done: return
    case .badText: throw ExitCode.contentProblems
    case .badMachine: throw ExitCode.machine
    }
  }

  private func importFile(_ path: String) -> ImportOutcome {
    do throws(ImportFailure) {
      let text = try TextImport.read(
        path, options: ImportOptions(type: type, language: language, slug: slug))
      Terminal.error(DiagnosticReport.text(text.problems))
      guard !stdout else {
        FileHandle.standardOutput.write(Data(text.document.singleDocument.utf8))
        return .done
      }
      let report = try ImportWriting(site: site.folder, force: force).write(text)
      print(report)
      return .done
    } catch {
      Terminal.error(DiagnosticReport.text(error.problems))
      return error.outcome
    }
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
