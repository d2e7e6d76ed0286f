public import Diagnostics
import HTMLTree
import ZipArchive

extension Importer {
  /// The document in the bytes of an EPUB, or the errors that forbid one.
  public static func importBook(
    _ bytes: [UInt8], fileName: String, options: ImportOptions = ImportOptions()
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    guard let archive = ZipArchive(bytes), let book = ElectronicBook(archive) else {
      let problem = Diagnostic(
        .error, "unreadable-document", at: .file(fileName), "this is no EPUB that can be read",
        hint: "check that it opens in a reader, and that it is not protected")
      return (nil, [problem])
    }
    return importPage(
      Array(book.page.utf8), fileName: fileName, isWhole: true, options: options)
  }
}

/// An EPUB as one page: its chapters in reading order.
struct ElectronicBook {
  /// The attribute that names the file that a part of the page comes from.
  static let partName = "data-part"

  /// The page.
  let page: String

  /// Puts the chapters together; nothing where the archive is no readable book.
  init?(_ archive: ZipArchive) {
    guard let container = Self.tree(archive, "META-INF/container.xml"),
      let root = container.nodes.indices.first(where: { container.name($0) == "rootfile" }),
      let path = container.value("full-path", of: root), let package = Self.tree(archive, path)
    else { return nil }
    let chapters = Self.chapters(of: package, in: path).compactMap { name in
      archive.content(of: name).flatMap { bytes in
        PageDecoding.decode(bytes, path: name).text.map { Self.part($0, name) }
      }
    }
    guard !chapters.isEmpty else { return nil }
    page = Self.head(of: package) + chapters.joined(separator: "\n") + "</body></html>"
  }

  private static func tree(_ archive: ZipArchive, _ name: String) -> HTMLTree? {
    archive.content(of: name).map { HTMLTree(parsing: String(decoding: $0, as: UTF8.self)) }
  }

  /// The names of the chapters' files, in reading order.
  private static func chapters(of package: HTMLTree, in path: String) -> [String] {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    var files: [String: String] = [:]
    for node in package.nodes.indices where package.name(node) == "item" {
      guard let id = package.value("id", of: node), let file = package.value("href", of: node)
      else { continue }
      let isNavigation = package.value("properties", of: node)?.contains("nav") ?? false
      if !isNavigation { files[id] = resolved(file, in: folder) }
    }
    return package.nodes.indices.filter { package.name($0) == "itemref" }
      .compactMap { package.value("idref", of: $0) }.compactMap { files[$0] }
  }

  /// A path without `..`, its percent codes read.
  private static func resolved(_ file: String, in folder: String) -> String {
    var parts: [Substring] = []
    let decoded = PageAddress.decoded(file)
    for part in (folder.isEmpty ? decoded : "\(folder)/\(decoded)").split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// The body of a chapter, as a section that bears the name of its file.
  private static func part(_ text: String, _ name: String) -> String {
    let file = name.split(separator: "/").last.map(String.init) ?? name
    var body = text[...]
    if let open = body.firstRange(of: "<body"),
      let end = body[open.upperBound...].firstIndex(of: ">")
    {
      body = body[body.index(after: end)...]
    }
    if let close = body.lastRange(of: "</body") { body = body[..<close.lowerBound] }
    return "<section \(partName)=\"\(escaped(file))\">\(body)</section>"
  }

  /// The head of the page with what the book says about itself.
  private static func head(of package: HTMLTree) -> String {
    var language = ""
    var metas = ""
    for node in package.nodes.indices {
      guard let name = package.name(node), name.hasPrefix("dc:") else { continue }
      let words = package.visibleText(node)
      if name == "dc:language", language.isEmpty { language = words }
      if ["dc:title", "dc:creator", "dc:date", "dc:publisher", "dc:subject"].contains(name) {
        metas += "<meta name=\"\(name.replacing(":", with: "."))\" content=\"\(escaped(words))\">"
      }
    }
    return "<!DOCTYPE html><html lang=\"\(escaped(language))\"><head>\(metas)</head><body>\n"
  }

  /// Words as the value of an attribute.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("\"", with: "&quot;").replacing("<", with: "&lt;")
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The last place where other words stand.
  fileprivate func lastRange(of other: String) -> Range<String.Index>? {
    var result: Range<String.Index>?
    var rest = self[...]
    while let found = rest.firstRange(of: other) {
      result = found
      rest = rest[found.upperBound...]
    }
    return result
  }
}
