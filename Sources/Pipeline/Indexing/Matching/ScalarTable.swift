import Foundation

/// The classes of characters, and the decompositions of those that names are written with.
///
/// A text is read in the canonical decomposed form (NFD). Only characters that occur in a name
/// need decomposing: a word with any other is no name in either form.
struct ScalarTable: Sendable {
  /// Below this, classes and decompositions are looked up by number: Latin, Greek, Cyrillic,
  /// Hebrew, Arabic.
  private static let limit = 0x800

  private let classes: ContiguousArray<ScalarClass>
  private let smallDecompositions: ContiguousArray<UInt16>
  private let largeDecompositions: [UInt32: UInt16]
  /// The decomposed forms in UTF-8; the first is not used.
  private let decompositions: ContiguousArray<ContiguousArray<UInt8>>

  /// Makes a table for names written with these texts.
  init(texts: some Sequence<String>) {
    var small = ContiguousArray<UInt16>(repeating: 0, count: Self.limit)
    var large: [UInt32: UInt16] = [:]
    var decompositions: ContiguousArray<ContiguousArray<UInt8>> = [[]]
    for scalar in Self.composedScalars(in: texts) {
      let parts = ContiguousArray(String(scalar).decomposedStringWithCanonicalMapping.utf8)
      guard !parts.elementsEqual(String(scalar).utf8) else { continue }
      guard let index = UInt16(exactly: decompositions.count) else { break }
      decompositions.append(parts)
      if scalar.value < Self.limit {
        small[Int(scalar.value)] = index
      } else {
        large[scalar.value] = index
      }
    }
    smallDecompositions = small
    largeDecompositions = large
    self.decompositions = decompositions
    classes = ContiguousArray(
      (0..<UInt32(Self.limit)).map { Unicode.Scalar($0).map(ScalarClass.init) ?? .other })
  }

  /// The characters outside ASCII that the texts have, as they are written and composed (NFC).
  private static func composedScalars(in texts: some Sequence<String>) -> [Unicode.Scalar] {
    var written = Set<Unicode.Scalar>()
    var composed = Set<Unicode.Scalar>()
    for text in texts where !text.utf8.allSatisfy({ $0 < 0x80 }) {
      var hasMarks = false
      for scalar in text.unicodeScalars where !scalar.isASCII {
        hasMarks = hasMarks || scalar.properties.canonicalCombiningClass != .notReordered
        guard written.insert(scalar).inserted else { continue }
        composed.formUnion(String(scalar).precomposedStringWithCanonicalMapping.unicodeScalars)
      }
      if hasMarks {
        composed.formUnion(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      }
    }
    return written.union(composed).filter { !$0.isASCII }.sorted()
  }

  func scalarClass(_ scalar: Unicode.Scalar) -> ScalarClass {
    scalar.value < Self.limit ? classes[Int(scalar.value)] : ScalarClass(scalar)
  }

  /// The decomposed form in UTF-8, or nil where the character is read as it is.
  func decomposition(of scalar: Unicode.Scalar) -> ContiguousArray<UInt8>? {
    if scalar.value < Self.limit {
      let index = smallDecompositions[Int(scalar.value)]
      return index == 0 ? nil : decompositions[Int(index)]
    }
    guard !largeDecompositions.isEmpty else { return nil }
    return largeDecompositions[scalar.value].map { decompositions[Int($0)] }
  }
}
