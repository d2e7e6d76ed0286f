import Mustache

/// Text or markup as a template prints it: escaped already, once, by its type.
///
/// The template library would escape character by character, and would look for the fields of a
/// plain string by reflection whenever a section is opened on one.
struct TextValue: MustacheParent, MustacheCustomRenderable, Sendable {
  let renderText: String
  let isNull = false

  /// Plain text.
  init(escaping text: String) {
    let needsEscaping = text.utf8.contains { byte in
      byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
        || byte == UInt8(ascii: "\"")
    }
    renderText = needsEscaping ? HTML(escaping: text).markup : text
  }

  /// Markup.
  init(_ html: HTML) { renderText = html.markup }

  /// Text has no fields; a name is looked for further out.
  func child(named name: String) -> Any? { nil }
}
