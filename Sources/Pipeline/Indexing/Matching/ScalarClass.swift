/// What a character is to the matcher.
enum ScalarClass: UInt8, Sendable {
  /// A letter, mark or digit; a run of them is one token.
  case word
  /// A letter of a script that is written without spaces; it is a token by itself.
  case ideograph
  case space
  /// A sign that leaves no trace, such as a soft hyphen.
  case ignorable
  /// Any sign that stands for an apostrophe; all are read as `'`.
  case apostrophe
  /// A hyphen, not a dash; all are read as `-`.
  case hyphen
  /// A double quote; all are read as `"`.
  case quote
  /// Everything else: a token by itself.
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: self = .apostrophe
    case 0x2D, 0x2010, 0x2011: self = .hyphen
    case 0x22, 0x201C...0x201F: self = .quote
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFE0E, 0xFE0F, 0xFEFF: self = .ignorable
    case 0x09...0x0D, 0x20, 0x85: self = .space
    case 0x2012...0x2017, 0x201A, 0x2020...0x2027: self = .other
    case 0x3041...0x309F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x3FFFF: self = .ideograph
    default: self.init(scalar.properties.generalCategory)
    }
  }

  private init(_ category: Unicode.GeneralCategory) {
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      self = .word
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    default: self = .other
    }
  }

  /// The one byte that all signs of the class are read as, where there is one.
  var canonicalByte: UInt8? {
    switch self {
    case .apostrophe: UInt8(ascii: "'")
    case .hyphen: UInt8(ascii: "-")
    case .quote: UInt8(ascii: "\"")
    default: nil
    }
  }
}
