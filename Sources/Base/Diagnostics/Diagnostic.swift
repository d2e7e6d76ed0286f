/// A problem found in the input: what is wrong, where, and how to mend it.
///
/// Stages collect diagnostics beside their result instead of throwing, so that one run shows all
/// that can be found.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How bad a problem is.
  public enum Severity: String, Sendable, Hashable, Codable, Comparable {
    /// An editor's doubt; the output is right all the same.
    case warning
    /// What would make the output wrong or impossible; nothing is written.
    case error

    /// Orders warnings below errors.
    public static func < (a: Severity, b: Severity) -> Bool { a == .warning && b == .error }
  }

  /// How bad it is.
  public let severity: Severity
  /// A stable name of the rule that was broken, such as `unknown-field`.
  public let rule: String
  /// Where it is.
  public let location: SourceLocation
  /// What is wrong, in one line without a final stop.
  public let message: String
  /// How to mend it, where that can be said.
  public let hint: String?

  /// Makes a diagnostic from its parts.
  public init(
    _ severity: Severity, _ rule: String, at location: SourceLocation, _ message: String,
    hint: String? = nil
  ) {
    self.severity = severity
    self.rule = rule
    self.location = location
    self.message = message
    self.hint = hint
  }

  /// The same problem as an error, for a run that is strict.
  public var strict: Diagnostic {
    Diagnostic(.error, rule, at: location, message, hint: hint)
  }
}

extension Sequence<Diagnostic> {
  /// Whether anything here forbids writing the output.
  public var containsErrors: Bool { contains { $0.severity == .error } }

  /// In the order of files and lines, each problem once.
  public func sortedForReading() -> [Diagnostic] {
    var seen = Set<Diagnostic>()
    return filter { seen.insert($0).inserted }
      .sorted { ($0.location, $0.rule, $0.message) < ($1.location, $1.rule, $1.message) }
  }
}
