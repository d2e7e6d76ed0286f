import Foundation

extension Slug {
  /// The slug that a title makes, or nil where none of its letters has a Latin one.
  ///
  /// Accents go, letters of the Cyrillic and Greek alphabets are transliterated (much as the
  /// Library of Congress does, without its marks), quotes and apostrophes are dropped, and
  /// everything else parts words. A slug of more than `maximumLength` letters and hyphens is cut
  /// between words, a single long word anywhere.
  public static func folding(_ title: String, maximumLength: Int = 60) -> Slug? {
    var words: [String] = []
    var word = ""
    for letter in foldedLetters(of: title) {
      if let letter {
        word.append(letter)
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    guard let first = words.first else { return nil }
    var text = String(first.prefix(max(1, maximumLength)))
    for word in words.dropFirst() {
      guard text.utf8.count + 1 + word.utf8.count <= maximumLength else { break }
      text += "-" + word
    }
    return Slug(text)
  }

  /// The ASCII letters and digits of a title, with nil for each sign that parts words.
  private static func foldedLetters(of title: String) -> [Character?] {
    if title.utf8.allSatisfy({ $0 < 0x80 }) { return foldedASCII(of: title) }
    var letters: [Character?] = []
    var previous: Unicode.Scalar?
    for scalar in title.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      defer { previous = scalar }
      if previous == "ο", scalar == "υ" || scalar == "ύ" {
        letters.append("u")
      } else if let latin = latinLetters(for: scalar) {
        letters.append(contentsOf: latin.map { $0 })
      } else if !isSilent(scalar) {
        let parts = String(scalar).decomposedStringWithCompatibilityMapping.lowercased()
        for part in parts.unicodeScalars where !isSilent(part) {
          letters.append(contentsOf: latinLetters(for: part).map { $0.map { $0 } } ?? [nil])
        }
      }
    }
    return letters
  }

  /// The same for a title in ASCII, as most headings are, without a look into Unicode's tables.
  private static func foldedASCII(of title: String) -> [Character?] {
    title.utf8.compactMap { byte -> Character?? in
      let scalar = Unicode.Scalar(byte)
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        return .some(Character(scalar))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        return .some(Character(Unicode.Scalar(byte | 0x20)))
      default: return isSilent(scalar) ? nil : .some(nil)
      }
    }
  }

  private static func latinLetters(for scalar: Unicode.Scalar) -> String? {
    let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
    return isPlain ? String(scalar) : Transliteration.latin(scalar)
  }

  /// Whether a sign leaves no trace: accents, quotes, apostrophes, signs without width.
  private static func isSilent(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .initialPunctuation, .finalPunctuation,
      .format, .modifierLetter, .modifierSymbol:
      true
    default: scalar == "'" || scalar == "\"" || scalar == "„" || scalar == "‚" || scalar == "′"
    }
  }
}
