import Indexing
import Testing

@Suite struct FullNameTests {
  private static let names: [MatchableName] = [
    MatchableName("Fidel Castro", owner: 1, isPersonal: true),
    MatchableName("Castro", owner: 1, isPersonal: true),
    MatchableName("Leon Trotsky", owner: 2, isPersonal: true),
    MatchableName("Lev Davidovich Bronstein", owner: 2, isPersonal: true),
    MatchableName("Trotsky", owner: 2, isPersonal: true),
    MatchableName("Троцкий", owner: 2, isPersonal: true),
    MatchableName("Allende", owner: 3, isPersonal: true),
    MatchableName("Ramiro Méndez", owner: 4, isPersonal: true),
    MatchableName("Ramiro", owner: 4, isPersonal: true),
    MatchableName("Pinochet", owner: 5, isPersonal: true),
    MatchableName("Raúl Pellegrin", owner: 6, isPersonal: true),
    MatchableName("Chile", owner: 7), MatchableName("MIR", owner: 8),
  ]

  @Test(arguments: [
    ("of Fidel Castro in", "Fidel Castro"), ("for Castro in", "Castro"),
    ("Comrade Ramiro spoke", "Ramiro"), ("with President Allende there", "Allende"),
    ("under General Pinochet the", "Pinochet"), ("el compañero Ramiro dijo", "Ramiro"),
    ("al Presidente Allende le", "Allende"), ("Dr. Allende was", "Allende"),
    ("When Trotsky came", "Trotsky"), ("He left. When Trotsky came", "Trotsky"),
    ("to Lev Trotsky in", "Trotsky"), ("by L. Trotsky in", "Trotsky"),
    ("group A; Trotsky said", "Trotsky"), ("from Moscow. Trotsky said", "Trotsky"),
    ("for Trotsky Lev is", "Trotsky"), ("товарищ Троцкий писал", "Троцкий"),
    ("said Trotsky I went", "Trotsky"), ("THE Trotsky OF", "Trotsky"),
    ("under Pinochet. Chile was", "Pinochet"), ("when Pinochet’s Army came", "Pinochet"),
    ("“Castro”, Raúl said", "Castro"), ("The Death Of Trotsky And Castro", "Trotsky"),
    ("the Cuban Castro bureaucracy", "Castro"), ("// Cahiers Léon Trotsky. № 11", "Trotsky"),
    ("the Stalinist Castro is", "Castro"), ("4. Trotsky L. D. Permanent", "Trotsky"),
  ])
  func findsAOneWordNameThatStandsAlone(_ text: String, name: String) {
    #expect(found(Self.names, in: text).first == name)
  }

  @Test(arguments: [
    "to Raúl Castro in", "March 2016. Raul Castro (right)", "Through “Pelao” Roberto Castro, one",
    "Raúl Castro said", "to Natalia Trotsky in", "by N. Trotsky in",
    "of Ramiro Valdés in", "for Castro Valenzuela in", "к Наталье Троцкий в",
    "Comrade Natalia Trotsky spoke", "with Natalia\u{A0}\nTrotsky there", "Jean-Paul Castro in",
  ])
  func doesNotFindAPartOfSomebodyElsesFullName(_ text: String) {
    #expect(found(Self.names, in: text).isEmpty)
  }

  @Test func namesOfOthersThanPeopleCountBesideAnyWord() {
    #expect(found(Self.names, in: "the Revolutionary MIR Chile") == ["MIR", "Chile"])
    #expect(found(Self.names, in: "in Chile Allende was") == ["Chile", "Allende"])
  }

  @Test func keepsTheCandidatesThatAreNoPeople() {
    let names = Self.names + [MatchableName("Castro", owner: 20)]
    let matcher = NameMatcher(names: names)
    #expect(matcher.matches(in: "to Raúl Castro").map(\.names) == [[Int32(names.count - 1)]])
    #expect(matcher.matches(in: "to Castro").map(\.names) == [[1, Int32(names.count - 1)]])
  }
}
