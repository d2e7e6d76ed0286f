/// A kind of authority record: what its folder and fields are called.
///
/// Kinds are data. Adding one means adding a value here and its labels to a theme's strings; no
/// stage asks which kind it has before it.
public struct RecordKind: Sendable, Hashable, Identifiable {
  /// The name of a kind, such as `organization`; also the key of its labels in a theme's strings.
  public struct ID: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The name.
    public let rawValue: String
    /// Makes a kind's name from a word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The name.
    public var description: String { rawValue }
    /// Orders by name.
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The kind's name.
  public let id: ID
  /// The folder below `content/`, and the first part of its addresses.
  public let folder: String
  /// The fields of its own, beside those that all kinds share.
  public let fields: [FieldDefinition]
  /// The class of schema.org that a record of this kind is.
  public let schemaType: String

  /// Whether its records have names of persons, which fall into given and family names.
  public let isPersonal: Bool

  /// Makes a kind from its parts.
  public init(
    id: ID, folder: String, schemaType: String, isPersonal: Bool = false,
    fields: [FieldDefinition]
  ) {
    self.id = id
    self.folder = folder
    self.schemaType = schemaType
    self.isPersonal = isPersonal
    self.fields = fields
  }
}

/// One field of a kind's front matter, and what it means.
public struct FieldDefinition: Sendable, Hashable {
  /// What a field's value is.
  public enum Role: Sendable, Hashable {
    /// Names that the record is found under.
    case variants(VariantName.Role)
    /// A date in its life.
    case date(DateRole)
    /// A place in its life.
    case place(PlaceRole)
    /// The countries it belongs to.
    case countries
    /// One word out of a list.
    case category([String])
    /// Relations to other records.
    case relation(RelationType)
  }

  /// The name of the field.
  public let name: String
  /// What its value is.
  public let role: Role

  /// Makes a definition from its parts.
  public init(_ name: String, _ role: Role) {
    self.name = name
    self.role = role
  }
}

/// What a date in the life of something marks; also the key of its label.
public enum DateRole: String, Sendable, Hashable, CaseIterable {
  case founded, dissolved, refounded, born, died, date

  /// Whether the life of something begins with this date.
  public var isBeginning: Bool { self == .founded || self == .born || self == .date }
  /// Whether the life of something ends with this date.
  public var isEnd: Bool { self == .dissolved || self == .died || self == .date }
}

/// What a place in the life of something is; also the key of its label.
public enum PlaceRole: String, Sendable, Hashable {
  case place, birthplace, publisher
}
