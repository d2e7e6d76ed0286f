import Foundation
import Indexing
import PublicationModel
import Testing

/// The order of names, against lists that ICU 72 has sorted by its rules for each language.
///
/// The lists lie in `Collation/`: one name a line, sorted by `icu.Collator` of PyICU, with the one
/// difference that curly and straight apostrophes are alike, as readers do not see which is which.
@Suite struct CollationTests {
  @Test(arguments: ["es", "sv", "de", "en", "ru"])
  func sortsAsTheUnicodeCollationDoes(_ language: String) throws {
    let names = try sortedNames(language)
    #expect(names.count >= 60)
    let collation = Collation(try LanguageTag(parsing: language))
    #expect(collation.sorted(names.shuffledForTest(), by: { $0 }) == names)
    #expect(collation.sorted(names.reversed(), by: { $0 }) == names)
  }

  @Test(arguments: ["es", "sv", "de", "en", "ru"])
  func isAnOrder(_ language: String) throws {
    let names = try sortedNames(language)
    let collation = Collation(try LanguageTag(parsing: language))
    for (place, name) in names.enumerated() {
      #expect(!collation.precedes(name, name))
      for other in names[(place + 1)...] {
        #expect(collation.precedes(name, other), "\(name) < \(other)")
        #expect(!collation.precedes(other, name), "\(other) < \(name)")
      }
    }
  }

  @Test func tellsEqualNamesApartByTheirCodePoints() throws {
    let collation = Collation(try LanguageTag(parsing: "en"))
    // A soft hyphen counts for nothing in the collation.
    let names = ["co\u{AD}op", "coop"]
    #expect(collation.sorted(names, by: { $0 }) == collation.sorted(names.reversed(), by: { $0 }))
  }

  @Test(arguments: [
    ("es", "Ñuñoa", "Ñ"), ("es", "N\u{303}un\u{303}oa", "Ñ"), ("en", "Ñuñoa", "N"),
    ("es", "Álvarez", "A"), ("sv", "Ärlig", "Ä"), ("sv", "Ånger", "Å"), ("sv", "Üxkull", "Y"),
    ("sv", "Ørsted", "Ö"), ("sv", "Éva", "E"), ("de", "Ärzte", "A"), ("de", "Übersee", "U"),
    ("en", "Łukasz", "L"), ("en", "Østergaard", "O"), ("en", "Æsop", "A"), ("da", "Øberg", "Ø"),
    ("en", "de Gaulle", "D"), ("en", "“Red” Army", "R"), ("en", "(see) Red", "S"),
    ("en", "1905", "#"), ("en", "4th Congress", "#"), ("en", "—", "#"), ("en", "", "#"),
    ("en", "Троцкий", "Т"), ("ru", "Ёлкин", "Е"), ("ru", "Йоффе", "Й"), ("en", "Ελλάδα", "Ε"),
    ("en", "Άρης", "Α"), ("tr", "istanbul", "İ"), ("tr", "ırmak", "I"), ("pl", "Łódź", "Ł"),
    ("en", "東京", "東"), ("en", "ßtrange", "S"),
  ])
  func filesANameUnderItsLetter(_ language: String, _ name: String, _ letter: String) throws {
    #expect(Collation(try LanguageTag(parsing: language)).letter(of: name) == letter)
  }

  private func sortedNames(_ language: String) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Collation/\(language).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}

extension [String] {
  /// The same names in another order, which is the same in each run.
  fileprivate func shuffledForTest() -> [String] {
    indices.sorted { ($0 * 37 + 11) % 101 < ($1 * 37 + 11) % 101 }.map { self[$0] }
  }
}
