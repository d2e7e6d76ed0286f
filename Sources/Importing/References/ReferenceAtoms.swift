/// A word, a number or a sign of a bibliography entry.
struct ReferenceAtom {
  enum Kind { case word, number, sign }

  let kind: Kind
  let text: Substring
  /// Whether a space stands before it.
  let isSpaced: Bool

  var lowered: String { text.lowercased() }

  /// The atoms of a text; signs are single characters, hyphens within words belong to these.
  static func atoms(of text: String) -> [ReferenceAtom] {
    var result: [ReferenceAtom] = []
    var index = text.startIndex
    var isSpaced = true
    while index < text.endIndex {
      let character = text[index]
      if character == " " {
        isSpaced = true
        index = text.index(after: index)
        continue
      }
      var end = text.index(after: index)
      var kind = Kind.sign
      if isDigit(character) {
        kind = .number
        while end < text.endIndex, isDigit(text[end]) { end = text.index(after: end) }
      } else if isLetter(character) {
        kind = .word
        while end < text.endIndex, goesOn(text, end) { end = text.index(after: end) }
      }
      result.append(ReferenceAtom(kind: kind, text: text[index..<end], isSpaced: isSpaced))
      isSpaced = false
      index = end
    }
    return result
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter && character != "º" && character != "ª" && character != "№"
  }

  private static func goesOn(_ text: String, _ index: String.Index) -> Bool {
    if isLetter(text[index]) { return true }
    guard "-'’".contains(text[index]) else { return false }
    let next = text.index(after: index)
    return next < text.endIndex && isLetter(text[next])
  }

  var isDash: Bool { kind == .sign && ["-", "–", "—", "‑", "‒", "−"].contains(text) }

  /// Whether this is a Roman number in capitals.
  var isRoman: Bool {
    kind == .word && text.allSatisfy { "IVXLCDM".contains($0) }
      && RomanNumeral.value(of: text.lowercased()[...]) != nil
  }

  /// The year, where the number is one.
  var year: Int? {
    guard kind == .number, text.count == 4, let value = Int(text), (1450...2099).contains(value)
    else { return nil }
    return value
  }
}
