import PublicationModel
import Theming

/// Small pages at the addresses that things had before, which lead on without a server's help.
struct RedirectPages {
  let publication: Publication
  let vocabulary: Vocabulary

  var files: [SiteFile] {
    let records = publication.records.flatMap { record in
      record.formerly.map { slug in
        let folder = publication.kind(record.kind)?.folder ?? record.kind.rawValue
        return (Route.page("\(folder)/\(slug)"), publication.route(of: record), record.title)
      }
    }
    let works = publication.works.flatMap { work in
      work.main.formerly.map { slug in
        (Route.page("documents/\(slug)"), work.main.route, work.main.titles.title)
      }
    }
    let pages = publication.pages.flatMap { page in
      page.formerly.map { (Route.page("\($0)"), page.route, page.title) }
    }
    return (records + works + pages).map {
      SiteFile($0, Array(page(at: $0, to: $1, title: $2).utf8))
    }
  }

  private func page(at route: Route, to target: Route, title: String) -> String {
    let settings = publication.settings
    let link = HTML(escaping: route.link(to: target, style: settings.linkStyle)).markup
    let canonical = HTML(escaping: settings.baseURL + target.path).markup
    let words = HTML(escaping: title).markup
    return """
      <!DOCTYPE html>
      <html lang="\(settings.language)">
      <head>
      <meta charset="utf-8">
      <title>\(words)</title>
      <meta http-equiv="refresh" content="0; url=\(link)">
      <link rel="canonical" href="\(canonical)">
      <meta name="robots" content="noindex">
      </head>
      <body>
      <p><a href="\(link)">\(words)</a></p>
      </body>
      </html>

      """
  }
}
