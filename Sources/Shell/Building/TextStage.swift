import Diagnostics
import FileTree
import Indexing
import OrderedConcurrency
import PublicationModel
import StructuredText

/// Reads and analyzes the texts of a publication, one work at a time.
struct TextStage: Sendable {
  private let publication: Publication
  private let source: any FileSource
  private let analyzer: TextAnalyzer

  init(_ publication: Publication, source: any FileSource) {
    self.publication = publication
    self.source = source
    analyzer = TextAnalyzer(publication, names: NameRegistry(publication))
  }

  /// The texts of a work, or of one note or page, with what could not be read.
  func analyze(_ owners: [TextSource.Owner]) -> (texts: [AnalyzedText], problems: [Diagnostic]) {
    var sources: [TextSource] = []
    var problems: [Diagnostic] = []
    for owner in owners {
      let path = path(of: owner)
      do throws(FileError) {
        let file = SourceText(path: path, bytes: try source.read(path))
        let body = FrontMatter.split(file.bytes)?.body ?? file.bytes.count..<file.bytes.count
        sources.append(TextSource(owner: owner, file: file, body: body))
      } catch {
        problems.append(Diagnostic(.error, "unreadable", at: .file(path), error.description))
      }
    }
    return (analyzer.analyze(sources), problems)
  }

  /// What stands in all texts of the publication.
  func findings() async -> [TextFindings] {
    await concurrentMap(groups) { analyze($0).texts.map(\.findings) }.flatMap { $0 }
  }

  /// The problems of texts, and those that show only when all texts are known.
  func problems(of findings: [TextFindings]) -> [Diagnostic] {
    findings.flatMap(\.diagnostics)
      + AnchorCheck(publication, findings: findings, source: source).diagnostics()
  }

  /// The texts of a work.
  func owners(ofWork index: Int) -> [TextSource.Owner] {
    publication.works[index].documents.indices.map {
      .document(Publication.DocumentPosition(work: index, document: $0))
    }
  }

  private var groups: [[TextSource.Owner]] {
    publication.works.indices.map(owners(ofWork:))
      + publication.allRecordIDs.map { [.record($0)] }
      + publication.pages.indices.map { [.page($0)] }
  }

  private func path(of owner: TextSource.Owner) -> String {
    switch owner {
    case .document(let position): publication[position].path
    case .record(let id): publication[id].path
    case .page(let index): publication.pages[index].path
    }
  }
}
