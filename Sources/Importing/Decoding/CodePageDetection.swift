/// Finds the code page of a text by the letters that each page would make of its bytes.
struct CodePageDetection {
  private let page: CodePage
  private let cyrillic: Set<Unicode.Scalar>
  private let latin: Set<Unicode.Scalar>

  /// How many bytes above ASCII are looked at.
  private static let sampleSize = 20_000

  /// The page that makes the best text of some bytes, with its mean score per byte above ASCII.
  static func best(for bytes: some BidirectionalCollection<UInt8>) -> (
    page: CodePage, score: Double
  ) {
    let contexts = contexts(in: bytes)
    let plainLetters = bytes.prefix(1 << 20).count { $0 < 0x80 && Unicode.Scalar($0).isLetter }
    let isMainlyPlain = plainLetters > 4 * contexts.count
    let scored = CodePage.all.map { page in
      let isUnlikely = isMainlyPlain && page.script == .cyrillic
      return (page, CodePageDetection(page).score(contexts) - (isUnlikely ? 3 : 0))
    }
    return scored.dropFirst().reduce(scored[0]) { $1.1 > $0.1 ? $1 : $0 }
  }

  /// A byte above ASCII with its neighbours.
  private typealias Context = (before: UInt8, byte: UInt8, after: UInt8)

  private static func contexts(in bytes: some BidirectionalCollection<UInt8>) -> [Context] {
    var result: [Context] = []
    var previous = UInt8(0x20)
    var pending: (before: UInt8, byte: UInt8)?
    for byte in bytes {
      if let context = pending { result.append((context.before, context.byte, byte)) }
      if result.count >= sampleSize { return result }
      pending = byte >= 0x80 ? (previous, byte) : nil
      previous = byte
    }
    if let context = pending { result.append((context.before, context.byte, 0x20)) }
    return result
  }

  private init(_ page: CodePage) {
    self.page = page
    cyrillic = Set("оеаинтсрвлкмдпуяыьгзбчйхжОЕАИНТСРВЛКМДПУ".unicodeScalars)
    latin = Set("éèàêçâîôûùëïáíóúñãõüöäßòìœ".unicodeScalars)
  }

  private func score(_ contexts: [Context]) -> Double {
    guard !contexts.isEmpty else { return 0 }
    let sum = contexts.reduce(0.0) { sum, context in
      sum
        + score(page.scalar(context.before), page.scalar(context.byte), page.scalar(context.after))
    }
    return sum / Double(contexts.count) + prior
  }

  /// How much commoner a page is than others that read a text as well.
  private var prior: Double {
    switch page.encoding {
    case .windows1252: 0.8
    case .iso885915: 0.3
    case .macRoman: -0.3
    case .cp850, .cp866, .iso88595: -0.5
    default: 0
    }
  }

  private func score(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double {
    if scalar.value == 0xFFFD { return -6 }
    if let mark = markScore(before, scalar, after) { return mark }
    if scalar.isUpper, before.isLower { return -3 }
    if page.script == .cyrillic {
      guard (0x410...0x44F).contains(scalar.value) || scalar == "ё" || scalar == "Ё" else {
        return scalar.isLetter ? -2 : -4
      }
      let isMixed = [before, after].contains { $0.value < 0x80 && $0.isLetter }
      return (isMixed ? -2 : 0) + (scalar.isUpper ? 0.2 : 0.8)
        + (cyrillic.contains(scalar) ? 1.4 : 0)
    }
    guard scalar.isLetter else {
      return scalar.value >= 0x2190 ? -4 : isBetweenLetters(before, after) ? -3 : -1
    }
    let follows = before.value >= 0x80 && before.isLetter
    let letter = scalar.isUpper ? 0.3 : latin.contains(scalar) ? 2 : -0.5
    return letter - (follows ? 1.5 : 0)
  }

  /// The score of a quotation mark, a dash and the like, by where it stands.
  private func markScore(
    _ before: Unicode.Scalar, _ scalar: Unicode.Scalar, _ after: Unicode.Scalar
  ) -> Double? {
    let base = page.script == .latin ? 1.5 : 0.5
    switch scalar {
    case "’": return base + (before.isLetter ? 1 : 0)
    case "“", "„", "«", "‘", "¿", "¡", "‹":
      return isBetweenLetters(before, after)
        ? -2 : base + (after.isLetter && !before.isLetter ? 1 : 0)
    case "”", "»", "›", "…":
      return isBetweenLetters(before, after) ? -2 : base + (!after.isLetter ? 1 : 0)
    case "–": return isBetweenLetters(before, after) ? 0 : base
    case "—", "•", "№", "§", "°", "º", "ª", "·", "€": return base
    case "£": return after.isDigit ? base : nil
    case "\u{A0}", "\u{AD}": return isBetweenLetters(before, after) && scalar == "\u{A0}" ? -1 : 0.5
    case "‚", "†", "‡", "‰": return isBetweenLetters(before, after) ? -2 : 0
    default: return nil
    }
  }

  private func isBetweenLetters(_ before: Unicode.Scalar, _ after: Unicode.Scalar) -> Bool {
    before.isLetter && after.isLetter
  }
}
