/// Bibliographies in the styles of seven languages, each entry with the fields that it holds.
///
/// Below an entry stand its fields, one a line; what is not listed must not be found.
enum ReferenceEntries {
  /// The text above each list, which gives the language.
  struct List: Sendable, CustomStringConvertible {
    let description: String
    let language: String
    let heading: String
    let paragraph: String
    let entries: String
  }

  static let all = [
    chicago, apa, harvard, mla, spanish, spanishTitles, french, frenchDots, portuguese, german,
    germanCommas, italian, russian, russianPlain, web,
  ]

  static let chicago = List(
    description: "Chicago", language: "en", heading: "Works cited", paragraph: english,
    entries: """
      Allardyce, Fenella. “The Tallow Wharf and Its Debts.” Review of Coastal Labour 8, no. 2 (1969): 114–37.
        author Allardyce, Fenella
        title The Tallow Wharf and Its Debts
        container Review of Coastal Labour
        volume 8
        issue 2
        issued 1969
        pages 114–37
      Birkett, Thomas, and Nora Quayle. Ropewalks: A History of the Cordage Trades. Liverpool: Mersey Lane, 1958.
        author Birkett, Thomas
        author Quayle, Nora
        title Ropewalks: A History of the Cordage Trades
        place Liverpool
        publisher Mersey Lane
        issued 1958
      Cullen, Patrick R. “Lamplighters, 1870–1914.” In Night Work, edited by Agnes Thorburn, 41–66. Newcastle: Tyne House, 1981.
        author Cullen, Patrick R.
        title Lamplighters, 1870–1914
        container Night Work
        editor Thorburn, Agnes
        pages 41–66
        place Newcastle
        publisher Tyne House
        issued 1981
      Dawlish, Ernest J., ed. Letters of a Striker. 3rd ed. London: Pale Horse Press, 1947.
        editor Dawlish, Ernest J.
        title Letters of a Striker
        edition 3rd ed
        place London
        publisher Pale Horse Press
        issued 1947
      National Union of Ropemakers. Report of the Third Conference. Bristol: NUR, 1921.
        author National Union of Ropemakers
        title Report of the Third Conference
        place Bristol
        publisher NUR
        issued 1921
      ———. What the Ropemakers Want. Bristol: NUR, 1922.
        author National Union of Ropemakers
        title What the Ropemakers Want
        place Bristol
        publisher NUR
        issued 1922
      Trent, Silas. “Pamphlets and Pence.” PhD diss., University of Marlowe, 1977.
        author Trent, Silas
        title Pamphlets and Pence
        publisher University of Marlowe
        issued 1977
        type thesis
      Unwin, Dora. Red Lamps, White Nights. Translated by Felix Harting. 2 vols. Glasgow: Clyde & Sons, 1934.
        author Unwin, Dora
        title Red Lamps, White Nights
        translator Harting, Felix
        place Glasgow
        publisher Clyde & Sons
        issued 1934
      """)

  static let apa = List(
    description: "APA", language: "en", heading: "References", paragraph: english,
    entries: """
      Barrow, L. T., & Okell, J. (1994). Counting hands: Casual hiring on the quays. Journal of Dock Studies, 12(3), 201–219.
        author Barrow, L. T.
        author Okell, J.
        title Counting hands: Casual hiring on the quays
        container Journal of Dock Studies
        volume 12
        issue 3
        pages 201–219
        issued 1994
      Dell, R. (2003). The price of coal. Manchester University Press.
        author Dell, R.
        title The price of coal
        publisher Manchester University Press
        issued 2003
      Farrant, M., Ives, P., & Noakes, S. (Eds.). (1988). Handbills and hunger. London: Gantry.
        editor Farrant, M.
        editor Ives, P.
        editor Noakes, S.
        title Handbills and hunger
        place London
        publisher Gantry
        issued 1988
      Gill, A. (1979). The strike committee. In B. Lodge & T. Wray (Eds.), Rank and file (pp. 33–58). Leeds: Aire Books.
        author Gill, A.
        title The strike committee
        container Rank and file
        editor Lodge, B.
        editor Wray, T.
        pages 33–58
        place Leeds
        publisher Aire Books
        issued 1979
      Independent Carters’ League (1912). Rules and minutes. Hull: Author.
        author Independent Carters’ League
        title Rules and minutes
        place Hull
        publisher Author
        issued 1912
      """)

  static let harvard = List(
    description: "Harvard", language: "en", heading: "Bibliography", paragraph: english,
    entries: """
      Ansell, R., 1966. Weavers without looms. Bradford: Northern Voice.
        author Ansell, R.
        title Weavers without looms
        place Bradford
        publisher Northern Voice
        issued 1966
      Beech, C. and Tarn, H. 1972. ‘The last turnout’, Labour Gazette, vol. 4, no. 1, pp. 12–19.
        author Beech, C.
        author Tarn, H.
        title The last turnout
        container Labour Gazette
        volume 4
        issue 1
        pages 12–19
        issued 1972
      Corrigan, Mary. 1985a. Tenement Voices. Dublin: Liffey Press.
        author Corrigan, Mary
        title Tenement Voices
        place Dublin
        publisher Liffey Press
        issued 1985
      """)

  static let mla = List(
    description: "MLA", language: "en", heading: "Works Cited", paragraph: english,
    entries: """
      Hartnoll, Edith. “The Cellar Press.” Studies in Agitation, vol. 3, no. 1, 1976, pp. 33-58.
        author Hartnoll, Edith
        title The Cellar Press
        container Studies in Agitation
        volume 3
        issue 1
        issued 1976
        pages 33-58
      Quince, Peter. A Winter on Strike. Merriman and Vane, 1972.
        author Quince, Peter
        title A Winter on Strike
        publisher Merriman and Vane
        issued 1972
      Leonard Ashworth, The Unquiet Mill (London: Albion, 1938), 45.
        author Ashworth, Leonard
        title The Unquiet Mill
        place London
        publisher Albion
        issued 1938
        pages 45
      """)

  static let spanish = List(
    description: "Spanish, years first", language: "es", heading: "Bibliografía",
    paragraph: castilian,
    entries: """
      Arrieta, M. (1978). Los portuarios y la ley. Valparaíso: Ediciones del Muelle.
        author Arrieta, M.
        title Los portuarios y la ley
        place Valparaíso
        publisher Ediciones del Muelle
        issued 1978
      Bustos Lagos, E. y Coronel, J. (1985). «La huelga grande de 1934». Revista de Historia Obrera, 6(2), 41-70.
        author Bustos Lagos, E.
        author Coronel, J.
        title La huelga grande de 1934
        container Revista de Historia Obrera
        volume 6
        issue 2
        pages 41-70
        issued 1985
      Carmona, R. (comp.) (1990). Cartas de la cordillera. Mendoza: Imprenta del Oeste.
        editor Carmona, R.
        title Cartas de la cordillera
        place Mendoza
        publisher Imprenta del Oeste
        issued 1990
      Díaz, P. (1999). «Ollas comunes». En S. Muñoz (ed.), Pan y protesta (pp. 88-101). Santiago: Lom Nueva.
        author Díaz, P.
        title Ollas comunes
        container Pan y protesta
        editor Muñoz, S.
        pages 88-101
        place Santiago
        publisher Lom Nueva
        issued 1999
      Federación de Panaderos (1926). Memoria del segundo congreso. Lima: La Artesa.
        author Federación de Panaderos
        title Memoria del segundo congreso
        place Lima
        publisher La Artesa
        issued 1926
      Echeverri, Lucía (1971): La imprenta y el barrio. Bogotá, Tinta Roja.
        author Echeverri, Lucía
        title La imprenta y el barrio
        place Bogotá
        publisher Tinta Roja
        issued 1971
      """)

  static let spanishTitles = List(
    description: "Spanish, years last", language: "es", heading: "Obras citadas",
    paragraph: castilian,
    entries: """
      GALVÁN, Teresa: “El voto de las lavanderas”, Cuadernos del Sur, nº 14, 1983, pp. 5-29.
        author Galván, Teresa
        title El voto de las lavanderas
        container Cuadernos del Sur
        issue 14
        issued 1983
        pages 5-29
      Herrero, Joaquín. Ferroviarios de la frontera. Barcelona: Editorial Andén, 1961. 210 p.
        author Herrero, Joaquín
        title Ferroviarios de la frontera
        place Barcelona
        publisher Editorial Andén
        issued 1961
      Ibarra, Julio, Los días del puerto, Montevideo, Arca Nueva, 1969, tomo 2, págs. 77-80.
        author Ibarra, Julio
        title Los días del puerto
        place Montevideo
        publisher Arca Nueva
        issued 1969
        volume 2
        pages 77-80
      """)

  static let french = List(
    description: "French, commas", language: "fr", heading: "Bibliographie", paragraph: gallic,
    entries: """
      AUBERTIN Claire, Les Métallos de la plaine, Paris, Éditions du Marteau, 1978, p. 45.
        author Aubertin, Claire
        title Les Métallos de la plaine
        place Paris
        publisher Éditions du Marteau
        issued 1978
        pages 45
      BESSON Lucien et CARON Odile (dir.), Écrire la grève : tracts et journaux, Lyon, Presses de la Croix-Rousse, 1990, 412 p.
        editor Besson, Lucien
        editor Caron, Odile
        title Écrire la grève : tracts et journaux
        place Lyon
        publisher Presses de la Croix-Rousse
        issued 1990
      DELMAS René, « Le comité de l’usine », Cahiers du Rhône, n° 12, automne 1985, p. 45-61.
        author Delmas, René
        title Le comité de l’usine
        container Cahiers du Rhône
        issue 12
        issued 1985
        pages 45-61
      ID., La Nuit des fonderies, Lille, Maison du Nord, 1987.
        author Delmas, René
        title La Nuit des fonderies
        place Lille
        publisher Maison du Nord
        issued 1987
      Estève (Jeanne), Mémoires d’une dévideuse, Saint-Étienne, chez l’auteure, 1931.
        author Estève, Jeanne
        title Mémoires d’une dévideuse
        place Saint-Étienne
        publisher chez l’auteure
        issued 1931
      Henri Lafargue, « Un front sans drapeau », dans Marie Vernet (dir.), Les Années rouges, Paris, Seuil, 1982, p. 101-118.
        author Lafargue, Henri
        title Un front sans drapeau
        container Les Années rouges
        editor Vernet, Marie
        place Paris
        publisher Seuil
        issued 1982
        pages 101-118
      """)

  static let frenchDots = List(
    description: "French, full stops", language: "fr", heading: "Références", paragraph: gallic,
    entries: """
      FOUQUET, Germaine. Le plomb et la voix. Lyon : Éditions du Quai, 1979. 254 p.
        author Fouquet, Germaine
        title Le plomb et la voix
        place Lyon
        publisher Éditions du Quai
        issued 1979
      GUÉRIN, Paul. « Colleurs d’affiches ». Le Mouvement, vol. 4, n° 2, 1966, p. 12-30.
        author Guérin, Paul
        title Colleurs d’affiches
        container Le Mouvement
        volume 4
        issue 2
        issued 1966
        pages 12-30
      """)

  static let portuguese = List(
    description: "Portuguese", language: "pt", heading: "Referências bibliográficas",
    paragraph: lusitan,
    entries: """
      ABRANTES, Célio. Marinheiros e livros. Recife: Editora Jangada, 1988.
        author Abrantes, Célio
        title Marinheiros e livros
        place Recife
        publisher Editora Jangada
        issued 1988
      BARROS, Ana; CUNHA, Tomás (org.). Memórias do cais: depoimentos. Santos: Maré Baixa, 1993.
        editor Barros, Ana
        editor Cunha, Tomás
        title Memórias do cais: depoimentos
        place Santos
        publisher Maré Baixa
        issued 1993
      DANTAS, Rosa. O jornal clandestino: tipógrafos e censura. Revista de Estudos Operários, v. 7, n. 2, p. 77-102, 1998.
        author Dantas, Rosa
        title O jornal clandestino: tipógrafos e censura
        container Revista de Estudos Operários
        volume 7
        issue 2
        pages 77-102
        issued 1998
      ESTRELA, João. O comício. In: FARIA, Ivo (org.). Praças e partidos. Belém: Amazônica, 1996. p. 31-48.
        author Estrela, João
        title O comício
        container Praças e partidos
        editor Faria, Ivo
        place Belém
        publisher Amazônica
        issued 1996
        pages 31-48
      ______. Rios e remos. 2. ed. Belém: Amazônica, 1999.
        author Estrela, João
        title Rios e remos
        edition 2. ed
        place Belém
        publisher Amazônica
        issued 1999
      GOULART, Inês. Fiandeiras em greve. 1992. Dissertação (Mestrado em História) – Universidade do Vale, Itajaí, 1992.
        author Goulart, Inês
        title Fiandeiras em greve
        publisher Universidade do Vale
        issued 1992
        type thesis
      LOBATO, Rui. «Notícias da fábrica». Vértice Novo, vol. 4, n.º 2, 1985, p. 55-73.
        author Lobato, Rui
        title Notícias da fábrica
        container Vértice Novo
        volume 4
        issue 2
        issued 1985
        pages 55-73
      """)

  static let german = List(
    description: "German", language: "de", heading: "Literaturverzeichnis", paragraph: teutonic,
    entries: """
      Ahlers, Grete: Frauen am Fließband. Hamburg: Edition Elbe 1981.
        author Ahlers, Grete
        title Frauen am Fließband
        place Hamburg
        publisher Edition Elbe
        issued 1981
      Brinkmann, Otto: Der Streik der Weber. Eine Chronik. Elberfeld 1927, S. 12–34.
        author Brinkmann, Otto
        title Der Streik der Weber. Eine Chronik
        place Elberfeld
        issued 1927
        pages 12–34
      Cordes, Hilde: Losverfahren im Verein. In: Blätter für Selbstverwaltung 9 (1982), H. 2, S. 4–11.
        author Cordes, Hilde
        title Losverfahren im Verein
        container Blätter für Selbstverwaltung
        volume 9
        issue 2
        issued 1982
        pages 4–11
      Dies.: Wahlen und Losen. In: dies. (Hrsg.): Demokratie im Betrieb. Kassel: Fuldaverlag 1985, S. 77–93.
        author Cordes, Hilde
        title Wahlen und Losen
        container Demokratie im Betrieb
        editor Cordes, Hilde
        place Kassel
        publisher Fuldaverlag
        issued 1985
        pages 77–93
      Eggers, Karl; Förster, Inge (Hrsg.): Dokumente der Linken. 2., durchges. Aufl. Göttingen: Leineufer 1974.
        editor Eggers, Karl
        editor Förster, Inge
        title Dokumente der Linken
        edition 2., durchges. Aufl
        place Göttingen
        publisher Leineufer
        issued 1974
      Geyer, Anton: Rätedebatten. In: Horn, Ida (Hrsg.): Sturm über der Stadt. Berlin: Spreebogen 1979, S. 101–130.
        author Geyer, Anton
        title Rätedebatten
        container Sturm über der Stadt
        editor Horn, Ida
        place Berlin
        publisher Spreebogen
        issued 1979
        pages 101–130
      Jansen, Willi: Brief aus der Haft. In: Der Hammer, Jg. 4, Nr. 35, 5. September 1923, S. 3.
        author Jansen, Willi
        title Brief aus der Haft
        container Der Hammer
        volume 4
        issue 35
        issued 1923
        pages 3
      """)

  static let germanCommas = List(
    description: "German, commas", language: "de", heading: "Literatur", paragraph: teutonic,
    entries: """
      Kessler, Martha, Der lange Winter, München 1968.
        author Kessler, Martha
        title Der lange Winter
        place München
        issued 1968
      Lindner, H. (1991): Zeitungen der Opposition. Frankfurt am Main: Mainkai.
        author Lindner, H.
        title Zeitungen der Opposition
        place Frankfurt am Main
        publisher Mainkai
        issued 1991
      Mertens, Paul / Noll, Eva: Das rote Tal, Köln 1983.
        author Mertens, Paul
        author Noll, Eva
        title Das rote Tal
        place Köln
        issued 1983
      """)

  static let italian = List(
    description: "Italian", language: "it", heading: "Riferimenti bibliografici",
    paragraph: ausonian,
    entries: """
      Albertini G., Le mondine di Vercelli, Milano, Risaia, 1973, pp. 7-15.
        author Albertini, G.
        title Le mondine di Vercelli
        place Milano
        publisher Risaia
        issued 1973
        pages 7-15
      Benassi T., Il dialetto in assemblea, in «Quaderni Padani», a. II, n. 5, 1919, pp. 130-138.
        author Benassi, T.
        title Il dialetto in assemblea
        container Quaderni Padani
        volume II
        issue 5
        issued 1919
        pages 130-138
      C. Fabbri, D. Guidi, La lega e il mulino, Bologna, Il Mattone, 1981.
        author Fabbri, C.
        author Guidi, D.
        title La lega e il mulino
        place Bologna
        publisher Il Mattone
        issued 1981
      Lanza E. e Morelli S., Radio e quartiere, Torino, 1979.
        author Lanza, E.
        author Morelli, S.
        title Radio e quartiere
        place Torino
        issued 1979
      Orsi P., Il comizio, in R. Neri (a cura di), Piazze d’Italia, Firenze, Arno, 1988, pp. 61-90.
        author Orsi, P.
        title Il comizio
        container Piazze d’Italia
        editor Neri, R.
        place Firenze
        publisher Arno
        issued 1988
        pages 61-90
      Federazione dei braccianti, Relazione morale, Ravenna, Tip. Sociale, 1909.
        author Federazione dei braccianti
        title Relazione morale
        place Ravenna
        publisher Tip. Sociale
        issued 1909
      """)

  static let russian = List(
    description: "Russian", language: "ru", heading: "Список литературы", paragraph: slavic,
    entries: """
      Агеев П. С. Рабочие клубы Поволжья. – М.: Труд и знание, 1978. – 234 с.
        author Агеев, П. С.
        title Рабочие клубы Поволжья
        place М.
        publisher Труд и знание
        issued 1978
      Белкина А. Р., Ветров Д. К. Стачка на верфи // Вопросы истории труда. – 1991. – № 4. – С. 23–41.
        author Белкина, А. Р.
        author Ветров, Д. К.
        title Стачка на верфи
        container Вопросы истории труда
        issued 1991
        issue 4
        pages 23–41
      Он же. Забастовки и суды. — Л.: Прибой, 1926. — Т. 2. — 48 с.
        author Белкина, А. Р.
        author Ветров, Д. К.
        title Забастовки и суды
        place Л.
        publisher Прибой
        issued 1926
        volume 2
      Голос станка: сборник заметок / сост. М. С. Дубова. – СПб.: Нева, 1993. – 96 с.
        editor Дубова, М. С.
        title Голос станка: сборник заметок
        place СПб.
        publisher Нева
        issued 1993
      Ершова Л. В. Женщины в союзах: дис. … канд. ист. наук. – Л., 1986. – 187 с.
        author Ершова, Л. В.
        title Женщины в союзах
        place Л.
        issued 1986
        type thesis
      Жилин Н. Н. К вопросу о кассах взаимопомощи // Северный сборник. – СПб., 1992. – С. 64–80.
        author Жилин, Н. Н.
        title К вопросу о кассах взаимопомощи
        container Северный сборник
        place СПб.
        issued 1992
        pages 64–80
      """)

  static let russianPlain = List(
    description: "Russian, without dashes", language: "ru", heading: "Литература",
    paragraph: slavic,
    entries: """
      Зуев И. Типографщики. М.: Красный набор, 1931.
        author Зуев, И.
        title Типографщики
        place М.
        publisher Красный набор
        issued 1931
      Калинов А. А. Кружки и комитеты // Летопись края. 1988. № 3. С. 5–22.
        author Калинов, А. А.
        title Кружки и комитеты
        container Летопись края
        issued 1988
        issue 3
        pages 5–22
      Лаптев, С. Г. Подполье / С. Г. Лаптев. – 2-е изд., испр. – Москва : Маяк, 1974. – 310 с.
        author Лаптев, С. Г.
        title Подполье
        edition 2-е изд., испр
        place Москва
        publisher Маяк
        issued 1974
      """)

  static let web = List(
    description: "Addresses on the web", language: "en", heading: "Sources", paragraph: english,
    entries: """
      Marsh, Helen. “The Ferry Strike.” Quayside Archive, 2011. https://example.org/ferry-strike.
        author Marsh, Helen
        title The Ferry Strike
        container Quayside Archive
        issued 2011
        url https://example.org/ferry-strike
      Pike, D. (2015). Tidal politics. Coastal Review, 3(1), 9–27. https://doi.org/10.5555/cr.2015.031
        author Pike, D.
        title Tidal politics
        container Coastal Review
        volume 3
        issue 1
        pages 9–27
        issued 2015
        doi 10.5555/cr.2015.031
      """)

  private static let english =
    "The women of the rope yard had kept their own minutes, and nobody on the committee had asked to see them before the strike was over."
  private static let castilian =
    "Las mujeres del taller guardaban sus propias actas y nadie del comité había pedido verlas antes de que terminara la huelga."
  private static let gallic =
    "Les femmes de l’atelier tenaient leurs propres registres et personne au comité n’avait demandé à les voir avant la fin de la grève."
  private static let lusitan =
    "As mulheres da oficina guardavam as suas próprias atas e ninguém da comissão tinha pedido para as ver antes do fim da greve."
  private static let teutonic =
    "Die Frauen der Seilerei führten ihre eigenen Protokolle, und niemand im Ausschuss hatte sie vor dem Ende des Streiks sehen wollen."
  private static let ausonian =
    "Le donne della corderia tenevano i propri verbali e nessuno del comitato aveva chiesto di vederli prima della fine dello sciopero."
  private static let slavic =
    "Работницы мастерской вели свои протоколы, и никто из комитета не просил показать их до того, как забастовка кончилась."
}
