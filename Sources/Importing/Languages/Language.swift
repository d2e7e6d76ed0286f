/// A language that the importer knows words of.
public enum Language: String, Sendable, CaseIterable, Codable {
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
  /// French.
  case french = "fr"
  /// Portuguese.
  case portuguese = "pt"
  /// German.
  case german = "de"
  /// Italian.
  case italian = "it"
  /// Russian.
  case russian = "ru"

  /// The language of a tag such as `pt-BR`.
  init?(tag: String) { self.init(rawValue: tag.prefix { $0 != "-" }.lowercased()) }

  /// The commonest words, which no sentence can do without.
  var commonWords: [String] {
    let words =
      switch self {
      case .english:
        """
        the of and to in a is that it was for on are as with his they at be this from have or by \
        had not but what were when we there can an your which their said if will each about how up \
        out them then she many some so these would other into has more her two him see no could \
        who its our i he you my than been any only do
        """
      case .spanish:
        """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero sus \
        le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy \
        años hasta desde está mi porque qué solo han yo hay vez puede todos así nos ni parte tiene
        """
      case .french:
        """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il \
        sont la avec son aux d l ou mais comme on tout nous sa fait été aussi leur bien peut ces y \
        à cette ont entre sans même elle était vous je si ses où deux être
        """
      case .portuguese:
        """
        de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao \
        ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso \
        ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram
        """
      case .german:
        """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es \
        an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie einem über einen \
        so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wir ich
        """
      case .italian:
        """
        di e il la che in a per un del è non una i con le si da dei come lo al più o della sono \
        nel ha alla ma gli anche delle su se loro questo era essere dalla ed nella ci dal tra mi \
        due stato degli suo dopo così questa ai cui sua ne
        """
      case .russian:
        """
        и в не на что я с он а как это по но они мы она так его за то из у же вы бы от к о для до \
        ее все был была были быть при который или если уже только еще нет мне меня их ему чем под \
        может когда даже во со более этого того ни лишь через после об над
        """
      }
    return words.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// Words of every language after which no sentence ends.
  static let openingWords: Set<String> = Set(
    """
    the of and to in a an is that for on are as with his at be this from or by but which their my our \
    at into than who whose were was been have has had being upon these those its your \
    de la el en y los del las un por con una su para al o que sin sobre entre le et les des du une qui \
    dans par au sur aux ou mais do da em um os no na dos das e ao à der die und den von zu das mit des \
    auf im dem ein eine an einer um zum zur oder aber di il per i lo gli nel alla ed della dei delle \
    и в не на что с как по но за из у от к о для до при или
    """
    .split { $0 == " " || $0 == "\n" }.map(String.init))
}
