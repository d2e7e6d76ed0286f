/// Quick classes of characters, with tables where the texts of this field have most of theirs.
extension Unicode.Scalar {
  /// Whether this is a letter of any script.
  var isLetter: Bool {
    let v = value
    if v < 0x80 { return (v | 0x20) >= 0x61 && (v | 0x20) <= 0x7A }
    if v >= 0xC0, v < 0x250 { return v != 0xD7 && v != 0xF7 }
    if v >= 0x400, v < 0x530 { return v < 0x482 || v > 0x489 }
    if v >= 0x2000, v < 0x2070 { return false }
    return properties.isAlphabetic
  }

  /// Whether this is a letter of the small case.
  var isLower: Bool {
    let v = value
    if v < 0x80 { return v >= 0x61 && v <= 0x7A }
    if v >= 0xC0, v <= 0xFF { return v >= 0xDF && v != 0xF7 }
    if v >= 0x410, v < 0x460 { return v >= 0x430 }
    return isLetter && properties.isLowercase
  }

  /// Whether this is a capital letter.
  var isUpper: Bool {
    let v = value
    if v < 0x80 { return v >= 0x41 && v <= 0x5A }
    if v >= 0xC0, v <= 0xFF { return v < 0xDF && v != 0xD7 }
    if v >= 0x410, v < 0x460 { return v < 0x430 }
    return isLetter && properties.isUppercase
  }

  /// Whether this is one of the digits 0 to 9.
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether this is a space of any width; line ends do not occur within lines.
  var isSpace: Bool {
    value == 0x20 || value == 0xA0 || value == 0x3000
      || (value >= 0x2000 && value <= 0x200A) || value == 0x202F || value == 0x09
  }

  /// Whether this is a hyphen, as distinct from a dash.
  var isHyphen: Bool { value == 0x2D || value == 0x2010 || value == 0xAD }

  /// Whether this is a dash that stands for a pause or a speaker.
  var isDash: Bool { (value >= 0x2012 && value <= 0x2015) || value == 0x2D }

  /// Whether this opens a quotation or a bracket, or a Spanish question.
  var isOpener: Bool {
    switch value {
    case 0x22, 0x27, 0x28, 0x5B, 0xA1, 0xBF, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
    default: false
    }
  }

  /// Whether this may stand between a full stop and the end of the line.
  var isCloser: Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D, 0x203A: true
    default: false
    }
  }

  /// Whether this ends a sentence.
  var endsSentence: Bool {
    value == 0x2E || value == 0x21 || value == 0x3F || value == 0x2026
  }

  /// Whether this is a raised digit.
  var isSuperscript: Bool {
    value == 0xB9 || value == 0xB2 || value == 0xB3 || (value >= 0x2070 && value <= 0x2079)
  }

  /// The plain digit that a raised digit stands for.
  var plainDigit: Character? {
    switch value {
    case 0xB9: "1"
    case 0xB2: "2"
    case 0xB3: "3"
    case 0x2070, 0x2074...0x2079: Character(Unicode.Scalar(UInt8(value - 0x2070 + 0x30)))
    default: nil
    }
  }
}

extension StringProtocol {
  /// The text without spaces at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex {
      return String(self)
    }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// Whether the bytes of another text occur in this one.
  func containsBytes(of other: String) -> Bool {
    let (bytes, wanted) = (Array(utf8), Array(other.utf8))
    guard let first = wanted.first, wanted.count <= bytes.count else { return wanted.isEmpty }
    return (0...(bytes.count - wanted.count)).contains { start in
      bytes[start] == first && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  /// The words in small letters, of letters and digits only, with single spaces between.
  var plainWords: String {
    var result = ""
    var pendingSpace = false
    for scalar in unicodeScalars {
      guard scalar.isLetter || scalar.isDigit else {
        pendingSpace = !result.isEmpty
        continue
      }
      if pendingSpace { result.unicodeScalars.append(" ") }
      pendingSpace = false
      if scalar.isUpper {
        result += scalar.properties.lowercaseMapping
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Whether two plain spaces follow each other.
  var hasWideSpace: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      if byte == 0x20, previous == 0x20 { return true }
      previous = byte
    }
    return false
  }

  /// The text with each run of plain spaces made one.
  var collapsingSpaces: String {
    guard hasWideSpace else { return String(self) }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where scalar != " " || result.last != " " { result.append(scalar) }
    return String(result)
  }
}
