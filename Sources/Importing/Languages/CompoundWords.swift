/// What a language is known to write with hyphens, for texts and machines that don't tell.
struct CompoundWords: Sendable {
  /// First parts that keep their hyphen whatever follows: `self-`, `вице-`.
  let sureFirst: Set<String>
  /// First parts that keep it before a word, but may be mere syllables: `ex-`, `anti-`.
  let first: Set<String>
  /// Last parts that keep their hyphen, such as pronouns after a verb: `-нибудь`, `-lhe`.
  let sureLast: Set<String>
  /// Last parts of compounds that are words.
  let last: Set<String>
  /// First parts that make one word with the next, which dictionaries need not have.
  let joining: Set<String>
  /// Words that are written as one though their parts are words: `without`, `lorsque`.
  let closed: Set<String>
  /// Whole compounds, for those whose parts would mislead.
  let hyphened: Set<String>
  /// Words after a hyphen that hangs: `Vor- und Nachteile`.
  let conjunctions: Set<String>

  init(
    sureFirst: String = "", first: String = "", sureLast: String = "", last: String = "",
    joining: String = "", closed: String = "", hyphened: String = "", conjunctions: String = ""
  ) {
    func words(_ list: String) -> Set<String> {
      Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
    self.sureFirst = words(sureFirst)
    self.first = words(first)
    self.sureLast = words(sureLast)
    self.last = words(last)
    self.joining = words(joining)
    self.closed = words(closed)
    self.hyphened = words(hyphened)
    self.conjunctions = words(conjunctions)
  }

  /// What is known where the language is not.
  static let unknown = CompoundWords(conjunctions: "und oder bzw or and y o et ou")
}

extension Language {
  /// The compounds of the language.
  var compounds: CompoundWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    case .french: .french
    case .portuguese: .portuguese
    case .german: .german
    case .italian: .italian
    case .russian: .russian
    }
  }
}
