/// The notes that were chosen, completed by those that their neighbours prove.
struct NoteSet {
  private let candidates: [NoteCandidate]
  private let text: ClassifiedLines
  /// The chosen candidates with their marks, in the order of the text.
  private var members: [(candidate: Int, marks: [NoteMark])]

  init(
    _ candidates: [NoteCandidate], chosen: [(candidate: Int, mark: NoteMark)],
    _ text: ClassifiedLines
  ) {
    self.candidates = candidates
    self.text = text
    members = chosen.map { ($0.candidate, [$0.mark]) }.sorted { $0.candidate < $1.candidate }
  }

  /// The notes in the order of the text.
  var notes: [FoundNote] {
    members.map { member in
      let candidate = candidates[member.candidate]
      return FoundNote(
        label: candidate.start.label, lines: [candidate.index],
        wordsOffset: candidate.start.wordsOffset, marks: member.marks,
        isUnderHeading: candidate.isUnderHeading)
    }
  }

  /// Takes in the notes between, before and after chosen ones whose numbers are missing.
  ///
  /// Their marks are looked for between those of their neighbours, in whatever form.
  mutating func fillGaps(_ marks: [String: [NoteMark]]) {
    var isMember = Set(members.map(\.candidate))
    var filled: [(candidate: Int, marks: [NoteMark])] = []
    for (position, member) in members.enumerated() {
      let next = position + 1 < members.count ? members[position + 1] : nil
      if position == 0 || !adjoins(members[position - 1].candidate, member.candidate) {
        filled += run(from: member.candidate, step: -1, &isMember).reversed()
          .map { ($0, []) }
      }
      filled.append(member)
      let limit = next.flatMap { candidates[$0.candidate].number } ?? Int.max
      for candidate in run(from: member.candidate, step: 1, &isMember)
      where (candidates[candidate].number ?? 0) < limit
        || candidates[candidate].page != next.map({ candidates[$0.candidate].page })
      {
        filled.append((candidate, []))
      }
    }
    members = filled.sorted { $0.candidate < $1.candidate }
    for position in members.indices where members[position].marks.isEmpty {
      members[position].marks = mark(of: position, marks).map { [$0] } ?? []
    }
  }

  private func adjoins(_ a: Int, _ b: Int) -> Bool {
    guard let last = candidates[a].number, let next = candidates[b].number else { return true }
    return next == last + 1
  }

  /// The candidates that count on from one, upwards or downwards, close by and in the same style.
  private func run(from start: Int, step: Int, _ isMember: inout Set<Int>) -> [Int] {
    var result: [Int] = []
    var last = start
    var position = start + step
    while candidates.indices.contains(position) {
      let (candidate, before) = (candidates[position], candidates[last])
      guard let number = candidate.number, let known = before.number,
        abs(candidate.index - before.index) <= 40,
        candidate.isUnderHeading || candidate.page == before.page
      else { break }
      if number == known + step, !isMember.contains(position),
        candidate.start.style == before.start.style
          || candidate.start.style.isPlain && before.start.style.isPlain,
        candidate.isUnderHeading || candidate.score >= -2
      {
        isMember.insert(position)
        result.append(position)
        last = position
      } else if isMember.contains(position) {
        break
      }
      position += step
    }
    return result
  }

  private func mark(of position: Int, _ marks: [String: [NoteMark]]) -> NoteMark? {
    let candidate = candidates[members[position].candidate]
    let used = Set(members.flatMap(\.marks))
    let before = members[..<position].last { !$0.marks.isEmpty }?.marks.first
    let after = members[(position + 1)...].first { !$0.marks.isEmpty }?.marks.first
    return (marks[candidate.start.label] ?? []).filter { mark in
      mark.line < candidate.index && !used.contains(mark)
        && (before.map { ($0.line, $0.range.lowerBound) < (mark.line, mark.range.lowerBound) }
          ?? true)
        && (after.map { (mark.line, mark.range.lowerBound) < ($0.line, $0.range.lowerBound) }
          ?? true)
    }.max { ($0.quality, $0.line) < ($1.quality, $1.line) }
  }

  /// Ties further marks of sure form to the note that they repeat.
  mutating func repeatMarks(_ marks: [String: [NoteMark]]) {
    let used = Set(members.flatMap(\.marks))
    let lines = Set(members.map { candidates[$0.candidate].index })
    for (label, places) in marks {
      for mark in places where !used.contains(mark) && !lines.contains(mark.line) {
        guard mark.form == .superscript || mark.form == .bracketed, mark.quality >= 4,
          let position = owner(of: mark, label),
          members[position].marks.first?.form == mark.form
        else { continue }
        members[position].marks.append(mark)
      }
    }
  }

  /// The note with a label that a further mark belongs to: the only one, or the next on its page.
  private func owner(of mark: NoteMark, _ label: String) -> Int? {
    let same = members.indices.filter { candidates[members[$0].candidate].start.label == label }
    guard same.count > 1 else { return same.first }
    let page = text.lines[mark.line].page
    let onPage = same.filter { candidates[members[$0].candidate].page == page }
    return onPage.count == 1 ? onPage[0] : nil
  }
}
