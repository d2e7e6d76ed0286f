/// Tells the name of a journal, a rubric or an imprint above a title from the title.
enum Masthead {
  /// Whether a line names the journal rather than the text, by the lines that follow it.
  static func isMasthead(_ text: String, followers: [String]) -> Bool {
    guard let next = followers.first, text.utf8.count <= 160 else { return false }
    if holds(next, text) { return true }
    if isRubric(text) { return true }
    guard Byline.people(in: next) == nil, !Byline.isNameList(next),
      DateReading.dateline(next) == nil, !MetadataLabels.opens(next)
    else { return false }
    let locators = ReferenceLocators(text)
    let isNumbered = locators.issue != nil || locators.volume != nil
    let isDated =
      DateReading.date(within: text) != nil && (locators.rest.first?.utf8.count ?? 0) > 3
    if isNumbered, !text.contains("?"), text.utf8.count <= 100 { return true }
    let hasFrame = followers.dropFirst().prefix(5).contains {
      Byline.people(in: $0) != nil || Byline.isNameList($0) || DateReading.dateline($0) != nil
        || MetadataLabels.opens($0)
    }
    if isDated, text.contains(",") || text.contains(" | "), followers.count >= 2, hasFrame {
      return true
    }
    return hasJournalWord(text) && (isDated || hasFrame && followers.count >= 2)
  }

  /// Puts what a masthead tells into the source; the line below may be the title, or its start.
  static func read(_ text: String, above next: String, into front: inout FrontMatter) {
    guard !isRubric(text) else { return }
    var parts = [text]
    for separator in separators {
      parts = parts.flatMap { $0.split(separator: separator).map(String.init) }
    }
    let title = next.plainWords
    let others = parts.filter { !$0.plainWords.containsBytes(of: title) }
    let words = others.isEmpty || title.isEmpty ? text : others.joined(separator: ", ")
    let locators = ReferenceLocators(words)
    let name = locators.rest.first.map { ReferenceText.trimmedEnd(trimmedSeparators($0)) } ?? ""
    if front.source.title == nil, !name.isEmpty { front.source.title = name }
    front.source.volume = front.source.volume ?? locators.volume
    front.source.issue = front.source.issue ?? locators.issue
    front.source.pages = front.source.pages ?? locators.pages
    if front.date == nil { front.date = DateReading.date(within: words) }
  }

  private static let separators = [" — ", " – ", " | ", " - ", " · ", " • "]

  private static func trimmedSeparators(_ text: String) -> String {
    String(
      text.drop { " —–|·•-/".contains($0) }.reversed().drop { " —–|·•-/".contains($0) }.reversed())
  }

  /// Whether a line holds another one and more: `The Title — The Journal` above `The Title`.
  private static func holds(_ title: String, _ text: String) -> Bool {
    let (inner, outer) = (title.plainWords, text.plainWords)
    guard inner.utf8.count >= 6, outer.utf8.count > inner.utf8.count else { return false }
    guard [" — ", " – ", " | ", " - ", " · ", " • ", ": "].contains(where: { text.contains($0) })
    else { return false }
    return outer.hasPrefix(inner + " ") || outer.hasSuffix(" " + inner)
  }

  private static func isRubric(_ text: String) -> Bool {
    rubrics.contains(text.plainWords)
  }

  /// Whether a name has a word that journals, newspapers and series have.
  static func hasJournalWord(_ text: String) -> Bool {
    text.lowercased().split { !$0.isLetter }.contains { journals.contains(String($0)) }
  }

  private static let journals: Set<String> = Set(
    """
    review journal bulletin quarterly monthly weekly gazette magazine newsletter proceedings annals \
    papers yearbook times herald tribune revista boletín cuadernos anuario anales periódico semanario \
    gaceta diario órgano cahiers revue bulletin annales gazette journal brochures hebdomadaire \
    mensuel organe rivista quaderni bollettino annali giornale settimanale mensile organo biblioteca \
    cadernos boletim anais jornal semanário mensário anuário archiv zeitschrift blätter hefte schriften \
    jahrbuch mitteilungen zeitung wochenschrift monatsschrift rundschau schriftenreihe вопросы вестник \
    журнал газета известия записки ежегодник альманах сборник бюллетень труды летопись
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  private static let rubrics: Set<String> = Set(
    """
    article,articles,essay,essays,feature,features,debate,debates,document,documents,editorial,interview,\
    opinion,history,analysis,archive,from the archive,special,original article,research article,\
    artículo,artículos,ensayo,dossier,debate,documentos,entrevista,opinión,historia,análisis,archivo,\
    estudios,reportaje,articles,essai,débat,documents,entretien,histoire,analyse,études,dossier,\
    artigo,artigos,ensaio,documentos,entrevista,opinião,história,análise,arquivo,estudos,aufsatz,\
    aufsätze,beitrag,beiträge,debatte,dokumente,dokumentation,geschichte,analyse,diskussion,articolo,\
    articoli,saggio,saggi,dibattito,documenti,intervista,storia,analisi,studi,статья,статьи,очерк,\
    документы,дискуссия,интервью,история,публикации,сообщения
    """.split(separator: ",").map { $0.trimmed })
}
