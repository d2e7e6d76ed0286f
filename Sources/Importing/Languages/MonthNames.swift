/// The months as texts name them, in several languages.
enum MonthNames {
  /// The number of a month by its name or usual abbreviation, in any case.
  static func month(of word: String) -> Int? {
    let key = word.lowercased().filter { $0.isLetter }
    guard key.utf8.count >= 3 else { return nil }
    return numbers[key]
  }

  private static let numbers: [String: Int] = {
    var result: [String: Int] = [:]
    for row in rows {
      for (index, names) in row.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
        for name in names.split(separator: "/") { result[String(name)] = index + 1 }
      }
    }
    return result
  }()

  private static let rows = [
    """
    january/jan february/feb march/mar april/apr may june/jun july/jul august/aug \
    september/sept/sep october/oct november/nov december/dec
    """,
    """
    enero/ene febrero marzo abril/abr mayo junio julio agosto/ago septiembre/setiembre/set octubre \
    noviembre diciembre/dic
    """,
    """
    janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre octobre \
    novembre décembre/déc
    """,
    "janeiro fevereiro/fev março abril maio junho julho agosto setembro outubro/out novembro dezembro/dez",
    """
    januar/jänner februar/feber märz april mai juni juli august september oktober/okt november \
    dezember
    """,
    """
    gennaio/gen febbraio/febbr marzo aprile maggio/magg giugno luglio agosto settembre ottobre/ott \
    novembre dicembre
    """,
    """
    января/январь/янв/январе февраля/февраль/фев/феврале марта/март/марте апреля/апрель/апр/апреле \
    мая/май/мае июня/июнь/июне июля/июль/июле августа/август/авг/августе \
    сентября/сентябрь/сент/сентябре октября/октябрь/окт/октябре ноября/ноябрь/нояб/ноябре \
    декабря/декабрь/дек/декабре
    """,
  ]
}
