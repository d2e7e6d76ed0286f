/// Tells headings, captions and the frame of letters from paragraphs.
struct FrameSorter {
  private var text: SegmentedText
  private let links: Continuations
  private let displayWords: Set<Substring>

  private init(_ text: SegmentedText, _ links: Continuations) {
    self.text = text
    self.links = links
    displayWords = Self.displayWords(text)
  }

  /// The text with the kind of every segment settled.
  static func sort(_ text: SegmentedText, _ links: Continuations) -> SegmentedText {
    var sorter = FrameSorter(text, links)
    for position in text.segments.indices where text.segments[position].kind == .body {
      sorter.sort(position)
    }
    if !sorter.isTypeset {
      sorter.markPageEnds()
      sorter.markTitleOfFirstPage()
    }
    sorter.unmarkStrayRuns()
    sorter.markSignatures()
    sorter.unmarkLastHeadings()
    return EpigraphFinder.mark(sorter.text)
  }

  /// Whether the source tells how its lines were set, and so which are headings.
  private var isTypeset: Bool { text.text.lines.contains { $0.setting != nil } }

  private func words(_ position: Int) -> String {
    text.bodyLines(position).map(\.text).joined(separator: " ")
  }

  private func isPart(_ position: Int) -> Bool {
    links.claimed.contains(position) || links.next[position] != nil
  }

  private mutating func sort(_ position: Int) {
    guard !isPart(position) else { return }
    let words = words(position)
    let mayBeCaption = !links.interrupting.contains(position)
    if text.segments[position].lines.count <= 4,
      !(mayBeCaption && FrameClues.captionScore(words) >= 3),
      let kind = letterKind(position, words)
    {
      text.segments[position].kind = kind
      return
    }
    if links.interrupting.contains(position), mayBeDisplaced(position, words) {
      text.segments[position].isDisplaced = true
      text.segments[position].kind = displacedKind(position, words)
      return
    }
    if position == 0, isQuestionAsTitle(words) {
      text.segments[position].kind = .heading
      return
    }
    guard FrameParts.isFrameLike(position, text) else { return }
    if FrameClues.captionScore(words, hasPictures: !links.interrupting.isEmpty) >= 3 {
      text.segments[position].kind = .caption
    } else if isHeadingInPlace(position, words) {
      text.segments[position].kind = .heading
    }
  }

  /// Whether the first line of a text is a title that asks or calls out.
  private func isQuestionAsTitle(_ words: String) -> Bool {
    guard let last = words.last, last == "?" || last == "!", words.count <= 120 else {
      return false
    }
    return text.segments.count > 1 && text.length(1) > words.count && text.segments[1].gap != .none
  }

  private func letterKind(_ position: Int, _ words: String) -> Segment.Kind? {
    guard words.utf8.count <= 300 else { return nil }
    let count = text.segments[position].lines.count
    let lines = text.bodyLines(position)
    if count <= 2, position < 14, LetterParts.isSalutation(words) { return .salutation }
    if count == 1, !SectionWords.isEra(words), DateReading.dateline(words) != nil,
      words.contains(where: \.isLetter)
    {
      return .dateline
    }
    guard count <= 4, let last = lines.last, let first = lines.first else { return nil }
    if count >= 2, first.length <= 50, !SectionWords.isFrontOrBackMatter(first.text),
      DateReading.dateline(last.text) != nil, first.opening == .upper,
      first.ending == .word
    {
      return .signature
    }
    let isNearEnd = position + 4 >= text.segments.count
    if isNearEnd, position > 0, LetterParts.isClosing(words) { return .signature }
    let endsText = position + 1 == text.segments.count && position > 2
    return endsText && lines.allSatisfy { LetterParts.isName($0.text) } ? .signature : nil
  }

  /// Whether a piece in the middle of a sentence is no sentence itself, or a caption.
  private func mayBeDisplaced(_ position: Int, _ words: String) -> Bool {
    text.last(position).ending != .sentence || words.last == "!"
      || FrameClues.captionScore(words) >= 1
        && text.first(position).text.unicodeScalars.first?.isDash != true
  }

  private func displacedKind(_ position: Int, _ words: String) -> Segment.Kind {
    if position > 0, text.segments[position - 1].isDisplaced,
      SectionWords.isBareChapterNumber(self.words(position - 1))
    {
      return .heading
    }
    let isDisplayType = text.bodyLines(position).contains { line in
      line.wordsBeforeWideSpaces.contains { displayWords.contains($0) }
    }
    let heading = FrameClues.headingScore(words, isDisplayType: isDisplayType)
    let caption = FrameClues.captionScore(words)
    return heading > caption ? .heading : .caption
  }

  private func isHeadingInPlace(_ position: Int, _ words: String) -> Bool {
    guard position + 1 < text.segments.count else { return false }
    let last = text.last(position)
    guard last.ending == .word || last.ending == .colon else { return false }
    let next = text.first(position + 1)
    guard next.opening != .lower || isPart(position + 1) == false && position == 0 else {
      return false
    }
    if FrameClues.hasInnerSentence(words) || isCredit(position, words) { return false }
    if SectionWords.isChapter(words) || SectionWords.isFrontOrBackMatter(words) { return true }
    if last.setting != nil { return false }
    if last.ending == .colon, !SectionWords.isEra(words) { return false }
    if text.wrapping == .none { return words.count <= 150 && !isLabelled(words) }
    return text.segments[position].lines.count <= 4 && !isLabelled(words)
  }

  /// Whether a piece near the start tells who wrote or translated a text.
  private func isCredit(_ position: Int, _ words: String) -> Bool {
    position < 10 && text.segments[position].lines.count <= 2 && TitlePage.isCredit(words)
      && !SectionWords.isEra(words)
  }

  /// Whether a line says `Label: value`, as the data beside a text do.
  private func isLabelled(_ words: String) -> Bool { MetadataLabels.label(of: words) != nil }

  /// Where pictures and titles were extracted after the text of their page, what is short and
  /// closes a page is one of them.
  private mutating func markPageEnds() {
    guard !links.interrupting.isEmpty else { return }
    var isEnd = true
    for position in text.segments.indices.reversed() {
      guard position + 1 < text.segments.count else { continue }
      if text.page(position) != text.page(position + 1) { isEnd = true }
      guard text.page(position) != text.page(text.segments.count - 1) else { continue }
      if text.segments[position].isDisplaced { continue }
      guard isEnd, !isPart(position), isShort(position), opensPage(position) == false else {
        isEnd = false
        continue
      }
      if text.segments[position].kind == .signature || text.segments[position].kind == .dateline {
        continue
      }
      text.segments[position].isDisplaced = true
      text.segments[position].kind = displacedKind(position, words(position))
    }
  }

  private func isShort(_ position: Int) -> Bool {
    switch text.segments[position].kind {
    case .heading, .caption, .dateline, .signature: true
    default: FrameParts.isFrameLike(position, text)
    }
  }

  private func opensPage(_ position: Int) -> Bool {
    position == 0 || text.page(position - 1) != text.page(position)
  }

  /// A text that begins without a heading has its title among the displaced pieces of page one.
  private mutating func markTitleOfFirstPage() {
    guard text.segments.first?.kind == .body else { return }
    let page = text.page(0)
    let first = text.segments.indices.prefix { text.page($0) == page }
      .first { text.segments[$0].isDisplaced && FrameClues.captionScore(words($0)) < 3 }
    guard let first, text.segments.prefix(first).allSatisfy({ $0.kind == .body }) else { return }
    text.segments[first].kind = .heading
  }

  /// Many short lines in a row are verse, a list or a table, not headings.
  private mutating func unmarkStrayRuns() {
    var start = 0
    while start < text.segments.count {
      guard text.segments[start].kind == .heading, !text.segments[start].isDisplaced else {
        start += 1
        continue
      }
      var end = start
      while end < text.segments.count, text.segments[end].kind == .heading { end += 1 }
      let hasChapter = (start..<end).contains { SectionWords.isChapter(words($0)) }
      if end - start > (hasChapter || start <= 6 ? 5 : 3), start > 0 {
        for position in start..<end where !SectionWords.isChapter(words(position)) {
          text.segments[position].kind = .body
        }
      }
      start = end
    }
  }

  /// The position at which the text itself ends: before its references and notes.
  private var endOfText: Int {
    let tail = text.segments.indices.suffix(max(1, text.segments.count * 4 / 10))
    return tail.first {
      text.segments[$0].kind == .heading
        && (SectionWords.isBibliography(words($0)) || SectionWords.isNotes(words($0)))
    } ?? text.segments.count
  }

  /// Short lines that close the text, a name among them, are its signature.
  private mutating func markSignatures() {
    let end = endOfText
    for position in text.segments.indices.prefix(end).suffix(4).reversed() where position > 3 {
      switch text.segments[position].kind {
      case .signature, .dateline: continue
      case .heading, .body, .verse:
        let lines = text.bodyLines(position)
        let body = text.measure.body(onPage: text.page(position))
        let isSignature =
          lines.count <= 5 && lines.contains { LetterParts.isName($0.text) && $0.length >= 5 }
          && lines.allSatisfy { $0.ending != .sentence && $0.width * 100 < body * 75 }
        guard isSignature, !isPart(position) else { return }
        text.segments[position].kind = .signature
      default: return
      }
    }
  }

  /// What closes a text, or stands above its signature, is no heading.
  private mutating func unmarkLastHeadings() {
    let end = endOfText
    for position in text.segments.indices.prefix(end) where position > 3 {
      guard text.segments[position].kind == .heading, !text.segments[position].isDisplaced else {
        continue
      }
      let next = position + 1 < end ? text.segments[position + 1].kind : nil
      if next == nil || next == .signature, !SectionWords.isChapter(words(position)) {
        text.segments[position].kind = .body
      }
    }
  }

  /// The words that display type leaves wide spaces after, and body type hardly ever.
  private static func displayWords(_ text: SegmentedText) -> Set<Substring> {
    var display: [Substring: Int] = [:]
    var body: [Substring: Int] = [:]
    for position in text.segments.indices {
      let isFrame = FrameParts.isFrameLike(position, text)
      for line in text.bodyLines(position) {
        for word in line.wordsBeforeWideSpaces {
          if isFrame { display[word, default: 0] += 1 } else { body[word, default: 0] += 1 }
        }
      }
    }
    return Set(display.filter { $0.value >= 4 && $0.value > 2 * (body[$0.key] ?? 0) }.keys)
  }
}
