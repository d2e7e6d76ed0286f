import Diagnostics
import FileTree
import PublicationModel

/// What each file below `content/` is, told from its path alone.
struct ContentMap {
  var records: [(kind: RecordKind, slug: Slug, path: String)] = []
  var works: [Slug: WorkFiles] = [:]
  var pages: [(slug: Slug, path: String)] = []
  var diagnostics: [Diagnostic] = []

  /// The files of one work.
  struct WorkFiles {
    var cover: String?
    var parts: [PartFile] = []
    var attachments: [String] = []
  }

  /// The file of one part of a work.
  struct PartFile {
    /// The digits that the file's name begins with.
    let number: String
    let slug: Slug
    let path: String

    /// Whether one stands before another: by number, not by digits, so that 2 comes before 10.
    static func precedes(_ a: PartFile, _ b: PartFile) -> Bool {
      let (first, second) = (a.number.drop { $0 == "0" }, b.number.drop { $0 == "0" })
      if a.number.isEmpty != b.number.isEmpty { return b.number.isEmpty }
      if first.count != second.count { return first.count < second.count }
      return first == second ? a.path < b.path : first < second
    }
  }

  /// Sorts out what lies below `content/`, with paths from there.
  init(_ entries: [FileEntry], kinds: [RecordKind]) {
    let folders = Dictionary(
      kinds.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    for entry in entries {
      let names = entry.path.split(separator: "/").map(String.init)
      guard !names.contains(where: { $0.hasPrefix(".") }), let folder = names.first else {
        continue
      }
      let rest = Array(names.dropFirst())
      if entry.kind == .symbolicLink {
        warn(entry.path, "not-read", "symbolic links are not followed", "put the file itself here")
      } else if rest.isEmpty {
        checkTop(entry, folders: folders)
      } else if entry.kind == .file {
        add(rest, path: "content/" + entry.path, folder: folder, kind: folders[folder])
      }
    }
    for slug in works.keys { works[slug]?.parts.sort(by: PartFile.precedes) }
  }

  /// A thing directly in `content/` must be one of the known folders.
  private mutating func checkTop(_ entry: FileEntry, folders: [String: RecordKind]) {
    let known = ["documents", "pages", "originals"] + folders.keys.sorted()
    if entry.kind == .folder && known.contains(entry.path) { return }
    let optional = RecordKind.optional.map(\.folder).contains(entry.path)
    let nearest = NearestName.suggestion(for: entry.path, in: known)
    warn(
      entry.path, "not-read", "nothing is read from here",
      optional
        ? "switch the kind on in site.yml: 'kinds: [\(entry.path)]'"
        : nearest.map { "did you mean 'content/\($0)'?" }
          ?? "the folders are \(known.joined(separator: ", "))")
  }

  private mutating func add(
    _ names: [String], path: String, folder: String, kind: RecordKind?
  ) {
    switch folder {
    case "originals": return
    case "documents": addDocument(names, path: path)
    case "pages":
      if let slug = onlyName(names, path: path) { pages.append((slug, path)) }
    default:
      if let kind, let slug = onlyName(names, path: path) { records.append((kind, slug, path)) }
    }
  }

  /// The slug of a file that stands directly in its kind's folder.
  private mutating func onlyName(_ names: [String], path: String) -> Slug? {
    guard names.count == 1, names[0].hasSuffix(".md") else {
      let folder = path.dropLast(names.joined(separator: "/").count + 1)
      warn(
        String(path.dropFirst(8)), "not-read", "this file is not read",
        "only Markdown files directly in \(folder) are read")
      return nil
    }
    return slug(String(names[0].dropLast(3)), path: path, renamed: { "rename it to '\($0).md'" })
  }

  private mutating func addDocument(_ names: [String], path: String) {
    if names.last?.hasSuffix(".import.md") == true { return }
    if names.count == 1 {
      guard let slug = onlyName(names, path: path) else { return }
      setCover(of: slug, path: path)
      return
    }
    let folder = "content/documents/" + names[0]
    guard let work = slug(names[0], path: folder, renamed: { "rename it to '\($0)'" }) else {
      return
    }
    if names.count == 2, names[1] == "index.md" {
      setCover(of: work, path: path)
    } else if names.count == 2, names[1].hasSuffix(".md") {
      let stem = String(names[1].dropLast(3))
      let number = stem.prefix { ("0"..."9").contains($0) }
      let rest = stem.dropFirst(number.count).drop { $0 == "-" }
      let name = rest.isEmpty ? stem : String(rest)
      let prefix = rest.isEmpty || number.isEmpty ? "" : number + "-"
      guard
        let part = slug(name, path: path, renamed: { "rename it to '\(prefix)\($0).md'" })
      else { return }
      works[work, default: WorkFiles()].parts.append(
        PartFile(number: String(number), slug: part, path: path))
    } else {
      works[work, default: WorkFiles()].attachments.append(
        names.dropFirst().joined(separator: "/"))
    }
  }

  private mutating func setCover(of slug: Slug, path: String) {
    if let other = works[slug]?.cover {
      error(
        path, "duplicate-slug", "the slug '\(slug)' is used twice, also by \(other)",
        "a document is a file or a folder, not both")
      return
    }
    works[slug, default: WorkFiles()].cover = path
  }

  /// The slug that a name makes.
  ///
  /// A name that makes none is reported; the slug that it should be stands in for it, so that the
  /// file is read and all its problems are found.
  private mutating func slug(
    _ name: String, path: String, renamed: (Slug) -> String
  ) -> Slug? {
    if let slug = Slug(name) { return slug }
    let proposal = Slug.folding(name)
    error(
      path, "bad-slug", "the name '\(name)' makes no slug",
      proposal.map(renamed) ?? "name it with letters a to z, digits and single hyphens")
    return proposal
  }

  private mutating func error(_ path: String, _ rule: String, _ message: String, _ hint: String?) {
    diagnostics.append(Diagnostic(.error, rule, at: .file(path), message, hint: hint))
  }

  private mutating func warn(_ path: String, _ rule: String, _ message: String, _ hint: String?) {
    diagnostics.append(
      Diagnostic(.warning, rule, at: .file("content/" + path), message, hint: hint))
  }
}
