import MarkdownTree
import Testing

@Suite("HTML equals that of the cmark-gfm command")
struct ReferenceTests {
  @Test("for every example of CommonMark", arguments: switchedOptions)
  func commonMark(options: MarkdownOptions) throws {
    let texts = try CommonMarkExample.all().map(\.markdown)
    #expect(texts.count > 600)
    try expectSameHTML(texts, options)
  }

  @Test("for our examples of each extension", arguments: switchedOptions)
  func extensions(options: MarkdownOptions) throws {
    try expectSameHTML(extensionExamples, options)
    var more = options
    more.extensions.formUnion([.tagFilter, .taskLists])
    try expectSameHTML(extensionExamples, more)
  }

  @Test(
    "for random texts, whatever extensions are on",
    arguments: [
      MarkdownOptions.publication, MarkdownOptions(extensions: [.autolinks]),
      MarkdownOptions(extensions: [.strikethrough, .footnotes], smartPunctuation: true),
      MarkdownOptions(), MarkdownOptions(extensions: [.tables, .autolinks, .footnotes]),
    ])
  func randomMixtures(options: MarkdownOptions) throws {
    try expectSameHTML(randomTexts(400), options)
    try expectSameHTML(extensionExamples, options)
  }

  private func expectSameHTML(_ texts: [String], _ options: MarkdownOptions) throws {
    let expected = try ReferenceCommand.html(of: texts, options)
    for (text, expected) in zip(texts, expected) {
      #expect(try html(of: text, options) == expected, "of \(text.debugDescription)")
    }
  }
}
