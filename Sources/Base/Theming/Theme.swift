import Mustache
import Synchronization

/// The looks of a site: templates, the files that they use, and their words in one language.
public final class Theme: Sendable {
  /// The theme's own words in the site's language.
  public let strings: ThemeStrings
  /// Style sheets, fonts and other files, sorted by path.
  public let assets: [ThemeAsset]
  private let library: MustacheLibrary
  private let forms = Mutex<[FormKey: TemplateForm]>([:])

  /// A template, and which fields of its view are there.
  private struct FormKey: Hashable {
    let template: String
    let presence: [Bool]
  }

  init(library: MustacheLibrary, strings: ThemeStrings, assets: [ThemeAsset]) {
    self.library = library
    self.strings = strings
    self.assets = assets
  }

  /// The page that a template makes of a view.
  ///
  /// A template that is not there gives an empty page; loading the theme has reported it by then.
  public func render<View: TemplateView>(_ template: String, _ view: View) -> [UInt8] {
    var page: [UInt8] = []
    append(template, view, to: &page)
    return page
  }

  /// Appends what a template makes of a view.
  func append<View: TemplateView>(_ template: String, _ view: View, to output: inout [UInt8]) {
    var contents = ViewContents()
    View.fields.read(view, into: &contents)
    form(of: template, schema: View.schema, presence: contents.presence)
      .fill(with: contents.values, theme: self, to: &output)
  }

  private func form(of template: String, schema: ViewSchema, presence: [Bool]) -> TemplateForm {
    let key = FormKey(template: template, presence: presence)
    if let form = forms.withLock({ $0[key] }) { return form }
    let form = TemplateForm(
      template, in: library, schema: schema, presence: presence, strings: strings.texts)
    forms.withLock { $0[key] = form }
    return form
  }
}

/// A file of a theme that is copied to the site.
public struct ThemeAsset: Sendable {
  /// The path from the theme's `assets/`.
  public let path: String
  /// The file's bytes.
  public let bytes: [UInt8]
}

/// A template that the site needs and the view that it gets.
public struct PageTemplate: Sendable {
  let name: String
  let schema: ViewSchema

  /// Declares that pages of a view are made by a template.
  public init<View: TemplateView>(_ name: String, for view: View.Type) {
    self.name = name
    schema = View.schema
  }
}
