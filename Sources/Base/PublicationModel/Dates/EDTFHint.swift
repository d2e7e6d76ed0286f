/// Guesses what the writer of a text that is no EDTF meant.
///
/// The text is cut into numbers and words; the row of their kinds, its shape, says how people write
/// such a date (`n/n/y` for `12/03/1938`). Only what reads as EDTF in the end is ever proposed.
struct EDTFHint {
  private let tokens: ArraySlice<DateToken>

  /// What to write instead, such as `write 1938-03-12 or 1938-12-03`; nil where nothing is likely.
  static func hint(for text: String) -> String? {
    guard text.utf8.count <= 60 else { return nil }
    let capitals = text.uppercased().filter { !$0.isWhitespace }
    if isDate(capitals) { return "write \(capitals)" }
    if ["", "N.D.", "S.F.", "UNKNOWN", "UNDATED", "XXXX", "?"].contains(capitals) {
      return "leave the field out where no date is known"
    }
    guard let tokens = DateToken.tokens(of: text) else { return nil }
    let proposals = EDTFHint(tokens: tokens[...]).proposals
    return proposals.isEmpty ? nil : "write " + proposals.joined(separator: " or ")
  }

  private static func isDate(_ text: String) -> Bool { (try? EDTFDate(strictly: text)) != nil }

  /// The EDTF texts that may be meant, the likeliest first, each once.
  private var proposals: [String] {
    for meanings in [pointMeanings, qualifiedMeanings, openMeanings, spanMeanings] {
      var dates: [String] = []
      for text in meanings() where !dates.contains(text) && Self.isDate(text) {
        dates.append(text)
      }
      if !dates.isEmpty { return dates }
    }
    return []
  }

  private var shape: String { String(tokens.map(\.kind)) }

  /// One date without a doubt.
  private func pointMeanings() -> [String] {
    let numbers = tokens.filter { "nyhelm".contains($0.kind) }.map(\.text)
    switch shape {
    case "y", "y-n", "y-n-n": return [date(numbers)]
    case "y/n", "y.n", "y/n/n", "y.n.n": return [date(numbers)]
    case "n/y", "n-y", "n.y", "my": return [date([numbers[1], numbers[0]])]
    case "n/n/y", "n-n-y", "n.n.y":
      return [date(numbers.reversed()), date([numbers[2], numbers[0], numbers[1]])]
    case "nmy", "nomy", "n.my": return [date(numbers.reversed())]
    case "mny", "mnoy": return [date([numbers[2], numbers[0], numbers[1]])]
    case "e":
      let digits = numbers[0]
      return [
        date([
          String(digits.prefix(4)), String(digits.dropFirst(4).prefix(2)),
          String(digits.suffix(2)),
        ])
      ]
    default: return otherMeanings(numbers)
    }
  }

  /// Decades, centuries, unknown digits and years of unusual length.
  private func otherMeanings(_ numbers: [String]) -> [String] {
    let first = numbers.first ?? ""
    switch shape {
    case "ys": return first.hasSuffix("0") ? [first.dropLast() + "X"] : []
    case "noc", "nc": return Int(first).map { [date([String(max(0, $0 - 1))]) + "XX"] } ?? []
    case "hx", "h-", "h?", "h_": return [first + "X"]
    case "nxx", "n--", "n??", "n__": return [first + "XX"]
    case "y-0", "y-0-0": return [first]
    case "y-n-0": return [date(numbers)]
    case "h", "l", "Yy", "+y": return year(first) { $0 }
    case "hB", "nB", "yB": return year(first) { 1 - $0 }
    default: return []
    }
  }

  /// One date with signs or words of doubt: `c. 1938`, `?1938`, `1938?~`.
  private func qualifiedMeanings() -> [String] {
    let signs = tokens.filter { "~?%".contains($0.kind) }.map(\.kind)
    guard !signs.isEmpty, signs.count <= 2 else { return [] }
    let rest = EDTFHint(tokens: tokens.filter { !"~?%".contains($0.kind) }[...])
    let sign = signs.count == 2 ? "%" : String(signs[0])
    return rest.pointMeanings().map { $0 + sign }
  }

  /// One date that is an end of time: `before 1938`, `since 1938`, `1938-`, `1938/present`.
  private func openMeanings() -> [String] {
    let start = EDTFHint(tokens: tokens.dropLast())
    let end = EDTFHint(tokens: tokens.dropFirst())
    switch (tokens.first?.kind, tokens.last?.kind) {
    case ("<", _), ("t", _), ("-", _): return end.ends.map { "../" + $0 }
    case (">", _): return end.ends.map { $0 + "/.." }
    case (_, "-"): return start.ends.map { $0 + "/.." }
    case (_, "p"): return EDTFHint(tokens: tokens.dropLast(2)).ends.map { $0 + "/.." }
    default: return []
    }
  }

  /// Two dates: `1930-1940`, `from 1930 to 1940`, `1938-39`, `1940/1930`.
  private func spanMeanings() -> [String] {
    let whole = tokens.first?.kind == ">" ? tokens.dropFirst() : tokens
    for index in whole.indices where "-/t".contains(whole[index].kind) {
      let start = EDTFHint(tokens: whole[..<index])
      let end = EDTFHint(tokens: whole[(index + 1)...])
      if start.shape == "y", end.shape == "n", let first = start.tokens.first?.text {
        return [first + "/" + first.prefix(2) + (end.tokens.first?.text ?? "")]
      }
      let spans = start.ends.flatMap { first in end.ends.map { (first, $0) } }
      if !spans.isEmpty { return spans.flatMap { ["\($0)/\($1)", "\($1)/\($0)"] } }
    }
    return []
  }

  /// What may stand at one end of an interval.
  private var ends: [String] {
    (pointMeanings() + qualifiedMeanings()).filter(Self.isDate)
  }

  private func date(_ parts: [String]) -> String {
    parts.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: "-")
  }

  private func year(_ digits: String, _ change: (Int) -> Int) -> [String] {
    guard digits.count <= 15, let number = Int(digits) else { return [] }
    return [EDTFPoint.text(ofYear: change(number))]
  }
}
