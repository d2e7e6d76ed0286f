/// Which segments go on with which, when a page, a column or a picture cut a sentence apart.
struct Continuations: Sendable {
  /// The segment that goes on, by the one that it continues.
  var next: [Int: Int] = [:]
  /// The segments that continue another.
  var claimed = Set<Int>()
  /// Links that jump over other text, by the segment that is continued.
  var distant = Set<Int>()
  /// Segments found in the middle of a sentence: captions, displaced headings.
  var interrupting = Set<Int>()

  mutating func link(_ a: Int, _ b: Int, isDistant: Bool) {
    next[a] = b
    claimed.insert(b)
    if isDistant { distant.insert(a) }
  }
}

/// Finds for each open end of the text the segment that goes on.
struct ContinuationFinder {
  private let text: SegmentedText
  private let hyphenation: Hyphenation
  private var found = Continuations()

  /// How many short pieces may stand within a sentence.
  private static let longestInterruption = 10
  /// How many segments ahead the rest of a sentence is looked for where there are no pages.
  private static let reach = 60

  init(_ text: SegmentedText, _ hyphenation: Hyphenation) {
    self.text = text
    self.hyphenation = hyphenation
  }

  /// The links of a text: broken words first, then broken sentences, then those far apart.
  static func find(_ text: SegmentedText, _ hyphenation: Hyphenation) -> Continuations {
    var finder = ContinuationFinder(text, hyphenation)
    for position in text.segments.indices where finder.endsInHyphen(position) {
      finder.continueWord(position)
    }
    let isFrame = text.segments.indices.map { FrameParts.isFrameLike($0, text) }
    let open = text.segments.indices.filter { text.last($0).isOpen }
    for position in open where !isFrame[position] { finder.continueSentence(position) }
    for position in open where !isFrame[position] { finder.continueFarAway(position) }
    for position in open where isFrame[position] { finder.continueSentence(position) }
    for position in text.segments.indices { finder.continueSentence(position) }
    return finder.found
  }

  private func endsInHyphen(_ position: Int) -> Bool {
    isBody(position) && text.last(position).ending == .hyphen
  }

  private func isCandidate(_ position: Int) -> Bool {
    isBody(position) && found.next[position] == nil && !found.interrupting.contains(position)
  }

  private func isBody(_ position: Int) -> Bool {
    switch text.segments[position].kind {
    case .body, .listItem: true
    default: false
    }
  }

  // MARK: How well two segments fit

  /// From 0, not at all, to 3, surely.
  private func fit(_ a: Int, _ b: Int) -> Int {
    let (last, first) = (text.last(a), text.first(b))
    if case .listItem = text.segments[b].kind { return 0 }
    switch last.ending {
    case .hyphen:
      let verdict = hyphenation.verdict(last, first)
      if verdict.isSure { return 3 }
      return first.opening == .lower ? 2 : 0
    case .comma, .word:
      guard text.wrapping != .none || last.length >= 60 else { return 0 }
      if first.opening == .lower { return 2 }
      return fitsCapital(a, b, last, first) ? 1 : 0
    case .sentence, .colon:
      guard first.opening == .lower, !first.startsWithBullet, text.wrapping != .none else {
        return 0
      }
      return text.segments[a].lines.count >= 2 && !hasRoom(a, last, first) ? 1 : 0
    }
  }

  private func fitsCapital(_ a: Int, _ b: Int, _ last: Line, _ first: Line) -> Bool {
    guard !hasRoom(a, last, first), text.wrapping != .none, !first.startsWithBullet else {
      return false
    }
    if FrameParts.isFrameLike(a, text) { return false }
    if last.ending == .comma { return text.length(a) > 40 }
    guard text.segments[a].lines.count >= 2 else { return false }
    if Language.openingWords.contains(last.lastWord) { return true }
    guard !FrameParts.isFrameLike(b, text) else { return false }
    return text.segments[a].lines.count >= 3 || text.page(b) != last.page
  }

  private func hasRoom(_ a: Int, _ last: Line, _ first: Line) -> Bool {
    let lines = text.segments[a].lines
    return text.hasRoom(after: last, for: first, index: lines[lines.count - 1])
  }

  // MARK: Looking ahead

  /// The segments that may continue one, over short pieces that may stand between.
  private mutating func continueWord(_ position: Int) {
    var fallback: Int?
    var between: [Int] = []
    let page = text.last(position).page
    for next in (position + 1)..<min(text.segments.count, position + 1 + Self.longestInterruption) {
      guard text.page(next) <= page + 1, isBody(next) else { break }
      if found.claimed.contains(next) { continue }
      let fit = fit(position, next)
      if fit == 3 { return link(position, next, between) }
      if fit == 2, fallback == nil { fallback = next }
      guard text.length(next) <= 240, text.first(next).opening != .lower else { break }
      between.append(next)
    }
    if let far = farAway(position, where: { fit(position, $0) == 3 }) {
      return found.link(position, far, isDistant: true)
    }
    if let fallback { link(position, fallback, between.filter { $0 < fallback }) }
  }

  private mutating func continueSentence(_ position: Int) {
    guard isCandidate(position) else { return }
    let page = text.last(position).page
    let mayBeCutApart = text.last(position).isOpen && !FrameParts.isFrameLike(position, text)
    var between: [Int] = []
    for next in (position + 1)..<min(text.segments.count, position + 1 + Self.longestInterruption) {
      guard text.page(next) <= page + 1, isBody(next) else { return }
      if found.claimed.contains(next) { return }
      let isFrame = FrameParts.isFrameLike(next, text)
      let fit = fit(position, next)
      let isFree =
        between.isEmpty || text.first(next).opening == .lower || text.segments[next].gap == .page
      if fit >= 2 || (fit == 1 && !isFrame && isFree) {
        return link(position, next, between)
      }
      guard isFrame, mayBeCutApart else { return }
      between.append(next)
    }
  }

  /// Links an open end to an orphan that begins with a small letter some pages on.
  private mutating func continueFarAway(_ position: Int) {
    guard isCandidate(position), text.segments[position].lines.count >= 2, text.wrapping != .none
    else { return }
    let last = text.last(position)
    let bodyWidth = text.measure.body(onPage: last.page)
    let far = farAway(position) { next in
      isOrphan(next) && fit(position, next) == 2 && last.width * 100 >= bodyWidth * 88
    }
    guard let far else { return }
    if FrameParts.isFrameLike(far - 1, text), found.next[far - 1] == nil {
      found.interrupting.insert(far - 1)
    }
    found.link(position, far, isDistant: true)
  }

  private func farAway(_ position: Int, where fits: (Int) -> Bool) -> Int? {
    let last = text.segments[text.segments.count - 1].lines[0]
    let isPaged = text.text.lines[last].page > 0
    let end = min(text.segments.count, position + 1 + (isPaged ? 4 * Self.reach : Self.reach))
    let page = text.last(position).page
    return ((position + 1)..<max(end, position + 1)).first { next in
      text.page(next) <= page + 2 && isBody(next) && !found.claimed.contains(next) && fits(next)
    }
  }

  /// Whether a segment begins in mid-sentence and nothing before it is open.
  private func isOrphan(_ position: Int) -> Bool {
    guard text.first(position).opening == .lower else { return false }
    guard position > 0 else { return true }
    let before = position - 1
    return found.next[before] != nil || !text.last(before).isOpen
      || FrameParts.isFrameLike(before, text)
  }

  private mutating func link(_ a: Int, _ b: Int, _ between: [Int]) {
    found.interrupting.formUnion(between)
    found.link(a, b, isDistant: false)
  }
}
