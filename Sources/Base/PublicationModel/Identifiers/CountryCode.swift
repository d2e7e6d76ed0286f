import Foundation

/// A country of ISO 3166-1 (two letters) or one that is no more, of ISO 3166-3 (four letters).
public struct CountryCode: Sendable, Hashable {
  /// The code in capitals: `CL`, `SUHH`.
  public let code: String

  /// Makes a country from a code in capitals, or nil where the standard has no such code.
  public init?(_ code: String) {
    guard CountryTable.current.contains(code) || CountryTable.former[code] != nil else {
      return nil
    }
    self.code = code
  }

  /// Reads the code of a country.
  /// - Throws: an error that names the code that was meant, where it can be guessed.
  public init(parsing text: String) throws(NotationError) {
    guard let country = CountryCode(text) else {
      let message =
        text.isEmpty ? "a country is missing" : "'\(text)' is no country code of ISO 3166"
      throw NotationError(message, hint: Self.hint(for: text))
    }
    self = country
  }

  /// Whether the country is no more.
  public var isFormer: Bool { CountryTable.former[code] != nil }

  /// The country's name in a language, or nil where Foundation's data has none.
  ///
  /// Of countries that are no more only the English name is known.
  public func name(in language: LanguageTag) -> String? {
    if let name = CountryTable.former[code] { return language.language == "en" ? name : nil }
    return Locale(identifier: language.description).localizedString(forRegionCode: code)
  }

  private static func hint(for text: String) -> String {
    let capitals = text.uppercased()
    let english = Locale(identifier: "en")
    var codes: [String] = []
    if CountryCode(capitals) != nil {
      codes = [capitals]
    } else if let usual = CountryTable.usualMistakes[capitals] {
      codes = usual
    } else {
      codes = CountryTable.current.filter {
        english.localizedString(forRegionCode: $0)?.uppercased() == capitals
      }
      codes += CountryTable.former.filter { $0.value.uppercased() == capitals }.keys
    }
    return codes.isEmpty
      ? "write two capitals such as CL, or four for a country that is no more, such as SUHH"
      : "write " + codes.sorted().joined(separator: " or ")
  }
}

extension CountryCode: Comparable, CustomStringConvertible {
  /// Orders countries by their codes.
  public static func < (a: CountryCode, b: CountryCode) -> Bool { a.code < b.code }

  /// The code.
  public var description: String { code }
}
