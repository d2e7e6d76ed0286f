extension ImportedText {
  /// The words that got back a hyphen which the extraction had dropped, in the order of their lines.
  var restoredHyphenCases: [HyphenCase] {
    guard !restored.isEmpty else { return [] }
    return original.flatMap { line -> [HyphenCase] in
      guard restored[line.number] != nil else { return [] }
      return HyphenCase.restored(from: line, as: repaired(line).text)
    }
  }
}

extension HyphenCase {
  /// The words of a line that differ from those of the line as it was read by a hyphen.
  static func restored(from line: SourceLine, as text: String) -> [HyphenCase] {
    let received = line.text.split(whereSeparator: \.isWhitespace)
    let read = text.split(whereSeparator: \.isWhitespace)
    guard received.count == read.count else { return [] }
    return zip(received, read).compactMap { word, mended in
      guard let cut = zip(word, mended).enumerated().first(where: { $1.0 != $1.1 })?.offset,
        mended.dropFirst(cut).first == "-"
      else { return nil }
      let bare = mended.trimmingSigns
      let lead = mended.distance(from: mended.startIndex, to: bare.startIndex)
      return HyphenCase(
        line: line.number, head: String(bare.prefix(cut - lead)),
        tail: String(bare.dropFirst(cut - lead + 1)), outcome: .restored, certainty: .likely,
        evidence: "the length of the line and a word list")
    }
  }
}

extension Substring {
  /// The word without the signs around it.
  fileprivate var trimmingSigns: Substring {
    func isSign(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
    let start = drop(while: isSign)
    guard let last = start.lastIndex(where: { !isSign($0) }) else { return start }
    return start[...last]
  }
}
