/// Finds the lines at which somebody else begins to speak.
enum SpeechStarts {
  /// The indexes of lines that open a speech: after a name with a colon, or after a dash.
  static func find(_ text: ClassifiedLines) -> Set<Int> {
    let starts = text.lines.indices.filter { text.isBody($0) && mayOpen($0, text) }
    return named(starts, text).union(dashed(starts, text))
  }

  /// Whether the line before does not go on here.
  private static func mayOpen(_ index: Int, _ text: ClassifiedLines) -> Bool {
    guard let before = text.inkedLine(before: index) else { return true }
    return !text.lines[before].isOpen || text.roles[before] != .body
  }

  // MARK: Names

  /// The openings whose names come again, such as `WALLBAUM: Er soll` or `Mr. Rennie: No, I did`.
  private static func named(_ starts: [Int], _ text: ClassifiedLines) -> Set<Int> {
    let speakers = starts.compactMap { index in
      speaker(of: text.lines[index].text).map { (index: index, name: $0) }
    }
    let byName = Dictionary(grouping: speakers, by: \.name)
    let repeated = byName.values.filter { $0.count >= 2 }
    let isScript = speakers.count { isCapitals(text.lines[$0.index].text) } >= 3
    guard isScript || repeated.reduce(0, { $0 + $1.count }) >= 4 && repeated.count >= 2 else {
      return []
    }
    if isScript { return Set(speakers.map(\.index).filter { isCapitals(text.lines[$0].text) }) }
    let first = repeated.flatMap { $0.map(\.index) }
    guard let low = first.min(), let high = first.max() else { return [] }
    // Those who speak once stand among those who speak again.
    return Set(speakers.map(\.index).filter { $0 >= low - 12 && $0 <= high + 12 })
  }

  /// Whether the name before the colon is set in capitals.
  private static func isCapitals(_ line: String) -> Bool {
    let name = line.prefix { $0 != ":" && $0 != "(" }.unicodeScalars.filter(\.isLetter)
    return name.count >= 3 && name.allSatisfy(\.isUpper)
  }

  /// The name before a colon at a line's start, without what stands in brackets.
  static func speaker(of line: String) -> String? {
    guard let colon = line.firstIndex(of: ":"), line[..<colon].utf8.count <= 60 else { return nil }
    let rest = line[line.index(after: colon)...]
    guard rest.first == " " || rest.isEmpty else { return nil }
    let name = line[..<colon].prefix { $0 != "(" && $0 != "[" }.trimmed
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), let first = words.first?.unicodeScalars.first,
      first.isUpper
    else { return nil }
    let isName = words.allSatisfy { word in
      word.unicodeScalars.first.map { $0.isUpper } ?? false || word.count <= 3
    }
    return isName ? name.lowercased() : nil
  }

  // MARK: Dashes

  /// The openings with a dash, where a text has several.
  private static func dashed(_ starts: [Int], _ text: ClassifiedLines) -> Set<Int> {
    let found = starts.filter { index in
      let scalars = text.lines[index].text.unicodeScalars
      guard let first = scalars.first, first == "—" || first == "–" || first == "―" else {
        return false
      }
      return text.lines[index].opening == .upper
    }
    return found.count >= 2 ? Set(found) : []
  }
}
