import Foundation

/// Makes addresses of titles.
enum Slug {
  /// A slug is cut at a word's end near this many letters.
  private static let length = 60

  /// Lower-case ASCII letters and digits of a title, words joined with hyphens.
  ///
  /// Marks are taken off letters; Cyrillic and Greek are transliterated. Empty when the title has
  /// neither letters nor digits.
  static func make(from title: String) -> String {
    var words: [String] = []
    var word = ""
    func finish() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in title.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
      if scalar.isASCII, scalar.isLetter || scalar.isDigit {
        word.unicodeScalars.append(scalar)
      } else if let replacement = transliteration[scalar] {
        word += replacement
      } else if !(0x300...0x36F).contains(scalar.value), scalar != "'", scalar != "\u{2019}" {
        finish()
      }
    }
    finish()
    return cut(words)
  }

  private static func cut(_ words: [String]) -> String {
    var result = ""
    for word in words {
      let next = result.isEmpty ? word : result + "-" + word
      if next.utf8.count > length {
        return result.isEmpty ? String(word.prefix(length)) : result
      }
      result = next
    }
    return result
  }

  private static let transliteration: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch",
    "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia", "і": "i", "ї": "i", "є": "ie",
    "ґ": "g", "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th",
    "ι": "i", "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r",
    "σ": "s", "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ß": "ss",
    "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
  ]
}
