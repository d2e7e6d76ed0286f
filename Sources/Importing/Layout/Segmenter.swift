/// Cuts classified lines into segments.
enum Segmenter {
  /// The text as segments in the order of the original.
  static func segments(of text: ClassifiedLines) -> SegmentedText {
    let wrapping = Wrapping(text)
    let setApart = SetApartFinder.find(text)
    let (runs, gaps) = runs(of: text, wrapping, setApart)
    let measure = LineMeasure(text, runs: runs)
    let enumerated = EnumeratedStarts.find(text)
    let splitter = RunSplitter(text, runs: runs, measure, enumerated, wrapping)
    var segments: [Segment] = []
    for (run, gap) in zip(runs, gaps) {
      if let group = setApart[run[0]] {
        segments += Self.segments(of: group, gap: gap, splitter)
        continue
      }
      for (position, part) in splitter.split(run).enumerated() {
        segments.append(Segment(lines: part, gap: position == 0 ? gap : .none))
      }
    }
    for position in segments.indices
    where segments[position].kind == .body && enumerated.contains(segments[position].lines[0]) {
      func isItem(_ other: Int) -> Bool {
        segments.indices.contains(other)
          && (enumerated.contains(segments[other].lines[0])
            || segments[other].kind == .listItem(ordered: true))
      }
      if !isItem(position - 1), !isItem(position + 1), isTitle(segments[position], text) {
        continue
      }
      segments[position].kind = .listItem(ordered: true)
    }
    return SettingKinds.mark(
      BulletLists.mark(
        SegmentedText(text: text, wrapping: wrapping, measure: measure, segments: segments)))
  }

  /// Whether a numbered piece is a heading rather than an item: short, and no sentence.
  private static func isTitle(_ segment: Segment, _ text: ClassifiedLines) -> Bool {
    guard segment.lines.count <= 3, let last = segment.lines.last else { return false }
    return text.lines[last].ending == .word
      && segment.lines.reduce(0) { $0 + text.lines[$1].length } <= 160
  }

  /// A group as segments: a stanza or a paragraph each, or one table.
  private static func segments(of group: SetApart, gap: Gap, _ splitter: RunSplitter) -> [Segment] {
    if case .table(let cells) = group.kind {
      return [Segment(lines: group.lines, gap: gap, kind: .table(cells))]
    }
    var parts: [[Int]] = []
    for index in group.lines {
      if let last = parts.last?.last, last == index - 1 {
        parts[parts.count - 1].append(index)
      } else {
        parts.append([index])
      }
    }
    let kind = group.kind == .verse ? Segment.Kind.verse : .quotation
    if kind == .quotation { parts = parts.flatMap(splitter.split) }
    return parts.enumerated().map { position, lines in
      Segment(lines: lines, gap: position == 0 ? gap : .blank, kind: kind)
    }
  }

  /// Lines that follow each other without a gap, and the gap before each such run; what is set
  /// apart is a run of its own.
  private static func runs(
    of text: ClassifiedLines, _ wrapping: Wrapping, _ setApart: [Int: SetApart]
  ) -> ([[Int]], [Gap]) {
    var runs: [[Int]] = []
    var gaps: [Gap] = []
    var previous: Int?
    var members = Set<Int>()
    for index in text.lines.indices where text.roles[index].isText {
      if members.contains(index) {
        previous = index
        continue
      }
      if let group = setApart[index] {
        members.formUnion(group.lines)
        gaps.append(previous.map { Self.gap(from: $0, to: index, text, wrapping) } ?? Gap.page)
        runs.append(group.lines)
        previous = index
        continue
      }
      let gap = previous.map { Self.gap(from: $0, to: index, text, wrapping) } ?? Gap.page
      let followsGroup = previous.map { members.contains($0) } ?? false
      if gap == .none, wrapping != .none, !runs.isEmpty, !followsGroup {
        runs[runs.count - 1].append(index)
      } else {
        runs.append([index])
        gaps.append(gap)
      }
      previous = index
    }
    return (runs, gaps)
  }

  private static func gap(
    from last: Int, to index: Int, _ text: ClassifiedLines, _ wrapping: Wrapping
  ) -> Gap {
    if text.lines[last].page != text.lines[index].page { return .page }
    if index == last + 1 { return .none }
    var (blanks, others) = (0, 0)
    for between in (last + 1)..<index {
      if text.roles[between] == .blank { blanks += 1 } else { others += 1 }
    }
    if others > 0 { return .interruption }
    return wrapping == .doubleSpaced && blanks <= 1 ? .none : .blank
  }
}

/// Finds the items of numbered lists: starts of lines whose numbers count upwards.
enum EnumeratedStarts {
  /// The indexes of lines that begin an item; an item has a neighbour with the next number.
  static func find(_ text: ClassifiedLines) -> Set<Int> {
    var result = Set<Int>()
    var open: (number: Int, index: Int)?
    for (index, role) in text.roles.enumerated() where role == .body {
      guard let number = number(of: text.lines[index].text) else { continue }
      if let last = open, number == last.number + 1, index - last.index <= 60 {
        result.insert(last.index)
        result.insert(index)
        open = (number, index)
      } else if number == 1 {
        open = (1, index)
      }
    }
    return result
  }

  /// The number of `12. Words`, `12) Words` or `[12] Words`.
  static func number(of text: String) -> Int? {
    guard let first = text.utf8.first, first == 0x5B || (0x30...0x39).contains(first) else {
      return nil
    }
    let body = first == 0x5B ? text.utf8.dropFirst() : text.utf8[...]
    let digits = body.prefix { (0x30...0x39).contains($0) }
    let rest = body.dropFirst(digits.count)
    guard (1...3).contains(digits.count), let sign = rest.first,
      first == 0x5B ? sign == 0x5D : sign == 0x2E || sign == 0x29,
      rest.dropFirst().first == 0x20
    else { return nil }
    return Int(String(Substring(digits)))
  }
}

/// Finds the items of lists with bullets.
enum BulletLists {
  /// Marks segments as items where two or more with the same bullet follow each other.
  static func mark(_ text: SegmentedText) -> SegmentedText {
    var result = text
    let bullets = text.segments.indices.map { position -> Unicode.Scalar? in
      guard text.segments[position].kind == .body else { return nil }
      return Line.bullet(of: text.first(position).text)
    }
    for position in bullets.indices {
      guard let bullet = bullets[position], !isSpeech(bullet) else { continue }
      let hasNeighbour =
        (position > 0 && bullets[position - 1] == bullet)
        || (position + 1 < bullets.count && bullets[position + 1] == bullet)
      if hasNeighbour { result.segments[position].kind = .listItem(ordered: false) }
    }
    return result
  }

  /// A long dash before a paragraph marks speech, not an item.
  private static func isSpeech(_ bullet: Unicode.Scalar) -> Bool { bullet == "—" }
}
