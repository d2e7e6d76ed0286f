/// Finds page breaks in text that lost its form feeds.
enum PageFinder {
  /// Gives every line its page.
  ///
  /// Form feeds decide where there are any. Some extractors (PDFBox, Apache Tika) leave another
  /// sign: the first line of each page begins with one space and follows its predecessor without
  /// a blank line, while hardly any other line is indented.
  static func assignPages(_ lines: [SourceLine]) -> [SourceLine] {
    guard lines.last?.page == 0 else { return lines }
    let starts = lines.indices.filter { startsPage($0, lines) }
    let inked = lines.count { !$0.text.allSatisfy(\.isWhitespace) }
    guard starts.count >= 3, starts.count * 15 <= inked else { return lines }
    let indented = lines.count { $0.text.utf8.starts(with: [0x20]) }
    guard indented <= starts.count * 2 else { return lines }
    var (paged, page, next) = (lines, 0, starts[...])
    for index in lines.indices {
      if next.first == index {
        next.removeFirst()
        if index > 0 { page += 1 }
      }
      paged[index].page = page
    }
    return paged
  }

  private static func startsPage(_ index: Int, _ lines: [SourceLine]) -> Bool {
    let bytes = lines[index].text.utf8
    guard bytes.count > 2, bytes.first == 0x20, bytes.dropFirst().first != 0x20 else {
      return false
    }
    guard index > 0 else { return true }
    let previous = lines[index - 1].text.utf8
    let isMark = previous.count <= 3 && previous.allSatisfy { (0x30...0x39).contains($0) }
    return !isMark && previous.contains { $0 != 0x20 }
  }
}
