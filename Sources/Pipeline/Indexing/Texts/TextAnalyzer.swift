import Diagnostics
import MarkdownTree
public import PublicationModel

/// Parses the texts of a work, finds the names in them and decides what each stands for.
public struct TextAnalyzer: Sendable {
  private let publication: Publication
  private let names: NameRegistry

  /// Makes an analyzer for a publication.
  public init(_ publication: Publication, names: NameRegistry) {
    self.publication = publication
    self.names = names
  }

  /// Analyzes the texts of one work together, as a name in one part helps to tell who is meant in
  /// another; a note or a page is a work of its own.
  public func analyze(_ sources: [TextSource]) -> [AnalyzedText] {
    let drafts = sources.map { TextDraft($0, publication: publication, matcher: names.matcher) }
    var resolver = NameResolver(publication: publication, names: names)
    for draft in drafts { resolver.gatherEvidence(from: draft) }
    return drafts.map { draft in analyzed(draft, resolver: resolver) }
  }

  private func analyzed(_ draft: TextDraft, resolver: NameResolver) -> AnalyzedText {
    let document = draft.source.document(in: publication)
    let found = MentionFinder(draft, document: document, resolver: resolver).find(
      linking: document?.mentionRules.linksMentions ?? publication.settings.linksMentions)
    let flattened = draft.flattened
    var places = TextPlaces(draft.source)
    let privateNames = found.privateNames.map { places.diagnostic(for: $0) }
    return AnalyzedText(
      tree: draft.tree, blocks: draft.blocks, links: draft.links,
      quietLinks: found.quietLinks, outline: outline(of: flattened),
      findings: TextFindings(
        owner: draft.source.owner,
        locators: flattened.map(\.locator) + (document?.bibliography ?? []).locators,
        mentions: found.mentions,
        unresolved: found.unresolved,
        anchorReferences: draft.anchorReferences, wordCount: draft.wordCount,
        diagnostics: draft.diagnostics + privateNames))
  }

  private func outline(of blocks: [TextBlock]) -> [OutlineEntry] {
    blocks.compactMap { block in
      guard case .heading(let level) = block.kind, let anchor = block.anchor else { return nil }
      return OutlineEntry(level: level, title: block.node.plainText, anchor: anchor)
    }
  }
}

extension TextBlock {
  fileprivate var locator: TextFindings.Locator {
    if case .note(let ordinal) = kind {
      return TextFindings.Locator(anchor: anchor, number: ordinal, kind: .note)
    }
    return TextFindings.Locator(anchor: anchor, number: number, kind: .paragraph)
  }
}

extension [BibliographyItem] {
  fileprivate var locators: [TextFindings.Locator] {
    enumerated().map { index, item in
      TextFindings.Locator(anchor: item.anchor, number: index + 1, kind: .reference)
    }
  }
}
