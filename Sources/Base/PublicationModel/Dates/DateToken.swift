/// A number, a word or a sign of a date as people write it.
struct DateToken {
  /// What it is, in one letter, so that a row of tokens reads as a shape.
  ///
  /// Numbers: `y` of four digits, `n` of one or two, `h` three, `e` eight, `l` any other, `0` zeros.
  /// Words: `m` a month or a season, `~` about, `?` perhaps, `<` before, `>` since, `t` to,
  /// `p` today, `o` the ending of an ordinal, `c` century, `s` of a decade, `B` before Christ,
  /// `x` an unknown digit, `Y` itself. Signs stand for themselves.
  let kind: Character
  /// The digits of a number, the number of a month or a season; else nothing.
  let text: String

  /// The tokens of a text without what says nothing, such as spaces and brackets; nil where it
  /// has an unknown word.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text.lowercased()[...]
    while let first = rest.first {
      if isDigit(first) {
        let digits = rest.prefix(while: isDigit)
        tokens.append(DateToken(kind: kind(ofNumber: digits), text: String(digits)))
        rest = rest.dropFirst(digits.count)
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        guard let found = words(String(word)) else { return nil }
        tokens += found
        rest = rest.dropFirst(word.count)
        if rest.first == "." { rest = rest.dropFirst() }
      } else {
        if let kind = kind(ofSign: first) { tokens.append(DateToken(kind: kind, text: "")) }
        rest = rest.dropFirst()
      }
    }
    if tokens.last?.kind == "." { tokens.removeLast() }
    return tokens
  }

  private static func isDigit(_ letter: Character) -> Bool { ("0"..."9").contains(letter) }

  private static func kind(ofNumber digits: Substring) -> Character {
    switch digits.count {
    case 1, 2: digits.allSatisfy { $0 == "0" } ? "0" : "n"
    case 3: "h"
    case 4: "y"
    case 8: "e"
    default: "l"
    }
  }

  private static func kind(ofSign sign: Character) -> Character? {
    switch sign {
    case "-", "‐", "‑", "‒", "–", "—", "−": "-"
    case "/", ".", "~", "?", "%", "_", "+": sign
    default: nil
    }
  }

  private static func words(_ word: String) -> [DateToken]? {
    if let number = number(ofMonth: word) {
      return [DateToken(kind: "m", text: String(number))]
    }
    if word.allSatisfy({ $0 == "x" }) { return word.map { DateToken(kind: $0, text: "") } }
    let kind: Character
    switch word {
    case "c", "ca", "circa", "about", "around", "approx", "approximately", "hacia", "vers":
      kind = "~"
    case "probably", "perhaps", "possibly": kind = "?"
    case "before", "by", "hasta": kind = "<"
    case "since", "from", "after", "desde": kind = ">"
    case "to", "until", "till": kind = "t"
    case "present", "today", "now", "open": kind = "p"
    case "st", "nd", "rd", "th": kind = "o"
    case "century", "cent": kind = "c"
    case "s": kind = "s"
    case "bc", "bce": kind = "B"
    case "y": kind = "Y"
    case "the", "of", "de": return []
    default: return nil
    }
    return [DateToken(kind: kind, text: "")]
  }

  private static func number(ofMonth word: String) -> Int? {
    switch word {
    case "spring": return 21
    case "summer": return 22
    case "autumn", "fall": return 23
    case "winter": return 24
    case "sept": return 9
    default:
      let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
      ]
      return months.firstIndex { $0 == word || $0.prefix(3) == word }.map { $0 + 1 }
    }
  }
}
