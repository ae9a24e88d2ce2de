@testable import CoverageData
import Testing

@Suite("Words of place names")
struct NameWordsTests {
  @Test(
    "Case, accents, signs and abbreviations do not part names",
    arguments: [
      ("Alès", "ales"), ("ALÈS", "ales"), ("Ale\u{300}s", "ales"), ("St-Dié", "saint die"),
      ("Sainte-Foy-l'Argentière", "sainte foy l argentiere"), ("Ste Foy l’Argentière", "sainte foy l argentiere"),
      ("Œting", "oeting"), ("L'Haÿ-les-Roses", "l hay les roses"), ("Rochelle (La)", "la rochelle"),
      ("Plœuc-L'Hermitage", "ploeuc l hermitage"), ("Besançon", "besancon"),
      ("Niederbronn-les-Bains", "niederbronn les bains"),
      ("Ærøskøbing", "aeroskobing"), ("Paris 15", "paris 15"), ("  ", ""), ("Αθήνα", "αθήνα"),
    ])
  func words(name: String, expected: String) {
    #expect(NameWords.of(name).joined(separator: " ") == expected)
  }

  @Test("A bracket that is not an article stays where it is")
  func brackets() {
    #expect(NameWords.of("Alès (30)") == ["ales", "30"])
    #expect(NameWords.of("(La) Rochelle") == ["la", "rochelle"])
  }
}
