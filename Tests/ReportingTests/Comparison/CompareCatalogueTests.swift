@testable import Reporting
import Testing

@Suite("Texts of comparisons")
struct CompareCatalogueTests {
  @Test("Both catalogues have the same keys; no text but those of words and names that both have is left untranslated")
  func complete() {
    #expect(Set(englishCompareTexts.keys) == Set(frenchCompareTexts.keys))
    #expect(englishCompareTexts.count > 60)
    let same = englishCompareTexts.filter { frenchCompareTexts[$0.key] == $0.value }.keys.map(\.rawValue).sorted()
    #expect(
      same == [
        "compareColumnA", "compareColumnB", "compareColumnDistanceA", "compareColumnDistanceB", "compareMaximum",
        "comparePoints",
      ])
  }
}
