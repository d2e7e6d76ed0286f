/// What a template is filled with: which fields of a view are there, and the values of those that
/// are, in the order of the fields.
struct ViewContents {
  /// A value of a page.
  enum Value {
    case text(String)
    case markup([UInt8])
    /// Appends what a template makes of each item of a list.
    case list((_ template: String, _ theme: Theme, _ output: inout [UInt8]) -> Void)
  }

  /// For each field, and for the fields of each view inside that is there, whether it is there.
  ///
  /// Two views of one type with the same presence give pages that differ only in their values.
  private(set) var presence: [Bool] = []
  private(set) var values: [Value] = []

  mutating func append(text: String?) {
    guard let text, !text.isEmpty else { return presence.append(false) }
    presence.append(true)
    values.append(.text(text))
  }

  mutating func append(markup: [UInt8]) {
    guard !markup.isEmpty else { return presence.append(false) }
    presence.append(true)
    values.append(.markup(markup))
  }

  mutating func append<Item: TemplateView>(list items: [Item]) {
    guard !items.isEmpty else { return presence.append(false) }
    presence.append(true)
    values.append(
      .list { template, theme, output in
        for item in items { theme.append(template, item, to: &output) }
      })
  }

  mutating func append(isPresent: Bool) { presence.append(isPresent) }
}
