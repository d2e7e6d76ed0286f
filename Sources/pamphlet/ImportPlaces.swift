import Diagnostics
import FileTree
import Importing

/// Decides where texts go: under which name the original is kept, and at which address the
/// document stands.
///
/// A text that has been imported before keeps its places, so that a second run finds them again.
struct ImportPlaces {
  private let site: DiskFolder
  private let slug: String?
  private let force: Bool
  /// The addresses of documents by the originals that reports name.
  private let knownSlugs: [String: String]
  /// The addresses and originals that this run has given away.
  private var takenSlugs = Set<String>()
  private var takenOriginals: [String: String] = [:]

  /// Reads the reports of a publication; the address is `slug` where the person wants it so.
  init(site: DiskFolder, slug: String?, force: Bool) {
    self.site = site
    self.slug = slug
    self.force = force
    var known: [String: String] = [:]
    let entries = (try? site.entries(below: "content/documents")) ?? []
    for entry in entries where entry.path.hasSuffix(".import.md") && !entry.path.contains("/") {
      let slug = String(entry.path.dropLast(".import.md".count))
      let document = ExistingDocument(slug, in: site)
      if document.exists, let head = document.head {
        known[head.original] = known[head.original] ?? slug
      }
    }
    knownSlugs = known
  }

  /// Settles the places of a text.
  mutating func settle(_ text: TextImport) throws(ImportFailure) -> PlacedImport {
    let (name, replaces) = try original(of: text)
    let (slug, existing) = try address(of: text, original: "originals/\(name)")
    takenSlugs.insert(slug)
    takenOriginals[name] = text.sha256
    var text = text
    text.document.slug = slug
    text.document.frontMatter.source.original = "originals/\(name)"
    text.document.frontMatter.source.sha256 = text.sha256
    return PlacedImport(
      text: text, original: name, replacesOriginal: replaces, existing: existing, force: force)
  }

  // MARK: The original

  /// The name that an original is kept under, and whether it replaces another text there.
  private func original(of text: TextImport) throws(ImportFailure) -> (String, Bool) {
    var number = 1
    var rival: String?
    while true {
      let name = numbered(text.name, number)
      if let sum = takenOriginals[name] {
        if sum == text.sha256 { return (name, false) }
      } else if let kept = try keptSum(name, text) {
        if kept == text.sha256 { return (name, false) }
        rival = rival ?? name
      } else {
        if rival == nil { return (name, false) }
        break
      }
      number += 1
    }
    if force, let rival { return (rival, true) }
    throw ImportFailure(
      .badText, "original-exists", "content/originals/\(rival ?? text.name)",
      "another text of this name has been imported",
      hint: "rename the file that you import, or replace the old text with --force")
  }

  private func keptSum(_ name: String, _ text: TextImport) throws(ImportFailure) -> String? {
    let path = "content/originals/\(name)"
    guard site.exists(path) else { return nil }
    guard site.size(of: path) == text.bytes.count else { return "" }
    do throws(FileError) {
      return SHA256Checksum.hex(of: try site.read(path))
    } catch {
      throw ImportFailure(.badMachine, "unreadable-file", path, "\(error)")
    }
  }

  private func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "\(name)-\(number)"
    }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }

  // MARK: The address

  private func address(
    of text: TextImport, original: String
  ) throws(ImportFailure) -> (String, ExistingDocument) {
    if let slug { return (slug, try admitted(ExistingDocument(slug, in: site), original)) }
    if let known = knownSlugs[original], !takenSlugs.contains(known) {
      return (known, try admitted(ExistingDocument(known, in: site), original))
    }
    var number = 1
    while true {
      let slug = number == 1 ? text.document.slug : "\(text.document.slug)-\(number)"
      number += 1
      if takenSlugs.contains(slug) { continue }
      let existing = ExistingDocument(slug, in: site)
      if existing.exists, let head = existing.head, head.original != original { continue }
      return (slug, try admitted(existing, original))
    }
  }

  /// A document that may be written: there is none yet, or the one there is as it was written.
  private func admitted(
    _ existing: ExistingDocument, _ original: String
  ) throws(ImportFailure) -> ExistingDocument {
    guard existing.exists, !force else { return existing }
    let path = existing.path
    let hint = "choose another --slug, or replace it with --force, which keeps a copy"
    guard let head = existing.head else {
      throw ImportFailure(
        .badText, "document-exists", path,
        "the document exists already, and no report says that it was imported", hint: hint)
    }
    guard head.original == original else {
      throw ImportFailure(
        .badText, "document-exists", path,
        "the document exists already; it was made from content/\(head.original)", hint: hint)
    }
    guard existing.isAsWritten else {
      throw ImportFailure(
        .badText, "document-edited", path, "the document has been edited since it was imported",
        hint: hint)
    }
    return existing
  }
}

/// A text whose places are settled.
struct PlacedImport: Sendable {
  let text: TextImport
  /// The name of the kept original.
  let original: String
  /// Whether another text of that name gives way.
  let replacesOriginal: Bool
  /// What stands at the document's address.
  let existing: ExistingDocument
  /// Whether what stands there may be replaced even though it was edited.
  let force: Bool
}

/// What stands at the address of a document.
struct ExistingDocument: Sendable {
  /// The address.
  let slug: String
  /// The places that are taken, below the publication's folder.
  let places: [String]
  /// The head of its report.
  let head: ReportHead?
  /// Whether every file is as the report says that it was written.
  let isAsWritten: Bool

  /// Looks at an address.
  init(_ slug: String, in site: DiskFolder) {
    self.slug = slug
    places = ["content/documents/\(slug).md", "content/documents/\(slug)"]
      .filter { site.kind(of: $0) != nil }
    let report = try? site.read("content/documents/\(slug).import.md")
    head = report.flatMap { ReportHead(ofReport: String(decoding: $0, as: UTF8.self)) }
    isAsWritten =
      head?.written.allSatisfy { file in
        guard let bytes = try? site.read("content/documents/\(file.path)") else { return false }
        return SHA256Checksum.hex(of: bytes) == file.sha256
      } ?? false
  }

  /// Whether there is a document.
  var exists: Bool { !places.isEmpty }

  /// The path of the document for messages.
  var path: String { places.first ?? "content/documents/\(slug).md" }
}
