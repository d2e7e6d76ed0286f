import Diagnostics
import FileTree
import Foundation
import Rendering
import Testing
import Theming

/// A view with every sort of field.
private struct PageView: TemplateView {
  var title = "A <b> & “c”"
  var body = HTML(markup: "<p>x</p>")
  var subtitle: String?
  var isDraft = false
  var strings = ThemeStrings(["home": "Home"])
  var author: PersonView?
  var people: [PersonView] = []

  static let fields = ViewFields<PageView>(
    [
      .text("title", "The title") { $0.title },
      .text("subtitle", "What follows it") { $0.subtitle },
      .html("body", "The text") { $0.body }, .flag("draft", "Whether it is one") { $0.isDraft },
      .view("author", "Who wrote it") { $0.author },
    ] + ViewFields.list("people", "Who is named") { $0.people })
}

/// A view that holds views of its own kind, as an outline does.
private struct PersonView: TemplateView {
  var name = ""
  var friends: [PersonView] = []

  static let fields = ViewFields<PersonView>(
    [.text("name", "The name") { $0.name }] + ViewFields.list("friends", "Friends") { $0.friends })
}

private func load(
  _ files: [String: String], theme: String = "own", language: String = "en"
) -> (theme: Theme?, problems: [Diagnostic]) {
  let location = ThemeLoader.Location(source: MemoryTree(files), path: "themes")
  let loaded = ThemeLoader(sources: [location]).load(
    theme, language: language, templates: [PageTemplate("page", for: PageView.self)])
  return (loaded.theme, loaded.diagnostics)
}

/// The problems of a page's template, each as `line:column message`.
private func problems(_ page: String, _ others: [String: String] = [:]) -> [String] {
  var files = ["own/theme.yml": "name: Own", "own/templates/page.mustache": page]
  files["own/strings/en.yml"] = "home: Home\nback_to_top: Up"
  for (name, text) in others { files["own/templates/\(name).mustache"] = text }
  return load(files).problems.map {
    "\($0.location.line):\($0.location.column) \($0.message)\($0.hint.map { " (\($0))" } ?? "")"
  }
}

@Suite struct TemplateCheckTests {
  @Test(arguments: [
    "{{title}}", "{{ title }}", "{{{body}}}", "{{&body}}", "{{#draft}}x{{/draft}}", "{{! note }}",
    "{{^subtitle}}x{{/subtitle}}", "{{#subtitle}}{{.}}{{/subtitle}}", "{{strings.home}}",
    "{{#author}}{{name}} {{title}}{{/author}}", "{{author.name}}",
    "{{#has_people}}x{{/has_people}}",
    "{{#people}}{{name}}{{#friends}}{{name}}{{/friends}}{{/people}}", "", "{ {title} }",
    "{{#draft}}{{#author}}{{/author}}{{/draft}}",
  ])
  func takesWhatTheViewHas(_ template: String) {
    #expect(problems(template).isEmpty)
  }

  @Test(arguments: [
    ("a\n  {{titel}}", "2:3 there is no 'titel' here (did you mean 'title'?)"),
    ("Ñ日 {{titel}}", "1:4 there is no 'titel' here (did you mean 'title'?)"),
    ("\r\n{{titel}}\r\n", "2:1 there is no 'titel' here (did you mean 'title'?)"),
    ("{{#peple}}{{/peple}}", "1:1 there is no 'peple' here (did you mean 'people'?)"),
    ("{{#people}}{{nmae}}{{/people}}", "1:12 there is no 'nmae' here (did you mean 'name'?)"),
    (
      "{{^people}}{{name}}{{/people}}",
      "1:12 there is no 'name' here (the names here are "
        + "author, body, draft, has_people, people, strings, subtitle, title)"
    ),
    ("{{author.nmae}}", "1:1 there is no 'nmae' in 'author' (did you mean 'name'?)"),
    ("{{title.x}}", "1:1 'title' has no names in it"),
    ("{{strings.hme}}", "1:1 the theme has no string 'hme' (did you mean 'home'?)"),
    (
      "{{strings.unheard_of}}",
      "1:1 the theme has no string 'unheard_of' (add it to strings/en.yml)"
    ),
    ("{{{title}}}", "1:1 'title' is text and must be escaped (write '{{title}}')"),
    ("{{&title}}", "1:1 'title' is text and must be escaped (write '{{title}}')"),
    ("{{body}}", "1:1 'body' is HTML and would be escaped (write '{{{body}}}')"),
    ("{{draft}}", "1:1 'draft' cannot be printed (open it with '{{#draft}}')"),
    ("{{people}}", "1:1 'people' cannot be printed (open it with '{{#people}}')"),
    ("x {{#people}}\n", "1:3 'people' is opened and not closed (close it with '{{/people}}')"),
    (
      "{{#people}}{{/author}}",
      "1:12 '{{/author}}' closes nothing that is open here "
        + "('{{/people}}' is expected)"
    ),
    ("{{/people}}", "1:1 '{{/people}}' closes nothing that is open here"),
    ("a {{title", "1:3 this tag does not end (close it with '}}')"),
    ("a {{{body}}", "1:3 this tag does not end (close it with '}}}')"),
    ("{{=<% %>=}}", "1:1 tags of this sort are not taken"),
    ("{{>foter}}", "1:1 there is no template 'foter' (did you mean 'footer'?)"),
    ("{{<layuot}}{{/layuot}}", "1:1 there is no template 'layuot' (did you mean 'layout'?)"),
    ("{{}}", "1:1 there is no name in this tag"),
  ])
  func pointsAtWhatItHasNot(_ template: String, _ problem: String) {
    #expect(problems(template, ["footer": "", "layout": ""]) == [problem])
  }

  @Test func followsPartialsAndLayoutsWithTheNamesInReach() {
    #expect(problems("{{#people}}{{>person}}{{/people}}", ["person": "{{name}}"]).isEmpty)
    #expect(
      problems("{{>person}}", ["person": "\n {{name}}"]).first?.hasPrefix("2:2 there is no 'name'")
        == true)
    #expect(
      problems(
        "{{<frame}}{{$main}}{{titel}}{{/main}}{{/frame}}",
        ["frame": "<i>{{$main}}{{/main}}</i>{{titel}}"])
        == [
          "1:26 there is no 'titel' here (did you mean 'title'?)",
          "1:20 there is no 'titel' here (did you mean 'title'?)",
        ])
  }

  /// A template may call itself for the items of a list, and has the same names in reach each time.
  @Test func endsWhereATemplateCallsItself() {
    let tree = "{{name}}{{#friends}}{{>tree}}{{/friends}}"
    #expect(problems("{{#people}}{{>tree}}{{/people}}", ["tree": tree]).isEmpty)
    let circle = problems("{{>a}}", ["a": "{{>b}}", "b": "{{>a}}{{titel}}"])
    #expect(circle.count == 2 && circle[0].contains("is put into itself without end"))
    let view = problems("{{>a}}", ["a": "{{#author}}{{>a}}{{/author}}"])
    #expect(view.count == 1 && view[0].contains("is put into itself without end"))
  }

  @Test(arguments: [
    "{{", "{{{", "{{#", "{{/", "{{>", "{{<", "{{$", "{{!", "{{}", "{{#}}", "{{/}}", "{{>}}",
    "{{.}}", "{{..}}", "{{a.}}", "{{.a}}", "{{#.}}{{/.}}", "{{$x}}", "{{<x}}", "{{! }", "{{{}}}",
    "{{&}}", "\u{0}{{\u{0}}}",
  ])
  func survivesHalfWrittenTags(_ template: String) {
    _ = problems(template)
    _ = problems("{{#people}}" + template + "{{/people}}")
  }
}

@Suite struct ThemeLoaderTests {
  private let base = [
    "base/theme.yml": "name: Base",
    "base/templates/page.mustache": "{{>head}}|{{title}}|{{{body}}}",
    "base/templates/head.mustache": "base head {{strings.home}}", "base/assets/a.css": "base a",
    "base/assets/fonts/b.woff2": "base b", "base/strings/en.yml": "home: Home\nback: Back",
    "base/strings/es.yml": "home: Inicio", "base/strings/pt-BR.yml": "home: Página inicial",
    "base/strings/pt.yml": "home: Início\nback: Voltar", "base/assets/.hidden": "x",
  ]

  private func extended(_ files: [String: String]) -> [String: String] {
    base.merging(["own/theme.yml": "extends: base"]) { $1 }.merging(files) { $1 }
  }

  @Test func anOwnFileTakesTheBasesPlace() throws {
    let loaded = load(
      extended(["own/templates/head.mustache": "own head", "own/assets/a.css": "own a"]))
    let theme = try #require(loaded.theme)
    let page = String(decoding: theme.render("page", PageView()), as: UTF8.self)
    #expect(page == "own head|A &lt;b&gt; &amp; “c”|<p>x</p>")
    #expect(theme.assets.map(\.path) == ["a.css", "fonts/b.woff2"])
    #expect(theme.assets.map { String(decoding: $0.bytes, as: UTF8.self) } == ["own a", "base b"])
  }

  @Test(arguments: [
    ("en", "Home", "Back"), ("es", "Inicio", "Back"), ("pt", "Início", "Voltar"),
    ("pt-BR", "Página inicial", "Voltar"), ("es-CL", "Inicio", "Back"), ("fr", "Home", "Back"),
  ])
  func wordsFallBackToTheNextLanguage(_ language: String, _ home: String, _ back: String) throws {
    let theme = try #require(load(extended([:]), language: language).theme)
    #expect(theme.strings["home"] == home && theme.strings["back"] == back)
    #expect(theme.strings["unknown"] == "unknown" && theme.strings.optional("unknown") == nil)
  }

  @Test func anOwnWordTakesTheBasesPlaceInItsLanguageOnly() throws {
    let files = extended(["own/strings/en.yml": "home: Start"])
    #expect(try #require(load(files).theme).strings["home"] == "Start")
    #expect(try #require(load(files).theme).strings["back"] == "Back")
    #expect(try #require(load(files, language: "es").theme).strings["home"] == "Inicio")
  }

  @Test func faultsHaveThePathOfTheirOwnFile() {
    let own = load(extended(["own/templates/head.mustache": "{{hoem}}"])).problems
    #expect(own.map(\.location.path) == ["themes/own/templates/head.mustache"])
    let lower = load(extended(["base/templates/head.mustache": "{{hoem}}"])).problems
    #expect(lower.map(\.location.path) == ["themes/base/templates/head.mustache"])
  }

  @Test(arguments: ["missing", "", "../own", "own/../own", ".", "/own", "Base"])
  func aThemeThatIsNotThereIsAnError(_ name: String) {
    let loaded = load(extended([:]), theme: name)
    #expect(loaded.theme == nil)
    #expect(loaded.problems.map(\.rule) == ["unknown-theme"])
  }

  @Test func aThemeThatExtendsItselfIsAnError() {
    let loaded = load(["own/theme.yml": "extends: other", "other/theme.yml": "extends: own"])
    #expect(loaded.theme == nil && loaded.problems.map(\.rule) == ["broken-theme"])
  }

  @Test func everyFaultIsFoundInOneRun() {
    let files = extended([
      "own/strings/en.yml": "home: [a]", "own/strings/es.yml": "a: 'b",
      "own/templates/head.mustache": "{{hoem}}",
    ])
    #expect(load(files).problems.count == 3)
  }

  @Test(arguments: [
    ("{count} of {total}", "2 of 9"), ("{total}{count}", "92"), ("{other}", "{other}"), ("", ""),
  ])
  func wordsTakeValues(_ pattern: String, _ words: String) {
    let strings = ThemeStrings(["key": pattern])
    #expect(strings.formatted("key", ["count": "2", "total": "9"]) == words)
  }

  @Test func wordsAreCounted() {
    let strings = ThemeStrings(["page_one": "{count} page", "page_other": "{count} pages"])
    #expect([0, 1, 2].map { strings.counted("page", $0) } == ["0 pages", "1 page", "2 pages"])
  }
}

@Suite struct DefaultThemeTests {
  private static let themes = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "themes")

  private func loader() -> ThemeLoader {
    ThemeLoader(sources: [.init(source: DiskFolder(Self.themes.path()), path: "themes")])
  }

  @Test(arguments: ["en", "es", "fr"])
  func everyTemplateIsWithoutAFault(_ language: String) {
    let loaded = loader().load("default", language: language, templates: SiteRenderer.templates)
    #expect(loaded.diagnostics.isEmpty, "\(DiagnosticReport.text(loaded.diagnostics))")
    #expect(loaded.theme != nil)
  }

  /// A template that no page reaches is not checked, and is of no use.
  @Test func everyTemplateIsReached() throws {
    let source = DiskFolder(Self.themes.path())
    let templates = try source.entries(below: "default/templates").map(\.path)
    for template in templates where template.hasSuffix(".mustache") {
      var files = MemoryTree()
      for entry in try source.entries(below: "default") where entry.kind == .file {
        files["default/" + entry.path] = try source.read("default/" + entry.path)
      }
      files["default/templates/" + template] = Array("{{no_such_name}}".utf8)
      let loaded = ThemeLoader(sources: [.init(source: files, path: "themes")]).load(
        "default", language: "en", templates: SiteRenderer.templates)
      #expect(
        loaded.diagnostics.contains { $0.message == "there is no 'no_such_name' here" },
        "\(template)")
    }
  }
}
