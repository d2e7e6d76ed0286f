/// The words and signs that bibliographies of seven languages use.
enum ReferenceWords {
  /// Words after whose dot an entry goes on.
  static let abbreviations = set(
    """
    ed eds edn comp comps org orgs coord coords dir dirs hrsg hg hgg vol vols no nos nr nrs num núm \
    pp bd bde jg durchges erw überarb verb unveränd rev corr т вып сост ред пер изд отв под ст сб \
    st ste jas dr prof sr sra mr mrs ms chap cap kap fasc tip tipogr edit univ inst trad trans \
    übers introd pref cf etc ca apud gen col cols ser tom тип вст предисл bearb hist soc dept
    """)

  /// Labels before a volume.
  static let volumes = set(
    """
    vol vols volume volumen v t tome tomo tomos bd band jg jahrgang т том a an anno año ano année год
    """)
  /// Labels before an issue.
  static let issues = set(
    """
    no nos n nº n° nr nrs num núm número numéro numero number issue h heft ausgabe вып выпуск fasc \
    fascículo fascicolo номер issues № nn numéros
    """)
  /// Labels before pages.
  static let pages = set(
    """
    p pp pg pgs pag pág pagg págs pags page pages páginas página pagine pagina s seite seiten с стр \
    страницы
    """)
  /// Labels after a number of pages.
  static let pageCounts = set(
    """
    p pp pag pág pagg págs pages páginas pagine s seiten с стр страниц л ff bl bll feuillets folios
    """)
  /// Labels after a number of volumes.
  static let volumeCounts = set("voll vols volumes volúmenes bde bände tomos tomes тт томах")
  /// The times of the year, which may stand with a year.
  static let seasons = set(
    """
    spring summer autumn fall winter primavera verano otoño invierno printemps été automne hiver \
    verão outono inverno frühjahr frühling sommer herbst estate autunno весна лето осень зима \
    trimestre semestre juillet-août mai-juin
    """)
  /// Words that stand for editions.
  static let editions = set("ed edn edition éd édition aufl auflage edición edição edizione изд")
  /// Words that say that a text earned a degree.
  static let theses = [
    "phd diss", "ph.d. diss", "phd thesis", "ph.d. thesis", "master’s thesis", "master's thesis",
    "doctoral diss", "doctoral thesis", "ma thesis", "mphil", "dphil", "unpublished diss",
    "unpublished thesis", "tesis doctoral", "tesis de", "tesis (", "thèse de", "thèse d", "thèse (",
    "mémoire de m", "mémoire de d", "dissertação (", "dissertação de", "tese (", "tese de",
    "diss. phil", "phil. diss", "univ. diss", "dissertation, ", "inaugural-diss", "magisterarbeit",
    "diplomarbeit", "diss., ", "tesi di laurea", "tesi di dott", "дис. ", "дисс. ", "автореф",
    "диссертация", "[tesis", "[doctoral", "[thèse", "[tese", "tesi, ",
  ]
  /// Remarks on how a text was made, which are no publisher.
  static let makings = set(
    """
    ciclostilato ronéo ronéoté ronéotypé multigr mimeo mimeografado mimeogr manuscrito manuscript \
    dattiloscritto typescript manuskript hektographiert inédit inédito inedito unpublished
    """)
  /// Signs of a publisher's name.
  static let publishers = [
    "press", "verlag", "edition", "éditions", "ediciones", "edições", "edizioni", "editorial",
    "editora", "editore", "editori", "editrice", "presses", "imprenta", "imprimerie", "tipografia",
    "tip.", "librairie", "librería", "livraria", "libreria", "books", "publish", "publicaciones",
    "издательство", "изд-во", "publications", "druckerei", "buchhandlung", "universit", "fondo de",
    "maspero", "gallimard", "einaudi", "feltrinelli", "seuil", "suhrkamp", "laterza", "dietz",
    "ed.",
    "éd.", "eds.",
  ]
  /// Places that entries name without a publisher, and in short.
  static let places = set(
    """
    london paris berlin madrid roma milano torino lisboa porto moskau moscow wien zürich hamburg \
    köln leipzig dresden bremen münchen stuttgart frankfurt napoli bologna firenze genova venezia \
    barcelona valencia sevilla zaragoza bilbao montevideo santiago bogotá lima caracas quito méxico \
    habana rosario córdoba bruxelles genève lyon marseille lille grenoble toulouse amsterdam \
    rotterdam chicago boston manchester glasgow edinburgh oxford cambridge dublin москва ленинград \
    петроград киев харьков париж берлин coimbra recife salvador basel bern göttingen düsseldorf
    """)
  /// Short forms of places that keep their dot.
  static let shortPlaces: Set<String> = [
    "М", "Л", "СПб", "Пг", "Екб", "Н", "Р", "M", "L", "SPb", "Spb", "Pg",
  ]
  /// Words that name a body of people, so that it may be an author.
  static let bodies = [
    "partido", "party", "partei", "parti ", "partito", "партия", "instituto", "institut",
    "istituto",
    "институт", "comité", "committee", "comitato", "comitê", "komitee", "комитет", "federa",
    "fédéra",
    "föderation", "федерац", "union", "unión", "união", "unione", "gewerkschaft", "verband", "союз",
    "league", "liga", "ligue", "lega", "liga", "лига", "centro", "centre", "zentrum", "центр",
    "asociaci", "associa", "associazione", "società", "society", "société", "sociedad", "sociedade",
    "gesellschaft", "общество", "ministerio", "ministry", "ministère", "ministerium", "ministero",
    "ministério", "comisi", "commission", "comissão", "kommission", "commissione", "комиссия",
    "archiv", "universi", "internacional", "international", "internationale", "internazionale",
    "congres", "kongress", "congrès", "съезд", "movimiento", "movement", "mouvement", "bewegung",
    "movimento", "движение", "grupo", "group", "groupe", "gruppe", "gruppo", "группа", "colectivo",
    "collective", "collectif", "kollektiv", "collettivo", "coletivo", "confedera", "confédéra",
    "sindicato", "syndicat", "sindacato", "профсоюз", "bureau", "council", "consejo", "conseil",
  ]

  private static func set(_ words: String) -> Set<String> {
    Set(words.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
