import Mustache

/// The looks of a site: templates, the files that they use, and their words in one language.
public struct Theme: Sendable {
  /// The theme's own words in the site's language.
  public let strings: ThemeStrings
  /// Style sheets, fonts and other files, sorted by path.
  public let assets: [ThemeAsset]
  private let library: MustacheLibrary

  init(library: MustacheLibrary, strings: ThemeStrings, assets: [ThemeAsset]) {
    self.library = library
    self.strings = strings
    self.assets = assets
  }

  /// The page that a template makes of a view.
  ///
  /// A template that is not there gives an empty page; loading the theme has reported it by then.
  public func render<View: TemplateView>(_ template: String, _ view: View) -> String {
    library.render(view, withTemplate: template) ?? ""
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
