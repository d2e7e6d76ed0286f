import Diagnostics
import FileTree
import Importing
import OrderedConcurrency

/// Imports many texts on all cores; what fails holds nothing up.
struct ImportBatch: Sendable {
  let reader: TextReader
  let site: DiskFolder
  let slug: String?
  let force: Bool
  let isRehearsal: Bool

  /// A text that was imported.
  struct Done: Sendable {
    let name: String
    let type: String
    let language: String?
    let words: Int
    let doubts: Int
    let leftOut: Int
    let place: String
    let outcome: ImportWriting.Outcome
    let problems: [Diagnostic]
  }

  /// How many bytes of originals are worked on at once, so that memory does not grow with the number
  /// of texts.
  private static let bytesAtOnce = 8 << 20
  private static let textsAtOnce = 64

  /// Imports texts in order; each result stands in the place of its text.
  func run(_ inputs: [ImportInput], progress: ImportProgress?) async -> [Result<
    Done, ImportFailure
  >] {
    var places = ImportPlaces(site: site, slug: slug, force: force)
    var results: [Result<Done, ImportFailure>] = []
    progress?.start(inputs.count)
    for group in groups(of: inputs) {
      let read = await concurrentMap(group) { input in
        Result { () throws(ImportFailure) in try reader.read(input) }
      }
      let placed = read.map { text in
        text.flatMap { text in
          Result { () throws(ImportFailure) in try places.settle(text) }
        }
      }
      results += await concurrentMap(Array(zip(group, placed))) { input, placed in
        defer { progress?.advance(input.shown) }
        return placed.flatMap { placed in
          Result { () throws(ImportFailure) in try finish(placed) }
        }
      }
    }
    progress?.finish()
    return results
  }

  private func finish(_ placed: PlacedImport) throws(ImportFailure) -> Done {
    let rendered = try RenderedImport(placed.text)
    let outcome = try ImportWriting(placed, rendered, in: site).write(isRehearsal: isRehearsal)
    let (text, document) = (placed.text, placed.text.document)
    let place = "content/documents/\(document.slug)"
    return Done(
      name: text.name, type: document.frontMatter.type, language: document.frontMatter.language,
      words: rendered.account.total, doubts: rendered.report.doubts,
      leftOut: document.dropped.count,
      place: rendered.files.count == 1
        ? "\(place).md" : "\(place)/ (\(rendered.files.count) files)",
      outcome: outcome, problems: text.problems)
  }

  private func groups(of inputs: [ImportInput]) -> [[ImportInput]] {
    var result: [[ImportInput]] = []
    var bytes = 0
    for input in inputs {
      let fits = bytes + input.size <= Self.bytesAtOnce
      if let last = result.last, last.count < Self.textsAtOnce, fits {
        result[result.count - 1].append(input)
      } else {
        result.append([input])
        bytes = 0
      }
      bytes += input.size
    }
    return result
  }
}

extension Result where Failure == ImportFailure {
  /// What came out of it, if anything did.
  var done: Success? { if case .success(let value) = self { value } else { nil } }
  /// Why nothing came out of it.
  var failure: ImportFailure? { if case .failure(let failure) = self { failure } else { nil } }
}
