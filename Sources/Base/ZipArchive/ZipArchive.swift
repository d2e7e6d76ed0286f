/// The files of a ZIP archive, as electronic books and word processors' documents are.
public struct ZipArchive: Sendable {
  /// Where a file lies and how it is packed.
  struct Entry: Sendable {
    let offset: Int
    let packedSize: Int
    let size: Int
    let isDeflated: Bool
  }

  /// The largest file that is unpacked; archives that claim more are made to do harm.
  static let largestFile = 1 << 28
  /// No data shrink more than this when packed.
  private static let largestRatio = 1040

  private let bytes: [UInt8]
  private let entries: [String: Entry]
  /// The names of the files, in the order of the archive.
  public let names: [String]

  /// Reads the archive's list of files; nothing where there is none.
  public init?(_ bytes: [UInt8]) {
    guard let directory = ZipDirectory(bytes) else { return nil }
    self.bytes = bytes
    entries = directory.entries
    names = directory.names
  }

  /// The content of a file; nothing where it is missing, damaged, encrypted or too large.
  public func content(of name: String) -> [UInt8]? {
    guard let entry = entries[name], entry.size <= Self.largestFile,
      entry.size <= (entry.packedSize + 1) * Self.largestRatio,
      let start = dataStart(entry), start + entry.packedSize <= bytes.count
    else { return nil }
    let packed = bytes[start..<start + entry.packedSize]
    guard entry.isDeflated else { return entry.size == packed.count ? Array(packed) : nil }
    return Inflation.inflate(packed, size: entry.size)
  }

  /// Where the data begin: after a header of which two lengths differ from the directory's.
  private func dataStart(_ entry: Entry) -> Int? {
    guard let signature = bytes.little32(entry.offset), signature == 0x0403_4B50,
      let name = bytes.little16(entry.offset + 26), let extra = bytes.little16(entry.offset + 28)
    else { return nil }
    return entry.offset + 30 + name + extra
  }
}

/// The list of files at an archive's end.
struct ZipDirectory {
  private(set) var entries: [String: ZipArchive.Entry] = [:]
  private(set) var names: [String] = []

  init?(_ bytes: [UInt8]) {
    guard let end = Self.end(of: bytes), let count = bytes.little16(end + 10),
      var position = bytes.little32(end + 16)
    else { return nil }
    for _ in 0..<count {
      guard bytes.little32(position) == 0x0201_4B50, let flags = bytes.little16(position + 8),
        let method = bytes.little16(position + 10), let packed = bytes.little32(position + 20),
        let size = bytes.little32(position + 24), let nameLength = bytes.little16(position + 28),
        let extra = bytes.little16(position + 30), let comment = bytes.little16(position + 32),
        let offset = bytes.little32(position + 42), position + 46 + nameLength <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self)
      if flags & 1 == 0, method == 0 || method == 8 {
        let entry = ZipArchive.Entry(
          offset: offset, packedSize: packed, size: size, isDeflated: method == 8)
        if entries.updateValue(entry, forKey: name) == nil { names.append(name) }
      }
      position += 46 + nameLength + extra + comment
    }
  }

  /// Where the directory's own record is: at the end, before a comment of up to 64 KB.
  private static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 0xFFFF)
    return (first...bytes.count - 22).last { bytes.little32($0) == 0x0605_4B50 }
  }
}

extension [UInt8] {
  /// Two bytes as a number, the lower first.
  fileprivate func little16(_ index: Int) -> Int? {
    guard index >= 0, index + 2 <= count else { return nil }
    return Int(self[index]) | Int(self[index + 1]) << 8
  }

  /// Four bytes as a number, the lowest first.
  fileprivate func little32(_ index: Int) -> Int? {
    guard let low = little16(index), let high = little16(index + 2) else { return nil }
    return low | high << 16
  }
}
