/// Takes what pieces of text are from the way they were set, where the source tells.
enum SettingKinds {
  /// The text with the kinds that the setting of its lines shows.
  static func mark(_ text: SegmentedText) -> SegmentedText {
    var result = text
    for position in text.segments.indices {
      guard let part = text.first(position).setting?.part, let kind = kind(of: part) else {
        continue
      }
      result.segments[position].kind = kind
    }
    return result
  }

  private static func kind(of part: LinePart) -> Segment.Kind? {
    switch part {
    case .heading: .heading
    case .quotation: .quotation
    case .caption: .caption
    case .box(let isTitle): .box(isTitle: isTitle)
    case .epigraph: .epigraph
    case .signature: .signature
    case .listItem(let ordered): .listItem(ordered: ordered)
    case .margin, .note, .verse, .table: nil
    }
  }
}
