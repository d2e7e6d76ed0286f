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
  _ text: String, as fileName: String = "text.txt", language: String? = nil,
  words: Set<String>? = nil,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImportedText {
  let options = ImportOptions(language: language, speller: speller(of: words))
  let result = Importer.importText(Array(text.utf8), fileName: fileName, options: options)
  let document = try #require(result.text, "\(result.problems)", sourceLocation: sourceLocation)
  #expect(document.missingWords.isEmpty, sourceLocation: sourceLocation)
  return document
}

/// A dictionary of the given words for every language, or none.
func speller(of words: Set<String>?) -> ImportOptions.Speller {
  guard let words else { return { _ in nil } }
  let knows: @Sendable (String) -> Bool = {
    words.contains($0) || words.contains($0.lowercased())
  }
  return { _ in knows }
}
