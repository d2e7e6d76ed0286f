import Foundation
import PublicationModel
import Synchronization
import Theming

/// The site's own words: the theme's strings, and dates and languages told in them.
struct Vocabulary: Sendable {
  let strings: ThemeStrings
  let language: LanguageTag
  private let dates: ToldDates

  init(strings: ThemeStrings, language: LanguageTag) {
    self.strings = strings
    self.language = language
    dates = ToldDates(
      DateWords(locale: "\(language)") { phrase in
        strings["date_" + phrase.rawValue.replacingOccurrences(of: "-", with: "_")]
      })
  }

  /// A date in words: “about 1938”.
  func words(_ date: EDTFDate) -> String { dates.words(date) }

  /// The name of a language, in the site's language.
  func name(of language: LanguageTag) -> String {
    let locale = Locale(identifier: "\(self.language)")
    return locale.localizedString(forIdentifier: "\(language)") ?? "\(language)"
  }

  /// The name of a country, in the site's language.
  func name(of country: CountryCode) -> String { country.name(in: language) ?? "\(country)" }

  /// A whole number with the separators of the site's language.
  func number(_ number: Int) -> String {
    number.formatted(.number.locale(Locale(identifier: "\(language)")))
  }

  /// What sort of text a document is.
  func label(of type: DocumentType?) -> String {
    strings["type_" + (type?.rawValue ?? "document")]
  }

  /// When something came about, began and ended, and what part was played in it.
  func detail<Value>(of statement: Statement<Value>) -> String? {
    var parts: [String] = []
    if let role = statement.role { parts.append(role) }
    if let date = statement.date { parts.append(words(date)) }
    switch (statement.from, statement.to) {
    case (let from?, let to?): parts.append("\(words(from)) – \(words(to))")
    case (let from?, nil): parts.append(strings.formatted("date_from", ["date": words(from)]))
    case (nil, let to?): parts.append(strings.formatted("date_until", ["date": words(to)]))
    case (nil, nil): break
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// Dates that have been told once are not formatted again: a history comes back to the same years.
private final class ToldDates: Sendable {
  private let style: DateWords
  private let told = Mutex<[EDTFDate: String]>([:])

  init(_ style: DateWords) { self.style = style }

  func words(_ date: EDTFDate) -> String {
    if let words = told.withLock({ $0[date] }) { return words }
    let words = date.words(style)
    told.withLock { $0[date] = words }
    return words
  }
}
