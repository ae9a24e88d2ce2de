import CoverageModel
import Testing

@Suite("Change of one town")
struct TownChangeTests {
  private func change(_ before: Double, _ after: Double) -> TownChange {
    TownChange(before: before, after: after, serviceDistance: 30_000)
  }

  @Test("A difference of up to one metre is none, either way")
  func threshold() {
    #expect(TownChange.threshold == 1)
    #expect(change(100, 99).movement == .unchanged)
    #expect(change(99, 100).movement == .unchanged)
    #expect(change(100, 98.5).movement == .closer)
    #expect(change(98.5, 100).movement == .farther)
    #expect(change(100, 98.5).saved == 1.5)
    #expect(change(98.5, 100).saved == -1.5)
  }

  @Test("Coverage goes by the closed service distance, whatever the movement")
  func coverage() {
    #expect(change(30_000, 30_000).coverage == .covered)
    #expect(change(30_000.5, 30_000).coverage == .newlyCovered)
    #expect(change(30_000.5, 30_000).movement == .unchanged)
    #expect(change(30_000, 30_001).coverage == .noLongerCovered)
    #expect(change(40_000, 35_000).coverage == .uncovered)
  }

  @Test("No space at all is infinitely far, and no sum of metres")
  func noSpace() {
    #expect(change(.infinity, 10) == TownChange(movement: .closer, coverage: .newlyCovered, saved: nil))
    #expect(change(10, .infinity) == TownChange(movement: .farther, coverage: .noLongerCovered, saved: nil))
    #expect(
      change(.infinity, .infinity) == TownChange(movement: .unchanged, coverage: .uncovered, saved: nil))
  }
}
