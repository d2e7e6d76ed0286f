import Foundation
public import PublicationModel

/// The order of names in the index of one language, by the rules of the Unicode collation.
public struct Collation: Sendable {
  private let locale: Locale
  private let ownLetters: Set<Character>
  private let standIns: [Character: Character]

  /// Makes the order of a language.
  public init(_ language: LanguageTag) {
    locale = Locale(identifier: "\(language)")
    ownLetters = Self.ownLetters[language.language] ?? []
    standIns = Self.standIns[language.language] ?? [:]
  }

  /// Whether one name stands before another; names that the language holds equal are told apart by
  /// their code points, so that the order never depends on the input's.
  public func precedes(_ a: String, _ b: String) -> Bool {
    switch a.compare(b, options: [], range: nil, locale: locale) {
    case .orderedAscending: true
    case .orderedDescending: false
    case .orderedSame: a < b
    }
  }

  /// The letter under which an index lists a name: `#` for what begins with no letter.
  public func letter(of name: String) -> String {
    guard let first = name.first(where: { $0.isLetter || $0.isNumber }), first.isLetter else {
      return "#"
    }
    let capital = String(first).uppercased(with: locale)
    if capital.allSatisfy(ownLetters.contains) { return capital }
    if let letter = capital.first.flatMap({ standIns[$0] }) { return String(letter) }
    if first.isLatin, let letter = Slug.folding(capital)?.text.first {
      return letter.uppercased()
    }
    let plain = capital.folding(options: [.diacriticInsensitive], locale: locale)
    return String(plain.first ?? first)
  }

  /// Items in the order of their names.
  public func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    items.map { (name: name($0), item: $0) }
      .sorted { precedes($0.name, $1.name) }
      .map(\.item)
  }

  /// Letters of other languages that a language files under one of its own.
  private static let standIns: [String: [Character: Character]] = [
    "sv": ["Æ": "Ä", "Ø": "Ö", "Ü": "Y"], "fi": ["Æ": "Ä", "Ø": "Ö", "Ü": "Y"],
    "da": ["Ä": "Æ", "Ö": "Ø", "Ü": "Y"], "nb": ["Ä": "Æ", "Ö": "Ø", "Ü": "Y"],
    "nn": ["Ä": "Æ", "Ö": "Ø", "Ü": "Y"], "no": ["Ä": "Æ", "Ö": "Ø", "Ü": "Y"],
  ]

  /// Letters with marks that a language counts as letters of their own.
  private static let ownLetters: [String: Set<Character>] = [
    "es": ["Ñ"], "gl": ["Ñ"], "sv": ["Å", "Ä", "Ö"], "fi": ["Å", "Ä", "Ö"],
    "da": ["Æ", "Ø", "Å"], "nb": ["Æ", "Ø", "Å"], "nn": ["Æ", "Ø", "Å"], "no": ["Æ", "Ø", "Å"],
    "is": ["Á", "Ð", "É", "Í", "Ó", "Ú", "Ý", "Þ", "Æ", "Ö"],
    "pl": ["Ą", "Ć", "Ę", "Ł", "Ń", "Ó", "Ś", "Ź", "Ż"], "cs": ["Č", "Ř", "Š", "Ž"],
    "sk": ["Ä", "Č", "Ô", "Š", "Ž"], "sl": ["Č", "Š", "Ž"], "hr": ["Č", "Ć", "Đ", "Š", "Ž"],
    "hu": ["Ö", "Ü"], "tr": ["Ç", "Ğ", "I", "İ", "Ö", "Ş", "Ü"], "ro": ["Ă", "Â", "Î", "Ș", "Ț"],
    "et": ["Š", "Ž", "Õ", "Ä", "Ö", "Ü"], "ru": ["Й"], "uk": ["Ґ", "Є", "І", "Ї", "Й"],
  ]
}

extension Character {
  /// Whether this is a letter of the Latin alphabet, with or without marks.
  fileprivate var isLatin: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value)
  }
}
