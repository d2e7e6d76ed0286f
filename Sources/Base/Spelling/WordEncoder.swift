import Foundation

/// Writes words as a dictionary has them, in the encoding that its `SET` line names.
struct WordEncoder: ~Copyable {
  /// The system's converter; nothing for UTF-8, which needs none.
  private let converter: iconv_t?

  /// Makes an encoder, or nothing where the system does not know the encoding.
  init?(encoding name: String) {
    let name = name.uppercased()
    guard name != "UTF-8", name != "UTF8" else {
      converter = nil
      return
    }
    let plain = name.hasPrefix("MICROSOFT-") ? String(name.dropFirst("MICROSOFT-".count)) : name
    guard let opened = iconv_open(plain, "UTF-8"), opened != iconv_t(bitPattern: -1) else {
      return nil
    }
    converter = opened
  }

  deinit { if let converter { iconv_close(converter) } }

  /// The bytes of a word with a zero after them; nothing for a word that can't be written.
  func bytes(of word: String) -> [CChar]? {
    var input = word.utf8CString
    guard let converter else { return Array(input) }
    return input.withUnsafeMutableBufferPointer { input in
      var output = [CChar](repeating: 0, count: 4 * input.count)
      let isWhole = output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (unread, room) = (input.count, output.count)
        return iconv(converter, &from, &unread, &to, &room) == 0
      }
      return isWhole ? output : nil
    }
  }
}
