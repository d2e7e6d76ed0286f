import Diagnostics
import FileTree
import PublicationModel
import StructuredText

/// The rules that a publication must keep as a whole; each stands in a file of its own.
struct PublicationCheck {
  private let publication: Publication
  private let source: any FileSource

  init(_ publication: Publication, source: any FileSource) {
    self.publication = publication
    self.source = source
  }

  private static let rules: [any PublicationRule] = [
    UniqueAddresses(), KnownReferences(), OriginalsKept(), EvidenceGiven(), DatesInOrder(),
  ]

  /// Every breach of every rule.
  func diagnostics() -> [Diagnostic] {
    var report = CheckReport(source: source)
    for rule in Self.rules { rule.check(publication, into: &report) }
    return report.diagnostics
  }
}

/// One thing that must hold of a publication.
protocol PublicationRule: Sendable {
  /// Notes every breach of the rule.
  func check(_ publication: Publication, into report: inout CheckReport)
}

/// The breaches found so far, and the means to point at them.
struct CheckReport {
  let source: any FileSource
  private(set) var diagnostics: [Diagnostic] = []

  init(source: any FileSource) { self.source = source }

  /// Where a file's front matter has a word in a field or its list; the first line if nowhere.
  func range(of word: String, inField name: String, of path: String) -> Range<Int> {
    guard let bytes = try? source.read(path),
      case .success(let fields) = FrontMatter.read(SourceText(path: path, bytes: bytes)),
      let value = fields.fields.first(where: { $0.key == name })?.value
    else { return 0..<3 }
    var nodes = [value]
    if case .sequence(let items) = value.content { nodes = items }
    let node = nodes.first { node in
      if case .scalar(let text, _) = node.content {
        text.trimmingWhitespace() == word
      } else {
        false
      }
    }
    return (node ?? value).range
  }

  /// Notes a breach; the file is read anew for its line, as breaches are rare.
  mutating func add(
    _ severity: Diagnostic.Severity, _ rule: String, in path: String, at range: Range<Int>,
    _ message: String, hint: String? = nil
  ) {
    let bytes = try? source.read(path)
    let place =
      bytes.map { SourceText(path: path, bytes: $0).location(of: range) } ?? .file(path)
    diagnostics.append(Diagnostic(severity, rule, at: place, message, hint: hint))
  }
}
