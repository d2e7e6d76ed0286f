/// How the bytes of a plain text were read.
public struct TextReading: Sendable, Hashable {
  /// Something in the bytes that was mended, or that looks wrong.
  public struct Repair: Sendable, Hashable {
    /// The line, from 1.
    public let line: Int
    /// What was found and done, in one line without a final stop.
    public let message: String
    /// Whether it was mended.
    public let isMended: Bool
  }

  /// The encoding that was found.
  public let encoding: TextEncoding
  /// Whether the encoding was judged by the letters that it gives.
  public let isGuessed: Bool
  /// What was mended, line by line.
  public let repairs: [Repair]
}
