import PublicationModel
import Theming

/// Makes what every page shares.
struct FrameBuilder {
  let renderer: SiteRenderer
  let page: Route

  private var publication: Publication { renderer.publication }
  private var linker: Linker { renderer.linker(for: page) }

  func frame(title: String?, description: String?, isIndexed: Bool) -> FrameView {
    let settings = publication.settings
    return FrameView(
      site: SiteView(
        title: settings.title, subtitle: settings.subtitle, editor: settings.editor,
        rights: settings.rights, homeURL: linker.url(.page("")), language: "\(settings.language)"),
      head: head(title: title, description: description, isIndexed: isIndexed),
      menu: menu)
  }

  private func head(title: String?, description: String?, isIndexed: Bool) -> HeadView {
    let settings = publication.settings
    return HeadView(
      title: title.map { "\($0) · \(settings.title)" } ?? settings.title,
      description: description ?? settings.description,
      canonicalURL: isIndexed ? settings.baseURL + page.path : nil,
      stylesheetURL: asset("style.css") ?? "", feedURL: linker.url(.file("feed.xml")),
      iconURL: asset("icon.svg"), isIndexed: isIndexed)
  }

  private func asset(_ path: String) -> String? {
    renderer.assets.route(path).map { linker.url($0) }
  }

  /// Documents, the indexes of all kinds, and the pages that ask for a place.
  private var menu: [LinkView] {
    let indexes = publication.settings.kinds.map { kind in
      (route: kind.route, label: renderer.theme.strings["\(kind.id)_plural"])
    }
    let pages = publication.pages.filter { $0.menuPosition != nil }
      .sorted { ($0.menuPosition ?? 0, $0.slug) < ($1.menuPosition ?? 0, $1.slug) }
      .map { (route: $0.route, label: $0.title) }
    let documents = (route: Route.page("documents"), label: renderer.theme.strings["documents"])
    return ([documents] + indexes + pages).map { item in
      LinkView(url: linker.url(item.route), label: item.label, isCurrent: item.route == page)
    }
  }
}
