import Diagnostics
import MarkdownTree
import StructuredText

/// What the files of a document say, read back as the site reads them.
struct WrittenText: Sendable {
  /// The words of the body.
  private(set) var body: [String] = []
  /// The words of the notes.
  private(set) var notes: [String] = []
  /// The words of the front matter's values.
  private(set) var front: [String] = []
  /// Why a file could not be read back.
  private(set) var fault: String?

  /// Reads files back.
  init(_ files: [DocumentFile]) {
    for file in files { read(file) }
  }

  private mutating func read(_ file: DocumentFile) {
    let text = SourceText(path: file.path, file.text)
    let matter: StructuredText.FrontMatter
    switch StructuredText.FrontMatter.read(text) {
    case .success(let read): matter = read
    case .failure(let problem):
      fault = "\(file.path): \(problem.diagnostic.message)"
      return
    }
    for entry in matter.fields { add(entry, below: []) }
    do throws(MarkdownError) {
      add(try MarkdownDocument(parsing: text.bytes[matter.body]))
    } catch {
      fault = "\(file.path): the site could not read so large a text"
    }
  }

  /// Adds the words of a field, but for those that say what stands elsewhere already or that are
  /// about the file and not of the text.
  private mutating func add(_ entry: YAMLEntry, below path: [String]) {
    let path = path + [entry.key]
    if Self.ownFields.contains(path) { return }
    if path.count == 2, path[0] == "bibliography", path[1] != "note" { return }
    add(entry.value, path)
  }

  private mutating func add(_ node: YAMLNode, _ path: [String]) {
    switch node.content {
    case .scalar(let text, _): front.append(text)
    case .sequence(let items): for item in items { add(item, path) }
    case .mapping(let entries): for entry in entries { add(entry, below: path) }
    }
  }

  private static let ownFields: Set<[String]> = [
    ["type"], ["status"], ["language"], ["source", "original"], ["source", "sha256"],
  ]

  private mutating func add(_ document: MarkdownDocument) {
    var words = ""
    var depthOfNotes = 0
    for step in document.root.walk {
      switch step {
      case .enter(let node):
        switch node.kind {
        case .footnoteDefinition: depthOfNotes += 1
        case .text, .code, .codeBlock: words += node.literal ?? ""
        case .softBreak, .lineBreak, .footnoteReference: words += " "
        default: break
        }
      case .leave(let node):
        if !node.kind.isInline, !words.isEmpty {
          let isLabelled = node.kind == .paragraph && node.parent?.kind == .blockQuote
          let text = isLabelled ? Self.withoutLabel(words) : words
          if depthOfNotes > 0 { notes.append(text) } else { body.append(text) }
          words = ""
        }
        if node.kind == .footnoteDefinition { depthOfNotes -= 1 }
      }
    }
  }

  /// The words of a quotation without the label that says what it is, such as `[!verse]`.
  private static func withoutLabel(_ text: String) -> String {
    guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return text }
    return String(text[text.index(after: end)...])
  }
}
