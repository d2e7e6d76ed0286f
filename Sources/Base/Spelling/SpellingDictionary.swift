import CHunspell
import Foundation
import Synchronization

/// One of hunspell's dictionaries, which knows words with all their inflections.
///
/// It may be asked from any thread, one question after the other: hunspell's own handle is not safe.
public final class SpellingDictionary: Sendable {
  private let handle: Mutex<Handle>

  /// Loads a dictionary of two files, `.aff` and `.dic`; nothing where one of them can't be read or
  /// is written in an encoding that the system does not know.
  public init?(affixes: String, words: String) {
    // Hunspell itself makes an empty dictionary of a missing file.
    guard access(affixes, R_OK) == 0, access(words, R_OK) == 0,
      let handle = Handle(affixes: affixes, words: words)
    else { return nil }
    self.handle = Mutex(handle)
  }

  /// Whether this is a word of the language as it is written, capitals included.
  public func knows(_ word: String) -> Bool { handle.withLock { $0.knows(word) } }
}

/// Hunspell's handle, with what it has answered before.
private struct Handle: ~Copyable, @unchecked Sendable {
  private let pointer: OpaquePointer
  private let encoder: WordEncoder
  private var answers: [String: Bool] = [:]

  init?(affixes: String, words: String) {
    guard let pointer = Hunspell_create(affixes, words) else { return nil }
    let name = Hunspell_get_dic_encoding(pointer).map { String(cString: $0) } ?? "ISO8859-1"
    guard let encoder = WordEncoder(encoding: name) else {
      Hunspell_destroy(pointer)
      return nil
    }
    self.pointer = pointer
    self.encoder = encoder
  }

  deinit { Hunspell_destroy(pointer) }

  mutating func knows(_ word: String) -> Bool {
    if let answer = answers[word] { return answer }
    let answer = encoder.bytes(of: word).map { Hunspell_spell(pointer, $0) != 0 } ?? false
    answers[word] = answer
    return answer
  }
}
