import Foundation
import PublicationModel

/// The fragment of a paragraph, made from its own words.
///
/// A paragraph keeps its anchor whatever is put before it, and the anchor of one that has been
/// rewritten leads nowhere instead of to another paragraph.
public enum ParagraphAnchor {
  /// The anchor of a paragraph with these words, such as `p-k3vq7ma`.
  ///
  /// Only letters and digits count, without case and however composed, so that mended punctuation
  /// changes nothing.
  public static func name(for text: String) -> String {
    var text = text
    let plain = text.withUTF8 { WordHash.value(of: $0, takesMarks: false) }
    if plain == nil { text = text.precomposedStringWithCanonicalMapping }
    let hash = plain ?? text.withUTF8 { WordHash.value(of: $0, takesMarks: true) } ?? 0
    let value = hash ^ hash >> 32
    var name = Array("p-".utf8)
    for shift in stride(from: 0, to: 35, by: 5) {
      name.append(alphabet[Int((value >> UInt64(shift)) & 31)])
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// Letters and digits that are not taken for each other when read aloud or copied by hand.
  private static let alphabet = Array("abcdefghjkmnpqrstuvwxyz023456789".utf8)
}

/// The fragment of a heading, made from its words.
enum HeadingAnchor {
  static func name(for text: String) -> String {
    guard let slug = Slug.folding(text) else { return "section" }
    let name = "\(slug)"
    return name.hasPrefix("p-") || name.hasPrefix("note-") ? "s-" + name : name
  }
}

/// The FNV-1a hash of the letters and digits of a text.
private struct WordHash {
  private var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a text in UTF-8; `nil` if it has a combining mark and none are taken, as the text
  /// may then be composed in another way.
  static func value(of bytes: UnsafeBufferPointer<UInt8>, takesMarks: Bool) -> UInt64? {
    var hash = WordHash()
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        hash.addASCII(byte)
        position += 1
        continue
      }
      let (scalar, length) = bytes.scalar(at: position)
      if scalar.isMark, !takesMarks { return nil }
      if scalar.isMark || scalar.isLetterOrNumber {
        for byte in scalar.properties.lowercaseMapping.utf8 { hash.add(byte) }
      }
      position += length
    }
    return hash.value
  }

  private mutating func addASCII(_ byte: UInt8) {
    let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
    let small = isCapital ? byte | 0x20 : byte
    let isLetter = small >= UInt8(ascii: "a") && small <= UInt8(ascii: "z")
    if isLetter || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") { add(small) }
  }

  private mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrNumber: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
