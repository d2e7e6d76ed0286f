import Importing
import Testing

@Suite struct FurnitureDumpTests {
  private static let prose = """
       The strike of the dockers began on a Monday in the rain, and by the
       evening nobody was at work in the port, where forty ships lay waiting.

       Their committee met in a room above the bakery, where it had to be
       careful not to wake the baker, who rose at three and slept at seven.
    """

  @Test func setsTheSignsOfATextBrowserAside() throws {
    let text = try imported(
      """
         #[1]alternate [2]alternate

         [logo.png]

         [3]Skip to content

           * [4]Home
           * [5]Harbour lore
           * [6]Archive
           * [7]Contact

         (BUTTON) Menu
         [ ] Remember me
         ____________________ Search

      The strike of the dockers

      \(Self.prose)

         [8]Back to top

      References

         Visible links
         4. https://example.org/
         5. https://example.org/lore
         6. https://example.org/archive
         7. https://example.org/contact
      """)
    #expect(text.dropped.contains { $0.text.contains("Harbour lore") })
    #expect(!text.dropped.contains { $0.text.contains("The strike of") })
    #expect(text.missingWords.isEmpty)
  }

  @Test(arguments: [
    ["Leave a comment", "Privacy policy", "Sitemap"],
    ["Deja un comentario", "Mapa del sitio", "Saltar al contenido"],
    ["Laisser un commentaire", "Plan du site", "Aller au contenu"],
    ["Deixe um comentário", "Tamanho da letra", "Ir para o conteúdo"],
    ["Kommentar schreiben", "Schriftgröße", "Direkt zum Inhalt"],
    ["Lascia un commento", "Versione stampabile", "Vai al contenuto"],
    ["Оставить комментарий", "Карта сайта", "Забыли пароль?"],
  ])
  func setsUnknownLinksAmongKnownOnesAfterTheTextAside(known: [String]) throws {
    let text = try imported(
      """
      The strike of the dockers

      \(Self.prose)

      Hull, May 1932

      \(known[0])
      Harbour lore
      \(known[1])
      \(known[2])
      """)
    #expect(text.dropped.map(\.text) == [known[0], "Harbour lore", known[1], known[2]])
    #expect(text.missingWords.isEmpty)
  }

  @Test func keepsNotesAfterTheLinksBelowAText() throws {
    let text = try imported(
      """
      The strike of the dockers

      \(Self.prose)

      Share on Facebook
      Leave a comment
      Privacy policy

      Notes

      [1] Harbour Archive, box 3, letter of the baker.
      [2] The Quay, 4 May 1932, p. 3.
      """)
    #expect(!text.dropped.contains { $0.text.contains("Harbour") || $0.text.contains("Quay") })
    #expect(text.missingWords.isEmpty)
  }
}
