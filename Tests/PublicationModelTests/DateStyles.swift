import PublicationModel

extension DateWords {
  static let english = DateWords(locale: "en") { phrase in
    switch phrase {
    case .about: "about {date}"
    case .uncertain: "{date} (uncertain)"
    case .aboutAndUncertain: "about {date} (uncertain)"
    case .from: "from {date}"
    case .until: "until {date}"
    case .after: "{date} and after"
    case .before: "before {date}"
    case .years: "{start}–{end}"
    case .interval: "{start} – {end}"
    case .decade: "the {year}s"
    case .century: "the {ordinal} century"
    case .spring: "spring {year}"
    case .summer: "summer {year}"
    case .autumn: "autumn {year}"
    case .winter: "winter {year}"
    }
  }

  static let spanish = DateWords(locale: "es") { phrase in
    switch phrase {
    case .about: "hacia {date}"
    case .uncertain: "{date} (dudoso)"
    case .aboutAndUncertain: "hacia {date} (dudoso)"
    case .from: "desde {date}"
    case .until: "hasta {date}"
    case .after: "{date} y después"
    case .before: "antes de {date}"
    case .years: "{start}–{end}"
    case .interval: "{start} – {end}"
    case .decade: "década de {year}"
    case .century: "siglo {roman}"
    case .spring: "primavera de {year}"
    case .summer: "verano de {year}"
    case .autumn: "otoño de {year}"
    case .winter: "invierno de {year}"
    }
  }
}
