import Testing

@testable import Messages

@Suite("Messages in French")
struct FrenchMessagesTests {
  private let messages = FrenchMessages([
    ("'{1}' stands twice", "« {1} » figure deux fois"),
    ("'{1}' stands twice; first on line {2}", "« {1} » figure deux fois, d’abord ligne {2}"),
    ("is {1}, in {2} {3}", "{1} ici, {3} dans {2}"),
    ("not valid: {1}", "non valide : {1}"),
    ("a number{1?}", "un nombre{1?}"),
    ("{1}: {2!}", "{1} : {2!}"),
    ("none", "aucun"),
  ])

  @Test("The longest template wins, placeholders may change places")
  func matching() {
    #expect(messages.translated("'A' stands twice; first on line 3") == "« A » figure deux fois, d’abord ligne 3")
    #expect(messages.translated("'A' stands twice") == "« A » figure deux fois")
    #expect(messages.translated("is 1, in B 2") == "1 ici, 2 dans B")
  }

  @Test("A literal that stands in a value too is found where it fits")
  func backtracking() {
    #expect(messages.translated("'L' stands' stands twice") == "« L' stands » figure deux fois")
    #expect(messages.translated("is 1, in , in 2 3") == "1 ici, in 2 3 dans ,")
  }

  @Test("Placeholders are empty only where that is stated")
  func empty() {
    #expect(messages.translated("'' stands twice") == "'' stands twice")
    #expect(messages.translated("a number") == "un nombre")
    #expect(messages.translated("a number here") == "un nombre here")
  }

  @Test("Messages within messages are translated, what is quoted is not")
  func nested() {
    #expect(messages.translated("not valid: none") == "non valide : aucun")
    #expect(
      messages.translated("not valid: none; '1' stands twice") == "non valide : aucun\u{202F}; « 1 » figure deux fois")
    #expect(messages.translated("'none' stands twice") == "« none » figure deux fois")
    #expect(messages.translated("a.csv: none") == "a.csv : aucun")
    #expect(messages.translated("a.csv: unknown") == "a.csv: unknown")
  }

  @Test("An unknown message stays as it is")
  func unknown() { #expect(messages.translated("something else") == "something else") }

  @Test("Places")
  func places() {
    #expect(
      messages.translated(file: "a.csv", line: 2, field: "code", problem: "none")
        == "a.csv, ligne 2, champ «\u{202F}code\u{202F}»\u{A0}: aucun")
    #expect(messages.translated(file: nil, line: nil, field: nil, problem: "none") == "aucun")
  }

  @Test("Both languages have the same placeholders, and no message stands twice")
  func placeholders() throws {
    let catalogue = FrenchMessages.catalogue
    #expect(catalogue.count > 200)
    #expect(Set(catalogue.map(\.english)).count == catalogue.count)
    for (english, french) in catalogue {
      let (first, second) = (MessageTemplate(english), MessageTemplate(french))
      #expect(first.places.map(\.number).sorted() == second.places.map(\.number).sorted(), "\(english)")
      #expect(Set(first.places.map(\.number)).count == first.places.count, "\(english)")
    }
  }

  @Test("French typography: no-break spaces and typographic apostrophes")
  func typography() {
    for (_, french) in FrenchMessages.catalogue {
      for wrong in ["« ", " »", " :", " ;", " ?", " !"] { #expect(!french.contains(wrong), "\(french)") }
      #expect(!french.contains("'"), "\(french)")
    }
  }
}
