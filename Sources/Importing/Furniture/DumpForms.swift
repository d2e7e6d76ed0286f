/// The signs that text browsers print for the links, pictures and fields of a page.
enum DumpForms {
  /// A line without its bullet and the numbers of its links: `* [12]Home` is `Home`.
  static func withoutSigns(_ line: String) -> String {
    guard line.utf8.contains(where: { $0 == 0x5B }) || bullet(of: line) != nil else { return line }
    var rest = line[...]
    if bullet(of: line) != nil { rest = rest.dropFirst().drop { $0 == " " } }
    var result = ""
    while let open = rest.firstIndex(of: "[") {
      let digits = rest[rest.index(after: open)...].prefix { $0.isNumber }
      result += rest[..<open]
      if (1...4).contains(digits.count), digits.endIndex < rest.endIndex,
        rest[digits.endIndex] == "]"
      {
        rest = rest[rest.index(after: digits.endIndex)...]
      } else {
        result.append("[")
        rest = rest[rest.index(after: open)...]
      }
    }
    return (result + rest).trimmed
  }

  /// Whether a line stands for a picture, a button, a field, a frame or a related file.
  static func isPlaceholder(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, "[(_#I<".unicodeScalars.contains(first) else {
      return false
    }
    let upper = line.uppercased()
    if beginnings.contains(where: { upper.hasPrefix($0) }) { return true }
    if first == "_" { return upper.hasPrefix("____") && line.utf8.count <= 80 }
    return isNamedPicture(upper)
  }

  /// Whether a line is an address of the web or of mail and nothing else, perhaps numbered.
  static func isAddress(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard let last = words.last, words.count <= 2 else { return false }
    if words.count == 2, listNumber(of: line) == nil { return false }
    let text = last.lowercased()
    return schemes.contains { text.hasPrefix($0) }
      || text.contains("@") && text.contains(".") && !text.hasSuffix(".")
  }

  /// The number before an address in a browser's list of links: 12 in `12. https://…`.
  static func listNumber(of line: String) -> Int? {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0].hasSuffix("."),
      let number = Int(words[0].dropLast()), number > 0
    else { return nil }
    let address = words[1].lowercased()
    return schemes.contains { address.hasPrefix($0) } ? number : nil
  }

  /// Whether a line heads a browser's list of links.
  static func headsAddresses(_ line: String) -> Bool {
    ["references", "visible links", "hidden links", "links"].contains(line.plainWords)
  }

  /// The lines of the lists of addresses that a browser puts after a page.
  static func addressLists(_ lines: [String]) -> Set<Int> {
    var found = Set<Int>()
    var run: [Int] = []
    var last = 0
    for (position, line) in lines.enumerated() {
      if let number = listNumber(of: line), run.isEmpty || number > last {
        run.append(position)
        last = number
        continue
      }
      if !run.isEmpty, headsAddresses(line) { continue }
      found.formUnion(wholeList(run, lines))
      run = []
    }
    return found.union(wholeList(run, lines))
  }

  private static func wholeList(_ run: [Int], _ lines: [String]) -> [Int] {
    guard let first = run.first, let last = run.last else { return [] }
    var start = first
    while start > 0, headsAddresses(lines[start - 1]) { start -= 1 }
    return run.count >= 3 || start < first ? Array(start...last) : []
  }

  /// Whether a line holds nothing but a picture's file: `[logo.png]`.
  private static func isNamedPicture(_ upper: String) -> Bool {
    guard upper.hasPrefix("["), let end = upper.firstIndex(of: "]") else { return false }
    let name = upper[..<end]
    return pictures.contains { name.hasSuffix($0) } && upper[end...].utf8.count <= 30
  }

  private static func bullet(of line: String) -> Unicode.Scalar? {
    if let known = Line.bullet(of: line) { return known }
    guard line.hasPrefix("+ ") || line.hasPrefix("o ") || line.hasPrefix("□ ") else { return nil }
    return line.unicodeScalars.first
  }

  private static let beginnings = [
    "[IMG", "[IMAGE", "[INLINE", "[LINK]", "(BUTTON)", "[EMBED", "[_]", "[ ]", "( )", "[X]", "(*)",
    "(X)", "#ALTERNATE", "#CANONICAL", "#SHORTLINK", "#RSS", "#SEARCH", "#PUBLISHER", "#AUTHOR",
    "#NEXT", "#PREV", "#INDEX", "#EDITURI", "#AMPHTML", "#HOME", "#UP ", "#TOP", "IFRAME:",
    "[IFRAME", "[SUBMIT", "[RESET", "[BUTTON", "[LOGO]", "[LOGO ", "[BANNER", "[SPACER", "[AVATAR",
    "[ICON", "[FRAME", "[____", "<____", "[SEARCH", "[HEADER",
  ]

  private static let pictures = [".PNG", ".JPG", ".JPEG", ".GIF", ".SVG", ".WEBP", ".ICO"]

  private static let schemes = [
    "http://", "https://", "www.", "mailto:", "ftp://", "file://", "javascript:", "tel:",
  ]
}
