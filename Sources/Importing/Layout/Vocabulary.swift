/// How often each word of a text occurs whole, to judge words that a line's end cut in two.
///
/// Words are known by a 64-bit hash of their small letters, which keeps ten megabytes of text in a
/// fraction of a second; a collision could at worst leave or drop one hyphen.
struct Vocabulary: Sendable {
  private var words: [UInt64: Int32] = [:]
  private var firstElements: [UInt64: Int32] = [:]
  private var lastElements: [UInt64: Int32] = [:]
  /// The first letters of words, five at least, by which inflected forms of a word find each other.
  private var beginnings: Set<UInt64> = []

  /// How often a word, perhaps with hyphens inside, occurs away from line ends.
  func count(_ word: some StringProtocol) -> Int { Int(words[Self.hash(word)] ?? 0) }

  /// Whether a word occurs, or one that differs from it in an ending of up to three letters.
  func hasForm(of word: some StringProtocol, sparing spared: Int) -> Bool {
    if count(word) > 0 { return true }
    for dropped in 0...3 where word.count - dropped >= max(5, spared + 3) {
      if beginnings.contains(Self.hash(word.dropLast(dropped))) { return true }
    }
    return false
  }

  /// How often a word is the first part of a hyphened compound.
  func countAsFirstElement(_ word: some StringProtocol) -> Int {
    Int(firstElements[Self.hash(word)] ?? 0)
  }

  /// How often a word is the last part of a hyphened compound.
  func countAsLastElement(_ word: some StringProtocol) -> Int {
    Int(lastElements[Self.hash(word)] ?? 0)
  }

  /// Counts the words of lines, leaving out those that a hyphen at a line's end may have cut.
  init(_ lines: [Line]) {
    var afterHyphen = false
    for line in lines where !line.isBlank {
      var tokens = WordSplitter.words(of: line.text)
      if afterHyphen, !tokens.isEmpty { tokens.removeFirst() }
      afterHyphen = line.ending == .hyphen
      if afterHyphen, !tokens.isEmpty { tokens.removeLast() }
      for token in tokens { add(token) }
    }
  }

  private mutating func add(_ token: Substring) {
    count(whole: token)
    guard token.unicodeScalars.contains(where: { $0.isHyphen }) else { return }
    let parts = token.unicodeScalars.split { $0.isHyphen }.map { Substring($0) }
    for part in parts where parts.count > 1 { count(whole: part) }
    if let first = parts.first { firstElements[Self.hash(first), default: 0] += 1 }
    if let last = parts.last { lastElements[Self.hash(last), default: 0] += 1 }
  }

  private mutating func count(whole word: Substring) {
    let hash = Self.hash(word)
    let known = words[hash] ?? 0
    words[hash] = known + 1
    guard known == 0 else { return }
    var beginning = word
    for _ in 0..<4 where beginning.unicodeScalars.count >= 5 {
      beginnings.insert(Self.hash(beginning))
      beginning.unicodeScalars.removeLast()
    }
  }

  /// FNV-1a over the small letters, with typographic hyphens as plain ones.
  private static func hash(_ word: some StringProtocol) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func mix(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    for scalar in word.unicodeScalars {
      let v = scalar.value
      if v < 0x80 {
        mix(UInt8(v >= 0x41 && v <= 0x5A ? v | 0x20 : v))
      } else if scalar.isHyphen {
        mix(0x2D)
      } else {
        for byte in scalar.properties.lowercaseMapping.utf8 { mix(byte) }
      }
    }
    return hash
  }
}

/// Cuts text into words: letters and digits with hyphens and apostrophes between them.
enum WordSplitter {
  /// The words of a text; a hyphen or apostrophe at a word's end is not part of it.
  static func words(of text: String) -> [Substring] {
    let scalars = text.unicodeScalars
    var result: [Substring] = []
    var start: String.Index?
    var end = text.startIndex
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let after = scalars.index(after: index)
      if scalar.isLetter || scalar.isDigit {
        if start == nil { start = index }
        end = after
      } else if let begin = start,
        !(end == index && (scalar.isHyphen || scalar == "\u{2019}" || scalar == "'"))
      {
        result.append(text[begin..<end])
        start = nil
      }
      index = after
    }
    if let begin = start { result.append(text[begin..<end]) }
    return result
  }
}
