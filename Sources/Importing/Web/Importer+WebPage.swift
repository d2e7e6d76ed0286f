public import Diagnostics
import HTMLTree

extension Importer {
  /// The document in the bytes of a web page, or the errors that forbid one.
  ///
  /// Of a page that is the text as a whole, as a converter makes it, nothing is left out.
  public static func importPage(
    _ bytes: [UInt8], fileName: String, isWhole: Bool = false,
    options: ImportOptions = ImportOptions()
  ) -> (text: ImportedText?, problems: [Diagnostic]) {
    let (decoded, problems) = PageDecoding.decode(bytes, path: fileName)
    guard let decoded else { return (nil, problems) }
    let tree = PlainNotes.raisingMarks(of: HTMLTree(parsing: decoded))
    let page = WebPage.read(tree, fileName: fileName, isWhole: isWhole)
    let (text, doubts) = importBlocks(
      page.assembly.blocks, notes: page.assembly.notes, known: page.front,
      dropped: page.assembly.dropped, marks: page.assembly.marks, of: page.assembly.source,
      fileName: fileName, options: options)
    return (text, problems + doubts)
  }
}

/// A web page taken apart.
struct WebPage {
  /// Its blocks, notes and lines.
  let assembly: PageAssembly
  /// What it says about the text.
  let front: FrontMatter

  /// Reads a page: what is text, what belongs to the site around it, what it says about itself.
  static func read(_ tree: HTMLTree, fileName: String, isWhole: Bool) -> WebPage {
    let all = PageWeights(tree)
    let metadata = PageMetadata(tree)
    let address = PageAddress(page: metadata.address, base: metadata.base)
    let own = metadata.address.flatMap { $0.split(separator: "/").last.map(String.init) }
    let notes = PageNoteFinder.find(in: tree, all, names: Set([fileName, own].compactMap { $0 }))
      .joined(with: PlainNotes.find(in: tree, all))
    let title =
      isWhole ? PageTitle.ofConverted(tree, metadata) : PageTitle.find(in: tree, all, metadata)
    let furniture =
      isWhole
      ? tree.outermost("nav") : PagePruner.furniture(of: tree, all, notes, title: title.title)
    let weights = PageWeights(tree, without: furniture)
    let main =
      isWhole
      ? body(of: tree, weights)
      : MainContent.find(in: tree, weights, furniture, notes, titleNode: title.node)
    let runs = PageWalker.runs(
      of: tree, notes, furniture: furniture, main: main, base: address,
      quotedShare: quotedShare(tree, weights, main))
    var front = FrontMatter()
    front.title = title.title
    fill(&front, metadata, address)
    let head = PageHead(runs, front, of: tree)
    let kept = isWhole ? head.runs : RunFurniture.mark(head.runs)
    let shaped = PageShapes.shape(TypedLists.find(kept, in: tree))
    front = head.front
    front.language = PageLanguage.language(declared: metadata.language, of: shaped)
    front.abstract = front.abstract ?? abstract(metadata, of: shaped)
    return WebPage(assembly: PageAssembly(shaped, notes), front: front)
  }

  /// The element `body`, unless the page's words lie outside.
  static func body(of tree: HTMLTree, _ weights: PageWeights) -> Int {
    guard let body = tree.first("body"), weights.letters[body] * 10 >= weights.letters[0] * 9
    else { return 0 }
    return body
  }

  /// The declared abstract, unless it is only the beginning of the text.
  private static func abstract(_ metadata: PageMetadata, of runs: [PageRun]) -> String? {
    guard let abstract = metadata.abstract else { return nil }
    let isBeginning = runs.contains { $0.isText && $0.words.hasPrefix(abstract.prefix(60)) }
    return isBeginning ? nil : abstract
  }

  private static func fill(
    _ front: inout FrontMatter, _ metadata: PageMetadata, _ address: PageAddress
  ) {
    front.authors = metadata.authors
    front.date = metadata.date
    front.keywords = metadata.keywords
    front.source.publisher = metadata.publisher
    front.source.url = address.page
    let container = metadata.container
    front.source.title = container.title
    front.source.volume = container.volume
    front.source.pages = container.pages
  }

  /// The share of the text in percent that stands in quotations.
  private static func quotedShare(_ tree: HTMLTree, _ weights: PageWeights, _ main: Int) -> Int {
    let quoted = tree.subtree(main).reduce(0) { count, node in
      guard tree.name(node) == "blockquote",
        !tree.ancestors(node).dropFirst().contains(where: { tree.name($0) == "blockquote" })
      else { return count }
      return count + weights.letters[node]
    }
    return quoted * 100 / max(1, weights.letters[main])
  }
}

/// Decides on the language of a page.
enum PageLanguage {
  /// The declared language, unless the prose is clearly in another: templates often name the wrong
  /// one.
  static func language(declared: String?, of runs: [PageRun]) -> String? {
    let prose = runs.filter { $0.isText && $0.kind == .paragraph }.map(\.words)
    guard let found = LanguageDetection.language(of: prose)?.rawValue else { return declared }
    guard let declared, declared.prefix(while: { $0 != "-" }) == found else { return found }
    return declared
  }
}

/// Reads the characters of a page.
enum PageDecoding {
  /// A page holds less than one of these to so many bytes where it is a text at all.
  private static let rarestNull = 1000

  /// The text of a page: UTF-8 where it is that, else as the page declares, else as any text.
  static func decode(_ bytes: [UInt8], path: String) -> (text: String?, problems: [Diagnostic]) {
    var bytes = bytes
    if !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) {
      let nulls = bytes.count { $0 == 0 }
      if nulls > 0, nulls <= 8 + bytes.count / rarestNull { bytes.removeAll { $0 == 0 } }
    }
    if bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil,
      !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]),
      let name = HTMLCharset.declared(in: bytes), !latin.contains(name),
      let text = HTMLCharset.decode(bytes, as: name)
    {
      return (text, [])
    }
    let (decoded, problems) = TextDecoding.decode(bytes, path: path)
    let isDeclared = HTMLCharset.declared(in: bytes).map(latin.contains) ?? false
    return (
      decoded?.text, problems.filter { $0.rule != "guessed-encoding" || !isDeclared }
    )
  }

  /// The names under which browsers read Windows-1252.
  private static let latin: Set<String> = [
    "iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii", "iso8859-1", "utf-8",
    "utf8", "x-user-defined",
  ]
}
