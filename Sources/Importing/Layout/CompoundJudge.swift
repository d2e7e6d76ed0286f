/// Judges by language and dictionary whether two parts make a word or a hyphened compound.
struct CompoundJudge: Sendable {
  private typealias Verdict = Hyphenation.Verdict

  private let words: WordKnowledge
  private let rules: CompoundWords

  init(_ words: WordKnowledge) {
    self.words = words
    rules = words.compounds
  }

  /// The verdict, or nothing where nothing is known of the word.
  func verdict(_ word: CutWord) -> Hyphenation.Verdict? {
    let head = word.inner.lowercased()
    let tail = word.outer.lowercased()
    if rules.closed.contains(head + tail) { return Verdict(.join, .language) }
    if rules.hyphened.contains(head + "-" + tail) { return Verdict(.keep, .language) }
    if word.head.count > word.inner.count, Self.links.contains(head) {
      return Verdict(.keep, .language)
    }
    if isHyphenedDespiteDictionary(word, head, tail) { return Verdict(.keep, .language) }
    let isWhole = words.isInDictionary(word.joined)
    if isWhole {
      return Verdict(documentPrefersHyphen(head, tail) ? .keep : .join, .wordList)
    }
    if words.language == .german, word.inner.first?.isUppercase == true {
      return Verdict(.join, .language)
    }
    if rules.joining.contains(head) || isDoubledEnding(head, tail) {
      return Verdict(.join, .language)
    }
    if word.head.count > word.inner.count,
      isMesoclisis(head, tail)
        || (words.speller != nil && Self.shortLinks.contains(head) && words.isWord(word.outer))
    {
      return Verdict(.keep, .language)
    }
    if isByGrammar(head, tail) { return Verdict(.keep, .language) }
    if isByElement(word, head, tail) { return Verdict(.keep, .document) }
    return isOfTwoWords(word, head, tail)
      ? Verdict(.keep, words.speller == nil ? .language : .wordList) : nil
  }

  /// Whether the language makes new words of two without a hyphen.
  var joinsWords: Bool {
    switch words.language {
    case .spanish, .portuguese, .italian, .german: true
    default: false
    }
  }

  /// Whether one of the parts is known as that of compounds.
  func isListed(_ word: CutWord) -> Bool {
    rules.first.contains(word.inner.lowercased()) || rules.last.contains(word.outer.lowercased())
      || rules.sureLast.contains(word.outer.lowercased())
  }

  /// Whether the text hyphens a prefix that dictionaries write without one, as in `anti-war`.
  private func documentPrefersHyphen(_ head: String, _ tail: String) -> Bool {
    Self.prefixes.contains(head) && tail.count >= 3
      && words.vocabulary.countAsFirstElement(head) > 0 && words.vocabulary.count(tail) > 0
  }

  private static let prefixes: Set<String> = [
    "anti", "non", "semi", "counter", "contre", "neo", "post", "pre", "pseudo", "ultra", "co",
    "mid", "quasi", "vice", "self", "half", "cross", "well",
  ]

  /// Words in the middle of compounds: `rank-and-file`, `va-et-vient`.
  private static let links: Set<String> = ["and", "to", "et", "und", "y"]
  /// Those that may as well begin a word.
  private static let shortLinks: Set<String> = [
    "of", "in", "the", "by", "on", "for", "de", "du", "des", "en", "sur", "sous", "der", "di", "da",
    "do", "na", "на", "не",
  ]

  // MARK: What the language says

  /// Whether this is an ending after a doubled letter, as in British `labelled`.
  private func isDoubledEnding(_ head: String, _ tail: String) -> Bool {
    words.language == .english && head.hasSuffix("l")
      && ["led", "ling", "ler", "lers"].contains(tail)
  }

  /// Whether writers mostly use a hyphen in a word that dictionaries have without one.
  private func isHyphenedDespiteDictionary(
    _ word: CutWord, _ head: String, _ tail: String
  ) -> Bool {
    switch words.language {
    case .italian:
      rules.sureFirst.contains(head) && tail.count >= 4
        && (words.speller == nil || words.isWord(word.outer))
    case .english: ["re", "pre"].contains(head) && tail.hasPrefix("e") && tail.count >= 5
    default: false
    }
  }

  private func isByGrammar(_ head: String, _ tail: String) -> Bool {
    let isLong = tail.count >= (words.language == .russian ? 3 : 4)
    if rules.sureFirst.contains(head), isLong || words.isWord(tail) || rules.last.contains(tail) {
      return words.speller != nil || !Self.suffixes.contains(tail)
    }
    if rules.sureLast.contains(tail) || (head == tail && head.count >= 4) { return true }
    return switch words.language {
    case .french: tail == "t" || head == "t"
    case .portuguese:
      isEnclitic(head, tail) || isAccentedAdjective(head) || isRepelled(head, tail)
        || isOfMembers(head, tail)
    case .spanish: tail.count >= 4 && isAccentedAdjective(head) || isOfMembers(head, tail)
    case .italian: isOfMembers(head, tail)
    case .german: isAdjective(head) && tail.count >= 6 && isAdjective(tail.withoutGermanEnding)
    case .russian:
      isRussianAdverb(head, tail) || isRussianQuarter(head, tail)
        || isRussianAdjective(head, tail)
    default: false
    }
  }

  private static let suffixes: Set<String> = [
    "teen", "ness", "ment", "ments", "less", "ship", "ships", "ward", "wards", "hood", "able",
    "ings", "like", "some",
  ]

  /// Whether a Portuguese pronoun follows a verb: `viu-se`, `fazê-lo`.
  private func isEnclitic(_ head: String, _ tail: String) -> Bool {
    switch tail {
    case "lo", "la", "los", "las":
      return head.last.map { "áéêíôú".contains($0) } ?? false || isUnknownAfterVerb(head)
    case "se", "me", "te", "nos", "vos", "o", "a", "os", "as", "no", "na", "nas":
      return Self.verbEndings.contains { head.hasSuffix($0) } && head.count >= 3
        || isUnknownAfterVerb(head)
    default: return false
    }
  }

  /// Whether a Portuguese verb's ending follows the pronoun in it: `dir-se-ia`.
  private func isMesoclisis(_ head: String, _ tail: String) -> Bool {
    words.language == .portuguese
      && ["se", "me", "te", "lhe", "lhes", "nos", "vos", "lo", "la", "los", "las"].contains(head)
      && ["ia", "ei", "á", "ás", "ão", "iam", "emos", "íamos", "eis"].contains(tail)
  }

  /// Whether a dictionary knows the first part but not the whole, which was asked before.
  private func isUnknownAfterVerb(_ head: String) -> Bool {
    words.speller != nil && head.count >= 2 && words.isInDictionary(head)
  }

  private static let verbEndings = [
    "ou", "eu", "iu", "am", "em", "ava", "ia", "ndo", "ar", "er", "ir", "ará", "erá", "irá", "amos",
    "rão", "ora", "ôs", "ez",
  ]

  /// Whether the first part is an adjective that can't go on as one word: `político-`, `ítalo-`.
  private func isAccentedAdjective(_ head: String) -> Bool {
    guard head.hasSuffix("o"), head.count >= 5 else { return false }
    return head.dropLast(2).contains { "áéíóúâêô".contains($0) }
  }

  /// Whether the first part is a word of a movement, as in `sindicalista-revolucionário`, or an
  /// Italian adjective that no word goes on after: `democratico-cristiano`.
  private func isOfMembers(_ head: String, _ tail: String) -> Bool {
    guard head.count >= 7, tail.count >= 5 else { return false }
    return head.hasSuffix("ista") || head.hasSuffix("isti") || head.hasSuffix("istas")
      || (words.language == .italian && head.hasSuffix("ico"))
  }

  /// Whether a Portuguese prefix meets a letter that it does not join: `anti-imperialista`.
  private func isRepelled(_ head: String, _ tail: String) -> Bool {
    guard Self.repellingPrefixes.contains(head), tail.count >= 4, let first = tail.first,
      let second = tail.dropFirst().first
    else { return false }
    return first == "h" || first == head.last || ("rs".contains(first) && second != first)
  }

  private static let repellingPrefixes: Set<String> = [
    "anti", "auto", "contra", "semi", "micro", "macro", "infra", "intra", "extra", "neo", "proto",
    "pseudo", "supra", "ultra", "sobre", "arqui",
  ]

  /// Whether a small word ends as German adjectives do.
  private func isAdjective(_ word: some StringProtocol) -> Bool {
    ["isch", "lich", "iv", "ell", "rot", "schwarz", "weiß", "grün"].contains { word.hasSuffix($0) }
  }

  /// Whether this is an adverb such as `по-товарищески`.
  private func isRussianAdverb(_ head: String, _ tail: String) -> Bool {
    head == "по" && tail.count >= 6 && (tail.hasSuffix("ски") || tail.hasSuffix("цки"))
      && !words.isWord(head + tail) && (words.speller == nil || words.isWord(tail))
  }

  /// Whether two adjectives meet, as in `жилищно-коммунальный`.
  private func isRussianAdjective(_ head: String, _ tail: String) -> Bool {
    let ends = [
      "ый", "ий", "ая", "ое", "ые", "ие", "ого", "ой", "ых", "их", "ому", "ую", "ым", "ыми",
    ]
    return head.count >= 6 && (head.hasSuffix("но") || head.hasSuffix("ско"))
      && tail.count >= 7 && ends.contains { tail.hasSuffix($0) }
      && !["ществ", "времен", "правн", "ценн", "образ"].contains { tail.hasPrefix($0) }
  }

  /// Whether this is a quarter of the sky, as in `северо-западный`.
  private func isRussianQuarter(_ head: String, _ tail: String) -> Bool {
    ["северо", "юго"].contains(head) && ["запад", "восто"].contains { tail.hasPrefix($0) }
  }

  // MARK: What the words say

  /// Whether the text has compounds with one of the parts.
  private func isByElement(_ word: CutWord, _ head: String, _ tail: String) -> Bool {
    let vocabulary = words.vocabulary
    let asFirst = vocabulary.countAsFirstElement(head) > 0 && words.isWord(word.outer)
    let asLast = vocabulary.countAsLastElement(tail) > 0 && words.isWord(word.inner)
    return (head.count >= 4 && tail.count >= 3 && asFirst)
      || (tail.count >= 4 && head.count >= 3 && asLast)
  }

  /// Whether both parts are words, and of a kind that the language puts together with a hyphen.
  private func isOfTwoWords(_ word: CutWord, _ head: String, _ tail: String) -> Bool {
    let isFirst = rules.first.contains(head)
    let isLast = rules.last.contains(tail)
    guard isFirst || words.isWord(word.inner), isLast || words.isWord(word.outer) else {
      return false
    }
    if isFirst && isLast { return true }
    if word.isName, !isFirst, words.isInDictionary(head) { return false }
    let shortest = words.language.map(Self.shortestPart) ?? 4
    guard isFirst || head.count >= shortest || word.isPartOfCompound,
      isLast || tail.count >= shortest || word.isPartOfCompound
    else { return false }
    if words.speller == nil {
      return isFirst && words.vocabulary.count(tail) > 0 && tail.count >= 4
        || isLast && words.vocabulary.count(head) > 0
        || words.language == .english && head.count >= 4 && tail.count >= 4
    }
    return words.language == .german ? isFirst || isAdjective(head) : true
  }

  /// How many letters a part has at least that is taken for a word.
  private static func shortestPart(_ language: Language) -> Int {
    switch language {
    case .english, .french, .russian: 3
    case .spanish, .portuguese, .italian, .german: 4
    }
  }
}

extension String {
  /// A German adjective without the ending that it has before a noun.
  fileprivate var withoutGermanEnding: Substring {
    for ending in ["en", "er", "es", "em", "e"] where hasSuffix(ending) {
      return dropLast(ending.count)
    }
    return self[...]
  }
}
