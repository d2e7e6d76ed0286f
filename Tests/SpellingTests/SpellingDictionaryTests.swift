import Foundation
import Spelling
import Testing

@Suite struct SpellingDictionaryTests {
  /// A folder with dictionaries of a few words, taken away after the test.
  private struct Folder: ~Copyable {
    let url = FileManager.default.temporaryDirectory.appending(path: "spelling-\(UUID())")

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func add(_ name: String, _ words: [String], set: String, as bytes: (String) -> Data) throws {
      try Data("SET \(set)\nSFX S Y 1\nSFX S 0 s .\n".utf8)
        .write(to: url.appending(path: name + ".aff"))
      try bytes("\(words.count)\n" + words.joined(separator: "\n") + "\n")
        .write(to: url.appending(path: name + ".dic"))
    }

    var dictionaries: SpellingDictionaries { SpellingDictionaries(folders: [url.path()]) }
  }

  @Test func knowsInflectedWords() throws {
    let folder = try Folder()
    try folder.add("en_US", ["committee/S"], set: "UTF-8") { Data($0.utf8) }
    let english = try #require(folder.dictionaries.dictionary(for: "en"))
    #expect(english.knows("committee"))
    #expect(english.knows("committees"))
    #expect(english.knows("Committees"))
    #expect(!english.knows("committe"))
  }

  @Test func writesWordsInTheDictionarysOwnEncoding() throws {
    let folder = try Folder()
    let club: [UInt8] = [0x31, 0x0A, 0xCB, 0xCC, 0xD5, 0xC2, 0x0A]
    try folder.add("ru_RU", [], set: "KOI8-R") { _ in Data(club) }
    try folder.add("es_ES", ["camión"], set: "ISO8859-1") {
      $0.data(using: .isoLatin1) ?? Data()
    }
    let russian = try #require(folder.dictionaries.dictionary(for: "ru"))
    #expect(russian.knows("клуб"))
    #expect(!russian.knows("клу"))
    #expect(!russian.knows("café"))
    let spanish = try #require(folder.dictionaries.dictionary(for: "es-MX"))
    #expect(spanish.knows("camión"))
  }

  @Test func takesTheRegionsOwnDictionaryBeforeTheMainOne() throws {
    let folder = try Folder()
    try folder.add("pt_BR", ["fato"], set: "UTF-8") { Data($0.utf8) }
    try folder.add("pt_PT", ["facto"], set: "UTF-8") { Data($0.utf8) }
    let dictionaries = folder.dictionaries
    #expect(dictionaries.dictionary(for: "pt-PT")?.knows("facto") == true)
    #expect(dictionaries.dictionary(for: "pt")?.knows("fato") == true)
  }

  @Test func hasNothingForALanguageWithoutFiles() throws {
    let folder = try Folder()
    #expect(folder.dictionaries.dictionary(for: "it") == nil)
    #expect(SpellingDictionaries(folders: ["/nowhere"]).dictionary(for: "it") == nil)
  }

  @Test func answersManyThreadsAtOnce() async throws {
    let folder = try Folder()
    try folder.add("en_US", ["word"], set: "UTF-8") { Data($0.utf8) }
    let english = try #require(folder.dictionaries.dictionary(for: "en"))
    let answers = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<200 {
        group.addTask { english.knows("word") && !english.knows("nonword\(number)") }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == 200 && answers.allSatisfy(\.self))
  }
}
