public import PublicationModel

/// The Atom feed of the newest documents (RFC 4287).
public struct AtomFeed: Sendable {
  private let publication: Publication
  private let fallback: String

  /// How many documents the feed holds at the most.
  private static let limit = 50

  /// Makes a feed.
  ///
  /// `timestamp` is the time of documents that do not say when they were added, and of an empty
  /// feed, as RFC 3339 writes it.
  public init(_ publication: Publication, timestamp: String) {
    self.publication = publication
    fallback = timestamp
  }

  /// The feed's bytes.
  public var bytes: [UInt8] {
    let settings = publication.settings
    let entries = newest
    var xml = XMLWriter()
    xml.element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "\(settings.language)"]
    ) { feed in
      feed.element("id", text: settings.baseURL)
      feed.element("title", text: settings.title)
      feed.element("subtitle", text: settings.subtitle ?? settings.description)
      feed.element("updated", text: entries.map(\.updated).max() ?? fallback)
      feed.empty("link", ["rel": "self", "href": settings.baseURL + "feed.xml"])
      feed.empty("link", ["rel": "alternate", "type": "text/html", "href": settings.baseURL])
      feed.element("author") { $0.element("name", text: settings.editor ?? settings.title) }
      feed.element("rights", text: settings.rights)
      for entry in entries { write(entry, to: &feed) }
    }
    return xml.bytes
  }

  private struct Entry {
    let document: Document
    let updated: String
  }

  private var newest: [Entry] {
    publication.works.map(\.main)
      .map { Entry(document: $0, updated: timestamp(of: $0)) }
      .sorted { ($1.updated, $0.document.address) < ($0.updated, $1.document.address) }
      .prefix(Self.limit).map { $0 }
  }

  /// The first instant of the day on which a document was added.
  private func timestamp(of document: Document) -> String {
    guard let day = document.added?.earliestDay else { return fallback }
    return "\(day)T00:00:00Z"
  }

  private func write(_ entry: Entry, to feed: inout XMLWriter) {
    let document = entry.document
    let address = publication.settings.baseURL + document.route.path
    feed.element("entry", ["xml:lang": "\(document.language)"]) { xml in
      xml.element("id", text: address)
      xml.element("title", text: document.titles.title)
      xml.element("updated", text: entry.updated)
      xml.empty("link", ["rel": "alternate", "type": "text/html", "href": address])
      for credit in document.credits where credit.role == .author {
        xml.element("author") { $0.element("name", text: name(of: credit.agent)) }
      }
      xml.element("summary", text: document.abstract)
      xml.element("rights", text: document.rights?.statement)
    }
  }

  private func name(of agent: Credit.Agent) -> String {
    switch agent {
    case .named(let name): name
    case .record(let reference):
      publication.target(reference.target).map(publication.title(of:)) ?? reference.target
    }
  }
}
