import Importing
import Testing

@Suite struct ParagraphTests {
  @Test func reflowsHardWrappedLinesToParagraphs() throws {
    let text = try imported(
      """
      The strike of the dockers began on a Monday in the rain, and
      by the evening nobody was at work in the whole of the port.

      Their committee met in a room above the bakery, where it had
      to be careful not to wake the baker.
      """)
    #expect(
      outline(text) == [
        "The strike of the dockers began on a Monday in the rain, and by the evening nobody was at "
          + "work in the whole of the port.",
        "Their committee met in a room above the bakery, where it had to be careful not to wake "
          + "the baker.",
      ])
  }

  @Test func joinsWhatABlankLineCutApart() throws {
    let text = try imported(
      """
      The strike of the dockers began on a Monday in the rain, and

      by the evening nobody was at work in the whole of the port. We
      had not expected it, and when I was twenty years old at last,

      I joined the committee of the strike in the room above the
      bakery.
      """)
    #expect(outline(text).count == 1)
  }

  @Test func keepsAShortLineWithoutFullStopAsTheEndOfItsParagraph() throws {
    let text = try imported(
      """
      The strike of the dockers began on a Monday in the rain, and
      by the evening nobody was at work in the whole of the port. I
      was about fifteen

      My father had told me about his years at sea, and about the
      strike that he had seen as a boy.
      """)
    #expect(outline(text).count == 2)
  }

  @Test func findsParagraphsWithoutBlankLinesByTheirShortLastLines() throws {
    let text = try imported(
      """
      La huelga de los estibadores comenzó un lunes bajo la lluvia, y
      al anochecer nadie trabajaba ya en todo el puerto de la ciudad.
      Así fue.
      El comité se reunía en una habitación encima de la panadería, en
      la que había que hablar muy bajo para no despertar a nadie.
      Nada más.
      Cuando llegó la primavera, los delegados de las demás secciones
      pidieron hablar con nosotros, y entonces todo cambió de golpe.
      """)
    #expect(outline(text).count == 3)
    #expect(text.frontMatter.language == "es")
  }

  @Test func joinsASentenceAcrossACaptionAtThePagesEnd() throws {
    let text = try imported(
      """
      The strike of the dockers began on a Monday in the rain, and
      by the evening nobody was at work in the whole of the

      1926. Dockers at the gates
      \u{0C}port, which had never been seen before in the history of the
      town and of its people.
      """)
    #expect(
      outline(text) == [
        "The strike of the dockers began on a Monday in the rain, and by the evening nobody was at "
          + "work in the whole of the port, which had never been seen before in the history of the "
          + "town and of its people.",
        "caption: 1926. Dockers at the gates",
      ])
  }

  @Test func readsTextWithABlankLineAfterEachLine() throws {
    let text = try imported(
      """
      The strike of the dockers began on a Monday in the rain, and

      by the evening nobody was at work in the whole of the port. It

      had been prepared for weeks by a committee of which only the

      oldest of us knew anything, and they kept their mouths shut

      until the very last day before it all began at the gates.
      """)
    #expect(outline(text).count == 1)
  }

  @Test func takesEachLineOfAWebPageForAParagraph() throws {
    let text = try imported(
      """
      About the dockers
      The strike of the dockers began on a Monday in the rain, and by the evening nobody was at work in the whole of the port.
      Their committee met in a room above the bakery, where it had to be careful not to wake the baker.
      """)
    #expect(text.frontMatter.title == "About the dockers")
    #expect(outline(text).count == 2)
  }

  @Test func knowsTheLinesOfEachBlock() throws {
    let text = try imported("One line of text that stands here.\n\nAnother one stands below it.\n")
    #expect(text.blocks.map(\.lines) == [[1], [3]])
  }

  @Test func keepsDashesInASentenceFromBecomingListItems() throws {
    let text = try imported(
      """
      The movement of the unemployed which had been led by the front
      -which started to fight in the worst of conditions and without
      any help- was led into a struggle apart from the employed, and
      - would you believe it - nobody said a word against it.
      """)
    #expect(outline(text).count == 1)
    #expect(text.blocks.first?.kind == .paragraph)
  }
}
