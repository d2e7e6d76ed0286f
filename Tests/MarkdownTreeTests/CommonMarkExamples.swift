import Foundation
import Testing

/// The examples of the CommonMark specification; only their inputs are used.
struct CommonMarkExample: Decodable {
  let markdown: String
  let example: Int

  /// Reads the examples that `scripts/fetch-commonmark-examples.sh` has fetched.
  static func all(_ source: StaticString = #filePath) throws -> [CommonMarkExample] {
    let package = URL(filePath: "\(source)").deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let path =
      ProcessInfo.processInfo.environment["PAMPHLET_COMMONMARK_JSON"]
      ?? package.appending(path: ".tools/commonmark.json").path
    let data = try #require(
      FileManager.default.contents(atPath: path),
      "no examples of CommonMark at \(path): `make test` fetches them")
    return try JSONDecoder().decode([CommonMarkExample].self, from: data)
  }
}
