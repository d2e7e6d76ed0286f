/// What a slug of the publication stands for.
public enum ContentTarget: Sendable, Hashable {
  /// An authority record.
  case record(RecordID)
  /// A document, the cover of a work, or one of its parts.
  case document(Publication.DocumentPosition)
  /// A page, by its place among ``Publication/pages``.
  case page(Int)
}

extension Publication {
  /// What `slug` or `work/part` stands for; `nil` if it names nothing.
  public func target(_ text: String) -> ContentTarget? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = parts.first, let slug = Slug(String(first)) else { return nil }
    if parts.count == 2 {
      guard let part = Slug(String(parts[1])) else { return nil }
      return position(of: DocumentAddress(work: slug, part: part)).map { .document($0) }
    }
    guard parts.count == 1 else { return nil }
    if let id = recordID(slug) { return .record(id) }
    if let position = position(of: DocumentAddress(work: slug)) { return .document(position) }
    return pages.firstIndex { $0.slug == slug }.map { .page($0) }
  }

  /// Where the page of a target stands.
  public func route(of target: ContentTarget) -> Route {
    switch target {
    case .record(let id): route(of: self[id])
    case .document(let position): self[position].route
    case .page(let index): pages[index].route
    }
  }

  /// What a target is called in running text.
  public func title(of target: ContentTarget) -> String {
    switch target {
    case .record(let id): self[id].name.display
    case .document(let position): self[position].titles.title
    case .page(let index): pages[index].title
    }
  }

  /// Everything that a reference can be written as, for finding what a misspelt one stood for.
  public var referableNames: [String] {
    records.map { "\($0.slug)" } + works.flatMap { $0.documents.map { "\($0.address)" } }
      + pages.map { "\($0.slug)" }
  }
}
