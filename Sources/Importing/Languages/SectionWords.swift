/// Words that name the parts of a work, in several languages.
enum SectionWords {
  /// Whether a heading numbers a chapter or part: `Chapter 1`, `Capítulo II`, `Глава первая`.
  static func isChapter(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first, words.count >= 2 else { return false }
    let second = words[1]
    let isNumber =
      second.allSatisfy(\.isNumber) || RomanNumeral.value(of: second) != nil
      || ordinals.contains(second)
    if chapterWords.contains(first) { return isNumber }
    return chapterWords.contains(second)
      && (ordinals.contains(first) || first.allSatisfy(\.isNumber))
  }

  /// Whether a heading is nothing but the number of a chapter, so that its title follows.
  static func isBareChapterNumber(_ heading: String) -> Bool {
    isChapter(heading) && heading.split { !($0.isLetter || $0.isNumber) }.count == 2
  }

  /// Whether a heading names matter before or after the chapters.
  static func isFrontOrBackMatter(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !$0.isLetter }.joined(separator: " ")
    return matter.contains { words == $0 || words.hasPrefix($0 + " ") && words.utf8.count < 70 }
  }

  /// Whether a heading stands above notes.
  static func isNotes(_ heading: String) -> Bool { notes.contains(bare(heading)) }

  /// Whether a heading stands above a bibliography.
  static func isBibliography(_ heading: String) -> Bool { bibliography.contains(bare(heading)) }

  /// Whether a heading or label stands above an abstract.
  static func isAbstract(_ heading: String) -> Bool { abstract.contains(bare(heading)) }

  /// Whether a heading or label stands before keywords.
  static func isKeywords(_ heading: String) -> Bool { keywords.contains(bare(heading)) }

  /// Whether a heading begins with a Roman number: `II. The strike`.
  static func isRomanNumbered(_ heading: String) -> Bool {
    guard let word = heading.split(separator: " ").first, word.hasSuffix("."),
      heading.contains(" "),
      word.allSatisfy({ "IVXLC.".contains($0) })
    else { return false }
    return RomanNumeral.value(of: word.dropLast()) != nil && word != "C." && word != "L."
  }

  /// Whether a heading names a time: `The 1950s`, `1970-1973:`, `Los años 80`.
  static func isEra(_ heading: String) -> Bool {
    let words = heading.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard (1...4).contains(words.count), words.contains(where: isYear) else { return false }
    return words.allSatisfy { isYear($0) || eraWords.contains($0) }
  }

  private static func isYear(_ word: String) -> Bool {
    let digits = word.hasSuffix("s") ? word.dropLast() : word[...]
    return digits.count == 4 && digits.allSatisfy(\.isNumber)
      || word.hasSuffix("s") && digits.count == 2 && digits.allSatisfy(\.isNumber)
  }

  private static func bare(_ heading: String) -> String {
    heading.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  private static func list(_ text: String) -> Set<String> {
    Set(text.split(separator: ",").map { $0.trimmed })
  }

  private static let chapterWords = list(
    """
    chapter,part,book,section,capítulo,capitulo,parte,libro,sección,chapitre,partie,livre,section,\
    secção,seção,livro,kapitel,teil,buch,abschnitt,capitolo,sezione,глава,часть,книга,раздел
    """)

  private static let ordinals = list(
    """
    one,two,three,four,five,six,seven,eight,nine,ten,first,second,third,fourth,fifth,uno,dos,tres,\
    cuatro,cinco,primero,primera,segundo,segunda,tercero,tercera,cuarto,cuarta,premier,première,\
    deuxième,troisième,quatrième,primeiro,primeira,terceiro,terceira,quarta,eins,zwei,drei,vier,\
    erster,zweiter,dritter,erstes,zweites,drittes,primo,prima,secondo,seconda,terzo,terza,quarto,\
    первая,вторая,третья,четвертая,четвёртая,пятая,первый,второй
    """)

  private static let eraWords = list(
    "the,los,las,años,les,années,os,anos,die,der,gli,anni,le,годы,е,х,years,decade,jahre,und,and,y,to"
  )

  private static let matter = list(
    """
    introduction,preface,foreword,prologue,epilogue,afterword,afterwords,conclusion,conclusions,\
    general conclusions,final words,appendix,acknowledgements,acknowledgments,postscript,\
    introducción,prefacio,prólogo,epílogo,conclusión,conclusiones,palabras finales,apéndice,\
    agradecimientos,presentación,préface,avant-propos,prologue,épilogue,postface,annexe,\
    remerciements,introdução,prefácio,conclusão,conclusões,apêndice,agradecimentos,apresentação,\
    einleitung,vorwort,nachwort,schluss,schluß,fazit,anhang,danksagung,einführung,introduzione,\
    prefazione,premessa,conclusione,conclusioni,postfazione,appendice,ringraziamenti,введение,\
    предисловие,vorbemerkung,nota preliminar,advertencia,avertissement,nota introdutória,nota previa,\
    editorial note,nota redazionale,от редакции,от автора,заключение,послесловие,приложение
    """)

  private static let notes = list(
    "notes,footnotes,endnotes,notas,notas al pie,anmerkungen,fußnoten,note,примечания,сноски")

  private static let bibliography = list(
    """
    references,bibliography,works cited,literature,sources,literature cited,referencias,\
    bibliografía,fuentes,obras citadas,références,bibliographie,sources,ouvrages cités,\
    referências,bibliografia,referências bibliográficas,literatur,literaturverzeichnis,quellen,\
    bibliographie,riferimenti,riferimenti bibliografici,fonti,литература,список литературы,\
    библиография,источники,references cited,referencias bibliográficas,reference list,\
    select bibliography,selected bibliography,further reading,for further reading,suggested reading,\
    works consulted,works referred to,books and articles,bibliographical references,sources cited,\
    bibliografía citada,bibliografía consultada,bibliografía selecta,lecturas,para saber más,\
    obras consultadas,fuentes y bibliografía,referencias citadas,lecturas recomendadas,\
    bibliographie sélective,bibliographie indicative,orientation bibliographique,\
    références bibliographiques,pour en savoir plus,pour aller plus loin,œuvres citées,\
    sources et bibliographie,ouvrages consultés,lectures,bibliografia citada,obras consultadas,\
    fontes e bibliografia,leituras,para saber mais,leituras recomendadas,literaturangaben,\
    literaturhinweise,quellen und literatur,literatur und quellen,schriften und quellen,\
    weiterführende literatur,zitierte literatur,quellenverzeichnis,quellen und literaturverzeichnis,\
    schriftenverzeichnis,bibliografie,zum weiterlesen,lektüre,opere citate,per approfondire,\
    bibliografia essenziale,opere consultate,opere citate e da leggere,letture,fonti e bibliografia,\
    nota bibliografica,indicazioni bibliografiche,letture consigliate,использованная литература,\
    источники и литература,библиографический список,литература и источники,цитированная литература,\
    список использованной литературы,список источников,что читать
    """)

  private static let abstract = list(
    "abstract,summary,resumen,résumé,resumo,zusammenfassung,riassunto,sommario,аннотация,резюме")

  private static let keywords = list(
    """
    keywords,key words,palabras clave,mots clés,mots clefs,palavras chave,schlagwörter,\
    schlüsselwörter,stichwörter,parole chiave,ключевые слова,descriptores,descritores
    """)
}
