/// Why a text is not the YAML that we take.
public struct YAMLError: Error, Equatable {
  /// What is wrong, in one line without a final stop.
  public let message: String
  /// How to mend it, where that can be said.
  public let hint: String?
  /// The bytes of the file that are meant.
  public let range: Range<Int>
}
