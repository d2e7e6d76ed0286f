public import Diagnostics
import HTMLTree
import ZipArchive

/// A word processor's document, which a converter turns into a page.
public struct OfficeDocument: Sendable {
  private let archive: ZipArchive
  private let fileName: String

  /// The files that hold a document's words, in either format.
  private static let textFiles = [
    "content.xml", "word/document.xml", "word/footnotes.xml", "word/endnotes.xml",
  ]

  /// Reads the bytes of a document; nothing where they are no archive.
  public init?(_ bytes: [UInt8], fileName: String) {
    guard let archive = ZipArchive(bytes) else { return nil }
    self.archive = archive
    self.fileName = fileName
  }

  /// The document as pandoc reads it without loss, where it would not read this one so.
  ///
  /// Its reader for OpenDocument skips the rows that a table repeats on each page.
  public var mended: [UInt8]? {
    guard let content = archive.content(of: "content.xml") else { return nil }
    let text = String(decoding: content, as: UTF8.self)
    guard text.contains("table:table-header-rows") else { return nil }
    let mended = text.replacing("<table:table-header-rows>", with: "")
      .replacing("</table:table-header-rows>", with: "")
    let files = archive.names.compactMap { name -> (name: String, content: [UInt8])? in
      if name == "content.xml" { return (name, Array(mended.utf8)) }
      return archive.content(of: name).map { (name, $0) }
    }
    return ZipArchive.archive(of: files)
  }

  /// The document as the importer's, from the page that a converter made of it.
  public func imported(
    from page: [UInt8], options: ImportOptions = ImportOptions()
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    let html = String(decoding: page, as: UTF8.self)
    let tree = HTMLTree(parsing: html)
    let described = html.replacing("<head>", with: "<head>\(metas(of: tree))", maxReplacements: 1)
    let (text, problems) = Importer.importPage(
      Array(described.utf8), fileName: fileName, isWhole: true, options: options)
    return (text, problems + losses(in: tree))
  }

  // MARK: Metadata

  /// What the document's properties say and its text confirms.
  private func metas(of page: HTMLTree) -> String {
    let body = page.first("body").map { " \(page.visibleText($0).plainWords) " } ?? ""
    var result = ""
    for file in ["docProps/core.xml", "meta.xml"] {
      guard let content = archive.content(of: file) else { continue }
      let properties = HTMLTree(parsing: String(decoding: content, as: UTF8.self))
      for node in properties.nodes.indices {
        guard let name = properties.name(node), ["dc:title", "dc:creator"].contains(name) else {
          continue
        }
        let words = properties.visibleText(node)
        guard !words.isEmpty, body.containsBytes(of: " \(words.plainWords) ") else { continue }
        let meta = name.replacing(":", with: ".")
        result += "<meta name=\"\(meta)\" content=\"\(ElectronicBook.escaped(words))\">"
      }
    }
    return result
  }

  // MARK: Losses

  /// A warning where the converter left words of the document out.
  private func losses(in page: HTMLTree) -> [Diagnostic] {
    let lines = Self.textFiles.compactMap { archive.content(of: $0) }.flatMap(Self.paragraphs)
      .enumerated().map { SourceLine(number: $0 + 1, text: $1, page: 0) }
    let missing = WordLedger.missingWords(of: lines, in: [page.visibleText(0)])
    guard let first = missing.first else { return [] }
    return [
      Diagnostic(
        .warning, "converter-loss", at: .file(fileName),
        "pandoc left out \(missing.count) words of the document, the first of them '\(first.word)'",
        hint: "compare the document near '\(lines[first.line - 1].text.prefix(60))'")
    ]
  }

  /// The paragraphs of a document's file, without what was deleted or only remarked.
  private static func paragraphs(_ content: [UInt8]) -> [String] {
    let tree = HTMLTree(parsing: String(decoding: content, as: UTF8.self))
    var result: [String] = [""]
    var index = 0
    while index < tree.nodes.count {
      if let name = tree.name(index) {
        if skipped.contains(name) {
          index = tree.nodes[index].end
          continue
        }
        if ["w:p", "text:p", "text:h"].contains(name) { result.append("") }
        if ["w:tab", "w:br", "text:s", "text:tab", "text:line-break"].contains(name) {
          result[result.count - 1] += " "
        }
      } else if let text = tree.text(index), isWords(index, tree) {
        result[result.count - 1] += PageCharacters.normalized(text)
      }
      index += 1
    }
    return result.filter { !$0.isEmpty }
  }

  /// Whether a text is the document's: in Word's format only some elements hold words.
  private static func isWords(_ node: Int, _ tree: HTMLTree) -> Bool {
    let holders = tree.ancestors(node).dropFirst().compactMap { tree.name($0) }
    return holders.first == "w:t"
      || holders.contains { $0 == "text:p" || $0 == "text:h" }
  }

  private static let skipped: Set<String> = [
    "mc:fallback", "w:movefrom", "w:del", "text:tracked-changes", "office:annotation",
    "text:note-citation", "text:table-of-content", "w:sdtpr", "office:settings", "office:styles",
  ]
}
