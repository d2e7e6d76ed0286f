import Importing
import Testing

@Suite struct CandidateTests {
  private func document(_ paragraphs: String...) throws -> ImportedText {
    try imported("A meeting of the yard\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
  }

  private func names(_ candidates: [Candidate]) -> [String] {
    candidates.map { candidate in
      "\(candidate.kind.rawValue) \(candidate.name)"
        + (candidate.acronym.map { " (\($0))" } ?? "") + " \(candidate.count)"
    }.sorted()
  }

  @Test func findsPeopleAndOrganizationsOfAnEnglishText() throws {
    let text = try document(
      "The meeting was opened by Margaret Ellwood, and she gave the floor to Tobias van der Berg. Nobody had expected that the Revolutionary Workers’ League (RWL) would send three delegates.",
      "On Monday the RWL left the hall. Margaret Ellwood stayed, and so did the old men from the docks, who had never trusted the National Union of Ropemakers."
    )
    #expect(
      names(text.candidates()) == [
        "organization National Union of Ropemakers 1",
        "organization Revolutionary Workers’ League (RWL) 2",
        "person Margaret Ellwood 2", "person Tobias van der Berg 1",
      ])
    let first = try #require(text.candidates().first { $0.name == "Margaret Ellwood" })
    #expect(first.context.contains("was opened by Margaret Ellwood"))
    #expect(first.line == 3)
  }

  @Test(arguments: [
    (
      "El delegado habló en nombre del Partido Obrero Revolucionario (POR) y leyó una carta que había escrito Humberto Salinas desde la cárcel de la ciudad.",
      ["organization Partido Obrero Revolucionario (POR) 1", "person Humberto Salinas 1"]
    ),
    (
      "La réunion avait été convoquée par le Parti communiste internationaliste (PCI), et c’est Lucien Massardier qui avait rédigé le texte de la motion pour les délégués.",
      ["organization Parti communiste internationaliste (PCI) 1", "person Lucien Massardier 1"]
    ),
    (
      "Auf der Versammlung sprach Ilse Bechstedt für die Freie Arbeiter-Föderation (FAF), und nach ihr ergriffen die Delegierten aus den Betrieben und aus der Stadt das Wort.",
      ["organization Freie Arbeiter-Föderation (FAF) 1", "person Ilse Bechstedt 1"]
    ),
    (
      "Alla riunione parlò Ersilia Gandolfi per la Federazione provinciale delle leghe, e dopo di lei presero la parola i delegati che erano venuti dalla campagna.",
      ["person Ersilia Gandolfi 1"]
    ),
    (
      "Na reunião falou Deolinda Pestana pela Confederação Geral do Trabalho (CGT), e depois dela os delegados que tinham vindo da fábrica e do porto pediram a palavra.",
      ["organization Confederação Geral do Trabalho (CGT) 1", "person Deolinda Pestana 1"]
    ),
    (
      "На собрании выступил Григорий Полозов от Союза рабочих печатного дела (СРПД). После речи Григория Полозова слово взяли делегаты, которые приехали с заводов.",
      ["organization Союза рабочих печатного дела (СРПД) 1", "person Григорий Полозов 2"]
    ),
  ])
  func findsThemInOtherLanguages(paragraph: String, expected: [String]) throws {
    #expect(names(try document(paragraph).candidates()) == expected)
  }

  @Test func takesNoNounsAndStartsOfSentencesForNames() throws {
    let german = try document(
      "Der Streik der Weber begann am Montag. Die Leitung des Betriebs holte die Polizei, und der Ausschuss der Arbeiter antwortete mit einer Versammlung. Freie Wahlen gab es nicht."
    )
    #expect(german.candidates().isEmpty)
    let english = try document(
      "Rain fell on Monday. In March the strike ended. Nobody Went Home was the song that they sang, and Red Flags hung from the windows of the town."
    )
    #expect(english.candidates().isEmpty)
  }

  @Test func passesOverWhoHasARecordAndFindsMentions() throws {
    var known = KnownNames()
    known.add("Margaret Ellwood", of: KnownNames.Entity(kind: "person", slug: "margaret-ellwood"))
    known.add("RWL", of: KnownNames.Entity(kind: "organization", slug: "rwl"))
    let text = try document(
      "The meeting was opened by Margaret Ellwood, who had come for the Revolutionary Workers’ League (RWL) and not for herself. The RWL had sent three delegates."
    )
    #expect(text.candidates(besides: known).isEmpty)
    #expect(text.mentions(of: known).map(\.entity.slug) == ["rwl", "margaret-ellwood"])
    #expect(text.mentions(of: known).map(\.count) == [2, 1])
  }

  @Test func writesAuthorsWithRecordsAsSlugs() throws {
    var known = KnownNames()
    known.add("Margaret Ellwood", of: KnownNames.Entity(kind: "person", slug: "margaret-ellwood"))
    let source =
      "The yard\n\nBy Margaret Ellwood and Tobias Penhallow\n\nThe women of the rope yard had kept their own minutes, and nobody had asked to see them before the end."
    let result = Importer.importText(
      Array(source.utf8), fileName: "yard.txt", options: ImportOptions(knownNames: known))
    let text = try #require(result.text)
    #expect(
      text.singleDocument.contains("authors:\n  - margaret-ellwood\n  - {name: Tobias Penhallow}\n")
    )
  }

  @Test func readsBackTheFileOfCandidates() {
    let candidates = [
      Candidate(
        kind: .organization, name: "Liga: \"Roja\"", acronym: "LR", count: 3, context: "…a \\ b…",
        line: 7),
      Candidate(kind: .person, name: "Anna Berg", count: 1, context: ""),
    ]
    #expect(CandidateFile.candidates(in: CandidateFile.text(candidates)) == candidates)
    #expect(CandidateFile.document(ofFile: CandidateFile.name(forDocument: "yard")) == "yard")
  }
}
