import CoverageModel
import Testing

@Suite("Results")
struct ResultTests {
  private func indicators(people: Int, towns: Int = 2) -> ProximityIndicators {
    ProximityIndicators(
      towns: towns, townsWithoutPeople: 0, people: people, coveredPeople: [], uncoveredPeople: 0, uncoveredTowns: 0,
      peopleWithChoice: 0, excessPersonTravel: 0, distance: nil)
  }

  @Test("A share of nobody is unknown, not 0")
  func share() {
    #expect(indicators(people: 0).share(0) == nil)
    #expect(indicators(people: 8).share(2) == 0.25)
  }

  @Test("A zone with towns outside the territory is a part")
  func partial() {
    let whole = ZoneResult(code: "1", name: "", townsInInput: 2, indicators: indicators(people: 1))
    let part = ZoneResult(code: "1", name: "", townsInInput: 3, indicators: indicators(people: 1))
    #expect(!whole.isPartial)
    #expect(part.isPartial)
  }

  @Test("An identity holds within its tolerance, and never for NaN")
  func identities() {
    func holds(_ left: Double, _ right: Double, _ tolerance: Double) -> Bool {
      IdentityCheck(name: "", left: left, right: right, tolerance: tolerance).holds
    }
    #expect(holds(1, 1.5, 0.5))
    #expect(!holds(1, 1.5, 0.49))
    #expect(holds(.infinity, .infinity, 0))
    #expect(!holds(.infinity, 1, 1e9))
    #expect(!holds(.nan, .nan, 1))
  }

  @Test("A repair counts all and shows at most ten")
  func repairs() {
    let repair = Repair(rule: .shapeMadeValid, count: 12, examples: (1...12).map { "\($0)" })
    #expect(repair.count == 12)
    #expect(repair.examples == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])
    #expect(Set(Repair.Rule.allCases.map(\.rawValue)).count == Repair.Rule.allCases.count)
  }
}
