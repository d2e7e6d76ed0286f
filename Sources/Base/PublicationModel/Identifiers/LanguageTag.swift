/// A language as BCP 47 names it (RFC 5646): `en`, `pt-BR`, `zh-Hant`, `ca-valencia`.
///
/// The shapes language, script, region and variants are read, each well-formed but not looked up
/// in the registry; extensions and private use are not.
public struct LanguageTag: Sendable, Hashable {
  /// The language alone, in lower case: `pt`.
  public let language: String
  /// The script, with a capital: `Hant`.
  public let script: String?
  /// The region, in capitals or three digits: `BR`, `419`.
  public let region: String?
  /// The variants in lower case, in the order in which they were written.
  public let variants: [String]

  /// Reads a tag in any case of letters.
  /// - Throws: an error with the place of the part that fits nowhere.
  public init(parsing text: String) throws(NotationError) {
    let parts = text.utf8.prefix(100).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false
    ).map { Part(bytes: Array($0)) }
    guard text.utf8.count <= 100, let first = parts.first, first.isLetters(2...3) else {
      throw NotationError(
        text.isEmpty ? "a language is missing" : "a language starts with two or three letters",
        hint: Self.hint(for: text))
    }
    var rest = parts.dropFirst()
    func take(_ isFitting: (Part) -> Bool) -> String? {
      guard let part = rest.first, isFitting(part) else { return nil }
      rest = rest.dropFirst()
      return part.text
    }
    language = first.text
    script = take { $0.isLetters(4...4) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    region = take { $0.isLetters(2...2) || $0.isDigits(3) }?.uppercased()
    var variants: [String] = []
    while let variant = take({ $0.isVariant && !variants.contains($0.text) }) {
      variants.append(variant)
    }
    self.variants = variants
    guard let misfit = rest.first else { return }
    let offset = parts.dropLast(rest.count).reduce(0) { $0 + $1.bytes.count + 1 }
    throw NotationError(
      misfit.bytes.isEmpty
        ? "a part of the language tag is empty"
        : "'\(misfit.text)' is no script, region or variant in its place",
      offset: offset, hint: Self.hint(for: text))
  }

  private static func hint(for text: String) -> String? {
    let cleaned =
      text.replacing("_", with: "-").trimmingPrefix { $0.isWhitespace }
      .split(separator: ".").first.map(String.init) ?? ""
    guard cleaned != text, let tag = try? LanguageTag(parsing: cleaned) else {
      return "write a tag such as en, es or pt-BR"
    }
    return "write \(tag)"
  }

  private struct Part {
    let bytes: [UInt8]

    /// The part in lower case.
    var text: String { String(decoding: bytes, as: UTF8.self).lowercased() }

    func isLetters(_ lengths: ClosedRange<Int>) -> Bool {
      lengths.contains(bytes.count) && bytes.allSatisfy(Self.isLetter)
    }

    func isDigits(_ length: Int) -> Bool {
      bytes.count == length && bytes.allSatisfy(Self.isDigit)
    }

    /// Five to eight letters and digits, or four of which the first is a digit.
    var isVariant: Bool {
      guard bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) }) else { return false }
      return (5...8).contains(bytes.count)
        || bytes.count == 4 && bytes.first.map(Self.isDigit) == true
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  }
}

extension LanguageTag: CustomStringConvertible {
  /// The tag in its canonical case.
  public var description: String {
    ([language, script, region].compactMap { $0 } + variants).joined(separator: "-")
  }
}
