/// A name to be found in running text.
public struct MatchableName: Sendable, Hashable {
  /// The name as it is listed, such as `Fourth International`.
  public var text: String
  /// The record that bears it, numbered by the caller; several names may have one owner.
  public var owner: Int32
  /// Whether capitals never change it, as they never change a name of one word.
  public var isExactCase: Bool
  /// Whether it names a person, so that alone it does not count inside somebody else's full name.
  public var isPersonal: Bool

  /// Makes a name from its parts.
  public init(
    _ text: String, owner: Int32, isExactCase: Bool = false, isPersonal: Bool = false
  ) {
    self.text = text
    self.owner = owner
    self.isExactCase = isExactCase
    self.isPersonal = isPersonal
  }
}

/// A place in a text where a listed name stands.
public struct NameMatch: Sendable, Hashable {
  /// The bytes of the text that are the name, without a possessive ending.
  public let range: Range<Int>
  /// The names that may be meant, as indices into the matcher's `names`, in ascending order.
  public let names: [Int32]

  /// Makes a match from its parts.
  public init(range: Range<Int>, names: [Int32]) {
    self.range = range
    self.names = names
  }
}
