extension TextReader {
  /// The word before a place, if nothing but white space, or a full stop and white space, parts
  /// them.
  func wordBefore(_ start: Int) -> (range: Range<Int>, hasStop: Bool)? {
    var position = start
    while let (unit, before) = unit(before: position), unit.scalarClass == .space {
      position = before
    }
    guard position < start else { return nil }
    var end = position
    let hasStop = unit(before: end)?.unit.scalar == "."
    if hasStop, let stop = unit(before: end) { end = stop.position }
    position = end
    while let (unit, before) = unit(before: position), unit.scalarClass == .word {
      position = before
    }
    return position < end ? (position..<end, hasStop) : nil
  }

  /// The word after a place, if nothing but white space parts them.
  func wordAfter(_ end: Int) -> Range<Int>? {
    var unused = NameHash()
    let start = gap(at: end, &unused)
    guard start > end, start < bytes.count, unit(at: start).scalarClass == .word else { return nil }
    return start..<token(at: start, &unused)
  }

  /// Whether a word starts with a capital and has a small letter.
  func isCapitalised(_ range: Range<Int>) -> Bool {
    guard unit(at: range.lowerBound).scalar.isCapital else { return false }
    var position = range.lowerBound
    while position < range.upperBound {
      let unit = unit(at: position)
      if unit.scalar.isSmall { return true }
      position += unit.length
    }
    return false
  }

  /// Whether a word is one capital.
  func isInitial(_ range: Range<Int>) -> Bool {
    let unit = unit(at: range.lowerBound)
    return unit.length == range.count && unit.scalar.isCapital
  }
}

extension Unicode.Scalar {
  /// Whether it is a capital letter.
  var isCapital: Bool {
    if isASCII { return ("A"..."Z").contains(self) }
    let category = properties.generalCategory
    return category == .uppercaseLetter || category == .titlecaseLetter
  }

  /// Whether it is an accent or the like.
  var isMark: Bool { properties.generalCategory == .nonspacingMark }

  /// Whether it is a small letter.
  var isSmall: Bool {
    isASCII ? ("a"..."z").contains(self) : properties.generalCategory == .lowercaseLetter
  }
}
