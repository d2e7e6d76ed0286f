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
      for (index, names) in row.split(separator: " ").enumerated() {
        for name in names.split(separator: "/") { result[String(name)] = index + 1 }
      }
    }
    return result
  }()

  private static let rows = [
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    "enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januar/jänner februar märz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "января/январь февраля/февраль марта/март апреля/апрель мая/май июня/июнь июля/июль августа/август сентября/сентябрь октября/октябрь ноября/ноябрь декабря/декабрь",
  ]
}
