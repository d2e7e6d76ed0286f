/// What the names of HTML's elements say about their words.
enum PageTags {
  /// Elements whose words no reader of the page sees.
  static let invisible: Set<String> = [
    "head", "script", "style", "template", "noscript", "iframe", "object", "svg", "audio", "video",
    "canvas", "datalist", "rp", "applet", "noembed", "title",
  ]

  /// Elements that begin and end on lines of their own.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu",
    "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead",
    "tr", "ul", "listing", "xmp", "plaintext", "multicol", "search",
  ]

  /// Elements with which a reader does something.
  static let controls: Set<String> = [
    "button", "select", "textarea", "input", "dialog", "menu", "progress", "meter",
  ]

  /// Elements that parts of a page are made of.
  static let framing: Set<String> = [
    "div", "section", "aside", "ul", "ol", "table", "td", "form", "header", "footer", "nav",
  ]

  /// Elements of lists.
  static let lists: Set<String> = ["ul", "ol", "dir", "menu"]

  /// The level of a heading's element.
  static func headingLevel(_ name: String) -> Int? {
    guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"),
      let level = name.last?.wholeNumberValue, (1...6).contains(level)
    else { return nil }
    return level
  }
}
