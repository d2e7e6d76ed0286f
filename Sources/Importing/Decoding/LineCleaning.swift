import Foundation

/// Takes out of a line what typesetting and extraction put there beside the words.
enum LineCleaning {
  /// The line without control and zero-width characters, with ligatures as letters, in NFC.
  static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      return String(decoding: bytes, as: UTF8.self)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var result = String.UnicodeScalarView()
    var hasCombiningMarks = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0B, 0x1C...0x1E, 0x85, 0x2028, 0x2029: result.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: continue
      case 0xFB00...0xFB06: result.append(contentsOf: ligatures[Int(scalar.value) - 0xFB00])
      case 0x300...0x36F:
        hasCombiningMarks = true
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    let cleaned = withoutInnerSoftHyphens(result)
    return hasCombiningMarks ? cleaned.precomposedStringWithCanonicalMapping : cleaned
  }

  private static let ligatures: [String.UnicodeScalarView] = [
    "ff".unicodeScalars, "fi".unicodeScalars, "fl".unicodeScalars, "ffi".unicodeScalars,
    "ffl".unicodeScalars, "st".unicodeScalars, "st".unicodeScalars,
  ]

  /// A soft hyphen shows only at a line's end, where it is a hyphen that must go.
  private static func withoutInnerSoftHyphens(_ scalars: String.UnicodeScalarView) -> String {
    guard scalars.contains("\u{AD}") else { return String(scalars) }
    var kept = scalars
    let endsSoft = kept.last == "\u{AD}"
    kept.removeAll { $0 == "\u{AD}" }
    if endsSoft { kept.append("\u{AD}") }
    return String(kept)
  }
}
