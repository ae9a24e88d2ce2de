import MessageModel
import Testing

@testable import Messages

@Suite("Messages in French")
struct FrenchTests {
  @Test("A message is found by its template, whatever its arguments are")
  func lookup() {
    let column = "a column has no name"
    #expect(
      French.text("'\(column)' is not a number\("" as Message)")
        == "«\u{202F}a column has no name\u{202F}» n’est pas un nombre")
  }

  @Test("Data that reads like a message, or like one of its words, stays as it is")
  func data() {
    for data in ["region", "has no towns", "line 3", "'A' appears twice", "; ", "{1}", "{2}"] {
      #expect(
        French.text("'\(data)' appears twice; first on line \(data)")
          == "«\u{202F}\(data)\u{202F}» figure deux fois, d’abord ligne \(data)")
      #expect(French.text(Message(data: data)) == data)
    }
  }

  @Test("Messages within messages are in French, lists with the French semicolon")
  func nested() {
    let problems: [Message] = ["has no towns", "is empty"]
    #expect(French.text("line \(2): \(problems[0])") == "ligne 2\u{A0}: ne contient aucune commune")
    #expect(
      French.text("\(problems[1]); unclear too: \(problems, separator: "; ")")
        == "est vide\u{202F}; autres cas douteux\u{A0}: ne contient aucune commune\u{202F}; est vide")
  }

  @Test("An unknown template stays English")
  func unknown() { #expect(French.text("something else: \(1)") == "something else: 1") }

  @Test("Both languages have the same places, and no template appears twice")
  func places() {
    #expect(French.catalogue.count > 700)
    #expect(Set(French.catalogue.map(\.english)).count == French.catalogue.count)
    for (english, french) in French.catalogue {
      #expect(Self.places(english) == Self.places(french), "\(english)")
    }
  }

  /// The numbers in braces, ascending.
  private static func places(_ template: String) -> [Int] {
    template.matches(of: /\{(\d+)\}/).compactMap { Int($0.output.1) }.sorted()
  }

  @Test("French typography: no-break spaces and typographic apostrophes")
  func typography() {
    for (_, french) in French.catalogue {
      for wrong in ["« ", " »", " :", " ;", " ?", " !"] { #expect(!french.contains(wrong), "\(french)") }
      #expect(!french.contains("'"), "\(french)")
    }
  }
}
