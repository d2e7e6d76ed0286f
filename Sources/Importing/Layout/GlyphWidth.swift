/// The kind of type that a text was set in, as far as its lines tell.
enum TypeFace: Sendable {
  /// Every character as wide as the next, as on a typewriter.
  case monospaced
  /// Characters of their own widths.
  case proportional

  /// The kind under which fewer words would have fitted on the line before theirs.
  static func detect(_ lines: [SourceLine]) -> TypeFace {
    var pairs: [(line: String, word: Substring)] = []
    var previous: (text: String, index: Int)?
    for (index, line) in lines.enumerated() where pairs.count < 1500 {
      let text = line.text.trimmed
      guard !text.isEmpty else { continue }
      if let last = previous, index - last.index <= 2, goesOn(last.text, text) {
        pairs.append((last.text.collapsingSpaces, text.prefix { $0 != " " }))
      }
      previous = (text, index)
    }
    guard pairs.count >= 12 else { return .proportional }
    let mono = misfits(pairs) { $0.unicodeScalars.count * GlyphWidth.space }
    let book = misfits(pairs) { text in text.unicodeScalars.reduce(0) { $0 + GlyphWidth.of($1) } }
    return mono * 100 + pairs.count * 8 < book * 100 ? .monospaced : .proportional
  }

  private static func goesOn(_ line: String, _ next: String) -> Bool {
    guard let end = line.unicodeScalars.last, let start = next.unicodeScalars.first else {
      return false
    }
    return (end.isLower || end == ",") && start.isLower
  }

  /// How many of the next lines' first words had room on the line before.
  private static func misfits(
    _ pairs: [(line: String, word: Substring)], width: (any StringProtocol) -> Int
  ) -> Int {
    let widths = pairs.map { width($0.line) }
    let full = widths.sorted()[(widths.count - 1) * 95 / 100]
    return zip(pairs, widths).count { pair, own in
      own + width(" ") + width(pair.word) <= full * 99 / 100
    }
  }
}

/// Rough widths of characters in a book face, in thousandths of an em.
///
/// Lines set in a proportional face have equal widths, not equal counts of characters; with these
/// figures the room left at the end of a line can be judged from bare text.
enum GlyphWidth {
  /// Times Roman's widths of U+0020 to U+007E.
  private static let ascii: [UInt16] = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278,
    500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
    921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722,
    556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
    333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500,
    500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541,
  ]

  /// The width of a space, which is that of every character of a typewriter.
  static let space = 250

  /// The width of one character in a kind of type.
  static func of(_ scalar: Unicode.Scalar, in face: TypeFace) -> Int {
    face == .monospaced ? space : of(scalar)
  }

  /// The width of one character in a book face.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let v = scalar.value
    if v >= 0x20, v < 0x7F { return Int(ascii[Int(v) - 0x20]) }
    switch v {
    case 0x2014, 0x2026: return 1000
    case 0x201C, 0x201D, 0x201E: return 444
    case 0x2018, 0x2019: return 333
    case 0xED, 0xEC, 0xEE, 0xEF: return 278
    case 0xA0: return 250
    default: return scalar.isLower ? 470 : 700
    }
  }
}
