import Importing
import Testing

@Suite struct NoteTests {
  private let body = """
    The league was founded in the autumn of the year in a small flat at
    the edge of the town.MARK Nobody believed then that it would last as
    long as it did, and those who said so were laughed at by the rest.

    """

  @Test(arguments: [
    ("1", "1 See the minutes of the first session."),
    ("[1]", "[1] See the minutes of the first session."),
    ("(1)", "1. See the minutes of the first session."),
    ("¹", "¹ See the minutes of the first session."),
    ("1", "1See the minutes of the first session."),
    ("*", "* See the minutes of the first session."),
    ("†", "† See the minutes of the first session."),
  ])
  func tiesANoteToItsMark(mark: String, note: String) throws {
    let text = try imported(body.replacing("MARK", with: mark) + "\n" + note + "\n")
    #expect(text.singleDocument.contains("of the town.[^1] Nobody"))
    #expect(text.singleDocument.contains("\n[^1]: See the minutes of the first session.\n"))
    #expect(text.blocks.count == 1)
  }

  @Test func tiesAMarkOnALineOfItsOwn() throws {
    let source = """
      The league was founded in the autumn of the year in a small flat at
      the edge of the town, as the minutes of its first session tell us
      1
      . Nobody believed then that it would last as long as it did.

      1 The minutes are kept in the archive of the town.
      """
    let text = try imported(source)
    #expect(text.singleDocument.contains("tell us[^1]. Nobody"))
  }

  @Test func findsNotesThatInterruptASentence() throws {
    let text = try imported(
      """
      The league was founded in the autumn of the year in a small flat at
      the edge of the town.1 Nobody believed then that it would last and
      1 The minutes are kept in the archive of the town, in a box with a
      green label.
      those who said so were laughed at by all the others in the room.
      """)
    #expect(text.blocks.count == 1)
    #expect(
      text.blocks[0].content.plainText.hasSuffix(
        "would last and those who said so were "
          + "laughed at by all the others in the room."))
    #expect(text.notes[0].content.plainText.hasSuffix("in a box with a green label."))
  }

  @Test func keepsNotesOfEachPageApart() throws {
    let page = """
      The league was founded in the autumn of the year in a small flat at
      the edge of the town.1 Nobody believed then that it would last long.

      1 The minutes are kept in the archive.

      """
    let second = """
      In the winter the paper came out for the first time, in a hundred
      copies.1 They were sold at the gates of the port within one morning.

      1 Three letters tell of it.

      """
    let text = try imported(page + "\u{0C}" + second)
    #expect(text.notes.map(\.label) == ["1", "2"])
    #expect(text.notes.map { $0.content.plainText.contains("letters") } == [false, true])
    #expect(text.singleDocument.contains("copies.[^2]"))
  }

  @Test func doesNotTakeNumberedHeadingsForNotes() throws {
    let text = try imported(
      """
      1. The first years

      The league was founded in the autumn of the year in a small flat at
      the edge of the town.1 Nobody believed then that it would last long.

      2. The split

      The split came as a surprise to all of us who were at the congress.

      1 The minutes are kept in the archive.
      """)
    #expect(outline(text).filter { $0.hasPrefix("h1: 2.") } == ["h1: 2. The split"])
    #expect(text.notes.count == 1)
  }

  @Test func leavesBracketsAndYearsAlone() throws {
    let text = try imported(
      """
      N[atalia] I[vanovna] wrote in 1938 (the 20th of May) that she had
      read point [3] of the programme, and that it was (1) short and (2)
      clear, which could not be said of all of them.
      """)
    #expect(text.notes.isEmpty)
    #expect(text.singleDocument.contains("N[atalia] I[vanovna]"))
    #expect(text.singleDocument.contains("point [3] of"))
  }
}
