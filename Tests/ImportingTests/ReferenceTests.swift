import Diagnostics
import Importing
import Testing

@Suite struct ReferenceTests {
  @Test(arguments: ReferenceEntries.all)
  func readsTheFieldsOfEveryEntry(list: ReferenceEntries.List) throws {
    let expected = Self.entries(of: list)
    let numbered = expected.enumerated().map { "\($0 + 1). \($1.entry)" }
    let document = try imported(
      "A meeting\n\n\(list.paragraph)\n\n\(list.heading)\n\n" + numbered.joined(separator: "\n\n"))
    let references = document.frontMatter.bibliography
    #expect(references.map(\.note) == expected.map(\.entry))
    #expect(document.blocks.count == 1)
    for (reference, wanted) in zip(references, expected) {
      #expect(Self.fields(of: reference) == wanted.fields, "\(wanted.entry)")
    }
  }

  @Test(arguments: [
    """
    1. The eight-hour day, which was won in 1919, must be given back to the ropemakers.

    2. All who were dismissed since March 1921 return to their benches: nobody is left outside.

    3. The fund of 1920 is paid out, in London and in Hull, before the end of the year 1922.
    """,
    """
    1. In 1903, the union had 40 members: carters, porters and two clerks.

    2. In 1907, after the strike, it had 900 members, p. 12 of the report says.

    3. In 1911, it had none.
    """,
    """
    1917 was the year of the yard: Anna Berg, Karl Stein and Ivan Petrov signed in May.

    1918 brought the first split, in Hamburg, and the second, in Bremen, 1919.

    1920 brought the third.
    """,
    """
    1. Anna Berg, Hamburg, was elected in 1919.

    2. Karl Stein, Bremen, was elected in 1920.

    3. Ivan Petrov, London, was elected in 1921.
    """,
  ])
  func leavesListsWithYearsInTheText(list: String) throws {
    let document = try imported(
      "A meeting\n\nThe committee met on a Monday and sent this to the employers:\n\n\(list)\n\nNobody answered, and on the next day the yard stood still from end to end."
    )
    #expect(document.frontMatter.bibliography.isEmpty)
  }

  private let paragraph =
    "The women of the rope yard had kept their own minutes, and nobody had asked to see them."

  @Test func findsAListWithoutAKnownHeading() throws {
    let document = try imported(
      """
      A meeting

      \(paragraph)

      Where all this may be looked up

      Birkett, Thomas. Ropewalks: A History. Liverpool: Mersey Lane, 1958.

      Dawlish, Ernest J., ed. Letters of a Striker. London: Pale Horse Press, 1947.

      Hartnoll, Edith. “The Cellar Press.” Studies in Agitation 3, no. 1 (1976): 33-58.
      """)
    #expect(
      document.frontMatter.bibliography.map(\.id) == [
        "birkett-1958", "dawlish-1947", "hartnoll-1976",
      ])
    #expect(document.blocks.count == 1)
  }

  @Test func cutsEntriesThatShareAParagraph() throws {
    let document = try imported(
      """
      A meeting

      \(paragraph)

      Bibliography

      [1] Birkett, Thomas. Ropewalks: A History. 2nd ed. Liverpool: Mersey Lane, 1958. [2] Dawlish, Ernest J., ed. Letters of a Striker. London: Pale Horse Press, 1947. [3] Hartnoll, Edith. Cellars. Hull: Quay, 1976.
      """)
    #expect(document.frontMatter.bibliography.map(\.number) == [1, 2, 3])
    #expect(
      document.frontMatter.bibliography.map(\.title) == [
        "Ropewalks: A History", "Letters of a Striker", "Cellars",
      ])
  }

  @Test func joinsAnEntryThatAPageCutInTwo() throws {
    let document = try imported(
      """
      A meeting

      \(paragraph)

      Bibliography

      Birkett, Thomas. Ropewalks: A History of the Cordage Trades in the

      north of England. Liverpool: Mersey Lane, 1958.

      Dawlish, Ernest J., ed. Letters of a Striker. London: Pale Horse Press, 1947.
      """)
    #expect(
      document.frontMatter.bibliography.map(\.note) == [
        "Birkett, Thomas. Ropewalks: A History of the Cordage Trades in the north of England. Liverpool: Mersey Lane, 1958.",
        "Dawlish, Ernest J., ed. Letters of a Striker. London: Pale Horse Press, 1947.",
      ])
  }

  private static func entries(of list: ReferenceEntries.List) -> [(entry: String, fields: [String])]
  {
    var result: [(entry: String, fields: [String])] = []
    for line in list.entries.split(separator: "\n") {
      if line.hasPrefix("  ") {
        result[result.count - 1].fields.append(String(line.dropFirst(2)))
      } else {
        result.append((String(line), []))
      }
    }
    return result.map { ($0.entry, $0.fields.sorted()) }
  }

  private static func fields(of reference: Reference) -> [String] {
    func names(_ role: String, _ names: [Reference.Name]) -> [String] {
      names.map { "\(role) \($0.family)" + ($0.given.map { ", \($0)" } ?? "") }
    }
    let single: [(String, String?)] = [
      ("title", reference.title), ("container", reference.container), ("place", reference.place),
      ("publisher", reference.publisher), ("edition", reference.edition),
      ("issued", reference.issued), ("volume", reference.volume), ("issue", reference.issue),
      ("pages", reference.pages), ("url", reference.url), ("doi", reference.doi),
      ("type", reference.type == "thesis" ? "thesis" : nil),
    ]
    return
      (names("author", reference.authors) + names("editor", reference.editors)
      + names("translator", reference.translators)
      + single.compactMap { name, value in value.map { "\(name) \($0)" } }).sorted()
  }
}
