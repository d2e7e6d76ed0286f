public import Diagnostics
public import Indexing
public import Writing

/// What came of a build or a check.
public struct BuildReport: Sendable {
  /// Every problem that was found, in the order of files and lines.
  public let diagnostics: [Diagnostic]
  /// Names in texts that nothing decides.
  public let unresolved: [UnresolvedName]
  /// How much there is; `nil` if the publication could not be read.
  public let census: Census?
  /// What was written; `nil` if errors forbade it or nothing was to be written.
  public let written: WriteSummary?

  /// How much a publication holds.
  public struct Census: Sendable, Hashable {
    /// Works, whatever the number of their parts.
    public let documents: Int
    /// Authority records.
    public let records: Int
    /// Pages of the publication's own.
    public let pages: Int
    /// Places at which a text names a record.
    public let mentions: Int
  }

  /// Whether errors forbade writing.
  public var hasErrors: Bool { diagnostics.containsErrors }
}
