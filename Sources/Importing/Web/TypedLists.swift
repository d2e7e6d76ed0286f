import HTMLTree

/// Finds lists whose numbers or bullets somebody typed into paragraphs.
struct TypedLists {
  /// What stands before an item.
  private struct Marker: Hashable {
    /// The signs around a number, or the bullet.
    let style: String
    let number: Int?
    /// How many characters it takes.
    let length: Int
  }

  /// The runs with such paragraphs as items.
  static func find(_ runs: [PageRun], in tree: HTMLTree) -> [PageRun] {
    var result = runs
    let texts = runs.indices.filter { runs[$0].isText }
    let markers = texts.map { marker(of: runs[$0], in: tree) }
    var start = 0
    while start < texts.count {
      var end = start + 1
      guard let first = markers[start] else {
        start = end
        continue
      }
      while end < texts.count, let next = markers[end], next.style == first.style,
        next.number == first.number.map({ $0 + end - start })
      {
        end += 1
      }
      if end - start >= 2 {
        for position in start..<end { number(&result[texts[position]], markers[position]) }
      }
      start = end
    }
    return result
  }

  private static func number(_ run: inout PageRun, _ marker: Marker?) {
    guard let marker, case .text(let words) = run.content.first else { return }
    let rest = words.dropFirst(marker.length).drop { $0 == " " || $0 == "\u{A0}" }
    run.kind = .listItem(number: marker.number)
    if rest.isEmpty { run.content.removeFirst() } else { run.content[0] = .text(String(rest)) }
  }

  private static func marker(of run: PageRun, in tree: HTMLTree) -> Marker? {
    guard run.kind == .paragraph, case .text(let words) = run.content.first,
      let first = words.first
    else { return nil }
    if "•●▪◦‣■□∙".contains(first) { return Marker(style: String(first), number: nil, length: 1) }
    if "–-*·—".contains(first) {
      let isNamed = tree.ancestors(run.node).prefix(2).contains { node in
        !Set(tree.nameWords(node)).isDisjoint(with: ["list", "item", "items", "li", "bullet"])
      }
      return isNamed ? Marker(style: String(first), number: nil, length: 1) : nil
    }
    let opening = first == "[" || first == "(" ? String(first) : ""
    let digits = words.dropFirst(opening.count).prefix(4).prefix { $0.isNumber && $0.isASCII }
    guard (1...3).contains(digits.count), let number = Int(digits) else { return nil }
    let after = words[digits.endIndex...]
    guard let closing = after.first, ".)]".contains(closing),
      after.dropFirst().first.map({ $0 == " " || $0 == "\u{A0}" }) ?? true
    else { return nil }
    return Marker(
      style: opening + String(closing), number: number, length: opening.count + digits.count + 1)
  }
}
