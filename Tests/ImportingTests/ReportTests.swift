import Foundation
import Importing
import Testing

@Suite struct ReportTests {
  private func report(_ text: ImportedText) -> String {
    let files = text.files
    let written = files.map { ReportHead.Written(path: $0.path, sha256: "abc") }
    return ConversionReport(
      on: text, files: files, account: text.account(of: files), format: "plain text"
    ).markdown(
      head: ReportHead(original: "originals/text.txt", sha256: "def", written: written))
  }

  @Test func accountsForEveryWord() throws {
    let text = try imported(
      "On Harbours\n\nby Ana Sol\n\nThe harbour was closed in those days by the league of printers.\n"
        + "\nShare on Facebook\n\nLog in\n")
    let account = text.account(of: text.files)
    #expect(account.isComplete)
    #expect(account.total == 22)
    #expect(account.counts.values.reduce(0, +) == 22)
    #expect(account.counts[.dropped] == 5)
    #expect(account.restated.map(\.word) == ["by"])
    let words = report(text)
    #expect(words.contains("`Share on Facebook`") && words.contains("`Log in`"))
    #expect(words.contains("- 3: `by`"))
    #expect(words.contains("| authors | `Ana Sol` | 3 |"))
  }

  @Test func listsTheMostDoubtfulFirst() throws {
    let text = try imported(
      "The league of prin-\nters met in the old harbour beside the quay of the sailors and\n"
        + "decided that the paper would come out on every Saturday of that ye-\nar again.\n",
      words: ["printers"])
    let words = report(text)
    let doubtful = try #require(words.range(of: "## To check"))
    let likely = try #require(words.range(of: "## Likely right"))
    #expect(doubtful.lowerBound < likely.lowerBound)
    let habit = try #require(words.range(of: "`ye-`/`ar` became `year`"))
    #expect(habit.lowerBound < likely.lowerBound)
    let known = try #require(words.range(of: "`prin-`/`ters` became `printers`"))
    #expect(known.lowerBound > likely.lowerBound)
  }

  @Test func readsItsHeadBack() throws {
    let head = ReportHead(
      original: "originals/a \"b\" \\ c.txt", sha256: "0f",
      written: [
        .init(path: "work/index.md", sha256: "1e"), .init(path: "work/01-a.md", sha256: "2d"),
      ])
    let text = try imported("A Title\n\nThe words of a text that was found in the harbour.\n")
    let words = ConversionReport(
      on: text, files: text.files, account: text.account(of: text.files), format: "plain text"
    ).markdown(head: head)
    #expect(ReportHead(ofReport: words) == head)
    #expect(ReportHead(ofReport: "---\ntitle: Mine\n---\n\nText.\n") == nil)
  }

  @Test func keepsSignsOfMarkupInSpansOfCode() throws {
    let text = try imported(
      "A Title\n\nThe words of a text that was found in the harbour by the printers.\n\n"
        + "Share `on` Facebook\n\nLog in\n")
    #expect(!report(text).contains("`Share `on` Facebook`"))
  }

  /// Each text once lost a word in its markup, though the blocks held it.
  @Test(arguments: [
    "The paper was sold[1](in secret) on the quay.\n\n[1] By the printers of the harbour.\n",
    "The paper was sold[1]: nobody knew it.\n\n[1] By the printers of the harbour.\n",
    "See http://example.org/a_page_[1] and more words of the text here.\n\n[1] By the printers.\n",
    "See www.example.org.[1] It has more words of the text there.\n\n[1] By the printers of it.\n",
    "See http://example.org/<b>x</b> and www.example.org/~ana/a_b_c for the words.\n",
    "The sum [of [all](2) things] was counted by the printers of the harbour.\n",
    "Words of the text [see ![1](2)] and www.example.org, and so on to the end.\n",
    "A title: \u{301}of all\n\nThe words of a text that was found in the harbour.\n",
  ])
  func losesNoWordInItsMarkup(source: String) throws {
    let text = try imported(source)
    let account = text.account(of: text.files)
    #expect(account.isComplete, "\(account.missing) \(account.fault ?? "")\n\(text.singleDocument)")
  }

  @Test func writesAddressesAsTheyAre() throws {
    let text = try imported(
      "The words stand at http://example.org/~ana/a_page and at www.example.org in full.\n")
    #expect(
      text.singleDocument.contains(
        "<http://example.org/~ana/a_page> and at www.example.org in full."))
  }

  @Test func leavesOutNoColumnBesideALabel() throws {
    let left = [
      "The league of printers met in the", "harbour, and it counted the sheets",
      "that had been sold on the quay in", "the winter before, and found that",
      "nobody had paid for them at all.", "", "References", "",
      "1. Sol, Ana. The Harbour. Lima,", "   1938.",
    ]
    let right = [
      "What the sailors read at that time", "was printed on two sides of a sheet",
      "and folded by hand, so that it was", "small enough for a pocket, and the",
      "police of the harbour did not find", "it, although they looked for it on",
      "every ship that came in, the para-", "graph on the strike above all, and",
      "took away whatever they could find", "in the cabins of the crew.",
    ]
    let page = zip(left, right).map { one, other in
      one + String(repeating: " ", count: 40 - one.count) + other
    }
    let text = try imported(page.joined(separator: "\n") + "\n")
    #expect(!text.dropped.contains { $0.text.contains("para") })
  }
}
