import CoverageModel
import Testing

@Suite("Travel measure")
struct TravelMeasureTests {
  @Test("Fields of a study of times have the names of times; areas keep theirs")
  func fieldNames() {
    let expected = [
      "distance_m": "time_s", "distances_km": "times_min", "service_distance_km": "service_time_min", "km": "min",
      "people_within_22.5_km": "people_within_22.5_min", "excess_person_km": "excess_person_min",
      "area_km2": "area_km2", "code": "code", "spaces_within_service_distance": "spaces_within_service_time",
    ]
    for (name, time) in expected {
      #expect(TravelMeasure.seconds.fieldName(name) == time)
      #expect(TravelMeasure.metres.fieldName(name) == name)
    }
  }

  @Test("Costs go by code: towns and sites in the order asked, absent pairs absent, a site twice twice")
  func matrix() {
    let travel = GivenTravel(
      measure: .seconds, origins: ["a", "b"], destinations: ["x", "y", "z"],
      matrix: TravelCostMatrix(siteCount: 3, rowStarts: [0, 2, 3], sites: [0, 2, 1], costs: [5, 7, 0]))
    let costs = travel.costs(from: ["b", "none", "a"], to: ["z", "y", "none", "z"])
    #expect(costs.siteCount == 4)
    #expect(costs.rowStarts == [0, 1, 1, 3])
    #expect(costs.sites == [1, 0, 3])
    #expect(costs.costs == [0, 7, 7])
    #expect(costs.limited(to: 5).rowStarts == [0, 1, 1, 1])
  }

  @Test("Decays are read in minutes: the weight at 12 minutes is that at 12 km")
  func decays() {
    let parameters = AccessibilityParameters(measures: [
      AccessibilityMeasure(.gravity, decay: .exponential(rate: 0.1, limit: 30)),
      AccessibilityMeasure(.raam, decay: .gaussian(bandwidth: 5, limit: nil), raamDistance: 6),
      AccessibilityMeasure(.cumulativeInterval, decay: .step(10), intervalStart: 2),
    ])
    let timed = parameters.costs(in: .seconds).measures
    guard case .exponential(let rate, let limit) = timed[0].decay else { return #expect(Bool(false)) }
    #expect(abs(rate * 60 - 0.1) < 1e-15)
    #expect(limit == 1800)
    #expect(timed[1].decay == .gaussian(bandwidth: 300, limit: nil))
    #expect(timed[1].raamDistance == 360)
    #expect(timed[2].decay == .step(600))
    #expect(timed[2].intervalStart == 120)
    let measured = parameters.costs(in: .metres).measures
    guard case .exponential(let perMetre, let metres) = measured[0].decay else { return #expect(Bool(false)) }
    #expect(abs(perMetre * 1000 - 0.1) < 1e-15)
    #expect(metres == 30_000)
    #expect(measured[1].decay == .gaussian(bandwidth: 5000, limit: nil))
    #expect(measured[1].raamDistance == 6000)
    #expect(measured[2].intervalStart == 2000)
  }
}
