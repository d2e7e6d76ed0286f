import HTMLTree

/// Finds notes that no link leads to: raised numbers in the text, and the same at the starts of lines.
struct PlainNotes {
  private let tree: HTMLTree
  private let weights: PageWeights

  /// A raised sign.
  private struct Sign {
    let node: Int
    let text: String
  }

  /// The page with the signs that may be marks in elements of their own.
  static func raisingMarks(of tree: HTMLTree) -> HTMLTree {
    let parenthesised = numbersInParentheses(tree)
    return tree.wrapping("sup") { node, text in
      let holders = tree.ancestors(node).prefix(8).compactMap { tree.name($0) }
      guard !holders.contains(where: { ["sup", "a", "script", "style", "title"].contains($0) })
      else { return [] }
      return marks(in: text, parenthesised: parenthesised)
    }
  }

  /// Whether numbers in round brackets may be marks: there are notes, and no other marks.
  private static func numbersInParentheses(_ tree: HTMLTree) -> Bool {
    let finder = PlainNotes(tree: tree, weights: PageWeights(tree))
    guard !finder.startsInSections().isEmpty else { return false }
    return !tree.nodes.indices.contains { node in
      if tree.name(node) == "sup" { return !sign(tree.visibleText(node)).isEmpty }
      guard let text = tree.text(node), text.utf8.contains(0x5B) else { return false }
      let block = tree.nearestBlock(node)
      return marks(in: text, parenthesised: false).contains { range in
        text[range].first == "[" && (range.lowerBound > text.startIndex || node != block + 1)
      }
    }
  }

  /// `[1]`, `*` and the like in a text.
  private static func marks(
    in text: String, parenthesised: Bool
  ) -> [Range<String.Index>] {
    let isCandidate = text.utf8.contains { byte in
      byte == 0x5B || byte == 0x2A || byte == 0xE2 || byte == 0x28 && parenthesised
    }
    guard isCandidate else { return [] }
    var result: [Range<String.Index>] = []
    var index = text.startIndex
    while index < text.endIndex {
      let rest = text[index...]
      if rest.first == "[" || rest.first == "(" && parenthesised {
        let digits = rest.dropFirst().prefix(4).prefix { $0.isNumber && $0.isASCII }
        let closing = text[digits.endIndex...].first
        let isAttached = index > text.startIndex && text[text.index(before: index)].isNumber
        if (1...3).contains(digits.count), closing == (rest.first == "[" ? "]" : ")"),
          rest.first == "[" || !isAttached
        {
          result.append(index..<text.index(after: digits.endIndex))
        }
      } else if "*†‡".contains(rest.first ?? " ") {
        let signs = rest.prefix { "*†‡".contains($0) }
        if signs.count <= 3 { result.append(signs.startIndex..<signs.endIndex) }
        index = signs.endIndex
        continue
      }
      index = text.index(after: index)
    }
    return result
  }

  /// The notes whose marks and beginnings bear the same sign.
  static func find(in tree: HTMLTree, _ weights: PageWeights) -> [PageNotes.Item] {
    PlainNotes(tree: tree, weights: weights).find()
  }

  private func find() -> [PageNotes.Item] {
    let raised = tree.nodes.indices.filter { tree.name($0) == "sup" && weights.linked[$0] == 0 }
      .map { Sign(node: $0, text: Self.sign(tree.visibleText($0))) }
      .filter { !$0.text.isEmpty }
    let (atStart, inText) = (
      raised.filter { isAtLineStart($0.node) }, raised.filter { !isAtLineStart($0.node) }
    )
    guard !inText.isEmpty else { return [] }
    let listed = startsInSections()
    let starts = (atStart + listed).sorted { $0.node < $1.node }
    var matched: [(start: Int, marks: [Sign])] = []
    for (position, mark) in inText.enumerated() {
      let next = inText[(position + 1)...].first { $0.text == mark.text }?.node ?? .max
      func follows(_ sign: Sign) -> Bool { sign.node > mark.node && sign.text == mark.text }
      guard let start = listed.first(where: follows) ?? starts.first(where: follows) else {
        continue
      }
      if start.node > next, mark.text.first?.isNumber == false { continue }
      if let known = matched.firstIndex(where: { $0.start == start.node }) {
        matched[known].marks.append(mark)
      } else {
        matched.append((start.node, [mark]))
      }
    }
    guard matched.reduce(0, { $0 + $1.marks.count }) * 2 >= inText.count else { return [] }
    return matched.compactMap { start, marks in
      let following = starts.first { $0.node > start && $0.text != marks[0].text }?.node
      let range = start..<end(of: start, next: following)
      let letters = range.reduce(0) { tree.text($1) == nil ? $0 : $0 + weights.letters[$1] }
      guard letters > 4, !marks.contains(where: { range.contains($0.node) }) else { return nil }
      return PageNotes.Item(range: range, marks: marks.map(\.node), sign: marks[0].text)
    }
  }

  /// The number or signs of a mark without brackets; empty for what is none.
  private static func sign(_ text: String) -> String {
    let inner = text.filter { !"[]() .\u{A0}".contains($0) }
    let isNumber = inner.count <= 3 && inner.allSatisfy { $0.isNumber && $0.isASCII }
    let isSign = inner.count <= 3 && inner.allSatisfy { "*†‡§".contains($0) }
    return isNumber || isSign ? inner : ""
  }

  /// Whether nothing stands before a node on its line.
  private func isAtLineStart(_ node: Int) -> Bool {
    let block = tree.nearestBlock(node)
    var index = node - 1
    while index > block {
      if let text = tree.text(index), !text.allSatisfy(\.isWhitespace) { return false }
      if let name = tree.name(index), name == "br" || PageTags.block.contains(name) { return true }
      index -= 1
    }
    return true
  }

  /// The items and numbered paragraphs below a heading that says *Notes*.
  private func startsInSections() -> [Sign] {
    var result: [Sign] = []
    for heading in tree.nodes.indices where isNotesHeading(heading) {
      var node = tree.nodes[heading].end
      var number = 0
      while node < tree.nodes.count, PageTags.headingLevel(tree.name(node) ?? "") == nil {
        defer { node += 1 }
        switch tree.name(node) {
        case "ol": number = 0
        case "li" where tree.name(tree.nodes[node].parent) == "ol":
          number += 1
          result.append(Sign(node: node, text: String(number)))
        case "p", "div", "dd":
          guard tree.nearestBlock(node) == node else { continue }
          let digits = tree.visibleText(node).prefix(5).drop { "[(".contains($0) }
            .prefix { $0.isNumber && $0.isASCII }
          let holdsParagraph = tree.children(node).contains {
            PageTags.block.contains(tree.name($0) ?? "")
          }
          if !digits.isEmpty, !holdsParagraph {
            result.append(Sign(node: node, text: String(digits)))
          }
        default: break
        }
      }
    }
    return result
  }

  private func isNotesHeading(_ node: Int) -> Bool {
    guard let name = tree.name(node), ["h1", "h2", "h3", "h4", "h5", "h6", "p", "b"].contains(name)
    else { return false }
    let text = tree.visibleText(node)
    return text.utf8.count <= 40 && SectionWords.isNotes(text)
  }

  /// A note ends where the next begins, or with its paragraph.
  private func end(of start: Int, next: Int?) -> Int {
    let block = tree.nearestBlock(start)
    let limit = min(tree.nodes[block].end, next ?? .max)
    let stop = (start + 1..<max(start + 1, limit)).first { node in
      guard let name = tree.name(node) else { return false }
      return block != start && tree.nearestBlock(tree.nodes[node].parent) == block
        && PageTags.block.contains(name)
    }
    return stop ?? limit
  }
}
