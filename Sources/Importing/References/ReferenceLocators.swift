/// What an entry says about where in a work or a series something stands, and when it appeared.
struct ReferenceLocators {
  var volume: String?
  var issue: String?
  var pages: String?
  var pageCount: String?
  var year: String?
  /// The words between these, in order; the flag tells whether something was taken right after.
  var rest: [String] = []

  /// Whether it names a part of a periodical.
  var isPeriodical: Bool { issue != nil || volume != nil }

  /// Takes volume, issue, pages and year out of the end of an entry.
  init(_ text: String) {
    var scan = ReferenceLocatorScan(text)
    scan.run()
    self = scan.found
  }

  fileprivate init() {}
}

/// The search for labelled numbers in the end of an entry.
private struct ReferenceLocatorScan {
  var found = ReferenceLocators()
  private let atoms: [ReferenceAtom]
  private var taken: [Bool]

  init(_ text: String) {
    atoms = ReferenceAtom.atoms(of: text)
    taken = Array(repeating: false, count: atoms.count)
  }

  mutating func run() {
    for index in atoms.indices where !taken[index] { readLabelled(index) }
    for index in atoms.indices where !taken[index] { readVolumeWithIssue(index) }
    readYear()
    for index in atoms.indices where !taken[index] { readBareRange(index) }
    for index in atoms.indices where !taken[index] { readBare(index) }
    found.rest = rest()
  }

  private mutating func take(_ range: Range<Int>) {
    for index in range where index < taken.count { taken[index] = true }
  }

  private func sign(_ index: Int, _ signs: String) -> Bool {
    atoms.indices.contains(index) && atoms[index].kind == .sign && signs.contains(atoms[index].text)
  }

  private func isNumber(_ index: Int) -> Bool {
    atoms.indices.contains(index) && atoms[index].kind == .number
  }

  // MARK: Numbers with labels

  private mutating func readLabelled(_ index: Int) {
    let atom = atoms[index]
    if atom.kind == .number, readCount(index) { return }
    let label = atom.lowered
    guard atom.kind == .word || label == "№" || label == "n" else { return }
    var next = index + 1
    while sign(next, ".º°ª")
      || next < atoms.count && (atoms[next].text == "o" && !atoms[next].isSpaced)
    {
      next += 1
    }
    guard let (value, end) = value(at: next, isLong: ReferenceWords.pages.contains(label)) else {
      return
    }
    if ReferenceWords.pages.contains(label), found.pages == nil {
      found.pages = value
    } else if ReferenceWords.issues.contains(label), found.issue == nil, isLabel(index, label) {
      found.issue = value
    } else if ReferenceWords.volumes.contains(label), found.volume == nil, isLabel(index, label) {
      found.volume = value
    } else {
      return
    }
    var stop = end
    if sign(stop, ")"), sign(index - 1, "(") {
      stop += 1
      take(index - 1..<index)
    }
    take(index..<stop)
  }

  /// Single letters and articles count as labels only where a dot or a sign follows them.
  private func isLabel(_ index: Int, _ label: String) -> Bool {
    guard label.count == 1 || label == "no" || label == "an" || label == "año" else { return true }
    return sign(index + 1, ".º°") || label == "№" || label == "h" && isNumber(index + 1)
      || label == "no" && isNumber(index + 1)
      || atoms.indices.contains(index + 1) && atoms[index + 1].text == "o"
  }

  /// A number, a range or a Roman number, and where it ends.
  private func value(at start: Int, isLong: Bool) -> (String, Int)? {
    guard start < atoms.count else { return nil }
    let atom = atoms[start]
    let isLowRoman =
      isLong && atom.kind == .word && atom.text.count <= 7
      && atom.text.allSatisfy { "ivxlc".contains($0) }
    guard atom.kind == .number || atom.isRoman || isLowRoman else { return nil }
    var text = String(atom.text)
    var end = start + 1
    while end + 1 < atoms.count, atoms[end].isDash || sign(end, "/"),
      atoms[end + 1].kind == .number || atoms[end + 1].isRoman
        || isLowRoman && atoms[end + 1].kind == .word,
      isLong || !atoms[end].isSpaced
    {
      text += String(atoms[end].text) + atoms[end + 1].text
      end += 2
    }
    if isLong, end < atoms.count, ["f", "ff", "sq", "sqq", "ss", "sgg"].contains(atoms[end].text) {
      text += " \(atoms[end].text)."
      end += 1
      if sign(end, ".") { end += 1 }
    }
    return (text, end)
  }

  /// Reads `234 с.`, `254 p.`, `2 voll.`.
  private mutating func readCount(_ index: Int) -> Bool {
    let next = index + 1
    guard next < atoms.count, atoms[next].kind == .word, atoms[next].isSpaced else { return false }
    let label = atoms[next].lowered
    let after = sign(next + 1, ".") ? next + 2 : next + 1
    guard after >= atoms.count || !(atoms[after].kind == .number) else { return false }
    if ReferenceWords.volumeCounts.contains(label) {
      take(index..<after)
      return true
    }
    guard ReferenceWords.pageCounts.contains(label), atoms[index].year == nil || after > next + 1
    else { return false }
    if index >= 2, atoms[index - 1].isDash, isNumber(index - 2) {
      found.pages = "\(atoms[index - 2].text)\(atoms[index - 1].text)\(atoms[index].text)"
      take(index - 2..<after)
      return true
    }
    found.pageCount = String(atoms[index].text)
    take(index..<after)
    return true
  }

  // MARK: Years

  /// `7(2)` and `12 (3)`: a volume with its number.
  private mutating func readVolumeWithIssue(_ index: Int) {
    guard found.issue == nil, found.volume == nil, isNumber(index), atoms[index].year == nil,
      sign(index + 1, "("), isNumber(index + 2), atoms[index + 2].year == nil
    else { return }
    var end = index + 3
    var issue = String(atoms[index + 2].text)
    while end + 1 < atoms.count, atoms[end].isDash || sign(end, "/"), isNumber(end + 1) {
      issue += String(atoms[end].text) + atoms[end + 1].text
      end += 2
    }
    guard sign(end, ")") else { return }
    (found.volume, found.issue) = (String(atoms[index].text), issue)
    take(index..<end + 1)
  }

  /// The last year that is no end of a range of pages, with its month or season and its brackets.
  private mutating func readYear() {
    let years = atoms.indices.filter { !taken[$0] && atoms[$0].year != nil }
    guard let last = years.last else { return }
    var (start, end) = (last, last + 1)
    var text = String(atoms[last].text)
    if last >= 2, !taken[last - 1], atoms[last - 1].isDash || sign(last - 1, "/"),
      atoms[last - 2].year != nil
    {
      text = "\(atoms[last - 2].text)/\(text)"
      start = last - 2
    } else if end + 1 < atoms.count, atoms[end].isDash || sign(end, "/"), !atoms[end].isSpaced,
      isNumber(end + 1), atoms[end + 1].text.count == 2, let year = atoms[last].year
    {
      text += "/\(year / 100)\(atoms[end + 1].text)"
      end += 2
    }
    if end < atoms.count, !atoms[end].isSpaced, atoms[end].kind == .word, atoms[end].text.count == 1
    {
      end += 1
    }
    if sign(end, "?") {
      text += "?"
      end += 1
    }
    if end < atoms.count, ["г", "гг"].contains(atoms[end].lowered) {
      end += sign(end + 1, ".") ? 2 : 1
    }
    start = dateStart(before: start)
    if start > 0, ["ca", "um", "circa", "около", "vers"].contains(atoms[start - 1].lowered) {
      start -= 1
      text += "~"
    } else if start > 1, sign(start - 1, "."), ["ca", "c"].contains(atoms[start - 2].lowered) {
      start -= 2
      text += "~"
    }
    if sign(start - 1, "(["), sign(end, ")]") {
      start -= 1
      end += 1
    }
    found.year = text
    take(start..<end)
  }

  /// Where the day and the month before a year begin.
  private func dateStart(before year: Int) -> Int {
    var start = year
    var index = year - 1
    while index >= 0, !taken[index], year - index <= 8 {
      let (atom, word) = (atoms[index], atoms[index].lowered)
      let isTime =
        atom.kind == .word
        && (MonthNames.month(of: word) != nil || ReferenceWords.seasons.contains(word)
          || word.split(separator: "-").allSatisfy { MonthNames.month(of: String($0)) != nil })
      let isDay = isNumber(index) && (Int(atom.text) ?? 99) <= 31
      if isTime {
        start = index
      } else if isDay, start < year {
        start = index
      } else if !(["de", "del", "di", "du"].contains(word) || sign(index, "./ºer") || atom.isDash) {
        break
      }
      index -= 1
    }
    return start
  }

  // MARK: Numbers without labels

  /// Reads `: 201–19`, `, 33-67`.
  private mutating func readBareRange(_ index: Int) {
    guard isNumber(index), index + 2 < atoms.count, atoms[index + 1].isDash, isNumber(index + 2),
      found.pages == nil, !atoms[index + 1].isSpaced,
      index == 0 || sign(index - 1, ",:(.;") || taken[index - 1]
    else { return }
    found.pages = "\(atoms[index].text)\(atoms[index + 1].text)\(atoms[index + 2].text)"
    take(index..<index + 3)
  }

  /// `14, 33-67`, `12, no. 3`, `: 45`.
  private mutating func readBare(_ index: Int) {
    guard isNumber(index), index > 0 || atoms.count > 1 else { return }
    let isLast = index + 1 >= atoms.count || index + 2 == atoms.count && sign(index + 1, ".)")
    if isLast, found.pages == nil, found.year != nil, sign(index - 1, ":,)") || sign(index - 1, " ")
    {
      found.pages = String(atoms[index].text)
      take(index..<index + 1)
      return
    }
    guard found.volume == nil, found.year != nil || found.issue != nil || found.pages != nil else {
      return
    }
    let isFollowed =
      index + 1 >= atoms.count || taken[index + 1] || sign(index + 1, ",:")
    guard isFollowed, atoms[index].text.count <= 3, atoms[index].isSpaced else { return }
    found.volume = String(atoms[index].text)
    take(index..<index + 1)
  }

  // MARK: The rest

  private func rest() -> [String] {
    var result: [String] = []
    var current = ""
    for (index, atom) in atoms.enumerated() {
      if taken[index] {
        if !current.isEmpty { result.append(current) }
        current = ""
        continue
      }
      current += (atom.isSpaced && !current.isEmpty ? " " : "") + atom.text
    }
    if !current.isEmpty { result.append(current) }
    return result.map { Self.trimmed($0) }.filter { $0.contains { $0.isLetter } }
  }

  private static func trimmed(_ text: String) -> String {
    var result = ReferenceText.trimmedEnd(text)
    if result.hasSuffix("("), let cut = result.dropLast().lastIndex(where: { $0 != " " }) {
      result = ReferenceText.trimmedEnd(result[...cut])
    }
    if result.hasPrefix(")") { result = ReferenceText.trimmedEnd(result.dropFirst()) }
    return result
  }
}
