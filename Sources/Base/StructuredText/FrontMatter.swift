public import Diagnostics

/// A file that begins with front matter: YAML between two lines of `---`, then the body.
public struct FrontMatter: Sendable {
  /// The fields, in the order in which they were written.
  public let fields: [YAMLEntry]
  /// The bytes of the YAML, without the lines of `---`.
  public let range: Range<Int>
  /// The bytes of the body.
  public let body: Range<Int>

  /// Finds and reads the front matter of a file.
  /// - Returns: The fields, or the diagnostic that says why there are none.
  public static func read(_ text: SourceText) -> Result<FrontMatter, FrontMatterProblem> {
    if let offset = firstInvalidByte(of: text.bytes) {
      return .failure(
        problem(
          text, offset..<offset + 1, "invalid-utf8", "this is not UTF-8",
          hintForEncoding(of: text.bytes)))
    }
    guard let parts = split(text.bytes) else { return .failure(missing(text)) }
    do throws(YAMLError) {
      let root = try YAMLParser.parse(text.bytes, in: parts.yaml)
      guard let root, !root.isNull else {
        return .success(FrontMatter(fields: [], range: parts.yaml, body: parts.body))
      }
      guard case .mapping(let fields) = root.content else {
        return .failure(
          problem(
            text, root.range, "broken-yaml",
            "the front matter is \(root.kindInWords), not fields",
            "write 'title: …' and other fields, one on a line"))
      }
      return .success(FrontMatter(fields: fields, range: parts.yaml, body: parts.body))
    } catch {
      return .failure(
        problem(
          text, error.range, "broken-yaml", error.message, error.hint))
    }
  }

  /// The bytes of the YAML and of the body, or `nil` if the file does not begin with front matter.
  public static func split(_ bytes: [UInt8]) -> (yaml: Range<Int>, body: Range<Int>)? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = line(of: bytes, at: start), first.isFence else { return nil }
    var position = first.next
    while let line = line(of: bytes, at: position) {
      if line.isFence { return (first.next..<position, line.next..<bytes.count) }
      position = line.next
    }
    return nil
  }

  /// The next line: whether it is a fence, and where the line after it begins.
  private static func line(of bytes: [UInt8], at start: Int) -> (isFence: Bool, next: Int)? {
    guard start < bytes.count else { return nil }
    let newline = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    var end = newline ?? bytes.count
    let next = newline.map { $0 + 1 } ?? bytes.count
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D || bytes[end - 1] == 0x09 {
      end -= 1
    }
    return (bytes[start..<end].elementsEqual("---".utf8), next)
  }

  private static func missing(_ text: SourceText) -> FrontMatterProblem {
    let fault = FrontMatterFault(text.bytes)
    return problem(text, fault.range, "missing-front-matter", fault.message, fault.hint)
  }

  private static func problem(
    _ text: SourceText, _ range: Range<Int>, _ rule: String, _ message: String, _ hint: String?
  ) -> FrontMatterProblem {
    FrontMatterProblem(
      diagnostic: Diagnostic(.error, rule, at: text.location(of: range), message, hint: hint))
  }
}

/// Why a file has no readable front matter.
public struct FrontMatterProblem: Error {
  /// The problem, ready to be shown.
  public let diagnostic: Diagnostic
}
