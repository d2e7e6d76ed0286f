import Importing
import Testing

@Suite("Notes of web pages") struct PageNoteTests {
  private func notes(_ html: String) throws -> [String] {
    let text = try importedPage(html)
    return text.notes.map { "\($0.label): \($0.content.plainText)" }
  }

  @Test(
    "Every usual way of linking notes is read",
    arguments: [
      """
      <p>\(prose)<sup><a href="#fn1" id="r1">1</a></sup> More.</p>
      <ol class="footnotes"><li id="fn1">Archive, box 2. <a href="#r1">↩</a></li></ol>
      """,
      """
      <p>\(prose) <a name="f1" href="#n1">[1]</a> More.</p><h3>Footnotes</h3>
      <p class="note"><a name="n1" href="#f1">1.</a> Archive, box 2.</p>
      """,
      """
      <p>\(prose)<a href="#_ftn1" name="_ftnref1">[1]</a> More.</p><hr>
      <div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Archive, box 2.</p></div>
      """,
      """
      <p>\(prose)<sup class="reference" id="cite_ref-1"><a href="#cite_note-1">[1]</a></sup> More.</p>
      <h2>References</h2><ol><li id="cite_note-1"><span><a href="#cite_ref-1">^</a></span>
      <span>Archive, box 2.</span></li></ol>
      """,
      """
      <p>\(prose)(<a href="page.html#note-1">1</a>) More.</p><table><tr>
      <td><a name="note-1">(1)</a></td><td>Archive, box 2.</td></tr></table>
      """,
      """
      <p>\(prose)<a href="#e1" epub:type="noteref">*</a> More.</p>
      <aside epub:type="footnote" id="e1"><p>* Archive, box 2.</p></aside>
      """,
      """
      <p>\(prose)<sup><a href="#a">1</a></sup> More.</p><dl><dt id="a">1</dt><dd>Archive, box 2.</dd></dl>
      """,
    ])
  func linked(_ html: String) throws {
    #expect(try notes(html) == ["1: Archive, box 2."])
    let text = try importedPage(html)
    #expect(body(text).hasPrefix("\(prose)[^1] More."))
    #expect(text.blocks.count == 1)
  }

  @Test(
    "Notes that nothing links to are found by their numbers",
    arguments: [
      "<p>\(prose) [1] More.</p><p>[1] Archive, box 2.</p>",
      "<p>\(prose)* More.</p><p>* Archive, box 2.</p>",
      "<p>\(prose)<sup>1</sup> More.</p><h2>Notas</h2><ol><li>Archive, box 2.</li></ol>",
      "<p>\(prose) (1) More.</p><h2>Anmerkungen</h2><p>(1) Archive, box 2.</p>",
      "<p>\(prose)<sup>1</sup> More.</p><h2>Примечания</h2><p>1. Archive, box 2.</p>",
    ])
  func plain(_ html: String) throws {
    #expect(try notes(html) == ["1: Archive, box 2."])
    #expect(body(try importedPage(html)).hasPrefix("\(prose)[^1] More."))
  }

  @Test("A note of several paragraphs stays whole, and a note may be referred to twice")
  func long() throws {
    let found = try notes(
      """
      <p>One<sup><a href="#fn1">1</a></sup>, two<sup><a href="#fn2">2</a></sup>, \
      one<sup><a href="#fn1">1</a></sup>. \(prose)</p>
      <h2>Notes</h2><p id="fn1">1. First.</p><p>Still the first.</p><p id="fn2">2. Second.</p>
      """)
    #expect(found == ["1: First. Still the first.", "2: Second."])
  }

  @Test("Numbers that start again in each chapter get labels of their own")
  func restarting() throws {
    let chapter = { (name: String) in
      """
      <h2>Part \(name)</h2><p>\(prose)<sup><a href="#\(name)1">1</a></sup></p>
      <p id="\(name)1">1. Note of \(name).</p>
      """
    }
    #expect(try notes(chapter("a") + chapter("b")) == ["1: Note of a.", "2: Note of b."])
  }

  @Test("Tables of contents and chapters are no notes")
  func contents() throws {
    let text = try importedPage(
      """
      <p><a href="#c1">1</a> <a href="#c2">2</a></p><h2 id="c1">One</h2><p>\(prose)</p>
      <h2><a name="c2">Two</a></h2><p>\(prose)</p>
      """)
    #expect(text.notes.isEmpty)
    #expect(outline(text).filter { $0 == prose }.count == 2)
  }

  @Test("A number in brackets that is no note stays where it is")
  func noNotes() throws {
    let text = try importedPage("<p>Paragraph [7] says (1) this and (2) that. \(prose)</p>")
    #expect(body(text).hasPrefix("Paragraph [7] says (1) this and (2) that."))
  }
}
