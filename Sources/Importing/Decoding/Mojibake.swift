/// Mends text that was UTF-8, was read as a code page, and was kept like that: `rÃ©volution`.
struct Mojibake {
  /// The text, mended where that is certain.
  private(set) var text: String
  /// What was mended, and what only looks wrong.
  private(set) var repairs: [TextReading.Repair] = []

  /// The lines, from 0, that were mended: what is left in them was misread more than once.
  private var mendedLines = Set<Int>()

  /// How often a text may have gone through the wrong reading.
  private static let mostTimes = 3

  /// Looks at a text and mends it.
  init(_ text: String) {
    self.text = text
    var clues = Clues(text)
    for _ in 0..<Self.mostTimes {
      let isMended =
        clues.mayBeWestern && mend(readAs: .windows1252)
        || clues.mayBeCyrillic && mend(readAs: .windows1251)
      guard isMended else { break }
      clues = Clues(self.text)
    }
    if clues.isMainlyAccented { mendForeignPage() }
  }

  /// What the bytes of a text tell at a glance, so that nearly all texts are done at once.
  private struct Clues {
    /// Whether a letter that opens a character, such as `Ã`, stands before a sign that goes on.
    private(set) var mayBeWestern = false
    /// The same with Cyrillic letters.
    private(set) var mayBeCyrillic = false
    /// Whether there are more accented letters than plain ones.
    private(set) var isMainlyAccented = false

    init(_ text: String) {
      var text = text
      var (plain, accented) = (0, 0)
      text.withUTF8 { bytes in
        var index = 0
        while index < bytes.count {
          let byte = bytes[index]
          if byte < 0x80 {
            plain += (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A ? 1 : 0
          } else if byte == 0xC3 || byte == 0xD0 || byte == 0xD1, index + 2 < bytes.count {
            let next = bytes[index + 2]
            let goesOn = next == 0xC2 || next == 0xE2
            if byte == 0xC3 {
              accented += 1
              if goesOn || (0xC3...0xCB).contains(next) { mayBeWestern = true }
            } else if goesOn
              || (next == 0xD0 || next == 0xD1) && index + 3 < bytes.count
                && (next == 0xD0 ? bytes[index + 3] < 0x90 : bytes[index + 3] >= 0x90)
            {
              mayBeCyrillic = true
            }
          }
          index += 1
        }
      }
      isMainlyAccented = accented > plain
    }
  }

  /// A line with what of it looks misread.
  private struct Reading {
    var high = 0
    var covered = 0
    var sequences = 0
    var mended = ""
  }

  /// Mends sequences that a code page made of UTF-8.
  /// - Returns: Whether something was mended.
  private mutating func mend(readAs page: CodePage) -> Bool {
    let bytes = PageBytes(page)
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let readings = lines.map { bytes.read($0) }
    let (high, covered) = readings.reduce((0, 0)) { ($0.0 + $1.high, $0.1 + $1.covered) }
    let sequences = readings.reduce(0) { $0 + $1.sequences }
    guard sequences > 0 else { return false }
    let isWhole = sequences >= 3 && covered * 10 >= high * 8
    var result = ""
    var hasMended = false
    for (number, (line, reading)) in zip(lines, readings).enumerated() {
      if number > 0 { result += "\n" }
      let isSure =
        isWhole || mendedLines.contains(number)
        || (reading.sequences >= 2 && reading.covered == reading.high)
      guard reading.sequences > 0, isSure || reading.sequences >= 2 else {
        result.unicodeScalars.append(contentsOf: line)
        continue
      }
      if isSure { result += reading.mended } else { result.unicodeScalars.append(contentsOf: line) }
      hasMended = hasMended || isSure
      if isSure { mendedLines.insert(number) }
      note(line: number + 1, isSure, page)
    }
    text = result
    return hasMended
  }

  private mutating func note(line: Int, _ isMended: Bool, _ page: CodePage) {
    let words = "UTF-8 that was read as \(page.encoding.rawValue)"
    let message = isMended ? "\(words), mended" : "this looks like \(words)"
    if repairs.contains(where: { $0.line == line && $0.message == message }) { return }
    repairs.append(TextReading.Repair(line: line, message: message, isMended: isMended))
  }

  /// Mends Cyrillic text that was read as Western European: `Ïðèâåò`.
  private mutating func mendForeignPage() {
    let page = PageBytes(.windows1252)
    var bytes: [UInt8] = []
    var high = 0
    for scalar in text.unicodeScalars {
      guard let byte = page.byte(of: scalar) else { return }
      if byte >= 0x80 { high += 1 }
      bytes.append(byte)
    }
    guard high >= 20 else { return }
    let (found, score) = CodePageDetection.best(for: bytes)
    guard found.script == .cyrillic, score > 1 else { return }
    text = found.decode(bytes)
    repairs.append(
      TextReading.Repair(
        line: 1, message: "\(found.encoding.rawValue) that was read as Windows-1252, mended",
        isMended: true))
  }

  /// The bytes that a page has for characters.
  private struct PageBytes {
    private let bytes: [UInt32: UInt8]

    init(_ page: CodePage) {
      var bytes: [UInt32: UInt8] = [:]
      for (offset, scalar) in page.upperHalf.enumerated() where scalar.value != 0xFFFD {
        bytes[scalar.value] = UInt8(offset + 0x80)
      }
      // Bytes without a character are kept as they are by many programs.
      for value in 0x80..<0xA0 where bytes[UInt32(value)] == nil {
        bytes[UInt32(value)] = UInt8(value)
      }
      self.bytes = bytes
    }

    func byte(of scalar: Unicode.Scalar) -> UInt8? {
      scalar.value < 0x80 ? UInt8(scalar.value) : bytes[scalar.value]
    }

    /// Reads a line anew, taking what makes characters in UTF-8 for such.
    func read(_ line: Substring.UnicodeScalarView) -> Reading {
      var reading = Reading()
      reading.high = line.count { $0.value >= 0x80 }
      guard reading.high >= 2 else {
        reading.mended = String(line)
        return reading
      }
      let scalars = Array(line)
      let codes = scalars.map { byte(of: $0) ?? 0xFF }[...]
      var mended = String.UnicodeScalarView()
      var index = 0
      while index < scalars.count {
        if codes[index] >= 0xC2, scalars[index].value >= 0x80,
          let (scalar, length) = UTF8Sequence.read(codes, index),
          UTF8Sequence.isPlausible(scalar) || (0x80..<0xA0).contains(scalar.value)
        {
          mended.append(scalar)
          reading.sequences += 1
          reading.covered += length
          index += length
        } else {
          mended.append(scalars[index])
          index += 1
        }
      }
      reading.mended = String(mended)
      return reading
    }
  }
}
