import HTMLTree

/// Questions that every step asks about a page.
extension HTMLTree {
  /// The words below a node that a reader sees, with single spaces.
  func visibleText(_ node: Int) -> String {
    var result = ""
    var index = node
    while index < nodes[node].end {
      if let name = name(index) {
        if PageTags.invisible.contains(name) {
          index = nodes[index].end
          continue
        }
        if PageTags.block.contains(name) || name == "br" { result += " " }
      } else if let text = text(index) {
        result += text
      }
      index += 1
    }
    return PageCharacters.cleaned(result)
  }

  /// The elements that are not in certain others.
  func elements(outside aside: Set<Int>) -> [Int] {
    var result: [Int] = []
    var index = 0
    while index < nodes.count {
      if aside.contains(index) {
        index = nodes[index].end
      } else {
        if name(index) != nil { result.append(index) }
        index += 1
      }
    }
    return result
  }

  /// The elements of a name that are in no other such.
  func outermost(_ name: String) -> Set<Int> {
    Set(
      nodes.indices.filter { node in
        self.name(node) == name && !ancestors(node).dropFirst().contains { self.name($0) == name }
      })
  }

  /// The nearest element at or above a node that stands on lines of its own.
  func nearestBlock(_ node: Int) -> Int {
    ancestors(node).first { PageTags.block.contains(name($0) ?? "") } ?? 0
  }

  /// Whether a node is below another, or that one itself.
  func isInside(_ node: Int, _ holder: Int) -> Bool { subtree(holder).contains(node) }

  /// The deepest node that holds both.
  func commonAncestor(_ first: Int, _ second: Int) -> Int {
    ancestors(first).first { isInside(second, $0) } ?? 0
  }

  /// The words of an element's class or style, and of its `id` where that names a part of the page, not of the
  /// text.
  func nameWords(_ node: Int) -> [String] {
    guard case .element(let name, let attributes) = nodes[node].content, !attributes.isEmpty else {
      return []
    }
    return attributes.flatMap { attribute -> [String] in
      switch attribute.name {
      case "class": return NameWords.words(ofClass: attribute.value)
      case "data-custom-style": return NameWords.words(of: attribute.value)
      case "id" where PageTags.framing.contains(name):
        let words = NameWords.words(of: attribute.value)
        return words.count <= 3 ? words : []
      default: return []
      }
    }
  }

  /// The words of the role that an element plays, by ARIA or EPUB.
  func roles(_ node: Int) -> Set<Substring> {
    let values = [attribute("role", of: node), attribute("epub:type", of: node)]
    return Set(
      values.compactMap { $0 }.flatMap { $0.lowercased().split(separator: " ") }
        .map { Substring($0.replacing("doc-", with: "")) })
  }

  /// The value of an attribute without spaces around it, where there is one.
  func value(_ name: String, of node: Int) -> String? {
    guard let value = attribute(name, of: node).map(PageCharacters.cleaned), !value.isEmpty else {
      return nil
    }
    return value
  }
}

/// Cuts the names that authors of pages give to elements into words.
enum NameWords {
  /// The words of a class, without the names by which blogs file a text under its subjects.
  static func words(ofClass names: String) -> [String] {
    names.split(whereSeparator: \.isWhitespace).flatMap { name -> [String] in
      let words = words(of: String(name))
      guard let first = words.first, words.count > 1, subjects.contains(first) else { return words }
      return words.count == 2 && parts.contains(words[1]) ? words : []
    }
  }

  private static let subjects: Set<String> = ["category", "tag", "topic", "type", "format", "cat"]
  private static let parts: Set<String> = ["links", "list", "cloud"]

  /// `postNav-top main` has the words post, nav, top, main; small letters only.
  static func words(of names: String) -> [String] {
    var result: [String] = []
    var word = ""
    var wasLower = false
    for scalar in names.unicodeScalars {
      if !scalar.isLetter || scalar.isUpper && wasLower, !word.isEmpty {
        result.append(word.lowercased())
        word = ""
      }
      if scalar.isLetter { word.unicodeScalars.append(scalar) }
      wasLower = scalar.isLower
    }
    if !word.isEmpty { result.append(word.lowercased()) }
    return result
  }
}

/// Makes the characters of a page those of a text.
enum PageCharacters {
  /// The characters without control and zero-width signs and soft hyphens, with single spaces, in NFC.
  static func cleaned(_ text: String) -> String { singleSpaced(normalized(text)).trimmed }

  /// The characters without control and zero-width signs and soft hyphens, in NFC; line ends become
  /// spaces.
  static func normalized(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\u{AD}" {
      scalars.append(scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : scalar)
    }
    return Array(String(scalars).utf8).withUnsafeBufferPointer { LineCleaning.clean($0) }
  }

  /// The text with each run of spaces made one, a fixed one only where it has a use.
  static func singleSpaced(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) || text.hasWideSpace else { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard scalar.isSpace else {
        result.append(scalar)
        continue
      }
      if index > 0, scalars[index - 1].isSpace { continue }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let previous = index > 0 ? scalars[index - 1] : " "
      result.append(scalar != " " && isBinding(previous, next) ? "\u{A0}" : " ")
    }
    return String(result)
  }

  /// Whether a space between two signs is one at which no line should end.
  private static func isBinding(_ previous: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    ":;?!»%€".unicodeScalars.contains(next) || "«№§".unicodeScalars.contains(previous)
      || previous.isDigit && next.isDigit
  }
}
