/// How a text is read and rendered.
public struct MarkdownOptions: Sendable, Hashable {
  /// Syntax beyond CommonMark, as GitHub Flavored Markdown defines it.
  public struct Extensions: OptionSet, Sendable, Hashable {
    /// One bit for each extension.
    public let rawValue: UInt8

    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Tables with `|` between their cells.
    public static let tables = Extensions(rawValue: 1 << 0)
    /// Words struck through with `~` or `~~`.
    public static let strikethrough = Extensions(rawValue: 1 << 1)
    /// Bare addresses (`www.…`, `https://…`, `name@host`) as links.
    public static let autolinks = Extensions(rawValue: 1 << 2)
    /// Notes: `[^label]` and `[^label]: text`.
    public static let footnotes = Extensions(rawValue: 1 << 3)
    /// Raw HTML loses the elements that GitHub forbids; only of use with `allowsRawHTML`.
    public static let tagFilter = Extensions(rawValue: 1 << 4)
    /// Items that begin with `[ ]` or `[x]` get a box.
    public static let taskLists = Extensions(rawValue: 1 << 5)
  }

  /// The syntax beyond CommonMark.
  public var extensions: Extensions
  /// Whether straight quotes, `--`, `---` and `...` become typographic ones.
  public var smartPunctuation: Bool
  /// Whether HTML in the text and addresses such as `javascript:` reach the output.
  ///
  /// Where this is false, HTML is replaced by a comment and a dangerous address by nothing.
  public var allowsRawHTML: Bool

  /// Makes options; without arguments they are those of plain, safe CommonMark.
  public init(
    extensions: Extensions = [], smartPunctuation: Bool = false, allowsRawHTML: Bool = false
  ) {
    self.extensions = extensions
    self.smartPunctuation = smartPunctuation
    self.allowsRawHTML = allowsRawHTML
  }

  /// What a publication's texts are written in: tables, strikethrough, autolinks and footnotes.
  public static let publication = MarkdownOptions(
    extensions: [.tables, .strikethrough, .autolinks, .footnotes])
}
