import Diagnostics
import FileTree
import Indexing
import Loading
import MarkdownTree
import PublicationModel
import StructuredText
import Testing

/// A publication in memory, loaded and analyzed.
struct TestSite {
  let publication: Publication
  let texts: [AnalyzedText]
  let loadingProblems: [Diagnostic]

  /// Loads files by their paths below `content/`, without `.md`: the front matter in lines, then,
  /// behind a line of `---`, the body.
  init(_ files: [String: String], settings: String = "") async throws {
    var paths = ["site.yml": "title: Papers\nbase_url: https://papers.example/\n\(settings)\n"]
    for (path, text) in files {
      let hasBody = text.contains("\n---\n")
      paths["content/\(path).md"] = "---\n\(text)\(hasBody ? "" : "\n---\n")"
    }
    let tree = MemoryTree(paths)
    let loaded = await PublicationLoader(source: tree).load()
    let publication = try #require(loaded.publication)
    let analyzer = TextAnalyzer(publication, names: NameRegistry(publication))
    func source(_ owner: TextSource.Owner, _ path: String) throws -> TextSource {
      let bytes = try tree.read(path)
      let parts = try #require(FrontMatter.split(bytes))
      return TextSource(owner: owner, file: SourceText(path: path, bytes: bytes), body: parts.body)
    }
    var texts: [AnalyzedText] = []
    for (index, work) in publication.works.enumerated() {
      texts += analyzer.analyze(
        try work.documents.enumerated().map { number, document in
          try source(.document(.init(work: index, document: number)), document.path)
        })
    }
    for id in publication.allRecordIDs {
      texts += analyzer.analyze([try source(.record(id), publication[id].path)])
    }
    self.publication = publication
    self.texts = texts
    loadingProblems = loaded.diagnostics.filter { $0.severity == .error }
  }

  /// One document with a text, beside records.
  init(_ records: [String: String], text: String, fields: String = "") async throws {
    var files = records
    files["documents/letter"] = "title: A letter\n\(fields)\n---\n\(text)"
    try await self.init(files)
  }

  func text(_ address: String) throws -> AnalyzedText {
    try #require(texts.first { publication.target(address) == $0.findings.owner.target })
  }

  func findings(_ address: String = "letter") throws -> TextFindings {
    try text(address).findings
  }

  func slug(_ id: RecordID) -> String { "\(publication[id].slug)" }

  /// The mentions of a document, each as `slug: words`.
  func mentions(_ address: String = "letter") throws -> [String] {
    try findings(address).mentions.map { "\(slug($0.record)): \($0.snippet.name)" }
  }

  /// The names that nothing decides, each with its candidates.
  func open(_ address: String = "letter") throws -> [String] {
    try findings(address).unresolved.map { name in
      "\(name.snippet.name): \(name.candidates.map { slug($0) }.joined(separator: ", "))"
    }
  }

  /// The words that become quiet links, each as `slug: words`.
  func quietLinks(_ address: String = "letter") throws -> [String] {
    try text(address).quietLinks.map { link in
      let words = link.node.withLiteralBytes { Array($0)[link.range] }
      return "\(slug(link.record)): \(String(decoding: words, as: UTF8.self))"
    }
  }

  /// The anchors of a document's numbered paragraphs.
  func anchors(_ address: String = "letter") throws -> [String] {
    try findings(address).locators.compactMap(\.anchor)
  }
}

extension TextSource.Owner {
  fileprivate var target: ContentTarget {
    switch self {
    case .document(let position): .document(position)
    case .record(let id): .record(id)
    case .page(let index): .page(index)
    }
  }
}
