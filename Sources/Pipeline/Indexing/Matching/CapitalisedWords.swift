/// Words that are often written with a capital next to a person's name and are no part of it.
enum CapitalisedWords {
  /// Whether a word is listed here or names the follower of a doctrine (`Stalinist`).
  static func contains(_ word: String) -> Bool {
    let word = word.lowercased()
    return words.contains(word) || word.hasSuffix("ist") || word.hasSuffix("ists")
  }

  private static let words = Set(
    [titles, peoples, smallWords, times].flatMap { $0.split { $0.isWhitespace }.map(String.init) })

  /// Titles and callings in English, Spanish, Portuguese, French, German, Italian and Russian.
  private static let titles = """
    comrade comrades citizen president premier chancellor minister secretary senator deputy
    governor ambassador delegate leader chairman chairwoman chairperson chair general colonel
    captain major commander commandant lieutenant sergeant marshal admiral officer judge doctor
    dr professor prof mr mrs ms miss sir lord lady king queen prince princess tsar czar emperor
    pope cardinal bishop father mother brother sister uncle aunt saint dictator companion friend
    worker militant
    camarada camaradas compañero compañera compañeros presidente presidenta comandante capitán
    coronel general ministro ministra secretario senador diputado señor señora don doña doctor
    doctora profesor profesora padre hermano hermana dictador ciudadano
    companheiro companheira senhor senhora capitão coronel
    camarade camarades président général monsieur madame docteur citoyen maréchal ministre
    genosse genossin genossen präsident herr frau doktor kanzler minister
    compagno compagna presidente signor signora generale
    товарищ президент генерал министр господин маршал царь
    """

  /// What English calls people and things by their country.
  private static let peoples = """
    african algerian american arab argentine argentinian asian austrian belgian bolivian brazilian
    british bulgarian canadian catalan chilean chinese colombian cuban czech dutch ecuadorian
    egyptian english european french german greek hungarian indian indonesian iranian iraqi irish
    israeli italian japanese jewish korean latin mexican nicaraguan palestinian paraguayan peruvian
    polish portuguese romanian russian salvadoran scottish serbian soviet spanish swedish swiss
    syrian tunisian turkish ukrainian uruguayan venezuelan vietnamese western yugoslav
    """

  /// Words that a title or a heading writes with a capital.
  private static let smallWords = """
    a an the of and or but nor in on at by to from for with against under over after before
    between about as is was are were be that this these those what who whom which when where why
    how if not no
    el la los las un una de del al y e o u en con por para contra sobre sin según que quien cuando
    le les des du et ou dans par pour avec contre sur
    o os as do da dos das em no na com
    der die das den dem des und oder im mit von zu für gegen über
    и в на о об с со к от для по против
    """

  private static let times = """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """
}
