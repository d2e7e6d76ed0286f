import CZlib

extension ZipArchive {
  /// The bytes of an archive that holds some files, not packed.
  public static func archive(of files: [(name: String, content: [UInt8])]) -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in files {
      let checksum = content.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
      let sizes = [Int(checksum), content.count, content.count].flatMap(little32)
      // Version 2.0, names in UTF-8, stored, on the first day that the format knows.
      let common = [20, 0x800, 0, 0, 0x21].flatMap(little16) + sizes
      let lengths = little16(name.utf8.count) + little16(0)
      directory += little32(0x0201_4B50) + little16(20) + common + lengths
      directory += [0, 0, 0].flatMap(little16) + little32(0) + little32(result.count) + name.utf8
      result += little32(0x0403_4B50) + common + lengths + Array(name.utf8) + content
    }
    let counts = [0, 0, files.count, files.count].flatMap(little16)
    let end = little32(directory.count) + little32(result.count) + little16(0)
    return result + directory + little32(0x0605_4B50) + counts + end
  }

  private static func little16(_ number: Int) -> [UInt8] {
    [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
  }

  private static func little32(_ number: Int) -> [UInt8] {
    little16(number) + little16(number >> 16)
  }
}
