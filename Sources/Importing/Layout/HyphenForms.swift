/// What the signs at the line ends of a text say about its hyphens.
struct HyphenForms: Sendable {
  /// Whether the typesetter's hyphens are U+2010, which the words' own are not.
  let typesetterHasOwnSign: Bool
  /// Whether hyphens at line ends have no space after them, so that one with a space is a dash.
  let trailingSpaceMeansDash: Bool
  /// How many lines end in a hyphen, of how many that go on.
  let hyphened: Int
  private let open: Int

  /// Whether so few lines end in a hyphen that the typesetter may have cut no word.
  var hyphensAreRare: Bool { hyphened * 25 <= open }
  /// Whether so few lines do that it would be strange if the typesetter had cut words.
  var hyphensAreVeryRare: Bool { hyphened * 50 <= open }

  /// Learns from the lines of a text.
  init(_ lines: [Line]) {
    var (typographic, inner) = (0, 0)
    for line in lines where !line.isBlank {
      if line.text.unicodeScalars.last == "\u{2010}" { typographic += 1 }
      if Self.hasTypographicHyphenInside(line.text) { inner += 1 }
    }
    typesetterHasOwnSign = typographic >= 2 && inner * 20 < typographic
    let filled = lines.filter { !$0.isBlank }
    let open = filled.filter { $0.ending == .hyphen }
    let others = filled.filter { $0.ending != .hyphen }
    trailingSpaceMeansDash =
      open.count { $0.hasTrailingSpace } * 2 <= open.count
      && others.count { $0.hasTrailingSpace } * 10 >= others.count * 6
    hyphened = open.count
    self.open = filled.count { $0.isOpen }
  }

  private static func hasTypographicHyphenInside(_ text: String) -> Bool {
    // U+2010 is E2 80 90: most lines need not be looked at scalar by scalar.
    guard text.utf8.contains(0x90) else { return false }
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.dropFirst().dropLast().contains {
      scalars[$0] == "\u{2010}" && scalars[$0 - 1].isLetter && scalars[$0 + 1].isLetter
    }
  }
}
