import Importing
import Testing

/// Imports a web page and proves that no word was lost.
func importedPage(
  _ html: String, as fileName: String = "page.html", isWhole: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImportedText {
  try importedPage(
    Array(html.utf8), as: fileName, isWhole: isWhole, sourceLocation: sourceLocation)
}

/// Imports the bytes of a web page and proves that no word was lost.
func importedPage(
  _ bytes: [UInt8], as fileName: String = "page.html", isWhole: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> ImportedText {
  let result = Importer.importPage(bytes, fileName: fileName, isWhole: isWhole)
  let document = try #require(result.text, "\(result.problems)", sourceLocation: sourceLocation)
  #expect(document.missingWords.isEmpty, sourceLocation: sourceLocation)
  return document
}

/// The body of a document as Markdown, without its front matter.
func body(_ text: ImportedText) -> String {
  let markdown = text.singleDocument
  guard let end = markdown.firstRange(of: "\n---\n\n") else { return "" }
  return String(markdown[end.upperBound...])
}

/// A paragraph that no page takes for furniture.
let prose = """
  The committee met every evening in the back room of the printing shop, and whoever came late had to \
  stand by the door until the vote was over.
  """
