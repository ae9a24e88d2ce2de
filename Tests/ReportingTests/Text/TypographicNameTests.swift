import Testing

@testable import Reporting

@Suite("Names as they are printed")
struct TypographicNameTests {
  @Test(
    "A straight apostrophe after a letter becomes that of print; quotation marks and minutes of arc stay",
    arguments: [
      ("L'Isle-d'Abeau", "L’Isle-d’Abeau"), ("Sète", "Sète"), ("'t Zand", "'t Zand"), ("45'", "45'"),
      ("Villes'", "Villes’"),
    ])
  func apostrophes(_ name: String, _ printed: String) { #expect(name.typographic == printed) }
}
