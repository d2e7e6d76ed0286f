import Diagnostics

/// Holds every name in a theme's templates against the fields of the views that they will get.
struct TemplateChecker {
  /// The templates by name, with their texts.
  let templates: [String: SourceText]
  /// The keys of the theme's strings.
  let stringKeys: Set<String>

  private(set) var diagnostics: [Diagnostic] = []
  private var visited = Set<Visit>()
  /// The templates that are being put into one another; the items of a list begin anew.
  private var chain: [String] = []
  /// For each template the places of the tags that open a list.
  private(set) var listSections: [String: Set<Int>] = [:]

  /// A template seen with the same names in reach need not be walked again.
  private struct Visit: Hashable {
    let template: String
    let scopes: [[String]]
  }

  init(templates: [String: SourceText], stringKeys: Set<String>) {
    self.templates = templates
    self.stringKeys = stringKeys
  }

  /// Walks the template of a page with the view that it gets.
  mutating func check(_ template: String, with schema: ViewSchema) {
    walk(template, scopes: [schema], from: nil)
  }

  private mutating func walk(
    _ template: String, scopes: [ViewSchema], from place: SourceLocation?
  ) {
    guard let text = templates[template] else {
      let hint = NearestName.suggestion(for: template, in: templates.keys)
      report(
        "unknown-template", place ?? .file("templates/\(template).mustache"),
        "there is no template '\(template)'", hint: hint.map { "did you mean '\($0)'?" })
      return
    }
    guard !chain.contains(template) else {
      return report(
        "broken-template", place ?? text.location(ofLine: 1),
        "the template '\(template)' is put into itself without end",
        hint: "only the items of a list may bring in the template that they stand in")
    }
    chain.append(template)
    defer { chain.removeLast() }
    let visit = Visit(template: template, scopes: scopes.map { $0.fields.map(\.name) })
    guard visited.insert(visit).inserted else { return }
    let scanned = TemplateScanner.tags(of: text.bytes)
    if let unfinished = scanned.unfinished {
      report(
        "broken-template", text.location(of: unfinished..<unfinished + 2),
        "this tag does not end", hint: "close it with '\(text.closing(of: unfinished))'")
      return
    }
    walk(scanned.tags, of: text, in: template, scopes: scopes)
  }

  private mutating func walk(
    _ tags: [TemplateTag], of text: SourceText, in template: String, scopes: [ViewSchema]
  ) {
    var open: [(tag: TemplateTag, scopes: [ViewSchema], chain: [String])] = []
    let outer = chain
    defer { chain = outer }
    var scopes = scopes
    for tag in tags {
      let place = text.location(of: tag.range)
      switch tag.kind {
      case .variable, .unescaped: checkValue(tag, scopes: scopes, at: place)
      case .section, .inverted:
        open.append((tag, scopes, chain))
        scopes = checkSection(tag, in: template, scopes: scopes, at: place)
      case .block: open.append((tag, scopes, chain))
      case .parent:
        open.append((tag, scopes, chain))
        walk(tag.name, scopes: scopes, from: place)
      case .partial: walk(tag.name, scopes: scopes, from: place)
      case .end:
        guard let last = open.last, last.tag.name == tag.name else {
          report(
            "broken-template", place, "'{{/\(tag.name)}}' closes nothing that is open here",
            hint: open.last.map { "'{{/\($0.tag.name)}}' is expected" })
          return
        }
        open.removeLast()
        (scopes, chain) = (last.scopes, last.chain)
      case .comment: break
      case .other:
        report("broken-template", place, "tags of this sort are not taken", hint: nil)
      }
    }
    if let last = open.last {
      report(
        "broken-template", text.location(of: last.tag.range),
        "'\(last.tag.name)' is opened and not closed", hint: "close it with '{{/\(last.tag.name)}}'"
      )
    }
  }

  private mutating func checkValue(
    _ tag: TemplateTag, scopes: [ViewSchema], at place: SourceLocation
  ) {
    guard tag.name != ".", let shape = shape(of: tag.name, scopes: scopes, at: place) else {
      return
    }
    switch (shape, tag.kind) {
    case (.text, .variable), (.html, .unescaped): break
    case (.html, _):
      report(
        "wrong-braces", place, "'\(tag.name)' is HTML and would be escaped",
        hint: "write '{{{\(tag.name)}}}'")
    case (.text, _):
      report(
        "wrong-braces", place, "'\(tag.name)' is text and must be escaped",
        hint: "write '{{\(tag.name)}}'")
    default:
      report(
        "wrong-tag", place, "'\(tag.name)' cannot be printed",
        hint: "open it with '{{#\(tag.name)}}'")
    }
  }

  /// The views in reach inside a section.
  ///
  /// Inside a list there is only the item: what it shows must not depend on the page that it
  /// stands on.
  private mutating func checkSection(
    _ tag: TemplateTag, in template: String, scopes: [ViewSchema], at place: SourceLocation
  ) -> [ViewSchema] {
    guard let shape = shape(of: tag.name, scopes: scopes, at: place), tag.kind == .section else {
      return scopes
    }
    switch shape {
    case .view(let schema):
      var inner = scopes
      inner.enter(schema())
      return inner
    case .list(let item):
      chain = []
      listSections[template, default: []].insert(tag.range.lowerBound)
      return [item()]
    case .text, .html, .flag: return scopes
    }
  }

  /// What a name with dots stands for, looked for from the innermost view outwards.
  private mutating func shape(
    of name: String, scopes: [ViewSchema], at place: SourceLocation
  ) -> ViewSchema.Shape? {
    let names = name.split(separator: ".").map(String.init)
    guard let first = names.first else {
      report("broken-template", place, "there is no name in this tag", hint: nil)
      return nil
    }
    if first == "strings", names.count == 2 { return string(names[1], at: place) }
    guard let found = scopes.lazy.reversed().compactMap({ $0[first] }).first else {
      let known = Set(scopes.flatMap { $0.fields.map(\.name) } + ["strings"])
      report(
        "unknown-name", place, "there is no '\(first)' here",
        hint: NearestName.suggestion(for: first, in: known).map { "did you mean '\($0)'?" }
          ?? "the names here are \(known.sorted().joined(separator: ", "))")
      return nil
    }
    return resolve(names.dropFirst(), of: first, in: found.shape, at: place)
  }

  private mutating func resolve(
    _ names: ArraySlice<String>, of owner: String, in shape: ViewSchema.Shape,
    at place: SourceLocation
  ) -> ViewSchema.Shape? {
    guard let name = names.first else { return shape }
    guard case .view(let schema) = shape else {
      report("unknown-name", place, "'\(owner)' has no names in it", hint: nil)
      return nil
    }
    let inner = schema()
    if let field = inner[name] {
      return resolve(names.dropFirst(), of: name, in: field.shape, at: place)
    }
    let known = inner.fields.map(\.name)
    report(
      "unknown-name", place, "there is no '\(name)' in '\(owner)'",
      hint: NearestName.suggestion(for: name, in: known).map { "did you mean '\($0)'?" }
        ?? "the names in it are \(known.sorted().joined(separator: ", "))")
    return nil
  }

  private mutating func string(_ key: String, at place: SourceLocation) -> ViewSchema.Shape? {
    if stringKeys.contains(key) { return .text }
    report(
      "unknown-string", place, "the theme has no string '\(key)'",
      hint: NearestName.suggestion(for: key, in: stringKeys).map { "did you mean '\($0)'?" }
        ?? "add it to strings/en.yml")
    return nil
  }

  private mutating func report(
    _ rule: String, _ place: SourceLocation, _ message: String, hint: String?
  ) {
    diagnostics.append(Diagnostic(.error, rule, at: place, message, hint: hint))
  }
}

extension [ViewSchema] {
  /// Puts a view around all that follows.
  ///
  /// The same view further out is hidden by it and left out, so that a template that calls itself
  /// comes back to names that it has been checked with.
  fileprivate mutating func enter(_ view: ViewSchema) {
    let names = view.fields.map(\.name)
    removeAll { $0.fields.map(\.name) == names }
    append(view)
  }
}

extension SourceText {
  /// What ends the tag that begins at an offset.
  fileprivate func closing(of start: Int) -> String {
    bytes[start...].starts(with: "{{{".utf8) ? "}}}" : "}}"
  }
}
