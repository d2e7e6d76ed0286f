/// A text that does not follow its notation: what is wrong, where, and how to mend it.
///
/// The loader turns it into a diagnostic at the text's place in its file.
public struct NotationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, in one line without a final stop.
  public let message: String
  /// Where in the text, in bytes of UTF-8 from its start.
  public let offset: Int
  /// How to mend it, such as `write 1938-03`, where that can be said.
  public let hint: String?

  /// Makes an error from its parts.
  public init(_ message: String, offset: Int = 0, hint: String? = nil) {
    self.message = message
    self.offset = offset
    self.hint = hint
  }

  /// The message, the place and the hint in one line.
  public var description: String {
    "\(message) (at byte \(offset))" + (hint.map { "; \($0)" } ?? "")
  }
}

/// A date that does not follow EDTF.
public typealias EDTFError = NotationError
