/// The established name of a record.
public struct EntityName: Sendable, Hashable {
  /// The name as it stands in running text: `Victor Serge`.
  public let display: String
  /// The name as an index lists it: `Serge, Victor`.
  public let heading: String
  /// The family name, where the name was given in two parts.
  public let family: String?
  /// The given name, where the name was given in two parts.
  public let given: String?

  /// A name that is listed as it is spoken.
  public init(_ display: String) {
    self.display = display
    heading = display
    family = nil
    given = nil
  }

  /// A name that is listed under its second part; a given name that is empty leaves it as it is.
  public init(family: String, given: String) {
    display = given.isEmpty ? family : "\(given) \(family)"
    heading = given.isEmpty ? family : "\(family), \(given)"
    self.family = family
    self.given = given.isEmpty ? nil : given
  }
}
