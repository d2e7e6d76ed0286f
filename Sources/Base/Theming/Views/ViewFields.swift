/// The fields of one type of view.
public struct ViewFields<View: Sendable>: Sendable {
  /// One field: its name, what it means, and how to take it from a view.
  public struct Field: Sendable {
    let name: String
    let meaning: String
    let shape: ViewSchema.Shape
    let read: @Sendable (View) -> Any?
  }

  private let fields: [String: Field]
  /// The names and shapes of the fields.
  public let schema: ViewSchema

  /// Makes a set of fields; a list also gives a flag `has_…` that tells whether it holds anything.
  public init(_ fields: [Field]) {
    self.fields = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    schema = ViewSchema(
      fields: Dictionary(
        fields.map { ($0.name, ViewSchema.Field(shape: $0.shape, meaning: $0.meaning)) },
        uniquingKeysWith: { _, last in last }))
  }

  /// These fields and those of a value that the view holds, as if they were the view's own.
  public func including<Inner>(
    _ inner: ViewFields<Inner>, at path: @escaping @Sendable (View) -> Inner
  ) -> ViewFields {
    let taken = inner.fields.values.map { field in
      Field(name: field.name, meaning: field.meaning, shape: field.shape) { view in
        field.read(path(view))
      }
    }
    return ViewFields(taken + Array(fields.values))
  }

  func value(of name: String, in view: View) -> Any? { fields[name]?.read(view) }
}

extension ViewFields.Field {
  /// Plain text, escaped in the page; `nil` counts as not there.
  public static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .text) { view in
      read(view).map { TextValue(escaping: $0) }
    }
  }

  /// Markup.
  public static func html(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> HTML?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .html) { view in
      read(view).map { TextValue($0) }
    }
  }

  /// Something that holds or does not.
  public static func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .flag) { view in read(view) }
  }

  /// A view of its own; `nil` counts as not there.
  public static func view<Inner: TemplateView>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .view { Inner.schema }) { view in read(view) }
  }

  /// The theme's own words in the language of the site.
  public static func strings(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> ThemeStrings
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .strings) { view in read(view).values }
  }
}

extension ViewFields {
  /// A list of views, with the flag that tells whether it holds any.
  public static func list<Inner: TemplateView>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> [Field] {
    [
      Field(name: name, meaning: meaning, shape: .list { Inner.schema }) { view in read(view) },
      .flag("has_\(name)", "Whether there are any of: \(meaning)") { !read($0).isEmpty },
    ]
  }
}

/// The names that a template may use in one place, and what they stand for.
public struct ViewSchema: Sendable {
  /// What kind of value a name stands for.
  public enum Shape: Sendable {
    case text, html, flag, strings
    case view(@Sendable () -> ViewSchema)
    case list(@Sendable () -> ViewSchema)
  }

  /// One name.
  public struct Field: Sendable {
    /// What kind of value it stands for.
    public let shape: Shape
    /// What it means, for theme authors.
    public let meaning: String
  }

  /// The fields by name.
  public let fields: [String: Field]
}
