@testable import Reporting
import Testing

@Suite("Texts of plans")
struct PlanCatalogueTests {
  @Test("Both catalogues have the same keys, all of them known to no other part")
  func complete() {
    #expect(Set(englishPlanTexts.keys) == Set(frenchPlanTexts.keys))
    #expect(Set(englishPlanTexts.keys).isDisjoint(with: englishReportTexts.keys))
    #expect(Set(englishCatalogue.keys) == Set(TextKey.allCases))
    #expect(Set(frenchCatalogue.keys) == Set(TextKey.allCases))
    #expect(englishPlanTexts.count > 150)
  }

  @Test("Every French text differs from the English one, but for words that both languages have")
  func translated() {
    let same = englishPlanTexts.filter { frenchPlanTexts[$0.key] == $0.value }.keys.map(\.rawValue).sorted()
    #expect(
      same == [
        "planColumnGain", "planColumnMore", "planColumnSite", "planKilometres", "planScore", "planSite", "planSites",
        "planSourceFile",
      ])
  }
}
