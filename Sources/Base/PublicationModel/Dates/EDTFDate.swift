/// A date as a historian knows it, written in EDTF.
///
/// EDTF is the Extended Date/Time Format of ISO 8601-2 in the profile of the Library of Congress;
/// levels 0 and 1 are read: years, months, days, seasons, the qualifiers `?`, `~` and `%`, digits
/// that are not known (`193X`, `1938-XX`) and intervals with open or unknown ends. Of a date with
/// a time only the date is kept. An interval's ends may have unknown digits, which the standard
/// allows at level 2 only.
public struct EDTFDate: Sendable, Hashable {
  /// One end of an interval.
  enum Bound: Sendable, Hashable {
    case date(EDTFPoint)
    /// `..`: there is no such end.
    case open
    /// Nothing is written: there is an end that nobody knows.
    case unknown
  }

  enum Form: Sendable, Hashable {
    case point(EDTFPoint)
    /// At least one end is a date.
    case interval(from: Bound, to: Bound)
  }

  let form: Form

  init(_ form: Form) {
    self.form = form
  }

  /// Reads a date from its EDTF text.
  /// - Throws: an error with the place in the text and, where the writer's meaning can be guessed,
  ///   the text that should have been written.
  public init(parsing text: String) throws(EDTFError) {
    do {
      try self.init(strictly: text)
    } catch {
      throw EDTFError(error.message, offset: error.offset, hint: EDTFHint.hint(for: text))
    }
  }

  /// Reads a date without working out a hint for a text that is none.
  init(strictly text: String) throws(EDTFError) {
    var parser = EDTFParser(text)
    form = try parser.parse()
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The canonical EDTF text, which reads back to an equal date.
  public var description: String {
    switch form {
    case .point(let point): point.description
    case .interval(let start, let end): "\(start)/\(end)"
    }
  }

  /// The date as ISO 8601-1 and HTML's `<time datetime>` know it: `1938`, `1938-03` or
  /// `1938-03-21`.
  ///
  /// It is nil where that would claim more than is known (a doubtful date, unknown digits), where
  /// ISO 8601-1 has no such date (seasons, intervals), and for years outside 1 to 9999.
  public var iso8601: String? {
    guard case .point(let point) = form, point.qualifier == nil else { return nil }
    guard (1...9999).contains(point.year) else { return nil }
    switch point.precision {
    case .year, .month, .day: return point.description
    default: return nil
    }
  }
}

extension EDTFDate.Bound: CustomStringConvertible {
  var description: String {
    switch self {
    case .date(let point): point.description
    case .open: ".."
    case .unknown: ""
    }
  }

  var point: EDTFPoint? {
    if case .date(let point) = self { point } else { nil }
  }
}
