import Indexing
import PublicationModel
import Theming

/// The sentences of one document that name a record, as list items.
///
/// They are put together here and not in a template, as a large publication has millions of them.
struct PassageList {
  let linker: Linker
  let vocabulary: Vocabulary
  let index: MentionIndex

  /// How many sentences are shown before the rest is folded away.
  private static let shown = 12

  /// The list items that are shown, those that are folded away, and how many these are.
  func passages(
    _ group: MentionIndex.Group
  ) -> (shown: HTML, folded: HTML?, foldedCount: Int) {
    let shown = group.mentions.prefix(Self.shown + 3)
    guard group.mentions.count > shown.count else {
      return (items(group.mentions[...], in: group.document), nil, 0)
    }
    let first = group.mentions.prefix(Self.shown)
    let rest = group.mentions.dropFirst(Self.shown)
    return (items(first, in: group.document), items(rest, in: group.document), rest.count)
  }

  private func items(
    _ mentions: ArraySlice<Mention>, in document: Publication.DocumentPosition
  ) -> HTML {
    var output: [UInt8] = []
    let page = linker.url(document)
    for mention in mentions {
      let locator = index.locator(of: mention, in: document)
      write("<li><a class=\"locator\" href=\"", to: &output)
      output.appendEscaped(page)
      if let anchor = locator?.anchor { write("#\(anchor)", to: &output) }
      write("\">", to: &output)
      output.appendEscaped(words(for: locator))
      write("</a> ", to: &output)
      output.appendEscaped(mention.snippet.before)
      write("<mark>", to: &output)
      output.appendEscaped(mention.snippet.name)
      write("</mark>", to: &output)
      output.appendEscaped(mention.snippet.after)
      write("</li>\n", to: &output)
    }
    return HTML(markup: output)
  }

  private func words(for locator: TextFindings.Locator?) -> String {
    guard let locator, let number = locator.number else { return "¶" }
    switch locator.kind {
    case .paragraph: return "¶ \(number)"
    case .note: return vocabulary.strings.formatted("note_number", ["number": "\(number)"])
    case .reference:
      return vocabulary.strings.formatted("reference_number", ["number": "\(number)"])
    }
  }

  private func write(_ markup: String, to output: inout [UInt8]) {
    output.append(contentsOf: markup.utf8)
  }
}
