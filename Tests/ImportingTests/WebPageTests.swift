import Foundation
import Importing
import Testing

@Suite("Web pages") struct WebPageTests {
  private static let blog = """
    <!DOCTYPE html>
    <html lang="en-US"><head><meta charset="utf-8">
    <title>La huelga de los tipógrafos - Voz del Taller</title>
    <meta property="og:site_name" content="Voz del Taller">
    <link rel="canonical" href="https://voz.example/historia/huelga/">
    <meta property="article:published_time" content="2014-05-01T09:30:00+00:00">
    <meta name="author" content="Marta Quintana"><script>var x = "<p>nada</p>";</script>
    </head><body class="single no-sidebar with-comments">
    <a class="skip-link screen-reader-text" href="#main">Saltar al contenido</a>
    <div id="cookie-notice">Utilizamos galletas para todo. <button>Vale</button></div>
    <header class="site-header"><h1 class="site-title"><a href="/">Voz del Taller</a></h1>
    <nav><ul><li><a href="/">Inicio</a><li><a href="/historia">Historia</a></ul></nav></header>
    <div id="content"><div class="breadcrumbs"><a href="/">Inicio</a> » Historia</div>
    <article class="post"><header><h1>La huelga de los tipógrafos</h1>
    <div class="entry-meta">Por <a rel="author" href="/m">Marta Quintana</a> el <time>1 de mayo de \
    2014</time> · <a href="#respond">3 comentarios</a></div></header>
    <div class="sharedaddy"><span>Difunde:</span> <a href="javascript:share()">Facebook</a></div>
    <p>En la primavera de 1931 los tipógrafos de la <em>Imprenta Central</em> dejaron las máquinas y \
    salieron a la calle; nadie esperaba que la huelga durase cinco semanas.</p>
    <p>La co&shy;misión se reunía cada noche en el <strong>Café</strong>, y su <a href="/actas">libro \
    de actas</a> se conserva: véase el <a href="javascript:alert(1)">facsímil</a> de 1932.</p>
    <h2>Las causas</h2>
    <p>Lea también: <a href="/otra">Los ferroviarios en 1917</a></p>
    <blockquote><p>Compañeros: la jornada no es un regalo.</p><p>Es nuestra.</p></blockquote>
    <figure><img src="a.jpg" alt="x"><figcaption>La asamblea de abril.</figcaption></figure>
    <h3>Las reivindicaciones</h3>
    <ul><li>Ocho horas<ul><li>para todos</li></ul></li><li>Aumento</li></ul>
    <table><tr><th>Año</th><th>Salario</th></tr><tr><td>1924</td><td>5 pesetas</td></tr></table>
    <p>La huelga terminó el 9 de mayo con un acuerdo que nadie celebró del todo, pero que reconocía por \
    primera vez a los delegados de taller.</p>
    <footer class="entry-footer">Archivado en <a href="/c">Historia</a></footer>
    </article>
    <div class="related-posts"><h3>Otros textos</h3><ul><li><a href="/a">La imprenta</a></ul></div>
    <div id="comments"><h2>3 comentarios</h2><p>Mi abuelo estuvo en esa huelga y siempre contaba lo que \
    pasó en aquel café, gracias por publicar este texto.</p><form><label>Nombre</label></form></div></div>
    <aside><h2>Entradas recientes</h2><ul><li><a href="/x">Uno</a></ul></aside>
    <footer><p>© 2014 Voz del Taller</p></footer></body></html>
    """

  @Test("Of a blog's page the text stays, with its structure, and nothing of the site around it")
  func blogPage() throws {
    let text = try importedPage(Self.blog)
    #expect(
      body(text) == """
        En la primavera de 1931 los tipógrafos de la *Imprenta Central* dejaron las máquinas y salieron \
        a la calle; nadie esperaba que la huelga durase cinco semanas.

        La comisión se reunía cada noche en el **Café**, y su [libro de actas](https://voz.example/actas) \
        se conserva: véase el facsímil de 1932.

        ## Las causas

        > Compañeros: la jornada no es un regalo.
        >
        > Es nuestra.

        > [!caption]
        > La asamblea de abril.

        ### Las reivindicaciones

        - Ocho horas
            - para todos
        - Aumento

        | Año | Salario |
        | --- | --- |
        | 1924 | 5 pesetas |

        La huelga terminó el 9 de mayo con un acuerdo que nadie celebró del todo, pero que reconocía por \
        primera vez a los delegados de taller.

        """)
  }

  @Test("A page says in its head who wrote what, when and where; the language is that of the prose")
  func metadata() throws {
    let front = try importedPage(Self.blog).frontMatter
    #expect(front.title == "La huelga de los tipógrafos")
    #expect(front.authors == ["Marta Quintana"])
    #expect(front.date == "2014-05-01")
    #expect(front.language == "es")
    #expect(front.source.publisher == "Voz del Taller")
    #expect(front.source.url == "https://voz.example/historia/huelga/")
  }

  @Test("What is left out is listed line by line")
  func dropped() throws {
    let text = try importedPage(Self.blog)
    let dropped = text.dropped.map(\.text)
    #expect(dropped.contains("Saltar al contenido"))
    #expect(dropped.contains { $0.hasPrefix("Mi abuelo estuvo") })
    #expect(!dropped.contains { $0.contains("tipógrafos de la") })
    let line = try #require(text.dropped.first { $0.text.hasPrefix("Archivado en") })
    #expect(Self.blog.split(separator: "\n")[line.number - 1].contains("Archivado en"))
  }

  @Test("JSON-LD and the metadata of libraries are read; names come in their usual order")
  func otherMetadata() throws {
    let linked = try importedPage(
      """
      <title>x</title><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "W"},
      {"@type": "NewsArticle", "headline": "The Vote", "author": [{"name": "Ann Lee"}, {"name": "Bo Ek"}],
      "datePublished": "1998-02-03T10:00", "publisher": {"name": "The Quay"}}]}</script>
      <h1>The Vote</h1><p>\(prose)</p>
      """)
    #expect(linked.frontMatter.title == "The Vote")
    #expect(linked.frontMatter.authors == ["Ann Lee", "Bo Ek"])
    #expect(linked.frontMatter.date == "1998-02-03")
    #expect(linked.frontMatter.source.publisher == "The Quay")
    let library = try importedPage(
      """
      <meta name="citation_title" content="On Strikes"><meta name="citation_author" content="Berg, Anna">
      <meta name="citation_author" content="Roe, Tom"><meta name="DC.date" content="1926/5">
      <meta name="citation_journal_title" content="Labour"><meta name="citation_volume" content="4">
      <meta name="keywords" content="strikes, docks"><h2>On Strikes</h2><p>\(prose)</p>
      """)
    #expect(library.frontMatter.authors == ["Anna Berg", "Tom Roe"])
    #expect(library.frontMatter.date == "1926-05")
    #expect(library.frontMatter.source.title == "Labour")
    #expect(library.frontMatter.keywords == ["strikes", "docks"])
    #expect(library.frontMatter.title == "On Strikes")
  }

  @Test("A page of the nineties: a table for its layout, line ends for paragraphs, an old encoding")
  func oldPage() throws {
    let page = """
      <HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1251">
      <TITLE>Воспоминания о стачке</TITLE></HEAD><BODY BGCOLOR=white>
      <TABLE><TR><TD WIDTH=150><A HREF="i.html">Главная</A><BR><A HREF="b.html">Библиотека</A></TD>
      <TD><CENTER><FONT SIZE=+2><B>Воспоминания о стачке</B></FONT><BR>И. Петров</CENTER>
      <P>&nbsp;&nbsp;&nbsp;Утром пришли на завод и увидели, что ворота заперты. Никто не знал, что делать, \
      и все стояли молча под снегом.<SUP>1</SUP>
      <BR><BR>&nbsp;&nbsp;&nbsp;Потом подошёл старый мастер и сказал: &laquo;Расходитесь&raquo;. Мы пошли к \
      реке, где уже собирался народ с других заводов.<BR><BR>
      Вставай, подымайся,<BR>Рабочий народ,<BR>Иди на врага,<BR>Люд голодный!
      <HR><FONT SIZE=-1><SUP>1</SUP> Это было в январе 1905 года.</FONT></TD></TR></TABLE>
      """
    let bytes = try #require(page.data(using: .windowsCP1251))
    let text = try importedPage(Array(bytes))
    #expect(text.frontMatter.title == "Воспоминания о стачке")
    #expect(text.frontMatter.language == "ru")
    #expect(text.frontMatter.authors == ["И. Петров"])
    #expect(
      outline(text) == [
        "Утром пришли на завод и увидели, что ворота заперты. Никто не знал, что делать, и все стояли "
          + "молча под снегом.",
        "Потом подошёл старый мастер и сказал: «Расходитесь». Мы пошли к реке, где уже собирался народ с "
          + "других заводов.",
        "verse: Вставай, подымайся, Рабочий народ, Иди на врага, Люд голодный!",
      ])
    #expect(text.notes.map(\.content.plainText) == ["Это было в январе 1905 года."])
    #expect(text.dropped.map(\.text).contains("Главная"))
  }

  @Test("A page without any mark of its text: what the links leave is the text")
  func unmarked() throws {
    let text = try importedPage(
      """
      <html><body><div><a href=a>Home</a> | <a href=b>News</a></div><div><div>Newsdesk</div>
      <b>A Long Night</b><p>\(prose)</p><p>Short one.</p><p>\(prose)</p></div>
      <div><a href=c>Contact</a></div></body></html>
      """)
    #expect(outline(text).suffix(3) == [prose, "Short one.", prose])
    #expect(Set(text.dropped.map(\.text)).isSuperset(of: ["Home | News", "Contact"]))
  }

  @Test("Names that would take the whole text away mean something else")
  func misleadingNames() throws {
    let paragraphs = (1...8).map { "<div class='related widget'><p>\(prose) \($0)</p></div>" }
    let text = try importedPage(paragraphs.joined())
    #expect(text.blocks.count == 8)
    let section = try importedPage(
      """
      <h1>Title</h1><p>\(prose)</p><section id="comments-on-the-vote"><h2>Comments on the vote</h2>
      <p>\(prose)</p></section><p>\(prose)</p>
      """)
    #expect(outline(section).filter { $0 == prose }.count == 3)
  }

  @Test("Lists that were typed, numbers and bullets alike, become lists")
  func typedLists() throws {
    let text = try importedPage(
      "<p>\(prose)</p><p>1. One</p><p>2. Two</p><p>\(prose)</p><p>• Bread</p><p>• Peace</p>")
    #expect(outline(text) == [prose, "1. One", "2. Two", prose, "- Bread", "- Peace"])
    let broken = try importedPage(
      "<p>\(prose)</p><p>3. One<br>two<br>three</p><p>4. Four</p><p>\(prose)</p>")
    #expect(outline(broken).contains("3. One two three"))
  }

  @Test("Lines broken by a program are joined; lines broken by a poet are not")
  func lines() throws {
    let text = try importedPage(
      """
      <p>The committee met every evening in the back room of<br>the printing shop, and whoever came late \
      had to stand<br>by the door until the vote was over and the lamp<br>was out.</p>
      <pre>They came at dawn,
      with empty hands,
      and asked for bread.</pre><p>\(prose)</p>
      """)
    #expect(
      outline(text) == [
        "The committee met every evening in the back room of the printing shop, and whoever came late had "
          + "to stand by the door until the vote was over and the lamp was out.",
        "verse: They came at dawn, with empty hands, and asked for bread.", prose,
      ])
  }

  @Test("Words stay whole across tags; raised numbers stay numbers; quotation marks are written")
  func inlines() throws {
    let text = try importedPage(
      "<p><b>T</b>he 5<sup>th</sup> of May, 10<sup>2</sup> men; <q>bread</q>, <i>and</i> <i>peace</i>. \(prose)"
    )
    _ = try importedPage("<p>An anti<b\n>body</b\n>s and <i>on</i\n>. \(prose)</p>")
    #expect(
      body(text).hasPrefix("**T**he 5th of May, 10² men; “bread”, *and* *peace*. The committee"))
  }

  @Test("Bold lines above prose are headings, one level below those that the page marks")
  func boldHeadings() throws {
    let text = try importedPage(
      "<h1>Title</h1><h2>First</h2><p>\(prose)</p><p><b>The kitchen</b></p><p>\(prose)</p><p><b>Stop!</b> \(prose)</p>"
    )
    #expect(outline(text).prefix(3) == ["h1: First", prose, "h2: The kitchen"])
  }

  @Test("Boxes beside the text stay as boxes; abstract and keywords go to the front matter")
  func boxesAndAbstract() throws {
    let text = try importedPage(
      """
      <main><article><h1>Le congrès</h1><p class="abstract"><b>Résumé.</b> \(prose) \(prose)</p>
      <p><b>Mots-clés :</b> grève, congrès</p><p>\(prose)</p>
      <aside class="sidebar"><h4>Dans les couloirs</h4><p>\(prose)</p></aside><p>\(prose)</p>
      <aside><h4>Blog</h4><p><a href="/a">Une autre page du même site, et encore une autre</a></p></aside>
      </article></main>
      """)
    #expect(outline(text) == [prose, "box title: Dans les couloirs", "box: \(prose)", prose])
    #expect(text.frontMatter.abstract == "\(prose) \(prose)")
    #expect(text.frontMatter.keywords == ["grève", "congrès"])
  }

  @Test("Names that only sound like furniture cost no word")
  func harmlessNames() throws {
    let text = try importedPage(
      """
      <body class="tag-nav"><div class="post category-social tag-related"><h1>Title</h1>
      <p id="toc-pn">\(prose)</p><div class="elementor-widget"><p>\(prose)</p></div>
      <p>Number of members who paid their dues on time, against all that was said.</p>
      <details class="toggle"><p>\(prose)</p></details></div>
      """)
    #expect(text.blocks.count == 4)
    #expect(text.dropped.isEmpty)
  }

  @Test("Epigraphs, datelines, salutations and signatures are known without being named")
  func letterParts() throws {
    let text = try importedPage(
      """
      <h1>A Letter</h1><blockquote><p>Bread is a question of distance.</p><p>Old saying</p></blockquote>
      <p>Hull, 3 May 1926</p><p>Dear comrades,</p><p>\(prose)</p>
      <blockquote><p>We ask for nothing but our due.</p></blockquote><p>\(prose)</p>
      <p>Walter Brigham<br>secretary of the branch</p><h2>Postscript</h2><p>\(prose)</p>
      """)
    #expect(
      outline(text) == [
        "epigraph: Bread is a question of distance.", "epigraph: Old saying",
        "dateline: Hull, 3 May 1926", "salutation: Dear comrades,", prose,
        "quotation: We ask for nothing but our due.", prose,
        "signature: Walter Brigham secretary of the branch", "h1: Postscript", prose,
      ])
    #expect(text.frontMatter.date == "1926-05-03")
  }
}
