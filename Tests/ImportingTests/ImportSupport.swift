import Importing
import Testing

/// The blocks of a text with their kinds, as `heading 1: …`, for short comparisons.
func outline(_ text: ImportedText) -> [String] {
  text.blocks.map { block in
    let words = block.content.plainText
    return switch block.kind {
    case .heading(let level): "h\(level): \(words)"
    case .paragraph: words
    case .listItem(let number, _): "\(number.map { "\($0)." } ?? "-") \(words)"
    case .quotation: "quotation: \(words)"
    case .verse: "verse: \(words)"
    case .epigraph: "epigraph: \(words)"
    case .table(let columns): "table \(columns): \(words)"
    case .box(let isTitle): "\(isTitle ? "box title" : "box"): \(words)"
    case .caption: "caption: \(words)"
    case .salutation: "salutation: \(words)"
    case .dateline: "dateline: \(words)"
    case .signature: "signature: \(words)"
    case .note: "note: \(words)"
    }
  }
}

/// Imports a text and proves that no word was lost.
func imported(
  _ text: String, as fileName: String = "text.txt", words: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImportedText {
  let options = ImportOptions(wordList: { _ in words })
  let result = Importer.importText(Array(text.utf8), fileName: fileName, options: options)
  let document = try #require(result.text, "\(result.problems)", sourceLocation: sourceLocation)
  #expect(document.missingWords.isEmpty, sourceLocation: sourceLocation)
  return document
}
