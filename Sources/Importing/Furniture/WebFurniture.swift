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
    let doubtful = inked.map { FurnitureWording.mayBeFurniture(text.lines[$0].text) }
    spread(&isFurniture, over: doubtful, edges: true)
    followLinks(&isFurniture, inked.map { text.lines[$0] })
    let sandwiched = inked.indices.map { isSandwiched($0, isFurniture, text, inked) }
    for (position, index) in inked.enumerated()
    where isFurniture[position] || sandwiched[position] {
      if result.roles[index] == .body { result.drop(index, .webFurniture) }
    }
    return result
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
        isInList = lines[position].length <= 100 && lines[position].ending != .sentence
        found[position] = isInList
      }
    }
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
