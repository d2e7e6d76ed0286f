import FileTree
import Importing

/// Writes an imported text into a publication's folder, whole or not at all.
struct ImportWriting {
  /// What became of a document.
  enum Status: String, Sendable {
    case written, replaced, unchanged
  }

  /// What was written.
  struct Outcome: Sendable {
    let status: Status
    /// The copies of what was replaced.
    let copies: [String]
  }

  private let site: DiskFolder
  private let placed: PlacedImport
  private let rendered: RenderedImport
  private let documents = "content/documents"

  init(_ placed: PlacedImport, _ rendered: RenderedImport, in site: DiskFolder) {
    self.site = site
    self.placed = placed
    self.rendered = rendered
  }

  /// Every file that is to stand there in the end.
  private var files: [(path: String, bytes: [UInt8])] {
    let report = rendered.reportText(original: "originals/\(placed.original)")
    return [("content/originals/\(placed.original)", placed.text.bytes)]
      + rendered.files.map { ("\(documents)/\($0.path)", Array($0.text.utf8)) }
      + [("\(documents)/\(rendered.reportPath)", Array(report.utf8))]
      + [candidates].compactMap { $0 }.map { ("\(documents)/\($0.name)", Array($0.text.utf8)) }
  }

  /// The names without a record, for `pamphlet new`.
  private var candidates: (name: String, text: String)? {
    let found = placed.text.candidates
    guard !found.isEmpty else { return nil }
    return (
      CandidateFile.name(forDocument: placed.text.document.slug), CandidateFile.text(found)
    )
  }

  /// The files that an earlier import made and this one does not.
  private var obsolete: [String] {
    let new = Set(rendered.files.map(\.path))
    return placed.existing.head?.written.map(\.path).filter { !new.contains($0) }
      .map { "\(documents)/\($0)" } ?? []
  }

  /// Writes what differs; a rehearsal only tells what it would do.
  func write(isRehearsal: Bool) throws(ImportFailure) -> Outcome {
    let changed = files.filter { (try? site.read($0.path)) != $0.bytes }
    let gone = obsolete.filter { site.exists($0) }
    guard !changed.isEmpty || !gone.isEmpty else { return Outcome(status: .unchanged, copies: []) }
    let status = placed.existing.exists ? Status.replaced : .written
    let backups = backups(of: changed.map(\.path) + gone)
    if isRehearsal { return Outcome(status: status, copies: backups.map(\.copy)) }
    do throws(FileError) {
      let staged = try stage(changed)
      for backup in backups {
        if let slash = backup.copy.lastIndex(of: "/") {
          try site.makeFolder(String(backup.copy[..<slash]))
        }
        try site.rename(backup.path, to: backup.copy)
      }
      for file in staged { try site.rename(file.temporary, to: file.path) }
      for path in gone where site.exists(path) { try site.removeFile(path) }
      site.removeIfEmpty("\(documents)/\(placed.text.document.slug)")
    } catch {
      throw ImportFailure(.badMachine, "unwritable-file", placed.text.path, "\(error)")
    }
    return Outcome(status: status, copies: backups.map(\.copy))
  }

  /// Writes files under hidden names beside their places; none stays where one cannot be written.
  private func stage(
    _ files: [(path: String, bytes: [UInt8])]
  ) throws(FileError) -> [(temporary: String, path: String)] {
    var staged: [(temporary: String, path: String)] = []
    do throws(FileError) {
      for file in files {
        let (folder, name) = split(file.path)
        try site.makeFolder(folder)
        let temporary = "\(folder)/.\(name).pamphlet-new"
        try site.removeFile(temporary)
        staged.append((temporary, file.path))
        try site.create(temporary, file.bytes)
      }
      return staged
    } catch {
      for file in staged { try? site.removeFile(file.temporary) }
      site.removeIfEmpty("\(documents)/\(placed.text.document.slug)")
      throw error
    }
  }

  // MARK: Copies of what is replaced

  /// The files that are kept under hidden names: what a person may have edited, and an original that
  /// gives way to another.
  private func backups(of paths: [String]) -> [(path: String, copy: String)] {
    var found: [(path: String, copy: String)] = []
    if placed.replacesOriginal {
      let (folder, name) = split("content/originals/\(placed.original)")
      found.append(("\(folder)/\(name)", "\(folder)/\(free(name, in: folder))"))
    }
    guard placed.force, placed.existing.exists else { return found }
    let report = "\(documents)/\(rendered.reportPath)"
    var folderCopy: String?
    for path in placed.existing.places {
      let (folder, name) = split(path)
      guard site.isFolder(path) else {
        if rendered.files.map(\.path) != [name] || paths.contains(path) {
          found.append((path, "\(folder)/\(free(name, in: folder))"))
        }
        continue
      }
      let copy = folderCopy ?? free(name, in: folder)
      folderCopy = copy
      let texts = ((try? site.entries(below: path)) ?? []).map(\.path)
        .filter { $0.hasSuffix(".md") && !$0.contains("/") && !$0.hasPrefix(".") }
      found += texts.map { ("\(path)/\($0)", "\(folder)/\(copy)/\($0)") }
    }
    return found.filter { $0.path != report }
  }

  /// A hidden name that nothing bears yet.
  private func free(_ name: String, in folder: String) -> String {
    var number = 1
    while site.kind(of: "\(folder)/.\(name).backup-\(number)") != nil { number += 1 }
    return ".\(name).backup-\(number)"
  }

  private func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
