/// A group of lines that the layout sets apart from the paragraphs.
struct SetApart: Sendable {
  /// What such a group is.
  enum Kind: Sendable, Hashable {
    case verse
    case quotation
    /// A table with the cells of its rows.
    case table([[TableCell]])
  }

  let kind: Kind
  /// The indexes of its lines with words, in order.
  let lines: [Int]
}

/// A cell of a table: pieces of lines, by the line's index and a range of its text in UTF-8.
struct TableCell: Sendable, Hashable {
  var pieces: [Piece] = []

  /// A piece of a line.
  struct Piece: Sendable, Hashable {
    let line: Int
    let range: Range<Int>
  }
}

/// Finds what is set apart by its place on the page.
enum SetApartFinder {
  /// The groups, by the index of their first line.
  static func find(_ text: ClassifiedLines) -> [Int: SetApart] {
    var result: [Int: SetApart] = [:]
    var taken = Set<Int>()
    func add(_ groups: [SetApart]) {
      for group in groups where taken.isDisjoint(with: group.lines) {
        guard let first = group.lines.first else { continue }
        result[first] = group
        taken.formUnion(group.lines)
      }
    }
    if let groups = TypesetGroups.find(text) {
      add(groups)
      return result
    }
    add(AlignedTables.find(text))
    add(NumberTables.find(text))
    add(IndentedGroups.find(text))
    add(VerseFinder.find(text))
    return result
  }
}

extension ClassifiedLines {
  /// Whether this is a line of the body.
  func isBody(_ index: Int) -> Bool { roles[index] == .body }

  /// The runs of body lines of one page with at most so many blank lines between two of them.
  func bodyRuns(mostBlanks: Int) -> [[Int]] {
    var runs: [[Int]] = []
    var blanks = 0
    var last: Int?
    for index in lines.indices {
      switch roles[index] {
      case .blank: blanks += 1
      case .body:
        if let previous = last, blanks <= mostBlanks, lines[previous].page == lines[index].page {
          runs[runs.count - 1].append(index)
        } else {
          runs.append([index])
        }
        (last, blanks) = (index, 0)
      case .noteMark: continue
      default: (last, blanks) = (nil, 0)
      }
    }
    return runs
  }
}
