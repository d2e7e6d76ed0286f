/// The phrases that dates are told with; each is a text of the theme's strings.
///
/// A phrase holds `{date}`, or the placeholders that are named beside it.
public enum DatePhrase: String, Sendable, Hashable, CaseIterable {
  /// `1938~`: “about {date}”
  case about
  /// `1938?`: “{date} (uncertain)”
  case uncertain
  /// `1938%`: “about {date} (uncertain)”
  case aboutAndUncertain = "about-and-uncertain"
  /// `1964/..`: “from {date}”
  case from
  /// `../1964`: “until {date}”
  case until
  /// `1964/`, which ended nobody knows when: “{date} and after”
  case after
  /// `/1964`, which began nobody knows when: “before {date}”
  case before
  /// `1930/1940`, of years alone, with `{start}` and `{end}`: “{start}–{end}”
  case years
  /// Any other interval, with `{start}` and `{end}`: “{start} – {end}”
  case interval
  /// `193X`, with `{year}` (1930): “the {year}s”
  case decade
  /// `19XX`, with `{ordinal}` (20th), `{roman}` (XX) or `{year}` (1900): “the {ordinal} century”
  case century
  /// `1938-21`, with `{year}`, as the other seasons: “spring {year}”
  case spring
  case summer, autumn, winter
}

/// How dates are told to the readers of one language.
public struct DateWords: Sendable, Hashable {
  /// The identifier of the locale that orders and names days and months, such as `es` or `en-GB`.
  public let locale: String
  private let phrases: [DatePhrase: String]

  /// Makes a style from a locale and a way to find each phrase, such as a theme's strings.
  /// - Throws: what `phrase` throws.
  public init<Failure: Error>(
    locale: String, phrase: (DatePhrase) throws(Failure) -> String
  ) throws(Failure) {
    self.locale = locale
    var phrases: [DatePhrase: String] = [:]
    for name in DatePhrase.allCases { phrases[name] = try phrase(name) }
    self.phrases = phrases
  }

  /// A phrase with its placeholders filled in.
  func text(_ phrase: DatePhrase, _ values: KeyValuePairs<String, String>) -> String {
    var text = phrases[phrase] ?? ""
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }
}
