/// Why a line of the original is not part of the document.
public enum DropReason: String, Sendable, Hashable, Codable {
  /// The number of a page.
  case pageNumber = "page number"
  /// A title or name repeated at the head or foot of pages.
  case runningHead = "running head"
  /// A button, menu, price, rating or other part of a web page.
  case webFurniture = "web page furniture"
  /// A rule or a row of signs without words.
  case separator = "separator"
  /// A repetition of the document's title.
  case repeatedTitle = "repeated title"
  /// The raised number that points to a note; the note's own mark stands for it.
  case noteMark = "note mark"
  /// A heading such as *Notes*, whose notes went to their places.
  case noteHeading = "heading of notes"
  /// A label such as *Keywords* or *References* whose value went to the front matter.
  case label = "label of front matter"
}

/// What a line of the original is, before blocks are made.
enum LineRole: Sendable, Hashable {
  case blank
  case body
  case dropped(DropReason)
  /// A note's mark on a line of its own.
  case noteMark(String)
  /// A line of the note with this index.
  case note(Int)
  /// A line of the bibliography entry with this index.
  case reference(Int)

  /// Whether the line is still to be laid out as text.
  var isText: Bool {
    switch self {
    case .body, .noteMark: true
    default: false
    }
  }
}

/// The lines of a text with what each was found to be so far.
struct ClassifiedLines: Sendable {
  let lines: [Line]
  var roles: [LineRole]

  init(_ lines: [Line]) {
    self.lines = lines
    roles = lines.map { $0.isBlank ? .blank : .body }
  }

  /// The nearest line with words before this one, whatever its role.
  func inkedLine(before index: Int) -> Int? {
    var i = index - 1
    while i >= 0, lines[i].isBlank { i -= 1 }
    return i >= 0 ? i : nil
  }

  /// The nearest line with words after this one, whatever its role.
  func inkedLine(after index: Int) -> Int? {
    var i = index + 1
    while i < lines.count, lines[i].isBlank { i += 1 }
    return i < lines.count ? i : nil
  }

  /// The ranges of lines that share a page, in order.
  var pages: [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in lines.indices where index > start && lines[index].page != lines[start].page {
      result.append(start..<index)
      start = index
    }
    if start < lines.count { result.append(start..<lines.count) }
    return result
  }

  /// Marks a line as left out.
  mutating func drop(_ index: Int, _ reason: DropReason) { roles[index] = .dropped(reason) }
}
