import Importing
import Testing

@Suite struct MarkdownTests {
  /// The Markdown of a text of one paragraph.
  private func markdown(_ paragraph: String) throws -> String {
    let text = try imported(
      "A title of some words\n\n\(paragraph)\n\nAnd that was all of it, they said.\n")
    return text.singleDocument.split(separator: "---\n\n", maxSplits: 1).last
      .map { String($0.prefix { $0 != "\n" }) } ?? ""
  }

  @Test(arguments: [
    ("1970. The government was new.", "1970\\. The government was new."),
    ("# of members: twelve thousand.", "\\# of members: twelve thousand."),
    ("> Our strategy for the whole of it.", "\\> Our strategy for the whole of it."),
    ("+ one more of them came in.", "\\+ one more of them came in."),
    ("Here is *one* and a_b and _c_.", "Here is \\*one\\* and a_b and \\_c\\_."),
    ("The l`Internationale was sung.", "The l\\`Internationale was sung."),
    ("An <b>old</b> page, 3 < 4.", "An \\<b>old\\</b> page, 3 < 4."),
    ("See [here](there) and [[slug]] and [^1].", "See \\[here](there) and \\[[slug]] and \\[^1]."),
    ("N[atalia] I[vanovna] wrote it.", "N[atalia] I[vanovna] wrote it."),
    ("Marks & Spencer &amp; others.", "Marks & Spencer \\&amp; others."),
    ("A ~~struck~~ word.", "A \\~\\~struck\\~\\~ word."),
    ("A back\\slash and a \\* star.", "A back\\slash and a \\\\\\* star."),
  ])
  func escapesWhatWouldBeMarkup(paragraph: String, want: String) throws {
    #expect(try markdown(paragraph) == want)
  }

  @Test func quotesFrontMatterThatYAMLWouldMisread() throws {
    let text = try imported(
      "1936: the \"year\" of it\n\nThe strike of the dockers began on a Monday in the rain, and so on.\n"
    )
    #expect(text.singleDocument.hasPrefix("---\ntitle: \"1936: the \\\"year\\\" of it\"\n"))
  }
}
