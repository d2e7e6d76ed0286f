/// Picks the notes among all lines that begin like one: the best chain of notes and their marks.
///
/// Numbers count upwards, and begin anew on a page or in a chapter; marks follow each other as their
/// notes do. Each pair of a note and a mark weighs what its place and form say, so that the items of
/// a list, which have neither, stay in the text.
struct NoteChain {
  /// A note with one of the marks that it may belong to.
  private struct Pair {
    let candidate: Int
    let mark: NoteMark
    let own: Int
    var best: Int
    var previous: Int?
  }

  private let candidates: [NoteCandidate]
  private let text: ClassifiedLines
  private var pairs: [Pair] = []
  /// The pairs by number, to be found by the number that follows.
  private var byNumber: [Int: [Int]] = [:]

  /// The chosen candidates with their marks, in the order of the text.
  private(set) var chosen: [(candidate: Int, mark: NoteMark)] = []

  /// The pair with the highest sum so far, after which another series may follow.
  private var highest: Int?

  /// How many earlier pairs of one number are looked at.
  private static let reach = 40

  init(
    _ candidates: [NoteCandidate], marks: [String: [NoteMark]], symbols: Bool,
    _ text: ClassifiedLines
  ) {
    self.candidates = candidates
    self.text = text
    for position in candidates.indices where (candidates[position].number == nil) == symbols {
      add(position, marks[candidates[position].start.label] ?? [])
    }
    trace()
  }

  private mutating func add(_ position: Int, _ marks: [NoteMark]) {
    let candidate = candidates[position]
    let earlier = pairs.count
    for mark in options(candidate, marks) {
      let own = weight(candidate, mark)
      var pair = Pair(candidate: position, mark: mark, own: own, best: own, previous: nil)
      pair.best += candidate.number.map { $0 == 1 ? 0 : -2 } ?? 0
      for index in predecessors(candidate, before: earlier) {
        guard let link = link(pairs[index], candidate, mark) else { continue }
        let sum = pairs[index].best + own + link
        if sum > pair.best { (pair.best, pair.previous) = (sum, index) }
      }
      if let highest, let joined = joined(pairs[highest], candidate, mark, own),
        joined > pair.best
      {
        (pair.best, pair.previous) = (joined, highest)
      }
      pairs.append(pair)
      byNumber[candidate.number ?? 0, default: []].append(pairs.count - 1)
    }
    for index in earlier..<pairs.count where pairs[index].best > best(highest) { highest = index }
  }

  private func best(_ index: Int?) -> Int { index.map { pairs[$0].best } ?? 0 }

  /// The sum when a note follows the best series before it, whose numbers it does not go on with.
  private func joined(
    _ last: Pair, _ candidate: NoteCandidate, _ mark: NoteMark, _ own: Int
  ) -> Int? {
    guard candidates[last.candidate].index < candidate.index, last.mark.line < mark.line,
      candidate.number.map({ $0 > 2 }) ?? false
    else { return nil }
    return last.best + own - 6
  }

  /// The likeliest marks of a note: on its page or before it.
  private func options(_ candidate: NoteCandidate, _ marks: [NoteMark]) -> [NoteMark] {
    let usable = marks.filter { mark in
      guard mark.line != candidate.index, Self.fits(mark, candidate.start.style) else {
        return false
      }
      return mark.line < candidate.index
        || text.lines[mark.line].page == candidate.page && text.lines.last?.page != 0
    }
    guard usable.count > 8 else { return usable }
    let near = usable.suffix(4)
    let strong = usable.dropLast(4).sorted { $0.quality > $1.quality }.prefix(4)
    return (Array(strong) + near).sorted { $0.line < $1.line }
  }

  /// Whether a form of mark goes with a style of label.
  private static func fits(_ mark: NoteMark, _ style: NoteLabel.Style) -> Bool {
    switch style {
    case .raised, .ownLine, .bare: mark.form != .parenthesized || style == .bare
    case .dotted, .symbol: true
    case .square: mark.form == .bracketed || mark.form == .superscript || mark.form == .glued
    case .round, .halfRound: mark.form != .bracketed
    }
  }

  private func weight(_ candidate: NoteCandidate, _ mark: NoteMark) -> Int {
    var sum = candidate.score + mark.quality
    let pageOfMark = text.lines[mark.line].page
    if mark.line > candidate.index {
      sum -= 4
    } else if text.lines.last?.page == 0 {
      sum += candidate.index - mark.line <= 40 ? 2 : 0
    } else if pageOfMark == candidate.page {
      sum += 2
    } else if pageOfMark + 1 < candidate.page, !candidate.isUnderHeading {
      sum -= 2
    }
    let isPlain = candidate.start.style.isPlain
    switch mark.form {
    case .bracketed: sum += candidate.start.style == .square ? 1 : -1
    case .parenthesized: sum += isPlain ? -1 : 1
    default: sum += isPlain || candidate.number == nil ? 0 : -1
    }
    return sum
  }

  private func predecessors(_ candidate: NoteCandidate, before end: Int) -> [Int] {
    guard let number = candidate.number else {
      return Array(pairs.indices.suffix(Self.reach))
    }
    var result: [Int] = []
    for step in 1...4 where number > step {
      result += (byNumber[number - step] ?? []).suffix(Self.reach)
    }
    if number <= 2 { result += pairs.indices.prefix(end).suffix(4 * Self.reach) }
    return result.filter { $0 < end }
  }

  /// How well a pair follows another, or nothing where it cannot.
  private func link(_ last: Pair, _ candidate: NoteCandidate, _ mark: NoteMark) -> Int? {
    let before = candidates[last.candidate]
    guard before.index < candidate.index, last.mark != mark else { return nil }
    let isAfter =
      (last.mark.line, last.mark.range.lowerBound) < (mark.line, mark.range.lowerBound)
    var sum = isAfter ? 0 : -4
    if before.start.style != candidate.start.style {
      sum -= before.start.style.isPlain && candidate.start.style.isPlain ? 1 : 4
    }
    if last.mark.form != mark.form {
      let areAlike = last.mark.form.isRaised && mark.form.isRaised
      sum -= areAlike ? 0 : last.mark.form == .ownLine || mark.form == .ownLine ? 1 : 4
    }
    guard let a = before.number, let b = candidate.number else {
      let isBeside = before.page == candidate.page && before.start.label != candidate.start.label
      return isAfter || isBeside ? sum : nil
    }
    if b > a, b <= a + 4 { return sum + (b == a + 1 ? 3 : 3 - 3 * (b - a - 1)) }
    guard b <= 2, isAfter else { return nil }
    let beginsAnew = mark.line > before.index || before.page != candidate.page
    return beginsAnew ? sum - (b - 1) * 3 : nil
  }

  /// Follows the best chain back; single pairs that weigh against themselves are left out.
  private mutating func trace() {
    guard var index = pairs.indices.max(by: { pairs[$0].best < pairs[$1].best }),
      pairs[index].best > 0
    else { return }
    while true {
      chosen.append((pairs[index].candidate, pairs[index].mark))
      guard let previous = pairs[index].previous else { break }
      index = previous
    }
    chosen.reverse()
  }
}
