/// The ways in which a text may write one listed name.
struct NameSpellings {
  /// Those that stand for the name wherever they are.
  let anywhere: [String]
  /// The name with a capital, where it has none itself.
  let atSentenceStart: String?
  /// Whether it has no white space inside.
  let isOneWord: Bool

  init(_ name: MatchableName) {
    let text = name.text
    let words = text.unicodeScalars.split(maxSplits: 1) { $0.properties.isWhitespace }
    isOneWord = words.count < 2 || words[1].allSatisfy(\.properties.isWhitespace)
    guard !isOneWord, !name.isExactCase else {
      anywhere = [text]
      atSentenceStart = nil
      return
    }
    let capitals = text.uppercased()
    anywhere = capitals == text ? [text] : [text, capitals]
    let isSmall = text.unicodeScalars.first?.properties.changesWhenUppercased ?? false
    atSentenceStart = isSmall ? text.prefix(1).uppercased() + text.dropFirst() : nil
  }

  var texts: [String] { anywhere + (atSentenceStart.map { [$0] } ?? []) }
}
