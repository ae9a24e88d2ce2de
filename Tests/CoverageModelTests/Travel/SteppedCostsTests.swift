import CoverageModel
import Testing

@Suite("Costs in steps")
struct SteppedCostsTests {
  @Test(
    "A step divides the limit: 100 m or a second where that does, else less",
    arguments: [
      (30_000.0, TravelMeasure.metres, 100_000), (12_300, .metres, 100_000), (12_340, .metres, 10_000),
      (12_345, .metres, 1_000), (12_345.6, .metres, 100), (12_345.678, .metres, 1), (360, .seconds, 1_000),
      (361, .seconds, 1_000), (360.5, .seconds, 100), (0.001, .seconds, 1),
    ])
  func step(limit: Double, measure: TravelMeasure, expected: Int) {
    #expect(SteppedCosts.stepThousandths(dividing: limit, in: measure) == expected)
  }

  @Test("The cost of a number of steps is the limit that people write")
  func cost() {
    let costs = SteppedCosts(stepThousandths: 100, limit: 900_000, siteStarts: [0], towns: [], steps: [])
    #expect(costs.cost(ofSteps: 123_456) == 12_345.6)
    #expect(costs.cost(ofSteps: 3) == 0.3)
  }
}
