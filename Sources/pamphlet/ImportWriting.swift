import Diagnostics
import FileTree
import Importing

/// Writes an imported text into a publication's folder.
struct ImportWriting {
  /// The publication's folder.
  let site: DiskFolder
  /// Whether a document that exists is replaced.
  let force: Bool

  /// Keeps the original and writes the document's files.
  /// - Returns: One line that says what was written.
  func write(_ text: TextImport) throws(ImportFailure) -> String {
    let original = "content/originals/\(text.name)"
    let isKept = try holds(text.bytes, original)
    let files = text.document.files
    let backups = try existing(files, slug: text.document.slug)
    do throws(FileError) {
      if !isKept {
        try site.makeFolder("content/originals")
        try site.replace(original, text.bytes)
      }
      for backup in backups { try site.rename(backup.path, to: backup.copy) }
      for file in files {
        let path = "content/documents/\(file.path)"
        try site.makeFolder(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
        try site.replace(path, Array(file.text.utf8))
      }
    } catch {
      throw ImportFailure(.badMachine, "unwritable-file", text.name, "\(error)")
    }
    let place = "content/documents/\(text.document.slug)"
    let made = files.count == 1 ? "\(place).md" : "\(place)/ (\(files.count) files)"
    let copies = backups.map { "; the old one is \($0.copy)" }.joined()
    return "\(text.name) → \(made), \(text.document.dropped.count) lines left out\(copies)"
  }

  /// Whether the original is kept already; another file of its name is an error.
  private func holds(_ bytes: [UInt8], _ path: String) throws(ImportFailure) -> Bool {
    guard site.exists(path) else { return false }
    do throws(FileError) {
      if try site.read(path) == bytes { return true }
    } catch {
      throw ImportFailure(.badMachine, "unreadable-file", path, "\(error)")
    }
    throw ImportFailure(
      .badText, "original-exists", path, "another text of this name has been imported",
      hint: "rename the file that you import")
  }

  /// What stands where the document is to go, with the hidden names that it will be kept under.
  private func existing(
    _ files: [DocumentFile], slug: String
  ) throws(ImportFailure) -> [(path: String, copy: String)] {
    let places = ["content/documents/\(slug).md", "content/documents/\(slug)"]
    let found = places.filter { site.kind(of: $0) != nil }
    guard !found.isEmpty else { return [] }
    guard force else {
      throw ImportFailure(
        .badText, "document-exists", found[0], "the document exists already",
        hint: "choose another --slug, or replace it with --force")
    }
    return found.map { path in
      let name = path.split(separator: "/").last.map(String.init) ?? slug
      func copy(_ number: Int) -> String { "content/documents/.\(name).backup-\(number)" }
      var number = 1
      while site.kind(of: copy(number)) != nil { number += 1 }
      return (path, copy(number))
    }
  }
}
