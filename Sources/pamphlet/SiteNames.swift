import FileTree
import Importing
import Loading
import PublicationModel

/// The names that a publication's records list, for what is imported into it.
enum SiteNames {
  /// The names; none where there is no publication to read.
  static func known(in site: DiskFolder) async -> KnownNames {
    var known = KnownNames()
    guard site.exists("site.yml"),
      let publication = await PublicationLoader(source: site).load().publication
    else { return known }
    for record in publication.records {
      let entity = KnownNames.Entity(kind: "\(record.kind)", slug: "\(record.slug)")
      known.add(record.name.display, of: entity)
      for variant in record.variants {
        if variant.isPrivate {
          known.addPrivate(variant.text)
        } else if !variant.isAmbiguous {
          known.add(variant.text, of: entity)
        }
      }
    }
    return known
  }
}
