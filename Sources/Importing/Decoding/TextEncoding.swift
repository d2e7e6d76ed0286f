/// How the bytes of a received text were read.
public enum TextEncoding: String, Sendable, Hashable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, with or without a byte order mark.
  case utf16 = "UTF-16"
  /// Windows in Western Europe.
  case windows1252 = "Windows-1252"
  /// ISO 8859-1: as Windows-1252, without its quotation marks and dashes.
  case iso88591 = "ISO 8859-1"
  /// ISO 8859-15: as ISO 8859-1, with `œ` and `€`.
  case iso885915 = "ISO 8859-15"
  /// Macintosh before OS X, in Western Europe.
  case macRoman = "Mac Roman"
  /// DOS in Western Europe.
  case cp850 = "DOS code page 850"
  /// Windows in Cyrillic letters.
  case windows1251 = "Windows-1251"
  /// Unix and e-mail in Cyrillic letters.
  case koi8r = "KOI8-R"
  /// ISO 8859-5, Cyrillic letters.
  case iso88595 = "ISO 8859-5"
  /// DOS in Cyrillic letters.
  case cp866 = "DOS code page 866"
}
