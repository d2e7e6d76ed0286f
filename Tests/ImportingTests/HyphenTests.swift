import Importing
import Testing

@Suite struct HyphenTests {
  /// A text that says some words whole and cuts others at a line's end.
  private func paragraph(of known: String, _ head: String, _ tail: String) throws -> String {
    let text = try imported(
      """
      The words that are known from elsewhere in the text are these: \(known)
      and then the line goes on for quite a while, until it reaches \(head)-
      \(tail) and goes on after it for some more words until it all ends.
      """)
    return text.blocks.map { $0.content.plainText }.joined(separator: " ")
  }

  @Test(arguments: [
    ("nothing", "com", "rade", "comrade"),
    ("counter-revolutionary", "counter", "revolutionary", "counter-revolutionary"),
    ("counterrevolutionary", "counter", "revolutionary", "counterrevolutionary"),
    ("counter and revolutionary", "count", "er-revolutionary", "counter-revolutionary"),
    ("colonial", "semi-co", "lonial", "semi-colonial"),
    ("Latin", "Lat", "in", "Latin"),
    ("left-wing and right", "right", "wing", "right-wing"),
    ("nothing", "mid", "1950s", "mid-1950s"),
    ("the COTP-CI", "COTP", "CI", "COTP-CI"),
    ("nothing", "Saint", "Denis", "Saint-Denis"),
    ("nothing", "Indíge", "na", "Indígena"),
    ("nothing", "Vor", "und Nachteile", "Vor- und Nachteile"),
  ])
  func judgesAHyphenAtALinesEnd(known: String, head: String, tail: String, want: String) throws {
    let words = try paragraph(of: known, head, tail)
    #expect(words.contains("reaches \(want) "), "\(words)")
  }

  @Test func asksTheWordListOnlyWhereTheTextIsSilent() throws {
    let source = """
      It was a long way to the town, and we took the road of the working-
      class districts down to the harbour, where we all found some water-
      melons on the quay and ate them before anybody else came and saw us.
      """
    let text = try imported(source, words: ["working", "class", "watermelon"])
    let words = text.blocks.map { $0.content.plainText }.joined()
    #expect(words.contains("working-class districts"))
    #expect(words.contains("watermelons"))
  }

  @Test func takesAHyphenWithASpaceAfterItForADash() throws {
    let source = [
      "It was said under conditions that were very hard on the people- ",
      "as had happened before in many other countries of the world com-",
      "rades had come from - that nothing could be done about it, and ",
      "that every one of them should go home and wait for better times. ",
      "They did not do so, and a long time later it was seen that they ",
      "had been right about it from the very first day to the last one. ",
    ]
    let text = try imported(source.joined(separator: "\n"))
    #expect(text.blocks[0].content.plainText.contains("the people- as had happened"))
    #expect(text.blocks[0].content.plainText.contains("comrades"))
  }

  @Test func joinsAWordAcrossAPageByTheTextsOwnWords() throws {
    let text = try imported(
      """
      The Comandos were set up in the towns of the south in that year,
      and we were all of us agreed that it was wrong to call for Coman-
      \u{0C}After the coup had come there was no more to be said about this,
      and nobody said it, as far as I remember those days of the winter.

      dos where there was a living movement already, which was in need
      of all the people that it could find for its work in the factories.
      """)
    let words = text.blocks.map { $0.content.plainText }
    #expect(words.first?.contains("call for Comandos where") == true, "\(words)")
    #expect(words.count == 2)
  }
}
