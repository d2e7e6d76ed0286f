import PublicationModel

/// The fragment of a paragraph, made from its own words.
///
/// A paragraph keeps its anchor whatever is put before it, and the anchor of one that has been
/// rewritten leads nowhere instead of to another paragraph.
public enum ParagraphAnchor {
  /// The anchor of a paragraph with these words, such as `p-k3vq7ma`.
  ///
  /// Only letters and digits count, without case, so that mended punctuation changes nothing.
  public static func name(for text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 where byte >= 0x80 || byte.isLetterOrDigit {
      let folded = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01b3
    }
    hash ^= hash >> 32
    var name = Array("p-".utf8)
    for shift in stride(from: 0, to: 35, by: 5) {
      name.append(alphabet[Int((hash >> UInt64(shift)) & 31)])
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

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
