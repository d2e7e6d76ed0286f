import Mustache

/// A template with everything decided but its values: pieces of markup with places between them.
///
/// The template library is slow where it is asked for every tag of every page again. Most pages of
/// a kind differ only in their values: the same sections are open in them. So the library makes
/// each form once, from marks that stand for the values, and pages are put together from its
/// pieces.
struct TemplateForm: Sendable {
  /// A stretch of a page.
  private enum Piece: Sendable {
    case markup([UInt8])
    /// The value with this number; a list is shown by a template of its own.
    case value(Int, template: String?)
  }

  private let pieces: [Piece]

  /// Makes the form of a template for views with some fields there and some not.
  init(
    _ template: String, in library: MustacheLibrary, schema: ViewSchema, presence: [Bool],
    strings: [String: String]
  ) {
    var reader = PresenceReader(presence)
    let view = reader.view(of: schema)
    let root = StandIn(fields: ["strings": StandIn(strings: strings)], outer: view)
    let page = library.render(root, withTemplate: template) ?? ""
    pieces = Self.pieces(of: Array(page.utf8))
  }

  /// Appends the page that these values give.
  func fill(with values: [ViewContents.Value], theme: Theme, to output: inout [UInt8]) {
    for piece in pieces {
      switch piece {
      case .markup(let bytes): output.append(contentsOf: bytes)
      case .value(let number, let template):
        switch values[number] {
        case .text(let text): output.appendEscaped(text)
        case .markup(let bytes): output.append(contentsOf: bytes)
        case .list(let append): if let template { append(template, theme, &output) }
        }
      }
    }
  }

  private static func pieces(of page: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var start = 0
    while let mark = Mark.first(in: page, from: start) {
      if mark.range.lowerBound > start {
        pieces.append(.markup(Array(page[start..<mark.range.lowerBound])))
      }
      pieces.append(.value(mark.number, template: mark.template))
      start = mark.range.upperBound
    }
    if start < page.count { pieces.append(.markup(Array(page[start...]))) }
    return pieces
  }
}

/// Makes the stand-in of a view from the presence of its fields.
private struct PresenceReader {
  private let presence: [Bool]
  private var position = 0
  private var values = 0

  init(_ presence: [Bool]) { self.presence = presence }

  mutating func view(of schema: ViewSchema) -> StandIn {
    var fields: [String: any Sendable] = [:]
    for field in schema.fields {
      let isPresent = position < presence.count && presence[position]
      position += 1
      switch field.shape {
      case .flag: fields[field.name] = isPresent
      case .view(let inner):
        if isPresent {
          fields[field.name] = view(of: inner())
        } else {
          fields[field.name] = Absent()
        }
      case .text, .html, .list:
        guard isPresent else {
          fields[field.name] = Absent()
          continue
        }
        fields[field.name] = Mark(number: values)
        values += 1
      }
    }
    return StandIn(fields: fields, outer: nil)
  }
}

/// What the template library sees in the place of a view.
private final class StandIn: MustacheParent, Sendable {
  private let fields: [String: any Sendable]
  private let outer: StandIn?

  init(fields: [String: any Sendable], outer: StandIn?) {
    self.fields = fields
    self.outer = outer
  }

  convenience init(strings: [String: String]) {
    self.init(fields: strings.mapValues { Mark(text: $0) }, outer: nil)
  }

  /// The field of a name; of a list with the template that shows it, see ``ListSections``.
  func child(named name: String) -> Any? {
    guard let separator = name.firstIndex(of: ListSections.separator) else {
      return fields[name] ?? outer?.child(named: name)
    }
    guard let mark = child(named: String(name[..<separator])) as? Mark else { return Absent() }
    let number = String(name[name.index(after: separator)...])
    return mark.shown(by: ListSections.template(number))
  }
}

/// Stands for a field that a view has and that is not there.
///
/// The library looks for a name that is nowhere in the views around, and must not look there for
/// this one: a document without a subtitle would be shown with the page's.
private struct Absent: MustacheCustomRenderable, Sendable {
  let renderText = ""
  let isNull = true
}

/// What stands for a value while a form is made.
private struct Mark: MustacheParent, MustacheCustomRenderable, Sendable {
  let renderText: String
  let isNull = false

  /// Characters of Unicode's private use, which no template holds.
  private static let opening = Array("\u{F0000}".utf8)
  private static let closing = Array("\u{F0001}".utf8)

  init(number: Int) { renderText = "\u{F0000}\(number)\u{F0001}" }

  /// Text that is known when the form is made.
  init(text: String) { renderText = HTML(escaping: text).markup }

  private init(renderText: String) { self.renderText = renderText }

  /// The mark of a list that a template shows.
  func shown(by template: String) -> Mark {
    Mark(renderText: renderText.replacing("\u{F0001}", with: " \(template)\u{F0001}"))
  }

  /// Text has no fields; a name is looked for further out.
  func child(named name: String) -> Any? { nil }

  /// The first mark of a page at or behind a place.
  static func first(
    in page: [UInt8], from start: Int
  ) -> (range: Range<Int>, number: Int, template: String?)? {
    var index = start
    while index + opening.count < page.count {
      guard page[index] == opening[0], page[index...].starts(with: opening) else {
        index += 1
        continue
      }
      let inside = index + opening.count
      guard let end = page[inside...].firstIndex(of: closing[0]) else { return nil }
      let parts = String(decoding: page[inside..<end], as: UTF8.self)
        .split(separator: " ", maxSplits: 1)
      guard let number = parts.first.flatMap({ Int($0) }) else { return nil }
      let template = parts.count > 1 ? String(parts[1]) : nil
      return (index..<end + closing.count, number, template)
    }
    return nil
  }
}
