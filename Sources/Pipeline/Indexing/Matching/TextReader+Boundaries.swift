extension TextReader {
  /// Whether a name may start at a place, as far as what stands before it is concerned.
  ///
  /// A hyphen that joins it to a word forbids it (`anti-Trotsky`), and so does an apostrophe within
  /// a word (`O’Brien`) unless the word before is elided (`l’Opposition`, `d’Allende`).
  func isNameStart(_ start: Int) -> Bool {
    guard unit(at: start).scalarClass == .word, let sign = unit(before: start) else { return true }
    let isJoint = sign.unit.scalarClass == .hyphen || sign.unit.scalarClass == .apostrophe
    guard isJoint, let joined = unit(before: sign.position) else { return true }
    guard joined.unit.scalarClass == .word else { return true }
    return sign.unit.scalarClass == .apostrophe && isElision(before: sign.position)
  }

  /// Whether a name may end at a place, as far as what stands after it is concerned.
  ///
  /// A hyphen that joins it to a word forbids it (`Castro-Stalinism`), and so does an apostrophe
  /// within a word unless a possessive or a short verb follows (`Trotsky’s`, `Trotsky’d`).
  func isNameEnd(_ end: Int) -> Bool {
    guard let last = unit(before: end), last.unit.scalarClass == .word else { return true }
    guard let sign = unit(from: end) else { return true }
    let isJoint = sign.unit.scalarClass == .hyphen || sign.unit.scalarClass == .apostrophe
    let next = sign.position + sign.unit.length
    guard isJoint, let joined = unit(from: next) else { return sign.unit.scalarClass != .word }
    guard joined.unit.scalarClass == .word else { return true }
    guard sign.unit.scalarClass == .apostrophe else { return false }
    return Self.endings.contains(shortWord(at: joined.position))
  }

  /// Whether a sentence may start at a place: at the start of the text, or after a full stop or
  /// the like, opening quotes and brackets between them aside.
  func isSentenceStart(_ start: Int) -> Bool {
    var position = start
    while let (unit, before) = unit(before: position) {
      switch unit.scalar {
      case ".", "!", "?", "…", ":", ";", "。", "！", "？": return true
      case "(", "[", "«", "„", "‚", "¿", "¡", "—", "–", "‹": break
      default:
        switch unit.scalarClass {
        case .space, .quote, .apostrophe: break
        default: return false
        }
      }
      position = before
    }
    return true
  }

  /// What follows the apostrophe of a possessive or a short verb, in either case.
  private static let endings: Set<String> = ["s", "d", "ll", "re", "ve"]

  /// Words that lose their last vowel before a name, in French, Italian and Catalan.
  private static let elided: Set<String> = [
    "l", "d", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "dell", "all", "dall", "nell", "sull",
    "coll", "un", "quest", "quell",
  ]

  private func isElision(before apostrophe: Int) -> Bool {
    var start = apostrophe
    while let (unit, position) = unit(before: start), unit.scalarClass == .word {
      start = position
      guard apostrophe - start <= 12 else { return false }
    }
    return Self.elided.contains(text(in: start..<apostrophe).lowercased())
  }

  /// The word at a place in lower case; nothing if it is longer than a few letters.
  private func shortWord(at start: Int) -> String {
    var end = start
    while let (unit, position) = unit(from: end), unit.scalarClass == .word {
      end = position + unit.length
      guard end - start <= 12 else { return "" }
    }
    return text(in: start..<end).lowercased()
  }

  /// The text of a range without its ignorable signs.
  func text(in range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    var position = range.lowerBound
    while position < range.upperBound {
      let unit = unit(at: position)
      if unit.scalarClass != .ignorable { text.append(unit.scalar) }
      position += unit.length
    }
    return String(text)
  }
}
