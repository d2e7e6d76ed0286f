extension Sequence<Character> {
  /// How many columns of a terminal these characters take.
  var terminalWidth: Int { reduce(0) { $0 + $1.terminalWidth } }
}

extension Character {
  /// How many columns of a terminal this takes: two for the wide letters of East Asia and for
  /// pictures, none for marks that are not seen, one for all others.
  var terminalWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if first.isASCII { return 1 }
    if first.properties.isEmojiPresentation || first.isEastAsianWide { return 2 }
    // Text that asks to be shown as a picture (emoji variation selector).
    if first.properties.isEmoji, unicodeScalars.contains("\u{FE0F}") { return 2 }
    return first.properties.isDefaultIgnorableCodePoint ? 0 : 1
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is Wide or Fullwidth by Unicode's annex 11, in the blocks that matter.
  fileprivate var isEastAsianWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
