/// The fields of one type of view, in a fixed order.
public struct ViewFields<View: Sendable>: Sendable {
  /// One field: its name, what it means, and how to take it from a view.
  public struct Field: Sendable {
    let name: String
    let meaning: String
    let shape: ViewSchema.Shape
    /// Appends the field's value to what a template is filled with.
    let read: @Sendable (View, inout ViewContents) -> Void
  }

  private let fields: [Field]
  /// The names and shapes of the fields.
  public let schema: ViewSchema

  /// Makes a set of fields with different names.
  public init(_ fields: [Field]) {
    self.fields = fields
    schema = ViewSchema(
      fields: fields.map {
        ViewSchema.Field(name: $0.name, shape: $0.shape, meaning: $0.meaning)
      })
  }

  /// These fields and those of a value that the view holds, as if they were the view's own.
  public func including<Inner>(
    _ inner: ViewFields<Inner>, at path: @escaping @Sendable (View) -> Inner
  ) -> ViewFields {
    let taken = inner.fields.map { field in
      Field(name: field.name, meaning: field.meaning, shape: field.shape) { view, contents in
        field.read(path(view), &contents)
      }
    }
    return ViewFields(taken + fields)
  }

  func read(_ view: View, into contents: inout ViewContents) {
    for field in fields { field.read(view, &contents) }
  }
}

extension ViewFields.Field {
  /// Plain text, escaped in the page; `nil` and empty text count as not there.
  public static func text(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> String?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .text) { view, contents in
      contents.append(text: read(view))
    }
  }

  /// Markup; `nil` and empty markup count as not there.
  public static func html(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> HTML?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .html) { view, contents in
      contents.append(markup: read(view)?.bytes ?? [])
    }
  }

  /// Something that holds or does not.
  public static func flag(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Bool
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .flag) { view, contents in
      contents.append(isPresent: read(view))
    }
  }

  /// A view of its own; `nil` counts as not there.
  public static func view<Inner: TemplateView>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> Inner?
  ) -> Self {
    Self(name: name, meaning: meaning, shape: .view { Inner.schema }) { view, contents in
      let inner = read(view)
      contents.append(isPresent: inner != nil)
      if let inner { Inner.fields.read(inner, into: &contents) }
    }
  }
}

extension ViewFields {
  /// A list of views, with the flag `has_…` that tells whether it holds any.
  public static func list<Inner: TemplateView>(
    _ name: String, _ meaning: String, _ read: @escaping @Sendable (View) -> [Inner]
  ) -> [Field] {
    [
      Field(name: name, meaning: meaning, shape: .list { Inner.schema }) { view, contents in
        contents.append(list: read(view))
      },
      .flag("has_\(name)", "Whether there are any of: \(meaning)") { !read($0).isEmpty },
    ]
  }
}

/// The names that a template may use in one place, and what they stand for.
public struct ViewSchema: Sendable {
  /// What kind of value a name stands for.
  public enum Shape: Sendable {
    case text, html, flag
    case view(@Sendable () -> ViewSchema)
    case list(@Sendable () -> ViewSchema)
  }

  /// One name.
  public struct Field: Sendable {
    /// The name.
    public let name: String
    /// What kind of value it stands for.
    public let shape: Shape
    /// What it means, for theme authors.
    public let meaning: String
  }

  /// The fields in order.
  public let fields: [Field]

  /// The field of a name.
  subscript(name: String) -> Field? { fields.first { $0.name == name } }
}
