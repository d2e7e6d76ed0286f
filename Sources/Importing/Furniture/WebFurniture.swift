/// Sets the furniture of web pages aside, known by its wording and its company.
enum WebFurniture {
  /// Lines at either end of a text within which a lone doubtful line counts as furniture.
  private static let edge = 6

  /// Marks the lines that are furniture.
  static func mark(_ text: ClassifiedLines) -> ClassifiedLines {
    var result = text
    let isWrapped = Wrapping(text) == .hard
    let inked = text.lines.indices.filter { !text.lines[$0].isBlank }
    let lengths = inked.map { text.lines[$0].length }.sorted()
    let narrow = lengths.isEmpty ? 0 : lengths[lengths.count / 2] * 3 / 4
    var isFurniture = inked.map { index in
      result.roles[index] == .body && (!isWrapped || standsAlone(index, text, narrow))
        && FurnitureWording.isFurniture(text.lines[index].text)
    }
    let doubtful = inked.map { index in
      (!isWrapped || standsAlone(index, text, narrow))
        && FurnitureWording.mayBeFurniture(text.lines[index].text)
    }
    spread(&isFurniture, over: doubtful, edges: true)
    followLinks(&isFurniture, inked.map { text.lines[$0] })
    let words = inked.map { text.lines[$0].text }
    for position in DumpForms.addressLists(words) { isFurniture[position] = true }
    for position in LinkZones.find(inked, in: text, known: isFurniture) {
      isFurniture[position] = true
    }
    let tail = startOfTail(text, inked, isFurniture)
    let sandwiched = inked.indices.map {
      isSandwiched($0, isFurniture, text, inked) || isInTail($0, tail, isFurniture, text, inked)
    }
    for (position, index) in inked.enumerated()
    where isFurniture[position] || sandwiched[position] {
      guard result.roles[index] == .body, !tellsOfText(text.lines[index].text) else { continue }
      result.drop(index, .webFurniture)
    }
    return result
  }

  /// Whether a line is a labelled value of the front matter, such as keywords.
  private static func tellsOfText(_ line: String) -> Bool {
    guard let (meaning, value) = MetadataLabels.label(of: line) else { return false }
    return meaning == .keywords && value.contains(",") || meaning == .abstract
      || meaning == .author || meaning == .translator
  }

  /// Lets furniture take in the doubtful lines that touch it, forwards and backwards.
  private static func spread(_ found: inout [Bool], over doubtful: [Bool], edges: Bool) {
    let any = found.contains(true)
    for position in found.indices where doubtful[position] && !found[position] {
      let before = position > 0 && found[position - 1]
      let nextIsDoubtful = position + 1 < doubtful.count && doubtful[position + 1]
      let atEdge = position < edge || position >= found.count - edge
      found[position] =
        before || (atEdge && (any || nextIsDoubtful) && position > 0 && nextIsDoubtful)
    }
    for position in found.indices.reversed() where doubtful[position] && !found[position] {
      found[position] = position + 1 < found.count && found[position + 1]
    }
  }

  /// Takes in the titles that follow a label such as *Related articles*.
  private static func followLinks(_ found: inout [Bool], _ lines: [Line]) {
    var isInList = false
    for position in found.indices {
      if found[position] {
        isInList = isInList || FurnitureWording.opensLinks(lines[position].text)
      } else if isInList {
        isInList = isLink(lines[position])
        found[position] = isInList
      }
    }
  }

  /// Whether a line may be the title of another page: short, and no statement.
  private static func isLink(_ line: Line) -> Bool {
    guard line.length <= 100, line.opening != .lower, !SectionWords.isNotes(line.text),
      !SectionWords.isBibliography(line.text), NoteLabel.start(of: line.text) == nil
    else { return false }
    return line.ending != .sentence || line.text.hasSuffix("?") && line.length <= 80
  }

  /// The first position after the last piece of prose that has no furniture about it.
  private static func startOfTail(
    _ text: ClassifiedLines, _ inked: [Int], _ found: [Bool]
  ) -> Int {
    guard found.count(where: { $0 }) >= 3 else { return inked.count }
    let last = inked.indices.last { position in
      let line = text.lines[inked[position]]
      return !found[position] && line.length > 80
        && (line.ending == .sentence || line.isOpen && text.lines[inked[position]].length > 60)
    }
    return last.map { $0 + 1 } ?? inked.count
  }

  /// Whether a short line after the text stands between two lines of furniture close by.
  private static func isInTail(
    _ position: Int, _ tail: Int, _ found: [Bool], _ text: ClassifiedLines, _ inked: [Int]
  ) -> Bool {
    guard position >= tail, !found[position], isLink(text.lines[inked[position]]) else {
      return false
    }
    let before = found[max(0, position - 3)..<position].contains(true)
    let after = found[position..<min(found.count, position + 4)].contains(true)
    return before && after
  }

  /// Whether a short line without a sentence stands between two lines of furniture on each side.
  private static func isSandwiched(
    _ position: Int, _ found: [Bool], _ text: ClassifiedLines, _ inked: [Int]
  ) -> Bool {
    guard !found[position], position >= 2, position + 2 < found.count else { return false }
    let line = text.lines[inked[position]]
    return line.length <= 40 && line.ending != .sentence && line.opening != .lower
      && found[position - 1] && found[position - 2] && found[position + 1] && found[position + 2]
  }

  /// Whether a line cannot be the middle of a sentence.
  private static func standsAlone(
    _ index: Int, _ text: ClassifiedLines, _ narrow: Int
  ) -> Bool {
    guard index > 0 else { return true }
    let before = text.lines[index - 1]
    guard !before.isBlank, before.length > narrow else { return true }
    return before.ending == .sentence || FurnitureWording.isFurniture(before.text)
  }
}
