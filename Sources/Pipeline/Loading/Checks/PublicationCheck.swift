import Diagnostics
import FileTree
import PublicationModel

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
