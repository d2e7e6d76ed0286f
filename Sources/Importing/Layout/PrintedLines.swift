/// How wide the lines of print were of which a text's lines are made.
struct PrintedLines: Sendable {
  /// The width of the column around each line; zero where that can't be told.
  private let measures: [Int]
  /// The commonest width of a column.
  private let common: Int
  private let lines: [Line]
  /// Whether all characters have one width, as on a typewriter.
  private let isTyped: Bool

  /// Measures the lines of a text.
  init(_ lines: [Line]) {
    let filled = lines.indices.filter { !lines[$0].isBlank }
    let goesOn = zip(filled, filled.dropFirst()).map {
      lines[$0].isOpen && lines[$1].opening == .lower
    }
    let open = zip(filled, goesOn).filter { $0.1 }.map { lines[$0.0] }
    let isTyped = Self.scatter(open.map(\.length)) < Self.scatter(open.map(\.width))
    var measures = [Int](repeating: 0, count: lines.count)
    for (position, index) in filled.enumerated() {
      let near = max(0, position - Self.reach)..<min(goesOn.count, position + Self.reach + 1)
      let widths = near.filter { goesOn[$0] }.map { place in
        isTyped ? lines[filled[place]].length : lines[filled[place]].width
      }
      measures[index] = near.isEmpty ? 0 : Self.measure(of: widths)
    }
    self.lines = lines
    self.measures = measures
    let known = measures.filter { $0 > 0 }.sorted()
    common = known.isEmpty ? 0 : known[known.count / 2]
    self.isTyped = isTyped
  }

  private static let reach = 14

  /// How wide some words are.
  func width(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isTyped ? 1 : GlyphWidth.of($1)) }
  }

  /// The width of the column that a line stands in.
  func measure(at index: Int) -> Int { measures[index] > 0 ? measures[index] : common }

  /// Whether a line holds more than one line of print.
  func isDouble(_ index: Int) -> Bool {
    common > 0 && width(of: index) * 100 > measure(at: index) * 115
  }

  /// Whether a line is at all longer than its column is wide.
  func isOverlong(_ index: Int) -> Bool {
    common > 0 && width(of: index) * 100 > measure(at: index) * 102
  }

  private func width(of index: Int) -> Int { isTyped ? lines[index].length : lines[index].width }

  /// How much the wider half of some widths differ, in thousandths.
  private static func scatter(_ widths: [Int]) -> Int {
    let sorted = widths.sorted()
    guard sorted.count >= 5 else { return 0 }
    let (middle, wide) = (sorted[sorted.count / 2], sorted[sorted.count * 9 / 10])
    return (wide - middle) * 1000 / max(wide, 1)
  }

  /// The wide end of the widths that are common among lines that go on.
  private static func measure(of widths: [Int]) -> Int {
    guard widths.count >= 5 else { return 0 }
    let sorted = widths.sorted()
    // Some of the lines may be double: the narrower part is not.
    let typical = sorted[sorted.count * 2 / 5]
    let single = sorted.filter { $0 * 100 >= typical * 85 && $0 * 100 <= typical * 115 }
    return single.count * 2 >= widths.count ? single[(single.count - 1) * 85 / 100] : 0
  }
}
