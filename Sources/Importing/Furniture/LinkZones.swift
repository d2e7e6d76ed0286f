/// Finds the menus, footers and lists of links that surround a text by their company.
///
/// No list of wordings knows every menu. What stands among known furniture, before the first or
/// after the last piece of prose, is furniture too, when it is as short as a link.
struct LinkZones {
  private let lines: [Line]
  /// The groups of lines that blank lines part, as positions.
  private let groups: [Range<Int>]
  private let isKnown: [Bool]
  private let isProse: [Bool]

  /// Finds the positions of lines that are furniture by their company.
  ///
  /// The indices are those of the lines with words, the known ones those of known furniture.
  static func find(_ indices: [Int], in text: ClassifiedLines, known: [Bool]) -> Set<Int> {
    guard known.count(where: { $0 }) >= 3 else { return [] }
    let zones = LinkZones(indices, text, known)
    return zones.head().union(zones.tails())
  }

  private init(_ indices: [Int], _ text: ClassifiedLines, _ known: [Bool]) {
    lines = indices.map { text.lines[$0] }
    isKnown = known
    var groups: [Range<Int>] = []
    var start = 0
    for position in indices.indices.dropFirst() where indices[position] > indices[position - 1] + 1
    {
      groups.append(start..<position)
      start = position
    }
    if start < indices.count { groups.append(start..<indices.count) }
    self.groups = groups
    var prose = [Bool](repeating: false, count: indices.count)
    for group in groups {
      let known = Array(known[group])
      let own = indices[group].map { text.lines[$0] }
      for (offset, isIn) in Self.prose(own, known).enumerated() {
        prose[group.lowerBound + offset] = isIn
      }
    }
    isProse = prose
  }

  /// Which lines of a group are no links: sentences, and what stands above and below them unparted.
  private static func prose(_ group: [Line], _ known: [Bool]) -> [Bool] {
    let own = zip(group, known).map { line, isKnown in !isKnown && !mayBeLink(line) }
    let isParagraph = group.count >= 2 && own.count(where: { $0 }) * 2 >= group.count
    return isParagraph ? known.map { !$0 } : own
  }

  /// Whether a line is as short as a link, and neither a statement, a note nor a reference.
  private static func mayBeLink(_ line: Line) -> Bool {
    let words = DumpForms.withoutSigns(line.text)
    guard line.length <= 70, line.opening != .lower, line.ending != .comma, line.ending != .hyphen,
      !SectionWords.isNotes(words), !SectionWords.isBibliography(words)
    else { return false }
    if line.ending == .sentence { return false }
    guard line.startsWithBullet || words != line.text else {
      return NoteLabel.start(of: line.text) == nil
    }
    return true
  }

  /// The links of the menus before the title.
  private func head() -> Set<Int> {
    guard let firstProse = isProse.indices.first(where: { isProse[$0] }) else { return [] }
    var result = Set<Int>()
    for group in groups where group.upperBound <= firstProse {
      let known = group.count { isKnown[$0] }
      let others = (group.upperBound..<firstProse).contains {
        !isKnown[$0] && lines[$0].length >= 8
      }
      let isMenu = group.allSatisfy { isKnown[$0] || isMenuItem(lines[$0]) }
      guard known >= 2, known * 3 >= group.count, isMenu, others else { continue }
      let last = group.last { isKnown[$0] } ?? group.lowerBound
      let isBulleted = group.allSatisfy { hasSigns(lines[$0]) }
      result.formUnion(group.filter { !isKnown[$0] && (isBulleted || $0 < last) })
    }
    return result
  }

  /// Whether a line is like an item of a menu: a few words, nothing of a date.
  private func isMenuItem(_ line: Line) -> Bool {
    let words = DumpForms.withoutSigns(line.text)
    return words.count <= 28 && words.split(separator: " ").count <= 3 && line.ending == .word
      && !words.contains { $0.isNumber }
  }

  private func hasSigns(_ line: Line) -> Bool {
    line.startsWithBullet || DumpForms.withoutSigns(line.text) != line.text
  }

  /// The links between known furniture after the text, and after the last of its prose.
  private func tails() -> Set<Int> {
    var result = Set<Int>()
    var start = lines.count / 2
    while start < lines.count {
      guard !isProse[start] else {
        start += 1
        continue
      }
      let end = isProse[start...].firstIndex(of: true) ?? lines.count
      result.formUnion(links(in: start..<end, isLast: end == lines.count))
      start = end
    }
    return result
  }

  private func links(in zone: Range<Int>, isLast: Bool) -> [Int] {
    let known = zone.filter { isKnown[$0] }
    guard let first = known.first, let last = known.last, known.count >= 3,
      known.count * 10 >= zone.count * (isLast ? 3 : 5)
    else { return [] }
    return zone.filter { !isKnown[$0] && $0 > first && (isLast || $0 < last) }
  }
}
