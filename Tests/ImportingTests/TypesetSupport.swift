import Importing

/// Sets pages as `pdftotext -bbox-layout` prints them, each letter half as wide as high.
struct PageSetter {
  private var pages: [String] = []

  /// Begins a page.
  mutating func page() { pages.append("") }

  /// Sets a line of words; a word that begins with `^` is raised and small.
  mutating func line(_ text: String, x: Double, y: Double, size: Double = 10) {
    var left = x
    for word in text.split(separator: " ") {
      let isRaised = word.hasPrefix("^")
      let letters = isRaised ? word.dropFirst() : word
      let height = isRaised ? size * 0.6 : size
      if isRaised { left -= size * 0.5 }
      let (top, width) = (isRaised ? y - 1 : y, Double(letters.count) * height * 0.5)
      pages[pages.count - 1] +=
        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + width)\" yMax=\"\(top + height)\">"
        + "\(letters.replacing("&", with: "&amp;"))</word>\n"
      left += width + size * 0.5
    }
  }

  /// Sets lines below each other, each ten letters' heights twelve apart.
  mutating func lines(_ text: String, x: Double, y: Double, size: Double = 10) {
    for (offset, line) in text.split(separator: "\n").enumerated() {
      let indent = Double(line.prefix { $0 == " " }.count) * size * 0.5
      self.line(String(line), x: x + indent, y: y + Double(offset) * size * 1.2, size: size)
    }
  }

  /// The markup of the pages.
  var markup: String {
    "<doc>" + pages.map { "<page width=\"500\" height=\"500\">\n\($0)</page>\n" }.joined()
      + "</doc>"
  }

  /// The document made of the pages.
  func imported() -> ImportedText? {
    Importer.importLines(TypesetText(wordBoxes: markup).lines, fileName: "text.pdf").text
  }
}
