import ArgumentParser
import Diagnostics
import FileTree
import Foundation
import Importing
import PublicationModel

/// The command `pamphlet new`.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Makes records to be filled in.",
    discussion: """
      Writes content/organizations/SLUG.md, content/people/SLUG.md and the like, with the name and \
      'status: draft', which keeps the record out of the site until an editor has filled it in. A \
      file that exists is never touched.

      With --from-candidates the names are those that imported texts have and no record lists: all \
      of them, or those that are given by name or acronym. The record names the documents.

      Examples:
        pamphlet new organization --from-candidates POR "Liga Obrera"
        pamphlet new person "Anna Berg"
      """)

  @Argument(
    help: ArgumentHelp("The kind: organization, person, topic, event, place or periodical."))
  var kind: String

  @Argument(help: ArgumentHelp("The names.", valueName: "name"))
  var names: [String] = []

  @Flag(help: "Take names that imported texts have without a record.")
  var fromCandidates = false

  @Flag(help: "With --from-candidates: list the names and write nothing.")
  var list = false

  @OptionGroup var site: SiteOption

  func validate() throws {
    guard let kind = recordKind else { throw ValidationError("'\(kind)' is no kind of record.") }
    if names.isEmpty, !fromCandidates {
      throw ValidationError("Give at least one name, or --from-candidates.")
    }
    if fromCandidates, Candidate.Kind(rawValue: "\(kind.id)") == nil {
      throw ValidationError("Candidates are organizations or persons.")
    }
    if list, !fromCandidates { throw ValidationError("--list goes with --from-candidates.") }
  }

  private var recordKind: RecordKind? {
    (RecordKind.standard + RecordKind.optional).first { "\($0.id)" == kind }
  }

  func run() async throws {
    guard let recordKind else { return }
    let folder = site.folder
    guard folder.exists("site.yml") else {
      throw ValidationError("There is no publication here: name its folder with --site.")
    }
    let stubs: [RecordDraft]
    do {
      stubs =
        fromCandidates ? try await candidates(in: folder) : names.map { RecordDraft(name: $0) }
    } catch {
      Terminal.error("error: \(error)\n")
      throw ExitCode.machine
    }
    if list {
      for stub in stubs { print(stub.line) }
      return
    }
    let missing =
      fromCandidates ? names.filter { name in !stubs.contains { $0.answers(to: name) } } : []
    for name in missing {
      Terminal.error("error: no imported text has '\(name)' without a record\n")
    }
    let isDone = try write(stubs, recordKind, in: folder)
    if !missing.isEmpty || !isDone { throw ExitCode.contentProblems }
  }

  /// The candidates of all documents, those of one name together.
  private func candidates(in folder: DiskFolder) async throws(FileError) -> [RecordDraft] {
    let known = await SiteNames.known(in: folder)
    var drafts: [RecordDraft] = []
    for entry in try folder.entries(below: "content/documents") where entry.kind == .file {
      guard let slug = CandidateFile.document(ofFile: entry.path) else { continue }
      let text = String(decoding: try folder.read("content/documents/\(entry.path)"), as: UTF8.self)
      for candidate in CandidateFile.candidates(in: text) where candidate.kind.rawValue == kind {
        guard known.entity(named: candidate.name) == nil else { continue }
        if let index = drafts.firstIndex(where: { $0.name == candidate.name }) {
          drafts[index].add(candidate, slug)
        } else {
          drafts.append(RecordDraft(candidate, in: slug))
        }
      }
    }
    return drafts.filter { draft in names.isEmpty || names.contains { draft.answers(to: $0) } }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
  }

  /// Writes the files; whether every one could be.
  private func write(
    _ drafts: [RecordDraft], _ kind: RecordKind, in folder: DiskFolder
  ) throws -> Bool {
    var isDone = true
    for draft in drafts {
      guard let slug = RecordStub.slug(of: draft.name), !slug.isEmpty else {
        Terminal.error("error: '\(draft.name)' makes no address\n")
        isDone = false
        continue
      }
      if let taken = place(of: slug, in: folder) {
        Terminal.error("\(taken) exists already\n")
        isDone = isDone && fromCandidates
        continue
      }
      let path = "content/\(kind.folder)/\(slug).md"
      let text = RecordStub.text(
        name: draft.name, kind: "\(kind.id)", acronym: draft.acronym, documents: draft.documents)
      do throws(FileError) {
        try folder.makeFolder("content/\(kind.folder)")
        try folder.create(path, Array(text.utf8))
      } catch {
        Terminal.error("error: \(error)\n")
        throw ExitCode.machine
      }
      print(path)
    }
    return isDone
  }

  /// The file or folder that has an address already, of whatever kind.
  private func place(of slug: String, in folder: DiskFolder) -> String? {
    let folders =
      (RecordKind.standard + RecordKind.optional).map(\.folder) + ["documents", "pages"]
    let places = folders.flatMap { ["content/\($0)/\(slug).md", "content/\($0)/\(slug)"] }
    return places.first { folder.kind(of: $0) != nil }
  }
}

/// A record to be made.
private struct RecordDraft {
  let name: String
  private(set) var acronym: String?
  private(set) var documents: [(slug: String, count: Int)] = []
  private var context = ""

  init(name: String) { self.name = name }

  init(_ candidate: Candidate, in document: String) {
    name = candidate.name
    acronym = candidate.acronym
    documents = [(document, candidate.count)]
    context = candidate.context
  }

  mutating func add(_ candidate: Candidate, _ document: String) {
    acronym = acronym ?? candidate.acronym
    documents.append((document, candidate.count))
  }

  /// How often all documents have the name.
  var count: Int { documents.reduce(0) { $0 + $1.count } }

  /// The candidate in one line.
  var line: String {
    let short = acronym.map { " (\($0))" } ?? ""
    return
      "\(name)\(short)  \(count)×  \(documents.map(\.slug).joined(separator: ", "))  \(context)"
  }

  /// Whether a person means this one by a name or an acronym.
  func answers(to given: String) -> Bool {
    name.lowercased() == given.lowercased() || acronym == given
  }
}
