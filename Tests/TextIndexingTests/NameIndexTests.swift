import Indexing
import PublicationModel
import Testing

@Suite struct NameIndexTests {
  /// The lines of an index, by letter: `→` leads from a variant to the established names.
  private func index(_ files: [String: String], _ language: String = "en") async throws -> [String]
  {
    let publication = try await TestSite(files).publication
    let order = Collation(try LanguageTag(parsing: language))
    let index = NameIndex(publication.allRecordIDs, of: publication, in: order)
    return index.groups.flatMap { group in
      group.entries.map { entry in
        let targets = entry.records.map { "\(publication[$0].slug)" }.joined(separator: ", ")
        return "\(group.letter) \(entry.heading)\(entry.isSee ? " → \(targets)" : "")"
      }
    }
  }

  @Test func listsVariantNamesUnderTheirOwnLetters() async throws {
    let lines = try await index([
      "people/trotsky": """
      name: {family: Trotsky, given: Leon}
      also_known_as: [Lev Davidovich Bronstein]
      pseudonyms: [Pero]
      forms: [Trotsky, Trotski]
      """
    ])
    #expect(
      lines == [
        "L Lev Davidovich Bronstein → trotsky", "P Pero → trotsky", "T Trotsky, Leon",
      ])
  }

  @Test func anAcronymOfSeveralLeadsToEach() async throws {
    let lines = try await index([
      "organizations/mir-chile": "name: Left Movement\nacronyms: [MIR]\ndisambiguation: Chile",
      "organizations/mir-peru": "name: Left Movement\nacronyms: [MIR]\ndisambiguation: Peru",
    ])
    #expect(
      lines == [
        "L Left Movement (Chile)", "L Left Movement (Peru)", "M MIR → mir-chile, mir-peru",
      ])
  }

  @Test func listsNoNameTwiceAndNoPrivateOne() async throws {
    let lines = try await index([
      "people/serge": """
      name: {family: Serge, given: Victor}
      also_known_as: [Victor Serge, "Serge, Victor", Kibalchich, Kibalchich]
      pseudonyms: [Kibalchich, {name: Le Rétif, private: true}]
      """,
      "people/other":
        "name: Other\nalso_known_as: [Le Maître]\npseudonyms: [{name: Hidden, private: true}]",
    ])
    #expect(
      lines == [
        "K Kibalchich → serge", "L Le Maître → other", "O Other", "S Serge, Victor",
      ])
  }

  @Test func aNameThatIsPrivateIsNotListedAsAnotherVariantEither() async throws {
    let lines = try await index([
      "people/serge":
        "name: Serge\nalso_known_as: [Le Rétif]\npseudonyms: [{name: Le Rétif, private: true}]"
    ])
    #expect(lines == ["S Serge"])
  }

  @Test func aNameStandsBeforeTheSeeEntriesThatReadAlike() async throws {
    let lines = try await index([
      "organizations/b-party": "name: POR\ndisambiguation: Bolivia",
      "organizations/a-party": "name: Workers\nacronyms: [POR]",
    ])
    #expect(lines == ["P POR (Bolivia)", "P POR → a-party", "W Workers"])
  }

  @Test func sortsByTheSortField() async throws {
    let lines = try await index([
      "organizations/zebra": "name: The Zebra\nsort: Zebra", "organizations/apple": "name: Apple",
      "organizations/may": "name: 1 May Group",
    ])
    #expect(lines == ["# 1 May Group", "A Apple", "Z The Zebra"])
  }

  @Test func ordersLettersAsTheLanguageDoes() async throws {
    let files = [
      "people/a": "name: Ñuñoa", "people/b": "name: Nuñez", "people/c": "name: Oruro",
      "people/d": "name: Троцкий", "people/e": "name: Álvarez",
    ]
    #expect(
      try await index(files, "es") == ["A Álvarez", "N Nuñez", "Ñ Ñuñoa", "O Oruro", "Т Троцкий"])
    #expect(
      try await index(files, "en") == ["A Álvarez", "N Nuñez", "N Ñuñoa", "O Oruro", "Т Троцкий"])
  }
}

@Suite struct RelationGraphTests {
  /// The relations of each record, each as `label other`.
  private func edges(_ files: [String: String], of slug: String) async throws -> [String] {
    let publication = try await TestSite(files).publication
    let id = try #require(Slug(slug).flatMap { publication.recordID($0) })
    return RelationGraph(publication).edges(of: id).map {
      "\($0.label) \(publication[$0.other].slug)"
    }
  }

  @Test(arguments: RelationType.betweenOrganizations)
  func derivesTheInverse(_ type: RelationType) async throws {
    let files = [
      "organizations/a": "name: A\n\(type.name): [b]", "organizations/b": "name: B",
    ]
    #expect(try await edges(files, of: "a") == ["\(type.name) b"])
    #expect(try await edges(files, of: "b") == ["\(type.inverse) a"])
  }

  @Test func showsASymmetricRelationOnce() async throws {
    let files = [
      "organizations/a": "name: A\nallied_with: [b]",
      "organizations/b": "name: B\nallied_with: [a]",
    ]
    #expect(try await edges(files, of: "a") == ["allied_with b"])
    #expect(try await edges(files, of: "b") == ["allied_with a"])
  }

  @Test func showsARelationThatBothEndsHaveWrittenOnce() async throws {
    let files = ["topics/a": "name: A\nbroader: [b]", "topics/b": "name: B\nnarrower: [a]"]
    #expect(try await edges(files, of: "a") == ["broader b"])
    #expect(try await edges(files, of: "b") == ["narrower a"])
  }

  @Test func keepsTwoStatementsThatDisagree() async throws {
    let files = [
      "organizations/a":
        "name: A\nsplit_from: [{value: b, date: 1938}, {value: b, date: 1939}]",
      "organizations/b": "name: B",
    ]
    #expect(try await edges(files, of: "a") == ["split_from b", "split_from b"])
    #expect(try await edges(files, of: "b") == ["splits a", "splits a"])
  }

  @Test func keepsTwoKindsOfRelationBetweenTheSame() async throws {
    let files = [
      "organizations/a": "name: A\nsplit_from: [b]\nallied_with: [b]",
      "organizations/b": "name: B\npart_of: [a]",
    ]
    #expect(
      try await edges(files, of: "a") == ["split_from b", "allied_with b", "parts b"])
  }

  @Test func joinsPeopleAndOrganizations() async throws {
    let files = [
      "people/p": "name: P\nmemberships: [{organization: o, role: leader}]",
      "organizations/o": "name: O",
    ]
    #expect(try await edges(files, of: "o") == ["members p"])
  }
}
