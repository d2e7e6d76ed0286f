import HTMLTree

/// Says what kind of block the words of an element make.
struct PageFrames {
  let tree: HTMLTree
  /// Whether the page uses quotations for nothing but its margins.
  let isQuotationLayout: Bool

  /// What holds the words of an element, given what holds the element.
  func place(of node: Int, _ name: String, in around: PageWalker.Place) -> PageWalker.Place {
    var here = around
    if let level = PageTags.headingLevel(name) { here.heading = level }
    if PageTags.lists.contains(name) {
      here.list = (depth: (around.list?.depth ?? -1) + 1, number: nil)
    }
    switch name {
    case "blockquote": if !isQuotationLayout, here.frame == .none { here.frame = .quotation }
    case "pre", "listing", "xmp", "plaintext":
      here.keepsLines = true
    case "aside": if here.frame == .none { here.frame = .box }
    case "figcaption", "caption": here.frame = .caption
    default: break
    }
    if let frame = frame(named: tree.nameWords(node), name) { here.frame = frame }
    return here
  }

  private func frame(named words: [String], _ name: String) -> PageWalker.Frame? {
    guard !words.isEmpty, PageTags.headingLevel(name) == nil, name != "body" else { return nil }
    for word in words {
      switch word {
      case "epigraph", "epigraphe", "epigrafe", "epígrafe", "motto": return .epigraph
      case "verse", "verses", "poem", "poetry", "stanza", "strophe", "lg": return .verse
      case "blockquote", "quote", "quotation", "quoteb", "quotec", "extract", "citation", "zitat":
        if name == "p" || name == "div" { return .quotation }
      case "sidebar", "infobox", "textbox", "inset", "encadré", "encadre", "kasten", "recuadro":
        if name == "div" || name == "section" { return .box }
      case "box": if name == "p" { return .box }
      case "signature", "sig", "signed": return .signature
      case "dateline": return .dateline
      case "salutation": return .salutation
      default: break
      }
    }
    let isCaption = words.contains("caption") && ["p", "div", "dd", "span"].contains(name)
    return isCaption ? .caption : nil
  }

  /// The kind of block in a place.
  static func kind(of place: PageWalker.Place) -> Block.Kind {
    if place.heading != nil, place.frame == .box { return .box(isTitle: true) }
    if let level = place.heading { return .heading(level: level) }
    if let list = place.list, place.item != nil {
      return .listItem(number: list.number, depth: list.depth)
    }
    switch place.frame {
    case .none: return .paragraph
    case .quotation: return .quotation
    case .epigraph: return .epigraph
    case .verse: return .verse
    case .box: return .box(isTitle: false)
    case .caption: return .caption
    case .signature: return .signature
    case .dateline: return .dateline
    case .salutation: return .salutation
    }
  }
}
